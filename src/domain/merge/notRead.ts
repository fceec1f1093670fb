import type { Problem, ProblemCode } from '../problem';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';
import { flatMapInSteps, mapInSteps, type Steps } from '../steps';
import { itemTables, type ImportItem, type NotRead } from './importPreview';

/** What a file holds and the import leaves out because nothing could be made of it. */
const unreadCodes: ReadonlySet<ProblemCode> = new Set([
  'notANumber',
  'notAnInteger',
  'outOfRange',
  'notADate',
  'notYesNo',
  'excelError',
  'notCalculated',
  'tooLong',
  'unknownReference',
  'textNotTaken',
]);

/**
 * Whether files hold something of a record that was not read and that the matrix does not hold just as unreadable:
 * people must know of it even where nothing else of the record changes.
 */
export function isPartlyUnread({ problems, records }: ImportItem): boolean {
  return problems.some(({ code, table, field }) => {
    const row = records.find((record) => record.table === table)?.row;
    const isKnown = field !== undefined && row !== undefined && row !== null && field in row.unreadable;
    return unreadCodes.has(code) && !isKnown;
  });
}

/** Tables of which an import takes rows. */
export const importedTables: readonly RecordName[] = ['ConceptNote', ...itemTables];

/** Whether rows of a table can be written: a workbook of an earlier edition may do without some of them. */
export const hasTable = ({ tables }: Matrix, name: RecordName): boolean =>
  tables[name].raw !== null || declarationOf(name).optionalTable !== true;

/**
 * What of a copy's tables the import does not see: tables that the matrix lacks, rows below them, columns whose header is not known or is there
 * twice, and rows that do not count because they were given the code of another.
 */
export function* notReadOf(source: string, copy: Matrix, matrix: Matrix): Steps<readonly NotRead[]> {
  const present = importedTables.filter((name) => copy.tables[name].raw !== null);
  const parts: (readonly Problem[])[] = [
    present
      .filter((name) => !hasTable(matrix, name) && copy.tables[name].rows.length > 0)
      .map((table): Problem => ({ code: 'tableNotHere', severity: 'error', table, params: {} })),
    copy.problems.filter((problem) => present.some((name) => name === problem.table) && isOfTable(problem, copy)),
  ];
  for (const name of present) parts.push(yield* uncounted(name, copy, matrix));
  const problems = parts.flat();
  return problems.length === 0 ? [] : [{ source, problems }];
}

/** Columns that people fill and that a table of the matrix lacks. */
export function missingColumns({ problems }: Matrix): readonly Problem[] {
  return problems.filter(({ code, table, field }) => {
    const name = importedTables.find((one) => one === table);
    return (
      code === 'missingColumn' && name !== undefined && declarationOf(name).fields[field ?? '']?.origin === 'entered'
    );
  });
}

/** A column may only have another header where the table has one that is not known; else there is nothing to miss. */
function isOfTable({ code, table, field }: Problem, { tables }: Matrix): boolean {
  if (code === 'rowsBelowTable' || code === 'duplicateColumn' || code === 'columnTwice') return true;
  const name = importedTables.find((one) => one === table);
  const declared = name === undefined || field === undefined ? undefined : declarationOf(name).fields[field];
  const isRenamed = name !== undefined && tables[name].columns.fields.includes(null);
  return code === 'missingColumn' && declared?.origin === 'entered' && isRenamed;
}

/** Rows of a copy with the code of another, unless they say the same as a row that counts or as one of the matrix. */
function* uncounted(table: RecordName, copy: Matrix, matrix: Matrix): Steps<readonly Problem[]> {
  const { rows, duplicates } = copy.tables[table];
  if (duplicates.size === 0) return [];
  const counted = [...countedRows<Row<unknown>>({ rows, duplicates }), ...matrix.tables[table].rows] as readonly Row[];
  const known = new Set(yield* mapInSteps(counted, (row) => contentOf(table, row)));
  return yield* flatMapInSteps([...duplicates], (row): readonly Problem[] => {
    if (known.has(contentOf(table, row))) return [];
    const params = { value: String(row.record['id']) };
    return [{ code: 'duplicateId', severity: 'error', table, sheetRow: row.sheetRow, field: 'id', params }];
  });
}

/** What people typed into a row. */
function contentOf(table: RecordName, { record, unreadable }: Row): string {
  const fields = Object.entries(declarationOf(table).fields).filter(([, { origin }]) => origin === 'entered');
  return JSON.stringify([rowId(record['id']), fields.map(([field]) => unreadable[field] ?? record[field] ?? null)]);
}
