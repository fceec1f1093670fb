import { foldText } from '../../foldText';
import { matchesNotAfter } from '../../notAfter';

/** A time that a heading, a title or a section names; what it does not say is null. */
export interface NamedPeriod {
  readonly kind: 'month' | 'quarter' | 'semester' | 'year';
  readonly year: number | null;
  /** Which month, quarter or semester of the year, from 1; 1 for a year. */
  readonly number: number;
}

/** First letters by which months are known in both languages, in order. */
const months = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
] as const;
const monthNames =
  /^(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Number of a month from its name or the beginning of it, as headings have them; null for any other word. */
function monthOf(word: string): number | null {
  const bare = word.replace(/\.$/, '');
  if (!monthNames.test(bare) && !(bare.length <= 4 && /^[a-z]{3,4}$/.test(bare))) return null;
  const index = months.findIndex((starts) => starts.some((start) => bare.startsWith(start)));
  if (index < 0) return null;
  return monthNames.test(bare) ||
    bare.length === 3 ||
    /^(sept|junio|julio|mayo|enero|marzo|abril|june|july)$/.test(bare)
    ? index + 1
    : null;
}

const ordinals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, '1er': 1, '2do': 2, '3er': 3, '4to': 4, '1ro': 1, '3ro': 3 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '1o': 1, '2o': 2, '3o': 3, '4o': 4 },
};
const ordinalOf = (word: string): number | null => ordinals[word] ?? (/^[1-4]$/.test(word) ? Number(word) : null);

const kinds = {
  semester: { words: /^(semestres?|sem|semester|half|s|h)$/, letter: /^(?:s|h|sem)-?([12])$/, most: 2 },
  quarter: { words: /^(trimestres?|trim|quarter|qtr|q|t)$/, letter: /^(?:t|q|trim)-?([1-4])$/, most: 4 },
} as const;

/** Words that may stand beside a time without a meaning of their own. */
const beside = /^(de|del|of|the|el|ano|year|mes|plan|periodo|gestion|actividades|activities)$/;

/** The time that a text names, if it names nothing else. */
export function periodNamed(text: string): NamedPeriod | null {
  if (text.length > 60) return null;
  const words = foldText(text)
    .replace(/[º°]/g, 'o')
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .replace(/(\p{L})[-.](?=\d{2,4}\b)/gu, '$1 ')
    .replace(/(\d{4})-(?=\p{L})/gu, '$1 ')
    .split(' ')
    .map((word) => word.replace(/^[-.]+|[-.]+$/g, ''))
    .filter((word) => word !== '' && !beside.test(word));
  if (words.length === 0 || words.length > 4) return null;
  const years = words.filter(isYear);
  const rest = words.filter((word) => !isYear(word));
  if (years.length > 1) return null;
  const year = years[0] === undefined ? null : Number(years[0]);
  if (rest.length === 0) return year === null ? null : { kind: 'year', year, number: 1 };
  if (rest.length === 1 || (rest.length === 2 && year === null && /^\d{2}$/.test(rest[1] ?? ''))) {
    const month = monthOf(rest[0] ?? '');
    const short = rest[1] === undefined ? year : 2000 + Number(rest[1]);
    if (month !== null) return { kind: 'month', year: short, number: month };
  }
  for (const kind of ['semester', 'quarter'] as const) {
    const number = numberedOf(rest, kind);
    if (number !== null) return { kind, year, number };
  }
  return null;
}

/** First letters of the months, as narrow columns have them. */
const monthLetters = ['EFMAMJJASOND', 'JFMAMJJASOND'];
const shortNames = 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic'.split(' ');

/** Headings with the letters of all twelve months in a row written out, since a letter alone may be several months. */
export function withMonthNames(texts: readonly string[]): readonly string[] {
  const letters = texts.map((text) => (/^\p{L}\.?$/u.test(text) ? text.charAt(0).toUpperCase() : ' ')).join('');
  const start = Math.max(...monthLetters.map((pattern) => letters.indexOf(pattern)));
  if (start < 0) return texts;
  return texts.map((text, at) => (at >= start && at < start + 12 ? (shortNames[at - start] ?? text) : text));
}

const isYear = (word: string): boolean => /^20[0-4]\d$/.test(word);

/** Which semester or quarter words name: `S1`, `Semestre 1`, `I semestre`, `primer trimestre`. */
function numberedOf(words: readonly string[], kind: keyof typeof kinds): number | null {
  const { words: names, letter, most } = kinds[kind];
  const [first = '', second] = words;
  const short = words.length === 1 ? letter.exec(first)?.[1] : undefined;
  if (short !== undefined) return Number(short);
  if (words.length !== 2) return null;
  const number = names.test(first) ? ordinalOf(second ?? '') : names.test(second ?? '') ? ordinalOf(first) : null;
  return number !== null && number <= most ? number : null;
}

/** Words before a year by which it is a day or an edition and not the year of what stands below. */
const notOfRows =
  /\b(al|corte|actualizad[oa]|version|elaborad[oa]|revisad[oa]|as of|updated|until|hasta|desde|since)\b/;

/** The only year that a text names for what stands below it; null where it names several, a range, or a day. */
export function yearSaid(text: string): number | null {
  const folded = foldText(text);
  if (notOfRows.test(folded)) return null;
  const years = [...new Set(matchesNotAfter(folded, /[\d/.]/, /20[0-4]\d(?![\d/])/g).map(([year]) => year))];
  return years.length === 1 ? Number(years[0]) : null;
}

const wordedMonth = '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)[a-z]*';

/** The day that a text names with its closing: `corte al 30 de junio de 2025`; null where it names none or several. */
export function dayIn(text: string): string | null {
  const folded = foldText(text);
  const found = [
    ...folded.matchAll(
      new RegExp(`\\b(\\d{1,2})(?:\\s+de)?\\s+(${wordedMonth})\\.?(?:\\s+del?)?,?\\s+(20\\d\\d)\\b`, 'g'),
    ),
  ].map(([, day, month, year]) => ({ day, month: monthOf(month ?? '') ?? monthOf((month ?? '').slice(0, 3)), year }));
  const english = [...folded.matchAll(new RegExp(`\\b(${wordedMonth})\\s+(\\d{1,2}),?\\s+(20\\d\\d)\\b`, 'g'))].map(
    ([, month, day, year]) => ({ day, month: monthOf(month ?? '') ?? monthOf((month ?? '').slice(0, 3)), year }),
  );
  const inFigures = [...folded.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/g)].map(([, day, month, year]) => ({
    day,
    // A day that may be a month too is not guessed.
    month: Number(day) > 12 || day === month ? Number(month) : null,
    year,
  }));
  const days = [...found, ...english, ...inFigures];
  const [only] = days;
  if (days.length !== 1 || !only?.month) return null;
  const day = `${only.year}-${String(only.month).padStart(2, '0')}-${String(only.day).padStart(2, '0')}`;
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? null : day;
}
