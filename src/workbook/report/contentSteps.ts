import type { Language } from '../../domain/plan/language';
import { changedCells, type PlannedRow, type SheetPlan } from '../../domain/report/sheet/planSheet';
import { reportColumns, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { goneStart, keyCell } from '../../domain/report/sheet/writtenRows';
import { escapeCell } from '../escapeText';
import type { KeyedRows } from './KeyedRows';
import { firstColumn, ownColumn } from './columns';
import { runsOf } from './runsOf';
import { mergeCells, prepareCells, runsAlike } from './shapeRows';
import type { Overtaken } from './Overtaken';

/**
 * A part of the writing of a report's sheet. What it looks up stands before everything that any part of its request
 * writes, so that a row that is missing breaks the request off with nothing written.
 */
export interface ContentStep {
  /** About how much it takes in a request. */
  readonly bytes: number;
  /** How many cells it writes. */
  readonly cells: number;
  /** Rows that must be there, by their places at the last reading. */
  readonly needs: readonly number[];
  /** Asks what stands in a needed row, before it is written. */
  readonly look?: (row: Excel.Range) => void;
  readonly write: (rows: KeyedRows, needed: (index: number) => Excel.Range) => void;
}

/** What a row that comes takes at most in one part of the writing. */
const partBytes = 400_000;
const rangeBytes = 500;
const bytesOf = (cells: readonly unknown[]): number => 3 * JSON.stringify(cells).length;

/** Everything that has to be done to a sheet, in the order in which it can be done. */
export function contentSteps(sheet: Excel.Worksheet, plan: SheetPlan, overtaken: Overtaken): readonly ContentStep[] {
  const planned = plan.rows;
  return [
    ...planned.flatMap((one) => changeSteps(plan, one, overtaken)),
    ...leavingSteps(plan),
    ...insertionsOf(plan).flatMap((insertion) => insertionSteps(sheet, plan, insertion)),
    ...planned.flatMap((one) => besideSteps(one, overtaken.ownColumns)),
    ...[...plan.removed].reverse().map((index) => removalStep(plan, index, overtaken)),
  ];
}

/** Writes those cells of a kept row that differ from what they should hold. */
function changeSteps(plan: SheetPlan, planned: PlannedRow, overtaken: Overtaken): readonly ContentStep[] {
  const { row, from } = planned;
  if (!row || from === null) return [];
  const changed = changedCells(plan, planned);
  if (changed.length === 0) return [];
  const key = keyCell(row, plan.before[from]?.isBare);
  const cells = [key, ...row.cells].map(escapeCell);
  const text = row.look === 'narrative' && changed.includes(0);
  return [
    {
      bytes: rangeBytes * changed.length + bytesOf(changed.map((position) => cells[position + 1])),
      cells: changed.length,
      needs: [from],
      ...(text && { look: (cell) => overtaken.watchText(row, from, cell) }),
      write: (rows, needed) => {
        for (const { start, count } of runsOf(changed)) {
          const range = needed(from).getOffsetRange(0, firstColumn + start);
          range.getResizedRange(0, count - 1).values = [cells.slice(1 + start, 1 + start + count)];
        }
        rows.keyCells[from] = key;
      },
    },
  ];
}

/** A row that moves is brought anew: the old one is marked first, so that no two ever have the same key. */
function leavingSteps({ rows, removed, before }: SheetPlan): readonly ContentStep[] {
  const coming = new Set(rows.flatMap(({ row, from }) => (row && from === null ? [row.key] : [])));
  return removed
    .filter((index) => coming.has(before[index]?.key ?? ''))
    .map((index): ContentStep => ({
      bytes: rangeBytes,
      cells: 0,
      needs: [index],
      write: (rows, needed) => {
        const leaving = keyCell({ key: goneStart + (before[index]?.key ?? ''), mark: before[index]?.mark ?? '' });
        needed(index).values = [[leaving]];
        rows.keyCells[index] = leaving;
      },
    }));
}

/** Rows that come in one go. */
interface Insertion {
  /** Before which row as it stands now; null for the end. */
  readonly before: number | null;
  readonly rows: readonly SheetRow[];
}

/** What comes, from the last to the first: what is above an insertion stays where it was read. */
function insertionsOf({ rows }: SheetPlan): readonly Insertion[] {
  const insertions: Insertion[] = [];
  let coming: SheetRow[] = [];
  for (const { row, from } of rows) {
    if (from === null) {
      if (row) coming.push(row);
      continue;
    }
    if (coming.length > 0) insertions.push({ before: from, rows: coming });
    coming = [];
  }
  if (coming.length > 0) insertions.push({ before: null, rows: coming });
  return insertions.reverse();
}

function insertionSteps(
  sheet: Excel.Worksheet,
  { before: standing, language }: SheetPlan,
  { before, rows }: Insertion,
): readonly ContentStep[] {
  const parts: SheetRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const own = rangeBytes + bytesOf(row.cells);
    if (bytes + own > partBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += own;
  }
  return parts.map((part, index): ContentStep => ({
    bytes: part.reduce((sum, { cells }) => sum + rangeBytes + bytesOf(cells), 0),
    cells: part.length * (1 + reportColumns),
    needs: before === null ? [] : [before],
    write: (keyed, needed) => {
      if (before !== null) {
        const place = keyed.isSeen(before) ? keyed.find(keyed.keyCells[before] ?? '') : needed(before);
        return insertAbove(place, part, language);
      }
      // Nobody else's row is in a sheet without keys; what somebody typed into it meanwhile makes room.
      if (standing.length === 0 && index === 0) return insertAbove(sheet.getCell(0, 0), part, language);
      const end = sheet.getUsedRange(true).getLastRow().getEntireRow().getCell(0, 0).getOffsetRange(1, 0);
      fill(end, part, language);
    },
  }));
}

function insertAbove(cell: Excel.Range, rows: readonly SheetRow[], language: Language): void {
  const place = cell.getResizedRange(rows.length - 1, 0).getEntireRow();
  fill(place.insert('Down').getCell(0, 0), rows, language);
}

/** Writes rows that are new from this cell of the column of keys on. */
function fill(first: Excel.Range, rows: readonly SheetRow[], language: Language): void {
  const runs = runsAlike(rows).map((run) => {
    const cells = first.getOffsetRange(run.start, firstColumn);
    return [cells.getResizedRange(run.rows.length - 1, reportColumns - 1), run] as const;
  });
  for (const [cells, run] of runs) prepareCells(cells, run, language);
  first.getResizedRange(rows.length - 1, reportColumns).values = rows.map((row) =>
    [keyCell(row, true), ...row.cells].map(escapeCell),
  );
  for (const [cells, run] of runs) mergeCells(cells, run);
}

/** Brings the SE's cells to the row beside which they belong: those of a row that moves, and those that are put back. */
function besideSteps({ row, from, ownFrom, beside }: PlannedRow, ownColumns: number): readonly ContentStep[] {
  if (!row || (ownFrom === null && beside === null)) return [];
  const own = (cell: Excel.Range, width: number) => cell.getOffsetRange(0, ownColumn).getResizedRange(0, width - 1);
  return [
    {
      bytes: rangeBytes + bytesOf(beside ?? []),
      cells: 0,
      needs: [from, ownFrom].filter((index) => index !== null),
      write: (rows, needed) => {
        const cell = from === null ? rows.find(keyCell(row, true)) : needed(from);
        if (beside !== null) own(cell, beside.length).values = [beside.map((one) => (one === '' ? null : one))];
        if (ownFrom === null) return;
        const old = rows.isSeen(ownFrom) ? rows.find(rows.keyCells[ownFrom] ?? '') : needed(ownFrom);
        own(old, ownColumns).moveTo(own(cell, 1));
      },
    },
  ];
}

/** Takes a row out. What stands in it is asked before anything is written: nobody may have had time to see it. */
function removalStep({ before }: SheetPlan, index: number, overtaken: Overtaken): ContentStep {
  return {
    bytes: rangeBytes,
    cells: 0,
    needs: [index],
    look: (cell) => overtaken.watchRow(index, cell),
    write: (rows, needed) => {
      const { key } = before[index] ?? { key: '' };
      const cell = rows.isSeen(index) && key !== '' ? rows.find(rows.keyCells[index] ?? '') : needed(index);
      cell.getEntireRow().delete('Up');
    },
  };
}
