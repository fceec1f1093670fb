import { toCell, type Cell } from '../../domain/records/cell';
import type { Field } from '../../domain/records/field';
import { foldHeader } from '../../domain/records/headerSpelling';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import type { MadeMatrix } from './createMatrix';
import { escapeCell } from '../escapeText';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import type { PlacedTable } from '../readTables';
import { applyLooks } from './looks';
import { looksOfColumns } from './recordTable';
import { listAddresses } from './writeCatalogs';
import { syncUnlessMissed } from '../writing/requireHolds';
import { markStale } from '../writing/writePlanState';

/** A table and the fields of which it has no column. */
export interface LackingTable {
  readonly name: RecordName;
  readonly fields: readonly string[];
}

/** The columns that the tables of a workbook lack, those that only later editions have among them. */
export function lackingColumns({ matrix }: Pick<WorkbookSnapshot, 'matrix'>): readonly LackingTable[] {
  return recordNames.flatMap((name) => {
    const { raw, columns } = matrix.tables[name];
    const names = Object.keys(declarationOf(name).fields);
    const fields = names.filter((field) => !columns.position.has(field) && !columns.twice.has(field));
    return raw === null || fields.length === 0 ? [] : [{ name, fields }];
  });
}

/** Columns to be added to a table, with the cells to its right as they are. */
interface Addition extends LackingTable {
  readonly table: PlacedTable;
  /** Their headers, and below them what each row of the table gets: null where a cell stays blank. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  readonly right: Excel.Range;
  /** The filled part of the table's rows. */
  readonly used: Excel.Range;
}

/**
 * Adds the columns that tables lack at the right end of each, with header, format and validation, and in the rows what
 * the fields have for those of an earlier edition. Throws `readOnly`, `protected`, `occupied` with the sheet where something
 * stands to the right of a table, or `conflict` where others never leave the tables in peace; nothing is written then.
 */
export function addMissingColumns(): Promise<MadeMatrix> {
  return runAction(async (context) => {
    for (let left = mostAttempts; left > 0; left--) {
      const made = await attempt(context);
      if (made) return made;
    }
    throw new WorkbookError('conflict', { written: 'nothing' });
  });
}

/** So often it begins again where somebody was quicker. */
const mostAttempts = 12;

/** One attempt; null where a table no longer stood as it was read, and nothing was written, or was not made wider. */
async function attempt(context: Excel.RequestContext): Promise<MadeMatrix | null> {
  const snapshot = await readSnapshot(context);
  if (snapshot.readOnly) throw new WorkbookError('readOnly');
  const additions = lackingColumns(snapshot).flatMap((one) => request(context, snapshot, one));
  if (additions.length === 0) return { hasAllLooks: true };
  await context.sync();
  for (const { table, right, cells } of additions) {
    if (!isFree(right.values as Cell[][], cells)) throw new WorkbookError('occupied', { where: table.sheet });
  }
  for (const addition of additions) requirePlace(context, addition);
  const grown = additions.map((addition) => queue(context, addition));
  markStale(context, snapshot);
  if (!(await syncUnlessMissed(context))) return null;
  if (additions.some(({ table, fields }, at) => grown[at]?.columnCount !== table.headers.length + fields.length))
    return null;
  const addresses = listAddresses(snapshot);
  const ofCells = cellContextOf(snapshot.matrix);
  const looks = additions.flatMap(({ name, fields, table }) => {
    const { sheet, firstRow, rows } = table;
    const column = table.firstColumn - 1 + table.headers.length;
    const place = { name, sheet, row: firstRow - 2, column, fields, length: rows.length };
    return looksOfColumns(context, place, addresses, ofCells);
  });
  return { hasAllLooks: await applyLooks(context, looks) };
}

/**
 * The request breaks off unless a table stands exactly where it stood, and still has nothing to its right if it had
 * nothing: a row that was added meanwhile would fall out of it, a note beside it would be written over.
 */
function requirePlace({ workbook }: Excel.RequestContext, { table, used }: Addition): void {
  const { sheet, firstRow, firstColumn, headers } = table;
  const whole = workbook.tables.getItem(table.name).getRange();
  const place = workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow - 2, firstColumn - 1, heightOf(table), headers.length);
  place.getCell(0, 0).getIntersection(whole.getCell(0, 0));
  place.getLastCell().getIntersection(whole.getLastCell());
  const isClearRight = used.columnIndex + used.columnCount <= firstColumn - 1 + headers.length;
  if (isClearRight) whole.getEntireRow().getUsedRange(true).getLastColumn().getIntersection(whole);
}

function request(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { name, fields }: LackingTable,
): Addition[] {
  const declaration = declarationOf(name);
  const table = tableIn(snapshot, declaration.table);
  if (!table) return [];
  if (snapshot.protectedSheets.includes(table.sheet)) throw new WorkbookError('protected', { where: table.sheet });
  const cells = cellsOf(snapshot, { name, fields }, table);
  const right = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(
      table.firstRow - 2,
      table.firstColumn - 1 + table.headers.length,
      heightOf(table),
      fields.length,
    );
  right.load('values');
  const used = right.getEntireRow().getUsedRange(true);
  used.load('columnIndex,columnCount');
  return [{ name, fields, table, cells, right, used }];
}

function cellsOf(
  { matrix }: WorkbookSnapshot,
  { name, fields }: LackingTable,
  { rows }: PlacedTable,
): Addition['cells'] {
  const declared = fields.map((field) => declarationOf(name).fields[field] as Field);
  const given = declared.map((field) => toCell(field, field.whenAdded ?? null, cellContextOf(matrix)));
  const filled = new Set(matrix.tables[name].rows.map(({ index }) => index));
  return [
    declared.map(({ label }) => label[matrix.language]),
    ...rows.map((_, index) => given.map((cell) => (filled.has(index) && cell !== '' ? cell : null))),
  ];
}

const heightOf = ({ rows, hasTotals }: PlacedTable): number => Math.max(1, rows.length) + 1 + (hasTotals ? 1 : 0);

/** Whether cells are blank, or hold what they are to hold: those of an attempt that was broken off. */
function isFree(there: readonly (readonly Cell[])[], wanted: Addition['cells']): boolean {
  return there.every((cells, row) =>
    cells.every((cell, at) => cell === '' || foldHeader(String(cell)) === foldHeader(String(wanted[row]?.[at] ?? ''))),
  );
}

/** Queues the writing of columns; gives the whole table as it is then. */
function queue(context: Excel.RequestContext, { table, fields, cells }: Addition): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const [row, column] = [table.firstRow - 2, table.firstColumn - 1];
  const isPlain = cells.slice(1).every((line) => line.every((cell) => cell === null));
  const written = isPlain ? cells.slice(0, 1) : cells;
  sheet.getRangeByIndexes(row, column + table.headers.length, written.length, fields.length).values = written.map(
    (line) => line.map((cell) => (cell === null ? null : escapeCell(cell))),
  );
  const width = table.headers.length + fields.length;
  const widened = context.workbook.tables.getItem(table.name);
  widened.resize(sheet.getRangeByIndexes(row, column, heightOf(table), width));
  const grown = widened.getRange();
  grown.load('columnCount');
  return grown;
}
