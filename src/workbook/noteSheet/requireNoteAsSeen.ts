import type { Cell } from '../../domain/records/cell';
import { requireText } from '../writing/requireHolds';

/**
 * Queues look-ups that break the request off, with `ItemNotFound`, unless rows of a note hold in their labels and texts
 * what they were seen to hold. Its other columns are hidden, and nothing is found there.
 * @param block the note's cells in its sheet
 * @param seen what they held, from the sheet's first row
 * @param rows the rows that are looked at; null for all, and that nothing stands below them
 */
export function requireNoteAsSeen(
  block: Excel.Range,
  seen: readonly (readonly Cell[])[],
  rows: readonly number[] | null,
): void {
  for (const row of rows ?? seen.keys())
    for (const column of [0, 1]) requireText(block.getCell(row, column), String(seen[row]?.[column] ?? ''));
  if (rows !== null || seen.length === 0) return;
  block
    .getUsedRange(true)
    .getLastRow()
    .getIntersection(block.getRow(seen.length - 1));
}
