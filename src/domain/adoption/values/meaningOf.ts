import { foldText } from '../../foldText';
import type { ListIndex, Lists } from '../../records/listIndex';
import type { ListName } from '../../records/lists';
import type { ReadingContext } from '../reading';
import { isDash, saysNothing } from './blank';
import { allBut, allMembers, severalCountries } from './countryMeaning';
import { groupMeaning, groupsOnly } from './groupMeaning';
import { bookOf, likeMember } from './memberBook';
import { leadingNumber } from './memberNumber';
import { blank, doubtful, noMember, sure, type Meaning } from './meaning';
import { modalityMeaning, typeMeaning } from './typeMeaning';
import { labelWords } from './words/listWords';
import { phrasesOf } from './words/wordTable';
import { plainWords, withInitialsJoined } from './words/plainWords';
import { remembered } from '../../remembered';
import { statusMeaning } from './statusMeaning';

/** What decides what a text means in a list: the lists in force, answers, the sheet's own legend. */
export type MeaningContext = Pick<ReadingContext, 'lists' | 'answers' | 'legend' | 'pillar'>;

/** What a text means in a list: by an answer, by the legend, else by itself. Null where it means nothing that is known. */
export function meaningOf(name: ListName, text: string, context: MeaningContext): Meaning | null {
  const answer = answerTo(text, context);
  if (answer !== undefined) return answer === null ? noMember : withMore(name, text, answer, context.lists);
  const told = context.legend.size > 0 ? (foldedKeys(context.legend).get(foldText(text)) ?? null) : null;
  if (told !== null) {
    const meaning = ownMeaning(name, told, context);
    if (meaning) return { ...meaning, more: false };
  }
  return ownMeaning(name, text, context);
}

/** An answer says which member is meant; the text may say more, such as how a workshop is held. */
function withMore(name: ListName, text: string, codes: readonly string[], lists: Lists): Meaning {
  const own = name === 'activityTypes' ? typeMeaning(text, lists.activityTypes, lists.modalities) : null;
  return { ...sure(...codes), ...(own?.modality !== undefined && { modality: own.modality }) };
}

/** What was answered to a text: codes, null to leave it blank, undefined where nothing was. */
export function answerTo(
  text: string,
  { answers }: Pick<ReadingContext, 'answers'>,
): readonly string[] | null | undefined {
  if (answers.size === 0) return undefined;
  const exact = answers.get(text);
  return exact !== undefined ? exact : foldedKeys(answers).get(foldText(text));
}

const folded = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>>();

/** The same map by folded texts. */
function foldedKeys<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  let known = folded.get(map);
  if (!known) folded.set(map, (known = new Map([...map].map(([text, value]) => [foldText(text), value]))));
  return known as ReadonlyMap<string, T>;
}

const memos = new WeakMap<ListIndex, (text: string) => Meaning | null>();

function ownMeaning(name: ListName, text: string, { lists, pillar }: MeaningContext): Meaning | null {
  const list = lists[name];
  let memo = memos.get(list);
  if (!memo) memos.set(list, (memo = remembered((one) => work(name, one, lists))));
  const meaning = memo(text);
  // A theme's number alone is one theme only in the row's own pillar.
  if (name !== 'themes' || pillar === undefined || !meaning?.options) return meaning;
  return leadingNumber(name, list, text, pillar)?.rest === '' ? withNumber(name, text, lists, pillar) : meaning;
}

function work(name: ListName, text: string, lists: Lists): Meaning | null {
  const list = name === 'workingGroups' ? groupsOnly(lists[name]) : lists[name];
  const { spellings } = bookOf(name, list);
  const plain = plainWords(text);
  const exact = spellings.get(plain) ?? spellings.get(withInitialsJoined(plain));
  if (exact) return exact;
  const code = list.codeOf(text);
  if (code !== undefined) return sure(code);
  if (name === 'activityStatuses' ? isDash(text) && !text.includes('?') : saysNothing(text)) return blank;
  return (
    special(name, text, plain, lists) ??
    withNumber(name, text, lists) ??
    (plain === ''
      ? null
      : (likeMember(plain, spellings) ?? withoutLabel(name, text, lists) ?? withoutBrackets(name, text, lists)))
  );
}

