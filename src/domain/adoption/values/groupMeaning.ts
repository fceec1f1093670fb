import { adHocGroup } from '../../plan/workingGroups';
import type { ListMember } from '../../plan/language';
import { ListIndex, spellingsOf } from '../../records/listIndex';
import { likeMember } from './memberBook';
import { doubtful, noMember, sure, type Meaning } from './meaning';
import { plainWords, withInitialsJoined } from './words/plainWords';
import { allGroups, aroundGroup, besideGroup, groupInitials, groupWords, otherBodies } from './words/groupWords';
import { phrasesOf } from './words/wordTable';

const around = new Set(phrasesOf(aroundGroup));
const all = new Set(phrasesOf(allGroups).map(plainWords));
const bodies = new Set(phrasesOf(otherBodies).map(plainWords));

const listsOfGroups = new WeakMap<ListIndex, ListIndex>();

/** A list of what leads activities without the PPT and the SE: a foreign matrix names these where no group leads. */
export function groupsOnly(list: ListIndex): ListIndex {
  const known = listsOfGroups.get(list);
  if (known) return known;
  const isGroup = ({ parent }: ListMember) => parent !== 'presidency' && parent !== 'secretariat';
  const groups = new ListIndex(list.members.filter(isGroup), list.retired.filter(isGroup), list.open);
  listsOfGroups.set(list, groups);
  return groups;
}

/** A name without the words that only say that it is a group's. */
const core = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => !around.has(word))
    .join(' ');

/** Whether a group is one of those that the Plan names: `Todos los GT` are these. */
const isStanding = (code: string): boolean => code in groupWords && code !== adHocGroup;

const titles = new Set(phrasesOf(besideGroup));

/** A name without what the title of a sheet says beside it: `Plan GTML 2024`. */
const withoutTitle = (plain: string): string =>
  plain
    .split(' ')
    .filter((word) => !titles.has(word) && !/^20\d\d$/.test(word))
    .join(' ');

interface Names {
  readonly cores: ReadonlyMap<string, Meaning>;
  readonly initials: ReadonlyMap<string, Meaning>;
}

const known = new WeakMap<ListIndex, Names>();

function namesOf(list: ListIndex): Names {
  let names = known.get(list);
  if (!names) known.set(list, (names = { cores: coresOf(list), initials: initialsOf(list) }));
  return names;
}

function coresOf(list: ListIndex): ReadonlyMap<string, Meaning> {
  const codes = new Map<string, Set<string>>();
  const add = (text: string, code: string) => {
    const key = core(plainWords(text));
    if (key !== '') codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const member of list.members) for (const text of spellingsOf(member)) add(text, member.code);
  const own = new Set(codes.keys());
  for (const [code, words] of Object.entries(groupWords)) {
    if (!list.has(code)) continue;
    for (const phrase of phrasesOf(words)) if (!own.has(core(plainWords(phrase)))) add(phrase, code);
  }
  return new Map([...codes].map(([key, meant]) => [key, meant.size === 1 ? sure(...meant) : doubtful([...meant])]));
}

function initialsOf(list: ListIndex): ReadonlyMap<string, Meaning> {
  const own = Object.entries(groupInitials).filter(([code]) => list.has(code));
  return new Map(own.flatMap(([code, line]) => line.split(' ').map((letters) => [letters, sure(code)] as const)));
}

/** The working group that a text names, by any of its names; null where it names none. */
export function groupMeaning(text: string, list: ListIndex): Meaning | null {
  const plain = withoutTitle(withInitialsJoined(plainWords(text)));
  const { cores, initials } = namesOf(list);
  const short = initials.get(plain.replaceAll(' ', ''));
  if (short) return short;
  const name = core(plain);
  const exact = cores.get(name);
  if (exact) return exact;
  if (bodies.has(plain)) return noMember;
  if (all.has(plain)) return sure(...list.members.map(({ code }) => code).filter(isStanding));
  if (name.startsWith('ad hoc '))
    return doubtful(list.members.map(({ code }) => code).filter((code) => !isStanding(code)));
  return likeMember(name, cores) ?? null;
}
