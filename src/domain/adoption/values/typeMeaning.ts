import type { ListIndex } from '../../records/listIndex';
import { bookOf, likeMember, type MemberBook } from './memberBook';
import { doubtful, type Meaning } from './meaning';
import { phrasesIn, wordsBeside } from './phrases';
import { plainWords } from './words/plainWords';
import { besideType } from './words/activityWords';
import { phrasesOf } from './words/wordTable';

const qualifiers = new Set(phrasesOf(besideType).map(plainWords));
const mostQualifierWords = Math.max(...[...qualifiers].map((phrase) => phrase.split(' ').length));

/** What is left of a text without the words for how an activity is held, and these. */
interface Parted {
  readonly modality: string | undefined;
  readonly rest: readonly string[];
}

/** Takes the words for a modality out of a text; those of a single letter, or in doubt, are none. */
export function withoutModality(plain: string, modalities: ListIndex): Parted {
  const { spellings, mostWords } = bookOf('modalities', modalities);
  const words = plain.split(' ');
  const found = phrasesIn(words, (phrase) => sureOf(spellings.get(phrase)), mostWords);
  const codes = new Set(found.map(({ means }) => means));
  if (codes.size !== 1) return { modality: undefined, rest: words };
  return { modality: [...codes][0], rest: wordsBeside(words, found) };
}

const sureOf = (meaning: Meaning | undefined): string | undefined => meaning?.codes[0];

/**
 * The type of activity that a text tells with more around it: `Taller virtual`, `Reunión ordinaria GT`, `Regular WG
 * meeting`. Null where it tells none.
 */
export function typeMeaning(text: string, types: ListIndex, modalities: ListIndex): Meaning | null {
  const { modality, rest } = withoutModality(plainWords(text), modalities);
  const meaning = amongWords(rest, bookOf('activityTypes', types));
  return meaning && modality !== undefined ? { ...meaning, modality } : meaning;
}

function amongWords(words: readonly string[], book: MemberBook): Meaning | null {
  const known = (phrase: string) => book.spellings.get(phrase);
  const whole = known(words.join(' '));
  if (whole) return whole;
  const found = phrasesIn(words, known, book.mostWords);
  const beside = wordsBeside(words, found);
  const plain = wordsBeside(
    beside,
    phrasesIn(beside, (one) => (qualifiers.has(one) ? one : undefined), mostQualifierWords),
  );
  if (found.length === 0) return likeMember(withoutQualifiers(words).join(' '), book.spellings) ?? null;
  const meant = found.flatMap(({ means }) => (means.codes.length > 0 ? means.codes : (means.options ?? [])));
  const first = found[0]?.means;
  if (new Set(meant).size === first?.codes.length) return plain.length === 0 ? first : atEnd(words, found, first);
  // `Taller de capacitación` is a workshop: what is only perhaps a type goes with one that is.
  if (
    first &&
    first.codes.length === 1 &&
    found.slice(1).every(({ means }) => means.options?.includes(first.codes[0] ?? ''))
  )
    return { ...first, more: plain.length > 0 };
  return doubtful(meant);
}

/** A type with other words counts where it stands first, as in Spanish, or last, as in English. */
function atEnd(
  words: readonly string[],
  found: readonly { readonly start: number; readonly end: number }[],
  meaning: Meaning,
): Meaning | null {
  const isFirst = found[0]?.start === 0;
  const isLast = found[found.length - 1]?.end === words.length;
  if (!isFirst && !isLast) return null;
  return { ...meaning, more: true };
}

const withoutQualifiers = (words: readonly string[]): readonly string[] => {
  const found = phrasesIn(words, (one) => (qualifiers.has(one) ? one : undefined), mostQualifierWords);
  const rest = wordsBeside(words, found);
  return rest.length === 0 ? words : rest;
};

/** How an activity is held, told with more around it: `Modalidad virtual (Zoom)`, `Taller virtual`. */
export function modalityMeaning(text: string, modalities: ListIndex, types: ListIndex): Meaning | null {
  const { modality, rest } = withoutModality(plainWords(text), modalities);
  if (modality === undefined) return null;
  if (rest.length === 0) return { codes: [modality], options: null };
  const type = amongWords(rest, bookOf('activityTypes', types));
  return { codes: [modality], options: null, type: type?.codes[0], more: type === null || type.more === true };
}
