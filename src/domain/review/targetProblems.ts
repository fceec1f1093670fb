import { readExpectedPath } from '../indicators/expectedPath';
import { isAgainstDirection, wayToTarget } from '../indicators/progress';
import { gapsOfTargets, targetsIn } from '../indicators/targets';
import type { Problem } from '../problem';
import { setting } from '../records/catalog';
import type { Indicator } from '../records/indicator';
import type { Matrix } from '../records/matrix';

/** Indicators whose target lies the other way than they are said to go, or whose path cannot be read, and thresholds that contradict each other. */
export function targetProblems(matrix: Matrix): readonly Problem[] {
  const { tables, settings, language, plans } = matrix;
  const targetsFor = targetsIn(matrix);
  const isKnown = gapsOfTargets(matrix).length === 0;
  const against = tables.Indicator.rows.flatMap(({ record, unreadable, sheetRow }): Problem[] => {
    const all = isKnown && !('baseline' in unreadable) ? [...targetsFor(record).values()] : [];
    const one = all.find((targets) => isAgainstDirection(targets, record));
    return one
      ? [{ ...againstDirection(one, record), sheetRow, ...(record.id !== null && { record: record.id }) }]
      : [];
  });
  const { greenFrom, amberFrom } = settings;
  const order: Problem = {
    code: 'thresholdOrder',
    severity: 'warning',
    table: setting.table,
    field: setting.fields.value.label[language],
    params: { amber: amberFrom, green: greenFrom },
  };
  const unread = tables.Indicator.rows.filter(
    ({ record }) => readExpectedPath(record.expectedPath, plans).kind === 'unread',
  );
  return [
    ...unread.map(({ record, sheetRow }): Problem => ({
      ...pathUnread(record),
      sheetRow,
      ...(record.id !== null && { record: record.id }),
    })),
    ...against,
    ...(amberFrom > greenFrom ? [order] : []),
  ];
}

/** Says that the target lies the other way; the form says so too, as it is typed. */
export function againstDirection(
  targets: Parameters<typeof isAgainstDirection>[0],
  { direction }: Pick<Indicator, 'direction'>,
): Problem {
  const { baseline, planTarget } = targets;
  return {
    code: wayToTarget(targets) === 'up' ? 'targetAboveBaseline' : 'targetBelowBaseline',
    severity: 'warning',
    table: 'Indicator',
    field: 'direction',
    params: { baseline: baseline ?? 0, target: planTarget ?? 0, value: direction ?? '' },
  };
}

/** Says that an expected path is not understood; the form says so too, as it is typed. */
export const pathUnread = ({ expectedPath }: Pick<Indicator, 'expectedPath'>): Problem => ({
  code: 'pathUnread',
  severity: 'error',
  table: 'Indicator',
  field: 'expectedPath',
  params: { value: expectedPath ?? '' },
});
