import { foldText } from '../../foldText';
import type { ForeignCell } from '../foreignSheet';
import type { TableLayout } from '../layout';
import { Grid, widestTable } from './Grid';
import type { Headings } from './headings';

/** Fewer rows with several labels are none of cards; the share of a sheet's rows that are made of labels and values. */
const [fewestRows, mostlyPairs] = [2, 0.6] as const;

/** So many rows tell whether a sheet is worth a closer look. */
const openingRows = 30;

/** Labels beside the first ones of their rows are told by their row and these. */
const besideRow = 10_000_000;

/** A place of the sheet: row and column. */
type Place = readonly [row: number, column: number];

/** A sheet of cards in which pairs of labels and values stand beside one another, as if all stood below one another. */
export interface WideCards {
  readonly grid: Grid;
  /** Where the label of each row of the grid stands, and its value. */
  readonly labels: ReadonlyMap<number, Place>;
  readonly values: ReadonlyMap<number, Place>;
}

/** Finds cards of several labels in a row, as `Actividad: … | Tipo: …`; null where the sheet holds none. */
export function wideCards(grid: Grid, headings: Headings): WideCards | null {
  if (grid.rows.length > widestTable) return null;
  const isLabel = (row: number, column: number): boolean =>
    typeof grid.own(row, column)?.value === 'string' && headings.weight(labelOf(grid.text(row, column))) >= 0.5;
  const labelsIn = (row: number) => grid.filledIn(row).filter((column) => isLabel(row, column));
  const rows = grid.rows.filter((row) => grid.filledIn(row).length > 1);
  const first = rows.slice(0, openingRows);
  if (first.filter((row) => isOfPairs(grid, row, isLabel)).length < first.length * mostlyPairs) return null;
  const pairs = rows.filter((row) => isOfPairs(grid, row, isLabel));
  const several = pairs.filter((row) => labelsIn(row).length > 1);
  if (several.length < fewestRows || pairs.length < rows.length * mostlyPairs) return null;
  // Where labels come again beside one another, each stack is of cards of its own.
  const isTwice = (row: number) =>
    new Set(labelsIn(row).map((at) => foldText(grid.text(row, at)))).size < labelsIn(row).length;
  if (several.some(isTwice)) return null;
  return unfolded(
    grid,
    [...new Set(several.flatMap(labelsIn))].sort((a, b) => a - b),
  );
}

const labelOf = (text: string): string => text.replace(/\s*:\s*$/, '');

/** Whether a row is made of labels with at most one value behind each. */
function isOfPairs(grid: Grid, row: number, isLabel: (row: number, column: number) => boolean): boolean {
  const filled = grid.filledIn(row);
  const [first = 0] = filled;
  if (!isLabel(row, first)) return false;
  const kinds = filled.map((column) => isLabel(row, column));
  // A label may have no value, but then a blank cell follows it.
  return kinds.every((isOne, at) =>
    isOne ? kinds[at + 1] !== true || grid.own(row, (filled[at] ?? 0) + 1) === undefined : kinds[at - 1] === true,
  );
}

/** The same with one label and one value a row. */
function unfolded(grid: Grid, starts: readonly number[]): WideCards {
  const rows = new Map<number, Map<number, ForeignCell>>();
  const [labels, values] = [new Map<number, Place>(), new Map<number, Place>()];
  let [at, before] = [0, 0];
  for (const row of grid.rows) {
    // A gap between cards remains one.
    if (row > before + 1) at++;
    before = row;
    const filled = grid.filledIn(row);
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? Infinity;
      const [label, value] = filled.filter((column) => (column >= start || index === 0) && column < end);
      const cell = label === undefined ? undefined : grid.own(row, label);
      if (label === undefined || !cell) continue;
      at++;
      const text = labelOf(cell.text);
      const cells = new Map<number, ForeignCell>([[1, { ...cell, value: text, text }]]);
      labels.set(at, [row, label]);
      values.set(at, [row, value ?? label + 1]);
      const own = value === undefined ? undefined : grid.own(row, value);
      if (own) cells.set(2, own);
      rows.set(at, cells);
    }
  }
  return { grid: new Grid(rows, []), labels, values };
}

/** A table of such cards with its labels as they lie in the sheet. */
export function folded(layout: TableLayout, { labels, values }: WideCards): TableLayout {
  const placed = layout.columns.map((column) => {
    const [row = 0] = labels.get(column.at) ?? [];
    const before = [...labels.values()].filter(
      ([other, at]) => other === row && at < (labels.get(column.at)?.[1] ?? 0),
    );
    return { column: { ...column, at: row + before.length * besideRow }, value: values.get(column.at) };
  });
  const places = placed.flatMap(({ column, value }) => (value ? [[column.at, value] as const] : []));
  const skipped = layout.skipped.flatMap(({ row, reason }) => {
    const [own] = labels.get(row) ?? [];
    return own === undefined ? [] : [{ row: own, reason }];
  });
  return {
    ...layout,
    columns: placed.map(({ column }) => column).sort((a, b) => a.at - b.at),
    skipped,
    places: new Map(places),
  };
}
