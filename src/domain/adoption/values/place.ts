import type { CellReading, ReadingContext } from '../reading';
import { saysNothing } from './blank';
import { blankReading, reading, unreadText } from './cellReading';
import { answerTo, meaningOf } from './meaningOf';
import { placeWords } from './words/countryWords';
import { plainWords } from './words/plainWords';
import { phrasesOf } from './words/wordTable';
import { modalityAtEdge } from './modalityPhrases';

/** Parts of a place, with what stands between them. */
const between = /(\s*[,;|/\n\r()]\s*|\s+[-–—]\s+|\s*[–—]\s*|:\s+)/;

/** `Virtual (enlace en la agenda)`: what stands in brackets tells how, not where. */
const bracketed = /^[^()]+\([^()]+\)\s*$/;

interface Parts {
  readonly country: readonly string[];
  readonly modality: readonly string[];
  /** What is left: towns, buildings. */
  readonly rest: readonly string[];
}

/**
 * Reads a place: a town and its country, either alone, or that there is none because it was held online. `country` is
 * the field of the country, `alone` what a name is that could be both, as `Panamá`.
 */
export function readPlace(text: string, context: ReadingContext, alone: 'country' | 'city'): CellReading {
  if (answerTo(text, context) === null) return unreadText(text);
  if (saysNothing(text)) return blankReading;
  // So much is a remark.
  if (text.length > 300) return unreadText(text);
  const parts = partsOf(text, context, alone);
  const { rest } = parts;
  // What is answered to the whole text decides what was in doubt of it.
  const told = answerTo(text, context) ?? [];
  const [saidHow, saidWhere] = [context.lists.modalities, context.lists.countries].map((list) =>
    told.filter((code) => list.has(code)),
  );
  const modality = saidHow?.length ? saidHow : parts.modality;
  const country = saidWhere?.length ? saidWhere : parts.country;
  // Online and in a country at once is both, or online with a host.
  const isOnline = modality.includes('virtual');
  const isBoth =
    !saidHow?.length &&
    (modality.length > 1 || (isOnline && (country.length > 0 || (rest.length > 0 && !bracketed.test(text)))));
  const howHeld = isBoth ? [{ text, field: 'modality', options: [...new Set(['hybrid', ...modality])] }] : [];
  if (country.length > 1) return reading({ doubts: [{ text, field: 'hostCountry', options: country }, ...howHeld] });
  // Where it was is sure though it is not how it was held.
  if (isBoth && country.length === 1)
    return reading({ values: { city: rest.join(', ') || undefined, hostCountry: country[0] }, doubts: howHeld });
  if (isBoth) return reading({ doubts: howHeld });
  if (country.length + modality.length + rest.length === 0) return unreadText(text);
  const [onlyCountry, onlyModality] = [country[0], modality[0]];
  const city = rest.join(', ');
  return reading({
    values: {
      // What stands beside `Virtual` is how, not where, unless a country follows.
      city: (isOnline && onlyCountry === undefined) || city === '' ? undefined : city,
      hostCountry: onlyCountry,
      modality: onlyModality,
    },
    beside: isOnline && onlyCountry === undefined && city !== '' ? [text] : [],
  });
}

function partsOf(text: string, context: ReadingContext, alone: 'country' | 'city'): Parts {
  const country = new Set<string>();
  const modality = new Set<string>();
  const rest: string[] = [];
  const whole = meaningOf('modalities', text, context);
  if (answerTo(text, context) === undefined && whole?.codes.length === 1 && !whole.more)
    return { country: [], modality: whole.codes, rest };
  const pieces = text
    .split(between)
    .filter((_, at) => at % 2 === 0)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !saysNothing(piece));
  for (const [at, piece] of pieces.entries()) {
    const held = modalityAnd(piece, context);
    if (held.modality) modality.add(held.modality);
    if (held.rest === '' || aroundPlace.has(plainWords(held.rest))) continue;
    for (const code of amongTowns(held.rest, context)) country.add(code);
    // Of a name that is a town's and a country's, the last one is the country: `Guatemala, Guatemala`.
    const mayBeTown =
      pieces.length === 1
        ? alone === 'city'
        : pieces.slice(at + 1).some((one) => countryOf(one, context) === countryOf(held.rest, context));
    const code = mayBeTown ? undefined : countryOf(held.rest, context);
    if (code) country.add(code);
    else rest.push(held.rest);
  }
  return { country: [...country], modality: [...modality], rest };
}

function countryOf(text: string, context: ReadingContext): string | undefined {
  const meaning = meaningOf('countries', text, context);
  const [code = ''] = meaning?.codes ?? [];
  return meaning?.codes.length === 1 && !meaning.options && context.lists.countries.has(code) ? code : undefined;
}

/** Countries named beside a town without a comma, as in `Costa Rica y Ciudad de Panamá`. */
function amongTowns(text: string, context: ReadingContext): readonly string[] {
  const sides = text.split(/\s+(?:y|e|o|u|and|or|&)\s+/);
  return sides.length < 2 ? [] : sides.flatMap((side) => countryOf(side, context) ?? []);
}

/** A part that says how it was held, and what is left of it: `Presencial en San José`. */
function modalityAnd(piece: string, context: ReadingContext): { readonly modality?: string; readonly rest: string } {
  const answer = answerTo(piece, context)?.find((code) => context.lists.modalities.has(code));
  if (answer) return { modality: answer, rest: '' };
  const { modality, rest } = modalityAtEdge(plainWords(piece), context.lists.modalities);
  if (modality === undefined) return { rest: piece };
  const left = new Set(rest);
  const original = piece.split(/\s+/).filter((word) => left.has(plainWords(word)));
  return { modality, rest: rest.every((word) => aroundPlace.has(word)) ? '' : original.join(' ') };
}

/** Words of a place that name none. */
const aroundPlace: ReadonlySet<string> = new Set(phrasesOf(placeWords).map(plainWords));
