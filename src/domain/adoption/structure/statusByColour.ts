import type { Lists } from '../../records/listIndex';
import type { ColumnMeaning, TableLayout } from '../layout';
import type { Assigned } from './candidate';
import { headerOf } from './columnMeanings';
import { listShare } from './listShare';

/**
 * A second meaning of a column whose ground tells the state of its row by the legend, where no column says it: whole rows
 * are coloured, and what stands in the cell has a meaning of its own.
 */
export function statusByColour(layout: TableLayout, columns: readonly Assigned[], lists: Lists): ColumnMeaning | null {
  const isSaid = layout.columns.some(({ to }) => to.startsWith('Activity.status'));
  if (layout.record !== 'Activity' || isSaid) return null;
  const colours = [...layout.legend].filter(([sign]) => sign.startsWith('fill:'));
  const meanings = colours.map(([, meaning]) => meaning);
  if (meanings.length === 0 || listShare(lists, 'activityStatuses', meanings) < 0.5) return null;
  const known = new Set(colours.map(([sign]) => sign.slice('fill:'.length)));
  const shown = columns.map((one) => ({ one, count: countOf(one, known) })).sort((a, b) => b.count - a.count);
  const [best] = shown;
  if (!best || best.count === 0) return null;
  const { column } = best.one;
  return {
    at: column.at,
    header: headerOf(column.path),
    to: 'Activity.status:fill',
    confidence: 0.9,
    because: 'values',
  };
}

const countOf = ({ column }: Assigned, known: ReadonlySet<string>): number =>
  [...column.contents.fills].reduce((sum, [fill, count]) => sum + (known.has(fill) ? count : 0), 0);
