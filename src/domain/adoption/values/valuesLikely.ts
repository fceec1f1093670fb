import { listsFrom, type Lists } from '../../records/listIndex';
import type { CellReading, ReadingContext } from '../reading';
import { readCell } from './readCell';
import { readTarget, type ReadTarget } from './target';

/** Texts of a column that are looked at: more would tell the same. */
const mostTexts = 200;

const none: ReadonlyMap<string, never> = new Map<string, never>();
const plan = { lists: undefined as Lists | undefined };

/** The lists of the Plan, made when they are first asked for. */
const planLists = (): Lists => (plan.lists ??= listsFrom());

/**
 * Share of the distinct texts of a column, from 0 to 1, that a target can read: what stands in a column tells what it is.
 * A text that has to be asked about counts where its members are known. Free text tells nothing and has the share 0.
 */
export function listValuesLikely(target: string, texts: Iterable<string>, lists: Lists = planLists()): number {
  const parts = readTarget(target);
  if (parts.declared?.kind === 'text' && parts.field !== 'city') return 0;
  const context: ReadingContext = { lists, dateOrder: 'dayFirst', year: 2024, answers: none, legend: none };
  let read = 0;
  let all = 0;
  for (const text of new Set(texts)) {
    if (text.trim() === '') continue;
    if (all === mostTexts) break;
    all += 1;
    if (tells(parts, readCell(target, { value: text, text }, context), lists)) read += 1;
  }
  return all === 0 ? 0 : read / all;
}

/** Whether a reading tells that the text belongs to the target: a town could be any word. */
function tells({ field, declared }: ReadTarget, { values, span, doubts, unread }: CellReading, lists: Lists): boolean {
  if (field === 'place' || field === 'city') return values.has('hostCountry') || values.has('modality');
  if (declared?.kind === 'pickMany' && lists[declared.list].open)
    return ((values.get(field) ?? []) as readonly string[]).some((code) => lists[declared.list].has(code));
  if (unread.length > 0) return false;
  if (doubts.length > 0) return doubts.every(({ options }) => options.length > 0);
  return span !== null || values.size > 0;
}
