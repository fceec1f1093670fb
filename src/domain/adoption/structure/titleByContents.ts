import type { Adoptable } from '../layout';
import type { Candidate, TableColumn } from './candidate';
import { fitOf } from './columnFit';

/** Letters of a title on average, at least. */
const shortestTitle = 16;
/** How much longer than all others a column of texts is that can only be that of titles. */
const muchLonger = 1.5;

/** The column that can only hold titles, or most likely does, where no heading says which it is: long texts that all differ. */
export function titleByContents(
  record: Adoptable,
  columns: readonly TableColumn[],
  known: readonly Candidate[],
): Candidate[] {
  if (record !== 'Activity' && record !== 'Product') return [];
  if (known.some(({ field, confidence }) => field === 'title' && confidence >= leastSure)) return [];
  const isKnown = ({ at }: TableColumn) =>
    known.some(({ column, confidence }) => column.at === at && confidence >= leastSure);
  const texts = columns
    .filter((column) => !isKnown(column) && column.contents.filled >= 2)
    .filter(
      ({ contents }) =>
        contents.distinctShare >= 0.8 && contents.length >= shortestTitle && (fitOf('title', contents) ?? 0) >= 0.75,
    )
    .sort((a, b) => b.contents.length - a.contents.length);
  const [longest, next] = texts;
  if (!longest) return [];
  const isClear = !next || longest.contents.length >= next.contents.length * muchLonger;
  return texts.map((column) => ({
    column,
    field: 'title',
    confidence: column === longest && isClear ? 0.72 : column === longest ? 0.6 : 0.55,
    because: 'values' as const,
  }));
}

/** What is less sure is no heading that says what its column is. */
const leastSure = 0.6;
