import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning, TableLayout } from '../layout';
import type { Assigned } from './candidate';
import { headerOf } from './columnMeanings';
import type { Grid } from './Grid';
import { listShare } from './listShare';

/** What of a sheet tells what its colours are for. */
export interface ColouredRows {
  readonly grid: Grid;
  /** Rows that hold records, in order. */
  readonly records: readonly number[];
  readonly lists: Lists;
}

/**
 * A second meaning of a column whose ground tells the state of its row, where no column says it: whole rows are coloured,
 * and what stands in the cell has a meaning of its own. What colours mean without a legend nobody knows: each is asked.
 */
export function statusByColour(
  layout: TableLayout,
  columns: readonly Assigned[],
  coloured: ColouredRows,
): ColumnMeaning | null {
  const isSaid = layout.columns.some(({ to }) => to.startsWith('Activity.status'));
  if (layout.record !== 'Activity' || isSaid) return null;
  const colours = [...layout.legend].filter(([sign]) => sign.startsWith('fill:'));
  const found =
    colours.length > 0 ? explained(columns, colours, coloured.lists) : unexplained(layout, columns, coloured);
  if (!found) return null;
  const { at, path } = found.column;
  return { at, header: headerOf(path), to: 'Activity.status:fill', confidence: 0.9, because: 'values' };
}

/** The column with most of the colours of which a legend says that they are states. */
function explained(
  columns: readonly Assigned[],
  colours: readonly (readonly [sign: string, meaning: string])[],
  lists: Lists,
): Assigned | null {
  const meanings = colours.map(([, meaning]) => meaning);
  if (listShare(lists, 'activityStatuses', meanings) < 0.5) return null;
  const known = new Set(colours.map(([sign]) => sign.slice('fill:'.length)));
  const [best] = columns.map((one) => ({ one, count: countOf(one, known) })).sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.one : null;
}

const countOf = ({ column }: Assigned, known: ReadonlySet<string>): number =>
  [...column.contents.fills].reduce((sum, [fill, count]) => sum + (known.has(fill) ? count : 0), 0);

/** Fewer colours are there to be noticed, more are no states; fewer rows show no order. */
const [fewestColours, mostColours, fewestRows] = [2, 6, 4] as const;
/** So many rows tell what their colours are for. */
const mostRows = 2_000;
/** Fields by which people like to colour rows. */
const grouping = /^(pillar|leadGroup|groups|planYear|type|mainTheme|themes)$/;

/** The column of which most cells have a ground that tells neither every other row nor a group of rows apart. */
function unexplained(
  layout: TableLayout,
  columns: readonly Assigned[],
  { grid, records }: ColouredRows,
): Assigned | null {
  const rows = records.slice(0, mostRows);
  if (rows.length < fewestRows) return null;
  const groups = [
    sectionOf(rows, layout.sectionRows),
    ...columns
      .filter(({ field }) => grouping.test(field))
      .map(({ column }) => rows.map((row) => grid.text(row, column.at))),
  ];
  const [best] = columns
    .filter(({ field, column }) => !/^(month|quarter|semester|country):/.test(field) && column.contents.fills.size > 0)
    .map((one) => ({ one, fills: rows.map((row) => groundOf(grid, row, one.column.at)) }))
    .filter(({ fills }) => {
      const colours = new Set(fills.filter((fill) => fill !== ''));
      const isSome = colours.size >= fewestColours && colours.size <= mostColours;
      const isMost = fills.filter((fill) => fill !== '').length >= rows.length * 0.5;
      return isSome && isMost && !alternates(fills) && !groups.some((group) => tellsApart(fills, group));
    })
    .sort((a, b) => b.fills.filter(Boolean).length - a.fills.filter(Boolean).length);
  return best?.one ?? null;
}

const white = 'FFFFFF';
const groundOf = (grid: Grid, row: number, column: number): string => {
  const fill = grid.at(row, column)?.fill ?? '';
  return fill === white ? '' : fill;
};

/** Whether every other row has the one ground and those between them the other. */
const alternates = (fills: readonly string[]): boolean => fills.every((fill, at) => at < 2 || fill === fills[at - 2]);

/** Whether rows of one group have one ground, and of some groups another. */
function tellsApart(fills: readonly string[], groups: readonly string[]): boolean {
  const known = new Map<string, string>();
  const isOne = groups.every((group, at) => {
    const before = known.get(group);
    if (before === undefined) known.set(group, fills[at] ?? '');
    return before === undefined || before === fills[at];
  });
  return isOne && known.size > 1 && known.size <= groups.length / 2;
}

/** For each row the section in which it stands. */
const sectionOf = (rows: readonly number[], sections: readonly number[]): readonly string[] =>
  rows.map((row) => String(sections.filter((section) => section < row).length));
