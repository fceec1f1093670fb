import type { SheetPlan } from '../../domain/report/sheet/planSheet';
import { reportColumns } from '../../domain/report/sheet/sheetRows';

/** The column of keys and the report's: what is right of them is the SE's. */
const ownColumn = 1 + reportColumns;

/** Rows that come in one go. */
interface Insertion {
  /** Before which row as it stands now. */
  readonly at: number;
  readonly count: number;
}

/**
 * Brings the rows of a sheet into the places that a plan gives them: whole rows come and go, so that what the SE has
 * beside them goes along; what stood beside a row that moves is moved to it.
 * @param columns how many columns are in use
 */
export function rearrangeRows(sheet: Excel.Worksheet, plan: SheetPlan, columns: number): void {
  const insertions = insertionsOf(plan);
  for (const { at, count } of [...insertions].reverse()) rowsAt(sheet, at, count).insert('Down');
  const afterInserting = (row: number) =>
    row + insertions.filter(({ at }) => at <= row).reduce((sum, { count }) => sum + count, 0);
  moveOwnCells(sheet, plan, columns, afterInserting);
  for (const { start, count } of [...runsOf(plan.removed.map(afterInserting))].reverse())
    rowsAt(sheet, start, count).delete('Up');
}

const rowsAt = (sheet: Excel.Worksheet, row: number, count: number): Excel.Range =>
  sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();

/** New rows come right after the row above them; after the last row of the sheet there is room. */
function insertionsOf({ rows, before }: SheetPlan): readonly Insertion[] {
  const insertions: Insertion[] = [];
  let last = -1;
  let count = 0;
  for (const { from } of [...rows, { from: before.length }]) {
    if (from === null) {
      count++;
      continue;
    }
    if (count > 0 && last + 1 < before.length) insertions.push({ at: last + 1, count });
    count = 0;
    last = from;
  }
  return insertions;
}

/** Moves what the SE has beside rows that stand elsewhere now. */
function moveOwnCells(
  sheet: Excel.Worksheet,
  { rows, removed }: SheetPlan,
  columns: number,
  afterInserting: (row: number) => number,
): void {
  const width = columns - ownColumn;
  if (width <= 0) return;
  const gone = new Set(removed.map(afterInserting));
  rows.forEach(({ ownFrom }, position) => {
    if (ownFrom === null) return;
    // The rows that go are still there: the place among all rows is counted with them.
    const target = placeAmong(gone, position);
    const from = sheet.getRangeByIndexes(afterInserting(ownFrom), ownColumn, 1, width);
    from.moveTo(sheet.getRangeByIndexes(target, ownColumn, 1, 1));
  });
}

/** The row at which the n-th of the rows that stay stands. */
function placeAmong(gone: ReadonlySet<number>, position: number): number {
  let row = -1;
  for (let left = position; left >= 0; left--) {
    row++;
    while (gone.has(row)) row++;
  }
  return row;
}

/** Neighbouring numbers of a rising list. */
export function runsOf(numbers: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.start + last.count === number) last.count++;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}
