import type { Lists } from '../../records/listIndex';
import type { Steps } from '../../steps';
import type { GivenTable } from '../layout';
import { givenTable, tablesIn, type FoundTable } from './findTables';
import { widestTable, type Grid } from './Grid';
import { headlessTable } from './headlessTable';
import { layoutOfTable, type LaidOut } from './layoutOfTable';
import { legendOutside, type LegendLine } from './legends';
import { turned } from './turned';
import { folded, wideCards } from './wideCards';

/** A table whose records lie in rows knows as much of its columns; else columns are tried. */
const fewestInRows = 1.8;
/** A table whose records lie in columns knows more. */
const fewestInColumns = 2.4;

/** A table that no heading tells needs as much in its columns that is known. */
const fewestGuessed = 1.4;

type Sense = Parameters<typeof tablesIn>[1];

/** The tables of a sheet: those whose places are answered, else those that are found in its rows or, failing that, its columns. */
export function* tablesOf(
  grid: Grid,
  given: readonly GivenTable[] | undefined,
  sense: Sense,
): Steps<readonly FoundTable[]> {
  const found: FoundTable[] = [];
  const placed = given?.filter(({ headers }) => headers !== undefined) ?? [];
  for (const one of placed) {
    const table = yield* givenTable(one.orientation === 'columns' ? grid.transposed() : grid, one, sense);
    if (table) found.push(table);
  }
  if (placed.length > 0) return found;
  const cards = wideCards(grid, sense.headings);
  if (cards) {
    const tables = yield* turnedTables(cards.grid, [], sense);
    if (tables.length > 0) return (given ? withGiven(tables, given) : tables).map((table) => ({ ...table, cards }));
  }
  const inRows = yield* tablesIn(grid, sense);
  const best = Math.max(0, ...inRows.map(({ meaning }) => meaning.score));
  const detected =
    best >= fewestInRows || (grid.rows.at(-1) ?? 0) > widestTable ? inRows : yield* turnedTables(grid, inRows, sense);
  return given ? withGiven(detected, given) : detected;
}

/** Gives each table what is answered of it: by where it lies, else by the order of those of which no place is told. */
function withGiven(tables: readonly FoundTable[], given: readonly GivenTable[]): readonly FoundTable[] {
  const isPlaced = ({ data, across }: GivenTable) => data !== undefined || across !== undefined;
  const taken = new Set<GivenTable>();
  const takes = (one: GivenTable | undefined) => {
    if (one) taken.add(one);
    return one ?? null;
  };
  const meets = ({ from, to, left, right }: FoundTable, { data, across }: GivenTable) =>
    tables.length === 1 ||
    ((!data || (data[0] <= to && data[1] >= from)) && (!across || (across[0] <= right && across[1] >= left)));
  const placed = tables.map((table) =>
    takes(
      given.find(
        (one) =>
          !taken.has(one) && isPlaced(one) && meets(table, one) && (!one.record || one.record === table.meaning.record),
      ) ?? given.find((one) => !taken.has(one) && isPlaced(one) && meets(table, one)),
    ),
  );
  return tables.map((table, at) => ({
    ...table,
    given: placed[at] ?? takes(given.find((one) => !taken.has(one) && !isPlaced(one))),
  }));
}

function* turnedTables(grid: Grid, inRows: readonly FoundTable[], sense: Sense): Steps<readonly FoundTable[]> {
  const inColumns = yield* tablesIn(grid.transposed(), sense);
  const strong = inColumns.filter(({ meaning }) => meaning.score >= fewestInColumns);
  if (strong.length > 0) return strong;
  if (inRows.length > 0) return inRows;
  const guessed = yield* headlessTable(grid, sense);
  return guessed && guessed.meaning.score >= fewestGuessed ? [guessed] : [];
}

/** Tells the rows of the tables of a sheet apart; tables without any record are none. */
export function* laidOutTables(found: readonly FoundTable[], sheet: string, lists: Lists): Steps<LaidOut[]> {
  const laidOut: LaidOut[] = [];
  const legends = new Map<Grid, readonly LegendLine[]>();
  for (const table of found) {
    const { grid } = table;
    const own = found.filter((other) => other.grid === grid);
    const legend = legends.get(grid) ?? legendOutside(grid, isInside(own), fillsOf(own));
    legends.set(grid, legend);
    const place = grid.isTurned ? placeInColumns(table, own) : { after: endOfAbove(table, own, laidOut) };
    const one = yield* layoutOfTable(table, { sheet, lists, legend, ...place });
    if (one.records > 0 || table.given) laidOut.push(one);
    yield;
  }
  return laidOut.map((one) => {
    const lying = one.found.grid.isTurned ? turned(one) : one;
    return one.found.cards ? { ...lying, layout: folded(lying.layout, one.found.cards) } : lying;
  });
}

/** Where the table above ends. */
function endOfAbove(
  { band, left, right }: FoundTable,
  own: readonly FoundTable[],
  laidOut: readonly LaidOut[],
): number {
  const above = own
    .filter((other) => other.band.bottom < band.top && other.left <= right && other.right >= left)
    .at(-1);
  return laidOut.find(({ found }) => found === above)?.layout.data[1] ?? 0;
}

/** Where the table before ends, and where the first one begins. */
function placeInColumns(
  { left }: FoundTable,
  own: readonly FoundTable[],
): { readonly after: number; readonly first: number } {
  const ends = own.map(({ right }) => right).filter((right) => right < left);
  return { after: Math.max(0, ...ends), first: Math.min(...own.map((one) => one.left)) };
}

/** Whether a place lies in the columns of a table, from its headings down to its last row. */
const isInside =
  (tables: readonly FoundTable[]) =>
  (row: number, column: number): boolean =>
    tables.some(({ band, left, right, to }) => row >= band.top && row <= to && column >= left && column <= right);

const fillsOf = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ meaning }) => meaning.columns.flatMap(({ column }) => [...column.contents.fills.keys()])));
