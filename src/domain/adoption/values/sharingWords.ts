import { spellingsOf, type ListIndex } from '../../records/listIndex';
import { remembered } from '../../remembered';
import { plainWords } from './words/plainWords';

/** Most members that are offered. */
const most = 4;

/** A member with the beginnings of the long words of its names: words of one family begin alike. */
interface Worded {
  readonly code: string;
  readonly stems: ReadonlySet<string>;
}

const memos = new WeakMap<ListIndex, (text: string) => readonly string[]>();

/** Members that share a word with a text that is none of them, the likest first: what to offer, never what to take. */
export function sharingWords(list: ListIndex, text: string): readonly string[] {
  let memo = memos.get(list);
  if (!memo) {
    const members = list.members.map((member) => ({
      code: member.code,
      stems: new Set(spellingsOf(member).flatMap(stemsOf)),
    }));
    memos.set(list, (memo = remembered((one) => sharing(members, one))));
  }
  return memo(text);
}

function sharing(members: readonly Worded[], text: string): readonly string[] {
  const stems = new Set(stemsOf(text));
  return members
    .map(({ code, stems: own }) => ({
      code,
      likeness: [...stems].filter((stem) => own.has(stem)).length / (own.size + 3),
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ code }) => code);
}

const stemsOf = (text: string): string[] =>
  plainWords(text)
    .split(' ')
    .filter((word) => word.length > 5)
    .map((word) => word.slice(0, 6));
