import type { ListIndex } from '../../records/listIndex';
import { bookOf, likeMember, type MemberBook } from './memberBook';
import { doubtful, sameMeaning, sure, type Meaning } from './meaning';
import { modalityPhrases, ways } from './modalityPhrases';
import { phrasesIn, wordsBeside, type Phrase } from './phrases';
import { plainWords } from './words/plainWords';
import { beforeDetail, besideType } from './words/activityWords';
import { phrasesOf } from './words/wordTable';

const qualifiers = new Set(phrasesOf(besideType).map(plainWords));
const depends = new Set(phrasesOf(beforeDetail));
const mostQualifierWords = Math.max(...[...qualifiers].map((phrase) => phrase.split(' ').length));

/**
 * The type of activity that a text tells with more around it: `Taller virtual`, `Reunión ordinaria GT`, `Regular WG
 * meeting`. Null where it tells none.
 */
export function typeMeaning(text: string, types: ListIndex, modalities: ListIndex): Meaning | null {
  const book = bookOf('activityTypes', types);
  const words = plainWords(text).split(' ');
  const held = modalityPhrases(words, modalities);
  const known = phrasesIn(words, (phrase) => book.spellings.get(phrase), book.mostWords);
  if (known.length === 0) return misspelt(words, held, book);
  const apart = new Set(text.split(betweenPieces).map(plainWords));
  const beside = held.filter((phrase) => isApart(words, phrase, apart) || touches(words, phrase, known));
  const codes = new Set(beside.map(({ means }) => means));
  if (codes.size !== 1) return amongWords(words, book);
  const meaning = amongWords(wordsBeside(words, beside), book);
  return meaning && { ...meaning, modality: [...codes][0] };
}

const betweenPieces = /[()[\],;:/]|\s[-–—]\s/;

const isApart = (words: readonly string[], { start, end }: Phrase<string>, pieces: ReadonlySet<string>): boolean =>
  pieces.has(words.slice(start, end).join(' '));

/**
 * Whether a modality stands beside the type, with nothing between that says what the activity is about: `Taller regional
 * en línea` is held online, `Taller sobre flujos mixtos` is not held in two ways.
 */
function touches(words: readonly string[], held: Phrase<string>, types: readonly Phrase<unknown>[]): boolean {
  return types.some(({ start, end }) => {
    const between = end <= held.start ? words.slice(end, held.start) : words.slice(held.end, start);
    return wordsBeside(between, phrasesIn(between, bridge, mostQualifierWords)).length === 0;
  });
}

/** A misspelt type with or without a modality. */
function misspelt(words: readonly string[], held: readonly Phrase<string>[], book: MemberBook): Meaning | null {
  const [first] = held;
  const rest = withoutQualifiers(wordsBeside(words, held));
  const meaning = likeMember(rest.join(' '), book.spellings) ?? null;
  return meaning && held.length === 1 ? { ...meaning, modality: first?.means } : meaning;
}

function amongWords(words: readonly string[], book: MemberBook): Meaning | null {
  const known = (phrase: string) => book.spellings.get(phrase);
  const whole = known(words.join(' '));
  if (whole) return whole;
  const found = phrasesIn(words, known, book.mostWords);
  // `Memoria del taller` is no workshop, `Reunión preparatoria del congreso` no congress.
  const heads = found.filter(({ start }) => start === 0 || !depends.has(words[start - 1] ?? ''));
  const beside = wordsBeside(words, found);
  const more = wordsBeside(beside, phrasesIn(beside, qualifier, mostQualifierWords)).length > 0;
  // Where it says more, a type counts that stands first, as in Spanish, or last, as in English.
  if (more && heads[0]?.start !== 0 && heads[heads.length - 1]?.end !== words.length) return null;
  const meaning = ofHeads(heads.map(({ means }) => means));
  return meaning && { ...meaning, more };
}

/** What several types in one text mean: one where all are it or may be it, as in `Taller (capacitación)`. */
function ofHeads(heads: readonly Meaning[]): Meaning | null {
  const [first, ...others] = heads;
  const code = first?.codes[0];
  const mayBe = ({ codes, options }: Meaning) =>
    code !== undefined && (codes.includes(code) || options?.includes(code));
  if (!first || others.every((other) => sameMeaning(other, first) || mayBe(other))) return first ?? null;
  return doubtful(heads.flatMap(({ codes, options }) => [...codes, ...(options ?? [])]));
}

const qualifier = (phrase: string): string | undefined => (qualifiers.has(phrase) ? phrase : undefined);

const bridge = (phrase: string): string | undefined =>
  qualifiers.has(phrase) || ways.has(phrase) ? phrase : undefined;

const withoutQualifiers = (words: readonly string[]): readonly string[] => {
  const found = phrasesIn(words, qualifier, mostQualifierWords);
  const rest = wordsBeside(words, found);
  return rest.length === 0 ? words : rest;
};

/** How an activity is held, told with more around it: `Modalidad virtual (Zoom)`, `Taller virtual`. */
export function modalityMeaning(text: string, modalities: ListIndex, types: ListIndex): Meaning | null {
  const words = plainWords(text).split(' ');
  const found = modalityPhrases(words, modalities);
  const [code, ...others] = new Set(found.map(({ means }) => means));
  if (code === undefined || others.length > 0) return null;
  const rest = wordsBeside(words, found);
  const isAll = wordsBeside(rest, phrasesIn(rest, bridge, mostQualifierWords)).length === 0;
  if (isAll) return sure(code);
  const type = amongWords(rest, bookOf('activityTypes', types));
  return { ...sure(code), type: type?.codes[0], more: type === null || type.more === true };
}
