import type { Cell } from '../../domain/records/cell';
import { requireText, searchesFor, wholeCell } from '../writing/requireHolds';

/** Labels and texts; the other columns of a note are hidden, and nothing is found there. */
const compared = [0, 1] as const;

const placeOf = (row: number, column: number): string => `${row},${column}`;
const textIn = (rows: readonly (readonly Cell[])[], row: number, column: number): string =>
  String(rows[row]?.[column] ?? '');

/**
 * Queues look-ups that break the request off, with `ItemNotFound`, unless rows of a note hold in their labels and texts
 * what they were seen to hold.
 * @param block the note's cells in its sheet
 * @param seen what they held, from the sheet's first row
 * @param rows the rows that are looked at; null for all, and that nothing stands below them
 * @param unfound cells that are not looked at, since Excel does not find what stands there
 */
export function requireNoteAsSeen(
  block: Excel.Range,
  seen: readonly (readonly Cell[])[],
  rows: readonly number[] | null,
  unfound: ReadonlySet<string>,
): void {
  for (const row of rows ?? seen.keys())
    for (const column of compared)
      if (!unfound.has(placeOf(row, column))) requireText(block.getCell(row, column), textIn(seen, row, column));
  if (rows !== null || seen.length === 0) return;
  block
    .getUsedRange(true)
    .getLastRow()
    .getIntersection(block.getRow(seen.length - 1));
}

/**
 * Asks which cells hold what they were seen to hold without Excel finding it, as in rows that people hid; gives them after
 * the sync. Only these are written over unlooked: what is typed into one at that very moment is then known from the answer
 * alone. No other look-up breaks a request off by what a cell holds.
 */
export function requestUnfound(block: Excel.Range, seen: readonly (readonly Cell[])[]): () => ReadonlySet<string> {
  const asked = seen.flatMap((_, row) =>
    compared.flatMap((column) => {
      const text = textIn(seen, row, column);
      if (text === '') return [];
      const cell = block.getCell(row, column);
      const pair = cell.getResizedRange(0, 1);
      return searchesFor(text).map((search) => {
        const found = pair.findOrNullObject(search, wholeCell).getIntersectionOrNullObject(cell);
        found.load('address');
        return { place: placeOf(row, column), found };
      });
    }),
  );
  return () => new Set(asked.filter(({ found }) => found.isNullObject).map(({ place }) => place));
}
