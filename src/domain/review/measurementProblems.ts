import { foldText } from '../foldText';
import { namesOf } from '../indicators/parseRule';
import type { Problem, ProblemCode } from '../problem';
import type { Indicator } from '../records/indicator';
import type { Matrix, Row } from '../records/matrix';
import type { Measurement } from '../records/measurement';

/** Makes the function that gives the indicator that a text names, by code or by name; undefined where none does. */
export function indicatorMeant({ tables }: Pick<Matrix, 'tables'>): (typed: string) => Indicator | undefined {
  const named = new Map(
    [...tables.Indicator.rows]
      .reverse()
      .flatMap(({ record }) => namesOf(record).map((name) => [name, record] as const)),
  );
  return (typed) => named.get(foldText(typed));
}

/** Measurements that count nowhere and of which nothing else says so: of no indicator, or of one that counts other rows. */
export function measurementProblems(matrix: Matrix): readonly Problem[] {
  const { rows, columns } = matrix.tables.Measurement;
  if (!columns.position.has('indicator')) return [];
  const meant = indicatorMeant(matrix);
  return rows.flatMap((row) => {
    const { indicator } = row.record;
    if (indicator === null) return [problemAt(row, 'requiredField')];
    const source = meant(indicator)?.source ?? null;
    return source !== null && source !== 'Measurement' ? [problemAt(row, 'measuredElsewhere', indicator)] : [];
  });
}

const problemAt = ({ record, sheetRow }: Row<Measurement>, code: ProblemCode, value = ''): Problem => ({
  code,
  severity: 'warning',
  table: 'Measurement',
  sheetRow,
  field: 'indicator',
  params: { value },
  ...(record.id !== null && { record: record.id }),
});