/** What only the members of some lists are told by. */
function special(name: ListName, text: string, plain: string, lists: Lists): Meaning | null {
  switch (name) {
    case 'activityStatuses':
      return statusMeaning(text, lists[name]);
    case 'activityTypes':
      return typeMeaning(text, lists[name], lists.modalities);
    case 'modalities':
      return modalityMeaning(text, lists[name], lists.activityTypes);
    case 'workingGroups':
      return groupMeaning(text, groupsOnly(lists[name]));
    case 'themes':
      return pillarNamed(text, lists);
    case 'countries':
      return severalCountries(plain, lists[name]) ?? exceptions(plain, lists);
    default:
      return null;
  }
}

/** A pillar where a theme could stand: by its label, or as `Pilar II`. */
function pillarNamed(text: string, lists: Lists): Meaning | null {
  const code = lists.pillars.codeOf(text);
  const number = /^\s*(?:p|pil|pilar|pillar)[\s.]*(?:\d|i{1,3})\s*$/i.test(text)
    ? leadingNumber('pillars', lists.pillars, text)
    : null;
  const pillar = code ?? number?.meaning?.codes[0];
  return pillar === undefined ? null : { ...blank, pillar };
}

/** `Todos menos Canadá y Belice`. */
function exceptions(plain: string, lists: Lists): Meaning | null {
  const left = allBut(plain);
  if (left === null) return null;
  const out = left.split(/ (?:y|e|and) /).map((one) => work('countries', one, lists)?.codes ?? []);
  if (out.some((codes) => codes.length !== 1)) return null;
  return sure(...allMembers(lists.countries).filter((code) => !out.flat().includes(code)));
}

/** A member told by its number, or by its name with a number before it: where they differ, the name counts. */
function withNumber(name: ListName, text: string, lists: Lists, pillar?: string): Meaning | null {
  const number = leadingNumber(name, lists[name], text, pillar);
  if (!number) return null;
  if (number.rest === '') return number.meaning;
  // `RE1, RE2` are two members: what follows a number is a name or nothing.
  if (!/\p{L}{4}/u.test(number.rest)) return null;
  const { spellings } = bookOf(name, lists[name]);
  const exact = spellings.get(plainWords(number.rest));
  const named = exact ?? likeMember(plainWords(number.rest), spellings);
  if (!named) return null;
  const numbers = number.meaning ? [...number.meaning.codes, ...(number.meaning.options ?? [])] : [];
  if (named.codes.length > 0 && (exact || numbers.length === 0 || named.codes.every((one) => numbers.includes(one))))
    return named;
  const both = numbers.filter((one) => named.options?.includes(one));
  return both.length === 1 ? sure(...both) : doubtful([...named.codes, ...(named.options ?? []), ...numbers]);
}

const labels = new Set(phrasesOf(labelWords).map(plainWords));

/** A member after the word for what it is: `Pilar: Gobernanza migratoria`. */
function withoutLabel(name: ListName, text: string, lists: Lists): Meaning | null {
  const [, label = '', member = ''] = /^([^:]{2,24}):\s*(.+)$/s.exec(text) ?? [];
  return labels.has(plainWords(label)) ? work(name, member, lists) : null;
}

/** A member with a remark in brackets: `Honduras (sede)`, `Organización Internacional para las Migraciones (OIM)`. */
function withoutBrackets(name: ListName, text: string, lists: Lists): Meaning | null {
  const [, outside = '', inside = ''] = /^([^()]+)\(([^()]*)\)\s*$/.exec(text) ?? [];
  if (outside.trim() === '') return null;
  const meaning = work(name, outside.trim(), lists);
  if (!meaning || meaning === blank || meaning === noMember) return null;
  const repeated = work(name, inside.trim(), lists);
  return { ...meaning, more: repeated?.codes.join() !== meaning.codes.join() };
}
