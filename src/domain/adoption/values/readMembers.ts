import type { ListName } from '../../records/lists';
import type { CellReading, Doubt, ReadingContext } from '../reading';
import { blankReading, reading } from './cellReading';
import { noMember, type Meaning } from './meaning';
import { meaningOf } from './meaningOf';
import { sharingWords } from './sharingWords';
import { memberParts, type MemberPart } from './memberParts';

/** The members that a cell names, in its order, with what is doubtful about them. */
export interface NamedMembers {
  readonly codes: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly unread: readonly string[];
  readonly beside: readonly string[];
  /** Whether one name stands for several members, as `Todos` does. */
  readonly together: boolean;
  readonly modality: string | undefined;
  readonly type: string | undefined;
  readonly pillar: string | undefined;
}

/** A longer text that names no member is a remark: there is nothing to choose. */
const longestAsked = 300;

/** Reads all members that a cell names; `field` is what a doubt asks about. */
export function namedMembers(field: string, name: ListName, text: string, context: ReadingContext): NamedMembers {
  const list = context.lists[name];
  const parts = memberParts(text, list, (part) => meaningOf(name, part, context));
  const known = parts.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  const strange = parts.filter(({ meaning }) => meaning === null).map((part) => part.text);
  const own = list.open ? strange.filter((part) => /\p{L}/u.test(part)) : [];
  const asked = list.open ? [] : strange.filter((part) => part.length <= longestAsked);
  return {
    codes: [...new Set(list.open ? openCodes(parts) : known.flatMap(({ codes }) => codes))],
    doubts: [
      ...parts.flatMap((part) => (part.meaning?.options ? [doubtOf(field, part.text, part.meaning)] : [])),
      ...asked.map((part) => ({ text: part, field, options: sharingWords(list, part) })),
    ],
    unread: [
      ...parts.filter(({ meaning }) => meaning === noMember).map((part) => part.text),
      ...strange.filter((part) => !own.includes(part) && !asked.includes(part)),
    ],
    beside: parts.filter(({ meaning }) => meaning?.more && meaning.options === null).map((part) => part.text),
    together: known.some(({ codes }) => codes.length > 1),
    modality: known.find(({ modality }) => modality !== undefined)?.modality,
    type: known.find(({ type }) => type !== undefined)?.type,
    pillar: known.find(({ pillar }) => pillar !== undefined)?.pillar,
  };
}

const doubtOf = (field: string, text: string, { options }: Meaning): Doubt => ({ text, field, options: options ?? [] });

/** In a list that takes any value, what is no member stands as its own. */
const openCodes = (parts: readonly MemberPart[]): string[] =>
  parts.flatMap(({ text, meaning }) => meaning?.codes ?? (/\p{L}/u.test(text) ? [text] : []));

/** What a cell says for a field that takes one member. */
export function readOne(field: string, name: ListName, text: string, context: ReadingContext): CellReading {
  const named = namedMembers(field, name, text, context);
  const [code, ...others] = named.codes;
  const { unread, beside } = named;
  if (named.doubts.length > 0) return reading({ doubts: [wholeDoubt(field, text, named)] });
  if (code === undefined) return unread.length > 0 ? reading({ unread: [text] }) : blankReading;
  if (others.length > 0) return reading({ doubts: [{ text, field, options: named.codes }] });
  const more = [...unread, ...beside];
  return reading({ values: { [field]: code, ...alsoSaid(field, named) }, beside: more.length > 0 ? [text] : [] });
}

const alsoSaid = (field: string, { modality, type }: NamedMembers) => ({
  ...(field === 'modality' ? {} : { modality }),
  ...(field === 'type' ? {} : { type }),
});

/** One question for a cell that is to hold one member. */
function wholeDoubt(field: string, text: string, { codes, doubts }: NamedMembers): Doubt {
  const only = doubts.length === 1 && codes.length === 0 ? doubts[0] : undefined;
  if (only) return { ...only, text };
  return { text, field, options: [...new Set([...codes, ...doubts.flatMap(({ options }) => options)])] };
}

/** What a cell says for a field that takes several members. */
export function readMany(field: string, name: ListName, text: string, context: ReadingContext): CellReading {
  const { codes, doubts, unread, beside } = namedMembers(field, name, text, context);
  return reading({ values: { [field]: codes.length > 0 ? codes : undefined }, doubts, unread, beside });
}

/** What a cell says for a field of the first member and one of the others: themes, groups. */
export function readFirstAndOthers(
  [first, others]: readonly [first: string, others: string],
  asked: string,
  name: ListName,
  text: string,
  context: ReadingContext,
): CellReading {
  const { codes, doubts, unread, beside, together, pillar } = namedMembers(asked, name, text, context);
  const [code, ...rest] = codes;
  const isSecond = unread.some((one) => text.trim().startsWith(one));
  if (together || isLedByAnother(text, beside) || (isSecond && code !== undefined))
    return reading({ doubts: [{ text, field: asked, options: codes }] });
  // Where one is in doubt that stands before the others, it may be the first.
  const isSure = doubts.length === 0 || text.indexOf(doubts[0]?.text ?? '') > 0;
  if (!isSure && code !== undefined) return reading({ doubts: [{ text, field: asked, options: codes }] });
  return reading({
    values: { [first]: code, [others]: rest.length > 0 ? rest : undefined, ...(code === undefined ? { pillar } : {}) },
    doubts,
    unread,
    beside,
  });
}

/** Words for the one that leads. */
const leads = /l[ií]der|\blead|coordina|principal|\bmain\b|responsable|responsible/i;

/** Whether a cell says of another than the first that it leads: `GTML (apoyo), GTP (líder)`. */
const isLedByAnother = (text: string, [first = '']: readonly string[]): boolean =>
  leads.test(text) && !(leads.test(first) && text.trim().startsWith(first));
