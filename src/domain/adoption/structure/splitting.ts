import { startsWithBullet } from '../../records/memberText';
import type { Adoptable } from '../layout';
import type { Assigned } from './candidate';

const numbered = /^\s*(?:\d{1,2}|[a-z])[.)]\s+\S/i;

/** Lines of a text that hold something. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** Whether each line of a text begins as those of a list do. */
const isList = (text: string): boolean => {
  const lines = linesOf(text);
  return lines.length > 1 && lines.every((line) => startsWithBullet(line.trim()) || numbered.test(line));
};

/** Columns of whose cells each line is a record: lists of activities, beside indicators or by bullets. */
export function splitColumns(record: Adoptable, columns: readonly Assigned[]): ReadonlySet<number> {
  return new Set(
    columns
      .filter(({ field, column }) => {
        const texts = [...column.contents.texts.keys()];
        if (record === 'Indicator' && field === 'activities') return texts.some((text) => linesOf(text).length > 1);
        return field === 'title' && record !== 'Indicator' && texts.some(isList);
      })
      .map(({ column }) => column.at),
  );
}

/** Columns of titles whose cells hold several lines that may each be a record: nobody can tell without asking. */
export function mayBeSplit(record: Adoptable, columns: readonly Assigned[]): readonly Assigned[] {
  const certain = splitColumns(record, columns);
  return columns.filter(({ field, column }) => {
    if (field !== 'title' || certain.has(column.at)) return false;
    const severals = [...column.contents.texts.keys()].filter((text) => linesOf(text).length > 1);
    return severals.some((text) =>
      linesOf(text).every((line) => line.trim().length >= 12 && /^\p{Lu}/u.test(line.trim())),
    );
  });
}
