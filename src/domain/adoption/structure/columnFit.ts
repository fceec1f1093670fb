import { declarationOf } from '../../records/records';
import type { ListName } from '../../records/lists';
import type { Adoptable } from '../layout';
import type { ColumnContents } from './columnContents';

/** What a field holds, as far as it can be seen in a column. */
export type Holding =
  { readonly list: ListName } | ('date' | 'number' | 'year' | 'count' | 'place' | 'ids' | 'text' | 'title' | 'yesNo');

/** Readings that several fields share, and what stands in their columns. */
const shared: Readonly<Record<string, Holding>> = {
  start: 'date',
  end: 'date',
  dates: 'date',
  plannedDates: 'date',
  actualDates: 'date',
  participants: 'count',
  themes: { list: 'themes' },
  groups: { list: 'workingGroups' },
  place: 'place',
  planYear: 'year',
  title: 'title',
  nameEs: 'title',
  product: 'title',
};

/** What the column of a field, or of a reading that fields share, holds. */
export function holdingOf(record: Adoptable, field: string): Holding {
  const known = shared[field];
  if (known) return known;
  const declared = declarationOf(record).fields[field];
  switch (declared?.kind) {
    case 'pickOne':
    case 'pickMany':
      return { list: declared.list };
    case 'date':
      return 'date';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'yesNo':
      return 'yesNo';
    case 'references':
      return 'ids';
    default:
      return 'text';
  }
}

/** Whether what stands in a column tells if it is of this kind. */
export const isTelling = (holding: Holding): boolean => holding !== 'text' && holding !== 'title';

/** A share that needs no closer look. */
const enough = 0.6;

/** How well what stands in a column fits a field, from 0 to 1; null where nothing stands there. */
export function fitOf(holding: Holding, contents: ColumnContents): number | null {
  if (contents.filled === 0) return null;
  if (typeof holding === 'object') {
    const share = contents.listShare(holding.list);
    return holding.list === 'activityStatuses' ? Math.max(share, contents.markShare * 0.9) : share;
  }
  switch (holding) {
    case 'date':
      return contents.dayShare >= enough
        ? contents.dayShare
        : Math.max(contents.dayShare, contents.readShare('Activity.dates'));
    case 'place':
      return contents.readShare('Activity.place');
    case 'number':
      return contents.numberShare;
    case 'year':
      return contents.yearShare;
    case 'count':
      return contents.numberShare >= enough ? contents.numberShare : contents.readShare('Activity.participants');
    case 'yesNo':
      return contents.markShare;
    case 'ids':
      return shareOf(contents, (text) => /^[A-Z]\d{2}-[A-Z0-9]{4,}\b/.test(text));
    case 'title':
      return titleFit(contents);
    case 'text':
      return 1 - Math.max(contents.numberShare, contents.dayShare);
  }
}

function shareOf({ texts }: ColumnContents, is: (text: string) => boolean): number {
  return texts.size === 0 ? 0 : [...texts.keys()].filter(is).length / texts.size;
}

/** Titles are words, mostly several and mostly different ones. */
function titleFit(contents: ColumnContents): number {
  const words = 1 - Math.max(contents.numberShare, contents.dayShare, contents.linkShare, contents.isNumbering ? 1 : 0);
  const long = Math.min(1, contents.length / 12);
  return words * (0.4 + 0.6 * long) * (contents.distinctShare < 0.3 && contents.filled > 5 ? 0.5 : 1);
}
