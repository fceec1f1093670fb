import { spellingsOf, type ListIndex } from '../../records/listIndex';
import type { ListName } from '../../records/lists';
import { likeSpelling } from './likeSpelling';
import { doubtful, sameMeaning, sure, type Meaning } from './meaning';
import { plainWords } from './words/plainWords';
import { doubtfulWords, listWords } from './words/listWords';
import { phrasesOf } from './words/wordTable';

/** All spellings by which the members of a list are told in foreign sheets, with what each one means. */
export interface MemberBook {
  readonly spellings: ReadonlyMap<string, Meaning>;
  /** Length of the longest one in words. */
  readonly mostWords: number;
}

const books = new WeakMap<ListIndex, MemberBook>();

/** The book of a list, made when it is first asked for. A spelling that two members answer to is a doubt. */
export function bookOf(name: ListName, list: ListIndex): MemberBook {
  let book = books.get(list);
  if (!book) books.set(list, (book = made(name, list)));
  return book;
}

function made(name: ListName, list: ListIndex): MemberBook {
  const codes = new Map<string, Set<string>>();
  const add = (text: string, code: string) => {
    const plain = plainWords(text);
    if (plain !== '') codes.set(plain, (codes.get(plain) ?? new Set()).add(code));
  };
  const members = [
    ...list.members,
    ...list.retired.filter(({ code }) => !list.members.some((own) => own.code === code)),
  ];
  for (const member of members) for (const text of spellingsOf(member)) add(text, member.code);
  const own = new Set(codes.keys());
  for (const [code, words] of Object.entries(listWords[name] ?? {})) {
    if (!list.has(code)) continue;
    // What the workbook's own list says goes before what offices say elsewhere.
    for (const phrase of phrasesOf(words)) if (!own.has(plainWords(phrase))) add(phrase, code);
  }
  const spellings = new Map<string, Meaning>();
  for (const [plain, meant] of codes) spellings.set(plain, meant.size === 1 ? sure(...meant) : doubtful([...meant]));
  for (const { options, words } of doubtfulWords[name] ?? []) {
    const known = options.filter((code) => list.has(code));
    for (const phrase of phrasesOf(words)) {
      const plain = plainWords(phrase);
      if (!spellings.has(plain)) spellings.set(plain, doubtful(known));
    }
  }
  return { spellings, mostWords: Math.max(0, ...[...spellings.keys()].map((plain) => plain.split(' ').length)) };
}

/** What a misspelt text means: a doubt where it can mean several members. */
export function likeMember(plain: string, spellings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const [one, ...others] = likeSpelling(plain, spellings, sameMeaning);
  if (!one || others.length === 0) return one;
  return doubtful([one, ...others].flatMap(({ codes, options }) => [...codes, ...(options ?? [])]));
}
