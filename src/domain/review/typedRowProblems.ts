import { planOfTarget } from '../indicators/targets';
import type { Problem, ProblemCode } from '../problem';
import { isBlank } from '../records/cell';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { Target } from '../records/target';

/** What a row cannot do without; a measurement's indicator and day are asked for where it is counted. */
const needed = {
  ForumMeeting: ['forum', 'date'],
  Decision: ['text'],
  Target: ['indicator', 'kind', 'value'],
} as const satisfies Partial<Record<RecordName, readonly string[]>>;

/** Rows of meetings, decisions, targets and measurements, typed into the sheet, of which nothing comes without a word. */
export function typedRowProblems(matrix: Matrix): readonly Problem[] {
  const { tables } = matrix;
  const blanks = (Object.keys(needed) as (keyof typeof needed)[]).flatMap((table) =>
    rowsOf(matrix, table).flatMap((row) =>
      needed[table]
        .filter((field) => lacks(matrix, table, row, field))
        .map((field) => at(table, row, 'requiredField', field)),
    ),
  );
  const empty = rowsOf(matrix, 'Measurement').filter((row) =>
    ['value', 'rating'].every((field) => isBlank(row.record[field]) && !(field in row.unreadable)),
  );
  const hasValues = tables.Measurement.columns.position.has('value');
  return [
    ...blanks,
    ...(hasValues ? empty.map((row) => at('Measurement', row, 'requiredField', 'value')) : []),
    ...ofTargets(matrix),
  ];
}

const rowsOf = ({ tables }: Matrix, table: RecordName): readonly Row[] =>
  countedRows<Row<unknown>>(tables[table]) as readonly Row[];

function lacks({ tables }: Matrix, table: RecordName, { record, unreadable }: Row, field: string): boolean {
  const { position } = tables[table].columns as { readonly position: ReadonlyMap<string, number> };
  return position.has(field) && isBlank(record[field]) && !(field in unreadable);
}

/** Targets of no plan or of a year outside theirs, and those that say again what another row says. */
function ofTargets(matrix: Matrix): readonly Problem[] {
  const first = new Map<string, number>();
  return rowsOf(matrix, 'Target').flatMap((row): Problem[] => {
    const { indicator, plan, kind, year, value } = row.record as unknown as Target;
    if (value === null || indicator === null || kind === null) return [];
    if (kind === 'year' && year === null)
      return lacks(matrix, 'Target', row, 'year') ? [at('Target', row, 'requiredField', 'year')] : [];
    const own = planOfTarget(row.record as unknown as Target, matrix.plans);
    if (kind === 'year' && (own ? !matrix.plans.yearsOf(own).includes(year ?? 0) : plan === null))
      return [at('Target', row, 'yearOutsidePlan', 'year', { value: year ?? 0 })];
    if (own === undefined)
      return lacks(matrix, 'Target', row, 'plan') ? [at('Target', row, 'requiredField', 'plan')] : [];
    const slot = JSON.stringify([rowId(indicator), own.code, kind, kind === 'year' ? year : null]);
    const before = first.get(slot);
    if (before === undefined) first.set(slot, row.sheetRow);
    return before === undefined ? [] : [at('Target', row, 'targetTwice', 'value', { row: before })];
  });
}

function at(
  table: RecordName,
  { record, sheetRow }: Row,
  code: ProblemCode,
  field: string,
  params: Problem['params'] = {},
): Problem {
  const { id } = record;
  return { code, severity: 'warning', table, sheetRow, field, params, ...(typeof id === 'string' && { record: id }) };
}
