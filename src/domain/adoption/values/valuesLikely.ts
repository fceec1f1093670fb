import { targetParts, type TargetParts } from '../target';
import { listsFrom, type Lists } from '../../records/listIndex';
import type { ListName } from '../../records/lists';
import type { ReadingContext } from '../reading';
import { meaningOf } from './meaningOf';
import { memberParts } from './memberParts';
import { readCell } from './readCell';
import { plansWithoutTable } from '../../records/readPlans';

/** Distinct texts of a column that are looked at: more would tell the same. */
const mostTexts = 200;

const none: ReadonlyMap<string, never> = new Map<string, never>();
let ofPlan: Lists | undefined;

/** The lists of the Plan, made when they are first asked for. */
const planLists = (): Lists => (ofPlan ??= listsFrom());

/**
 * Share of the distinct texts of a column, from 0 to 1, that a target can read: what stands in a column tells what it is.
 * A word of a list counts also where one has to ask which member it means. Free text tells nothing: its share is 0.
 */
export function listValuesLikely(target: string, texts: Iterable<string>, lists: Lists = planLists()): number {
  const parts = targetParts(target);
  const context: ReadingContext = {
    lists,
    dateOrder: 'dayFirst',
    year: plansWithoutTable.years[0] ?? 0,
    answers: none,
    legend: none,
  };
  const looked = [...new Set(texts)].filter((text) => text.trim() !== '').slice(0, mostTexts);
  const read = looked.filter((text) => tells(target, parts, text, context));
  return looked.length === 0 ? 0 : read.length / looked.length;
}

/** The list whose members stand in a column of a target. */
function listOf({ field, declared }: TargetParts): ListName | null {
  if (field === 'themes') return 'themes';
  if (field === 'groups') return 'workingGroups';
  return declared?.kind === 'pickOne' || declared?.kind === 'pickMany' ? declared.list : null;
}

function tells(target: string, parts: TargetParts, text: string, context: ReadingContext): boolean {
  const name = listOf(parts);
  if (name) return namesMembers(name, text, context);
  const { values, span, doubts, unread, beside } = readCell(target, { value: text, text }, context);
  // A town could be any word.
  if (parts.field === 'place' || parts.field === 'city') return values.has('hostCountry') || values.has('modality');
  if (parts.declared?.kind === 'text') return false;
  return unread.length === 0 && (doubts.length > 0 || span !== null || (values.size > 0 && beside.length === 0));
}

/** Whether a text is made of names of members and nothing else: a title names a type, too, and says more. */
function namesMembers(name: ListName, text: string, context: ReadingContext): boolean {
  // Numbers may be anything, and so may short words for yes, no and nothing.
  if (/^[\d\s.,;:/-]+$/.test(text)) return false;
  const known = memberParts(text, context.lists[name], (part) => meaningOf(name, part, context)).map(
    (part) => part.meaning,
  );
  if (context.lists[name].open) return known.some((meaning) => meaning !== null && meaning.codes.length > 0);
  const says = known.some((meaning) => meaning !== null && (meaning.codes.length > 0 || meaning.options !== null));
  return says && known.every((meaning) => meaning !== null && !meaning.more && (!meaning.options || !isShort(text)));
}

const isShort = (text: string): boolean => /^[\p{L}/. ]{1,3}$/u.test(text);
