import { isAgainstDirection, wayToTarget } from '../indicators/progress';
import type { Problem } from '../problem';
import { setting } from '../records/catalog';
import { gapsIn } from '../records/columnGaps';
import type { Matrix } from '../records/matrix';

/** Indicators whose target lies the other way than they are said to go, and thresholds that contradict each other. */
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
  return [
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
