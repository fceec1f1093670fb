import type { ListName } from '../../records/lists';
import type { Lists } from '../../records/listIndex';
import type { FieldValue, ReadingContext } from '../reading';
import { readCell } from '../values/readCell';
import { listValuesLikely } from '../values/valuesLikely';

/** The target by which the members of a list are read. */
const targets: Partial<Record<ListName, string>> = {
  activityStatuses: 'Activity.status',
  activityTypes: 'Activity.type',
  workingGroups: 'Activity.groups',
  countries: 'Activity.participatingCountries',
  themes: 'Activity.themes',
  pillars: 'Activity.pillar',
  modalities: 'Activity.modality',
  partners: 'Activity.partners',
  productClasses: 'Product.class',
  reportClasses: 'CountryReport.class',
  indicatorLevels: 'Indicator.level',
};

/** Texts that are read before more are, and at most: reading takes long, and few tell as much. */
const [fewTexts, mostTexts] = [12, 36] as const;
/** Longer texts name no members. */
const longestText = 400;

/** Share of some different texts, from 0 to 1, that a target can read; the first ones tell whether more are looked at. */
export function readShare(lists: Lists, target: string, texts: readonly string[]): number {
  const share = (some: readonly string[]): number => {
    const short = some.filter((text) => text.length <= longestText);
    return short.length === 0 ? 0 : (listValuesLikely(target, short, lists) * short.length) / some.length;
  };
  const first = share(texts.slice(0, fewTexts));
  return first === 0 || texts.length <= fewTexts ? first : share(texts.slice(0, mostTexts));
}

/** Share of some different texts that name members of a list, each or in parts. */
export function listShare(lists: Lists, name: ListName, texts: readonly string[]): number {
  const target = targets[name];
  if (target !== undefined) return readShare(lists, target, texts);
  const some = texts.slice(0, mostTexts);
  const known = some.filter((text) => lists[name].codeOf(text) !== undefined || isNumbered(name, text));
  return some.length === 0 ? 0 : known.length / some.length;
}

/** Results of the Plan are also called by their numbers. */
const isNumbered = (name: ListName, text: string): boolean =>
  name === 'expectedResults' && /^(?:RE|R|Resultado|Result)[\s.-]*[1-4]\b/i.test(text.trim());

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** What a text says for a target, if nothing of it is in doubt or without meaning; null else. */
export function sureValues(lists: Lists, target: string, text: string): ReadonlyMap<string, FieldValue> | null {
  if (text.length > longestText) return null;
  const context: ReadingContext = { lists, dateOrder: null, year: null, answers: none, legend: none };
  const { values, doubts, unread } = readCell(target, { value: text, text }, context);
  return values.size > 0 && doubts.length + unread.length === 0 ? values : null;
}

/** Whether a text names several members of a list. */
export function namesSeveral(lists: Lists, name: ListName, text: string): boolean {
  const target = targets[name];
  if (target === undefined || text.length > longestText) return false;
  const context: ReadingContext = { lists, dateOrder: null, year: null, answers: none, legend: none };
  const { values } = readCell(target, { value: text, text }, context);
  const codes = [...values.values()].flatMap((value) => (Array.isArray(value) ? value : [value]));
  return codes.length > 1;
}
