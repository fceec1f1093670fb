import { languages } from '../../domain/plan/language';
import type { Problem } from '../../domain/problem';
import type { Cell } from '../../domain/records/cell';
import { foldHeader } from '../../domain/records/headerSpelling';
import type { RawTable } from '../../domain/records/matrix';
import { knownColumns, recordOfTable } from '../../domain/records/recogniseTables';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import { mapInSteps, type Steps } from '../../domain/steps';
import type { ReadingBudget } from '../container/ReadingBudget';
import type { RawRow } from './SheetRows';

/** A row of a table takes as long to read as so many of its cells, a blank one too. */
export const cellsOfRow = 4;

/** Rows that hold no headers are looked at together. */
const rowsInStep = 250;

/** A table of records as it was found. */
export interface FoundTable {
  readonly record: RecordName;
  /** Under the name of its record's table. */
  readonly raw: RawTable;
  /** Whether it is an Excel table, or plain cells. */
  readonly isTable: boolean;
  /** What of its cells is not in `raw`. */
  readonly problems: readonly Problem[];
}

/** Cells of a row that stand one beside the other under one record's headers. */
interface HeaderRow {
  readonly record: RecordName;
  /** Position of the row among the sheet's rows. */
  readonly at: number;
  /** Positions of the first column and of the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly headers: readonly string[];
}

/**
 * Tables of records in plain cells: programs that know no tables, and people who copy cells, leave the headers and the
 * rows below them. Headers may take two rows, and tables stand beside or below one another. Throws RefusedFile where there
 * is too much to look at.
 */
export function* recordsInCells(
  sheet: string,
  rows: readonly RawRow[],
  budget: ReadingBudget,
): Steps<readonly FoundTable[]> {
  const headers: HeaderRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const found = headersIn(rows, at, budget);
    for (const one of found) headers.push(one);
    // Comparing with all labels takes long.
    if (found.length > 0 || at % rowsInStep === 0) yield;
  }
  const kept = headers.filter((one) => !headers.some((other) => other.at === one.at + 1 && isMoreOf(other, one)));
  return yield* mapInSteps(kept, (header) => {
    const below = kept.filter(({ at, start, end }) => at > header.at && start < header.end && end > header.start);
    const next = Math.min(rows.length, ...below.map(({ at }) => at));
    return { record: header.record, raw: tableBelow(sheet, rows, header, next, budget), isTable: false, problems: [] };
  });
}

/** Whether the second of two header rows tells more of the same columns: the first one only groups them. */
function isMoreOf(second: HeaderRow, first: HeaderRow): boolean {
  const count = ({ record, headers }: HeaderRow) => knownColumns(record, headers);
  return second.start < first.end && second.end > first.start && count(second) >= count(first);
}

/** Rows within which headers may be written in any way, and columns within which they stand. */
const [deepestHeader, widestTable] = [60, 256] as const;

const labels = recordNames.flatMap((name) =>
  Object.values(declarationOf(name).fields).flatMap(({ label, formerly = [] }) => [
    ...languages.map((language) => label[language]),
    ...formerly,
  ]),
);
const asWritten: ReadonlySet<Cell> = new Set(labels);
const folded: ReadonlySet<string> = new Set(labels.map(foldHeader));
/** A row with fewer of them is not looked at any further, and no label is longer. */
const [fewestLabels, longestLabel] = [3, 100] as const;

/**
 * Whether a row may hold headers. Far down only labels as they are written count, since a sheet may have a million rows.
 */
function mayBeHeaders(cells: readonly Cell[], isDeep: boolean): boolean {
  const isLabel = (cell: Cell) =>
    asWritten.has(cell) ||
    (!isDeep && typeof cell === 'string' && cell.length < longestLabel && folded.has(foldHeader(cell)));
  return cells.filter(isLabel).length >= fewestLabels;
}

