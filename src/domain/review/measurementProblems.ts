import { indicatorList } from '../indicators/indicatorList';
import type { Problem, ProblemCode } from '../problem';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import type { Measurement } from '../records/measurement';

/** Makes the function that gives the code of the indicator that a text names, by code or by name; undefined where none does. */
export function indicatorMeant({ tables }: Pick<Matrix, 'tables'>): (typed: string) => string | undefined {
  const { byId, rows } = tables.Indicator;
  const list = indicatorList(rows.map(({ record }) => record));
  return (typed) => byId.get(rowId(typed))?.record.id ?? list.codeOf(typed);
}

/** Measurements that count nowhere and of which nothing else says so: of no indicator, or of one that counts other rows. */
export function measurementProblems(matrix: Matrix): readonly Problem[] {
  const { rows, columns } = matrix.tables.Measurement;
  if (!columns.position.has('indicator')) return [];
  const codeOf = indicatorMeant(matrix);
  const { byId } = matrix.tables.Indicator;
  return rows.flatMap((row) => {
    const { indicator } = row.record;
    if (indicator === null) return [problemAt(row, 'requiredField')];
    const own = byId.get(rowId(codeOf(indicator) ?? ''));
    const isOther = own !== undefined && own.record.source !== null && own.record.source !== 'Measurement';
    return isOther ? [problemAt(row, 'measuredElsewhere', indicator)] : [];
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
