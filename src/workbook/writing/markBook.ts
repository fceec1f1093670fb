import { cellsOfBookCode, makeBookCode } from '../../domain/records/bookCode';
import { setting } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import { escapeText } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';

/** The same for all that this pane writes: a code whose row was undone comes back with the next. */
const ownCode = makeBookCode(Math.random);

/**
 * Queues, as the last thing of a request that writes records, that a workbook without a code is given one; the caller syncs.
 * Where its settings are gone, locked or shut in it has none: nothing else depends on it.
 */
export function markBook(context: Excel.RequestContext, snapshot: WorkbookSnapshot): void {
  const placed = tableIn(snapshot, setting.table);
  if (snapshot.bookCode !== null || !placed || snapshot.protectedSheets.includes(placed.sheet)) return;
  if (!placed.clearBelow || placed.hasTotals) return;
  const row = settingRow(placed, cellsOfBookCode(ownCode)).map((cell) => (cell === null ? null : escapeText(cell)));
  context.workbook.tables.getItemOrNullObject(placed.name).rows.add(undefined, [row] as string[][]);
}

/** A row of the settings in their table's own columns; null where a cell is not ours. */
export function settingRow(table: PlacedTable, cells: Readonly<Record<string, string>>): readonly (string | null)[] {
  return columnsOf(setting, table).fields.map((field) => (field === null ? null : (cells[field] ?? '')));
}
