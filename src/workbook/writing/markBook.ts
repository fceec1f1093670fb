import { beginningOfBookCode } from '../../domain/records/bookCode';
import { setting } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import type { RecordDeclaration } from '../../domain/records/declaration';
import { idAlphabet } from '../../domain/records/ids';
import { escapeText } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';

/** A new code by which a workbook is known again; the same for all that this pane writes, also after its row was undone. */
const ownCode = Array.from({ length: 8 }, () => idAlphabet.charAt(Math.floor(Math.random() * idAlphabet.length))).join(
  '',
);

/** The cells of the row of the settings that keeps a workbook's code. */
export const cellsOfBookCode = (code: string) => ({
  code: beginningOfBookCode + code,
  es: 'Distingue este libro de otros: con este código se encuentran los borradores',
  en: 'Tells this workbook apart from others: drafts are found by this code',
});

/**
 * Queues, as the last thing of a request that writes records, that a workbook without a code is given one; the caller syncs.
 * Where its settings are gone, locked or shut in it has none: nothing else depends on it.
 */
export function markBook(context: Excel.RequestContext, snapshot: WorkbookSnapshot): void {
  const placed = tableIn(snapshot, setting.table);
  if (snapshot.bookCode !== null || !placed || snapshot.protectedSheets.includes(placed.sheet)) return;
  if (!placed.clearBelow || placed.hasTotals) return;
  const row = listRow(setting, placed, cellsOfBookCode(ownCode)).map((cell) =>
    cell === null ? null : escapeText(cell),
  );
  context.workbook.tables.getItemOrNullObject(placed.name).rows.add(undefined, [row] as string[][]);
}

/** A row of a list or of the settings in its table's own columns; null where a cell is not ours. */
export function listRow(
  declaration: RecordDeclaration,
  table: PlacedTable,
  cells: Readonly<Record<string, string>>,
): readonly (string | null)[] {
  return columnsOf(declaration, table).fields.map((field) => (field === null ? null : (cells[field] ?? '')));
}
