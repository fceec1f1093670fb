import { foldText } from '../../foldText';
import { spellingsOf, type ListIndex } from '../../records/listIndex';
import { headingStems } from './headingText';

/** The names of a member as texts of a sheet are searched for them. */
export interface MemberNames {
  readonly code: string;
  /** Without commas and the like. */
  readonly bare: readonly string[];
  /** First letters of the telling words: `gtgf` of `GT Gestión Fronteriza`. */
  readonly initials: ReadonlySet<string>;
  /** Stems of all words of all names. */
  readonly stems: ReadonlySet<string>;
}

/** A text with letters and figures only. */
export const bareText = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();

const idle = /^(de|del|la|el|y|e|sobre|en|on|and|of|the|para)$/;

const initialsOf = (bare: string): string =>
  bare
    .split(' ')
    .filter((word) => !idle.test(word))
    .map((word) => (word === 'gt' || word === 'wg' ? word : word.charAt(0)))
    .join('');

const known = new WeakMap<ListIndex, readonly MemberNames[]>();

/** The names of a list's members, worked out once. */
export function namesOf(list: ListIndex): readonly MemberNames[] {
  const before = known.get(list);
  if (before) return before;
  const names = list.members.map((member): MemberNames => {
    const spellings = spellingsOf(member);
    const bare = spellings.map(bareText);
    return {
      code: member.code,
      bare,
      initials: new Set(bare.map(initialsOf)),
      stems: new Set(spellings.flatMap((one) => headingStems(one))),
    };
  });
  known.set(list, names);
  return names;
}

/** Shorter names stand in too many texts. */
const shortestContained = 10;

/** Code of the only member whose name stands in a bare text; null where there is none or several. */
export const containedMember = (list: ListIndex, bare: string): string | null =>
  onlyCode(
    namesOf(list).filter((member) =>
      member.bare.some((name) => name.length >= shortestContained && ` ${bare} `.includes(` ${name} `)),
    ),
  );

/** The code of the only one of some members; null where there is none or several. */
export const onlyCode = (found: readonly MemberNames[]): string | null =>
  found.length === 1 ? (found[0]?.code ?? null) : null;
