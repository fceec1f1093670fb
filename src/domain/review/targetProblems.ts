import { readExpectedPath } from '../indicators/expectedPath';
import { isAgainstDirection, wayToTarget } from '../indicators/progress';
import type { Problem } from '../problem';
import { setting } from '../records/catalog';
import type { Indicator } from '../records/indicator';
import { gapsIn } from '../records/columnGaps';
import type { Matrix } from '../records/matrix';

/** Indicators whose target lies the other way than they are said to go, or whose path cannot be read, and thresholds that contradict each other. */
export function targetProblems(matrix: Matrix): readonly Problem[] {
  const { tables, settings, language } = matrix;
  const isKnown = gapsIn(matrix, 'Indicator', ['baseline', 'planTarget']).length === 0;
  const against = tables.Indicator.rows.filter(
    ({ record, unreadable }) => isKnown && !('baseline' in unreadable) && isAgainstDirection(record),
  );
  const { greenFrom, amberFrom } = settings;
  const order: Problem = {
    code: 'thresholdOrder',
    severity: 'warning',
    table: setting.table,
    field: setting.fields.value.label[language],
    params: { amber: amberFrom, green: greenFrom },
  };
  const unread = tables.Indicator.rows.filter(({ record }) => readExpectedPath(record.expectedPath).kind === 'unread');
  return [
    ...unread.map(({ record, sheetRow }): Problem => ({
      ...pathUnread(record),
      sheetRow,
      ...(record.id !== null && { record: record.id }),
    })),
    ...against.map(({ record, sheetRow }): Problem => ({
      ...againstDirection(record),
      sheetRow,
      ...(record.id !== null && { record: record.id }),
    })),
    ...(amberFrom > greenFrom ? [order] : []),
  ];
}

/** Says that the target lies the other way; the form says so too, as it is typed. */
export function againstDirection(record: Parameters<typeof isAgainstDirection>[0]): Problem {
  const { baseline, planTarget, direction } = record;
  return {
    code: wayToTarget(record) === 'up' ? 'targetAboveBaseline' : 'targetBelowBaseline',
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
