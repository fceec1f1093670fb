import { foldText } from '../../foldText';
import { phrasesIn, type Phrase } from './phrases';
import { plainWords } from './words/plainWords';
import { remembered } from '../../remembered';
import { aroundCounts, countedLetters, countedWords } from './words/countedWords';
import { withFigures } from './words/numberWords';
import { phrasesOf } from './words/wordTable';

/** How many took part; null where a text says nothing of some. */
export interface Participants {
  readonly women: number | null;
  readonly men: number | null;
  readonly otherOrUnknown: number | null;
  /** Whether the total that stands beside does not fit what it is made of. */
  readonly unfit: boolean;
  /** Whether the text counts other things too: countries, shares. */
  readonly more?: boolean;
}

type Counted = keyof typeof countedWords;

const counted = new Map(
  (Object.keys(countedWords) as Counted[]).flatMap((field) =>
    phrasesOf(countedWords[field]).map(
      (phrase) => [/^[♀♂]$/.test(phrase) ? phrase : plainWords(phrase), field] as const,
    ),
  ),
);
const around = new Set(phrasesOf(aroundCounts));

/** A number, or the word or letter for what is counted. */
type Token = { readonly number: number } | { readonly word: Counted | 'either' };

interface Pair {
  readonly word: Counted | 'either' | null;
  readonly number: number;
}

/** Reads participants that stand in one cell: `M: 36 H: 30`, `48 (27F/21M)`, `20 mujeres y 25 hombres`, `aprox. 35`. */
export const readParticipants = remembered((text): Participants | null => {
  if (text.length > 160) return null;
  const told = withFigures(text);
  const shorter = told.replace(besideCounts, ' ');
  if (/\d\s*[%+](?!\s*\d)/.test(shorter)) return null;
  const tokens = inColumns(shorter) ?? tokensOf(shorter);
  if (!tokens) return null;
  const ways = pairings(tokens).flatMap((pairs) => counts(pairs) ?? []);
  const fit = ways.filter(({ unfit }) => !unfit);
  const [one, ...others] = fit.length > 0 ? fit : ways;
  if (!one || others.some((other) => JSON.stringify(other) !== JSON.stringify(one))) return null;
  return shorter === told ? one : { ...one, more: true };
});

/** What is told beside how many they were: their shares, from how many countries they came. */
const besideCounts =
  /\(\s*\d+(?:[.,]\d+)?\s*%\s*\)|\(?\s*(?:de|from|,|y|and)?\s*\d+\s+(?:pa[ií]s(?:es)?|countr(?:y|ies)|instituci(?:[oó]n|ones)|institutions?|sesiones|sessions|d[ií]as|days)\s*\)?/gi;

/** `M/H: 12/8`: letters and numbers in the same order. */
function inColumns(text: string): Token[] | null {
  const letters = '\\(?\\s*([mhf])\\s*[/-]\\s*([mhf])\\s*\\)?';
  const numbers = '(\\d+)\\s*[/-]\\s*(\\d+)';
  const before = new RegExp(`^\\s*${letters}\\s*[:=]?\\s*${numbers}\\s*$`, 'i').exec(text);
  const after = new RegExp(`^\\s*${numbers}\\s*${letters}\\s*$`, 'i').exec(text);
  const [, a = '', b = '', first = '', second = ''] =
    before ?? (after ? [after[0], after[3], after[4], after[1], after[2]] : []);
  const [word, other] = [meant(a.toLowerCase()), meant(b.toLowerCase())];
  if (!word || !other) return null;
  return [{ word }, { number: Number(first) }, { word: other }, { number: Number(second) }];
}

function tokensOf(text: string): Token[] | null {
  // `48 a 50` and `30-35` are no number, and `más de 40` is none either.
  const folded = foldText(text).replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, '$1');
  if (/\d\s*(?:-|a|to|o|or)\s*\d/.test(folded)) return null;
  const words = folded.match(/\d+|\p{L}+|[♀♂]|[\p{N}%?<>]|\d[.,]\d/gu) ?? [];
  const found = phrasesIn(words, (phrase) => (phrase === '' ? undefined : meant(phrase)), 4);
  return tokensAlong(words, found);
}

function meant(phrase: string): Counted | 'either' | undefined {
  if (phrase === countedLetters.either) return 'either';
  if (phrase === countedLetters.women) return 'women';
  if (phrase === countedLetters.men) return 'men';
  return counted.get(phrase);
}

function tokensAlong(words: readonly string[], found: readonly Phrase<Counted | 'either'>[]): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = found.find(({ start }) => start === at);
    const word = words[at] ?? '';
    if (phrase) {
      tokens.push({ word: phrase.means });
      at = phrase.end - 1;
    } else if (/^\d{1,6}$/.test(word)) tokens.push({ number: Number(word) });
    else if (!around.has(word)) return null;
  }
  return tokens.some((token) => 'number' in token) ? tokens : null;
}

/** All ways in which numbers go with words beside them; at most one number stands alone. */
function pairings(tokens: readonly Token[], alone = false): Pair[][] {
  const [first, second] = tokens;
  if (!first) return [[]];
  const ways: Pair[][] = [];
  const then = (pair: Pair, used: number, isAlone = alone) => {
    for (const rest of pairings(tokens.slice(used), isAlone)) ways.push([pair, ...rest]);
  };
  if ('number' in first) {
    if (!alone) then({ word: null, number: first.number }, 1, true);
    if (second && 'word' in second) then({ word: second.word, number: first.number }, 2);
  } else if (second && 'number' in second) then({ word: first.word, number: second.number }, 2);
  return ways;
}

/** The counts of some pairs; null where one is counted twice, or it is not clear who `M` is. */
function counts(pairs: readonly Pair[]): Participants | null {
  const named = new Map<Counted, number>();
  const has = (word: Pair['word']) => pairs.some((pair) => pair.word === word);
  for (const { word, number } of pairs) {
    const field = word === 'either' ? whoIsM(has('women'), has('men')) : (word ?? 'total');
    if (field === null || named.has(field)) return null;
    named.set(field, number);
  }
  const [women, men, other, total] = [
    named.get('women'),
    named.get('men'),
    named.get('otherOrUnknown'),
    named.get('total'),
  ];
  const sum = (women ?? 0) + (men ?? 0) + (other ?? 0);
  const left = total === undefined ? 0 : total - sum;
  const unknown = (other ?? 0) + Math.max(0, left);
  const isOnlyTotal = women === undefined && men === undefined && other === undefined;
  return {
    women: women ?? null,
    men: men ?? null,
    otherOrUnknown: unknown > 0 || other !== undefined || isOnlyTotal ? unknown : null,
    unfit: left < 0,
  };
}

/** M beside F is men, M beside H is women. */
function whoIsM(women: boolean, men: boolean): 'women' | 'men' | null {
  if (women === men) return null;
  return women ? 'men' : 'women';
}