/** The records whose headers a row holds. */
function headersIn(rows: readonly RawRow[], at: number, budget: ReadingBudget): HeaderRow[] {
  const cells = (rows[at]?.cells ?? []).slice(0, widestTable);
  const isBelow = rows[at - 1]?.number === (rows[at]?.number ?? 0) - 1;
  const above = isBelow ? (rows[at - 1]?.cells.slice(0, widestTable) ?? []) : [];
  const isDeep = at >= deepestHeader;
  if (!mayBeHeaders(isDeep ? cells : [...cells, ...above], isDeep)) return [];
  const length = Math.max(cells.length, above.length);
  const [own, upper] = [cells, above].map((row) => Array.from({ length }, (_, column) => headerText(row[column])));
  // A header that takes two rows, as merged cells do, stands in the upper one.
  const whole = (own ?? []).map((text, column) => (text === '' ? (upper?.[column] ?? '') : text));
  const inBoth = recordsIn(whole, at, budget).filter(
    ({ record, start, end, headers }) =>
      knownColumns(record, (upper ?? []).slice(start, end)) < knownColumns(record, headers),
  );
  return inBoth.length > 0 ? inBoth : recordsIn(own ?? [], at, budget);
}

const headerText = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** More headers than these take longer to compare. */
const fewHeaders = 32;

/** One table over the whole row, else those parted by a column without a header. */
function recordsIn(texts: readonly string[], at: number, budget: ReadingBudget): HeaderRow[] {
  const runs = runsOf(texts);
  const found = (start: number, end: number): HeaderRow[] => {
    const headers = texts.slice(start, end);
    budget.spend('headers', 1 + Math.floor(headers.length / fewHeaders));
    const record = recordOfTable({ name: '', headers });
    return record === null ? [] : [{ record, at, start, end, headers }];
  };
  const parted = runs.flatMap(([start, end]) => found(start, end));
  const [first, last] = [runs[0], runs.at(-1)];
  return parted.length > 1 || !first || !last ? parted : [...found(first[0], last[1]), ...parted].slice(0, 1);
}

/** Where cells that hold something stand one beside the other. */
function runsOf(texts: readonly string[]): (readonly [start: number, end: number])[] {
  const runs: [number, number][] = [];
  texts.forEach((text, column) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.[1] === column) last[1]++;
    else runs.push([column, column + 1]);
  });
  return runs;
}

/** A row of sums is no record. */
const isTotals = ([first, ...others]: readonly Cell[]): boolean =>
  /^\s*(sub)?total(es)?\b/i.test(String(first ?? '')) && others.every((cell) => typeof cell === 'number');

/** The table from its headers down to the next one, without sums and without remarks that stand apart below it. */
function tableBelow(
  sheet: string,
  rows: readonly RawRow[],
  { record, at, start, headers }: HeaderRow,
  next: number,
  budget: ReadingBudget,
): RawTable {
  const firstRow = (rows[at]?.number ?? 0) + 1;
  budget.spend('cells', (next - at - 1) * (1 + headers.length));
  const own = rows
    .slice(at + 1, next)
    .map(({ number, cells }) => ({ number, cells: headers.map((_, column) => cells[start + column] ?? '') }))
    .map((row) => ({ ...row, filled: row.cells.filter((cell) => String(cell).trim() !== '') }))
    .filter(({ filled }) => filled.length > 0);
  let count = own.length;
  const isApart = (index: number) => {
    const [row, before] = [own[index], own[index - 1]];
    if (!row || isTotals(row.filled)) return row !== undefined;
    return row.filled.length === 1 && row.number - (before?.number ?? firstRow - 1) > 1;
  };
  while (isApart(count - 1)) count--;
  const [last, rest] = [
    own[count - 1]?.number ?? firstRow - 1,
    own.slice(count).filter((row) => !isTotals(row.filled)),
  ];
  const byNumber = new Map(own.slice(0, count).map(({ number, cells }) => [number, cells]));
  const blank = headers.map(() => '');
  budget.spend('cells', (last - firstRow + 1) * cellsOfRow);
  return {
    name: declarationOf(record).table,
    sheet,
    headers,
    rows: Array.from({ length: last - firstRow + 1 }, (_, index) => byNumber.get(firstRow + index) ?? blank),
    firstRow,
    firstColumn: start + 1,
    ...(rest.length > 0 && { filledBelow: { from: rest[0]?.number ?? 0, to: rest.at(-1)?.number ?? 0 } }),
  };
}
