import { toCell } from '../../domain/records/cell';
import type { Field } from '../../domain/records/field';
import { cellContextOf } from '../../domain/records/matrix';
import { hasOwnTargets, targetColumns } from '../../domain/records/targetColumns';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import type { MadeMatrix } from './createMatrix';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import type { PlacedTable } from '../readTables';
import { applyLooks } from './looks';
import { placeColumns, type ColumnsToPlace } from './placeColumns';
import { looksOfColumns } from './recordTable';
import { listAddresses } from './writeCatalogs';

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
    const lacking = names.filter((field) => !columns.position.has(field) && !columns.twice.has(field));
    const fields = name === 'Indicator' && hasOwnTargets(matrix) ? lacking.filter(isNoTarget) : lacking;
    return raw === null || fields.length === 0 ? [] : [{ name, fields }];
  });
}

const isNoTarget = (field: string): boolean => !targetColumns.includes(field);

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
  const additions = lackingColumns(snapshot).flatMap(({ name, fields }) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    return table ? [{ name, fields, table, cells: cellsOf(snapshot, { name, fields }, table) }] : [];
  });
  if (additions.length === 0) return { hasAllLooks: true };
  if (!(await placeColumns(context, snapshot, additions))) return null;
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

function cellsOf(
  { matrix }: WorkbookSnapshot,
  { name, fields }: LackingTable,
  { rows }: PlacedTable,
): ColumnsToPlace['cells'] {
  const declared = fields.map((field) => declarationOf(name).fields[field] as Field);
  const given = declared.map((field) => toCell(field, field.whenAdded ?? null, cellContextOf(matrix)));
  const filled = new Set(matrix.tables[name].rows.map(({ index }) => index));
  return [
    declared.map(({ label }) => label[matrix.language]),
    ...rows.map((_, index) => given.map((cell) => (filled.has(index) && cell !== '' ? cell : null))),
  ];
}
