import { countries } from '../../plan/countries';
import type { ListIndex } from '../../records/listIndex';
import { noMember, sure, type Meaning } from './meaning';
import { plainWords } from './words/plainWords';
import { allCountries, countriesTogether, otherCountries } from './words/countryWords';
import { phrasesOf } from './words/wordTable';

const all = new Set(phrasesOf(allCountries.all));
const around = new Set(phrasesOf(allCountries.around));
const but = [...phrasesOf(allCountries.but)].sort((a, b) => b.length - a.length);
const groups = new Map(
  countriesTogether.flatMap(({ codes, words }) =>
    phrasesOf(words).map((phrase) => [plainWords(phrase), codes] as const),
  ),
);
const countOnly = /^\d+(?: (?:paises|pais|countries|country|pm))?$/;
const others = new Set(phrasesOf(otherCountries).map(plainWords));

/** Whether words stand for all members: `Todos los PM`, `The eleven member countries`. */
function saysAll(plain: string): boolean {
  const words = plain.split(' ');
  return words.some((word) => all.has(word)) && words.every((word) => all.has(word) || around.has(word));
}

/** All Member Countries that the list has, in the Plan's order. */
export const allMembers = (list: ListIndex): readonly string[] =>
  countries.map(({ code }) => code).filter((code) => list.has(code));

/** The two sides of `Todos menos Canadá`; null for any other text. */
export function allBut(plain: string): string | null {
  for (const word of but) {
    const at = plain.indexOf(` ${word} `);
    if (at > 0 && saysAll(plain.slice(0, at))) return plain.slice(at + word.length + 2);
  }
  return null;
}

/** What words for all members, or a country that is none, mean; null for any other text. */
export function severalCountries(plain: string, list: ListIndex): Meaning | null {
  if (/\p{L}/u.test(plain) && saysAll(plain)) return sure(...allMembers(list));
  const together = groups.get(plain);
  if (together?.every((code) => list.has(code))) return sure(...together);
  // How many took part is kept, and asks nothing; within a date `11` is no country either.
  return others.has(plain) || countOnly.test(plain) ? noMember : null;
}
