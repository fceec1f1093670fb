/** Rows of a sheet, as Excel numbers them. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** What of a workbook may not be any more as it was read: rows by the ids of their sheets, or everything. */
export type Changed = 'everything' | ReadonlyMap<string, readonly RowRun[]>;

/** Everything is as it was read. */
export const nothingChanged: Changed = new Map();

/** Every row of a sheet. */
const wholeSheet: RowRun = { from: 1, to: 1_048_576 };
/** Of more runs in a sheet one is made that holds them all: each is asked for by itself. */
const mostRuns = 20;

/**
 * Rows that an event tells of.
 * @param sheet the id of their sheet
 * @param address as Excel gives it, such as `B2`, `A1:C5,E7` or `3:4`; what names no rows stands for the whole sheet
 */
export const changedAt = (sheet: string, address: string): Changed =>
  new Map([[sheet, joinedRuns(address.split(',').map(rowsOf))]]);

/** A sheet of which rows or columns came, went or moved, or of which it is not known what changed. */
export const changedSheet = (sheet: string): Changed => new Map([[sheet, [wholeSheet]]]);

function rowsOf(address: string): RowRun {
  const [, first, last = first] = /^(?:.*!)?\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/i.exec(address.trim()) ?? [];
  if (first === undefined || last === undefined) return wholeSheet;
  const [from, to] = [Number(first), Number(last)].sort((a, b) => a - b);
  return { from: from!, to: to! };
}

/** What changed in one way or the other. */
export function joined(one: Changed, other: Changed): Changed {
  if (one === 'everything' || other === 'everything') return 'everything';
  const all = new Map(one);
  for (const [sheet, runs] of other) all.set(sheet, joinedRuns([...(all.get(sheet) ?? []), ...runs]));
  return all;
}

/** Runs in their order, those that touch as one. */
function joinedRuns(runs: readonly RowRun[]): readonly RowRun[] {
  const apart: RowRun[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && run.from <= last.to + 1) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else apart.push(run);
  }
  return apart.length > mostRuns ? [{ from: apart[0]!.from, to: apart.at(-1)!.to }] : apart;
}
