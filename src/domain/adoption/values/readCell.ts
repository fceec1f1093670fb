import { matchesNotAfter } from '../../notAfter';
import { brokenCell } from '../../records/cell';
import type { Field } from '../../records/field';
import { splitValues } from '../../records/memberText';
import { targetParts, type TargetParts } from '../target';
import type { ForeignCell } from '../foreignSheet';
import type { CellReading, ReadCell, ReadingContext } from '../reading';
import { isDash, saysNothing } from './blank';
import { blankReading, reading, unreadText } from './cellReading';
import { answerTo } from './meaningOf';
import { readNumber } from './numbers';
import { readParticipants } from './participants';
import { readPlace } from './place';
import { readDay, readSpan } from './readDay';
import { readInPeriod, readMark, readOfCountry } from './readMark';
import { namedMembers, readFirstAndOthers, readMany, readOne } from './readMembers';

import { readTitle } from './titles';
import { plansWithoutTable } from '../../records/readPlans';

/** Reads one cell for a target such as `Activity.status`; never guesses. */
export const readCell: ReadCell = (target, cell, context) => {
  const read = targetParts(target);
  const fault = brokenCell(cell.value);
  if (fault) return cell.text === '' ? blankReading : unreadText(cell.text);
  const text = read.fill ? fillText(cell) : textOf(cell);
  if (text === '') return blankReading;
  if (/^#(?:N\/[AD]|[¡¿]?[\p{Lu}/0]+[!?])$/u.test(text)) return unreadText(text);
  if (read.declared?.kind === 'text' && !brief.has(read.field)) return freeText(read.field, text);
  if (text.length > longest) return unreadText(text);
  const said = isNumberTarget(read) ? answerTo(text, context) : undefined;
  if (said === null) return unreadText(text);
  if (said !== undefined) return readWritten(target, said.join('; '), context);
  const short = text.replace(/[^\S\n\r]+/g, ' ').replace(/ ?[\n\r]\s*/g, '\n');
  return shared(read, cell, short, context) ?? declared(read, cell, short, context);
};

/** Whether a target reads numbers, which people may write where a text says them otherwise. */
export const isNumberTarget = ({ record, field, declared }: TargetParts): boolean =>
  declared?.kind === 'integer' || declared?.kind === 'decimal' || (record === 'Activity' && field === 'participants');

/** What people have written for a text is read like a cell. */
const readWritten = (target: string, written: string, context: ReadingContext): CellReading =>
  readCell(target, { value: written, text: written }, { ...context, answers: new Map() });

/** Text fields that are read as more than a text. */
const brief: ReadonlySet<string> = new Set(['title', 'nameEs', 'nameEn', 'city']);

/** Fields of what a record is called: a number before it is not part of it. */
const named: ReadonlySet<string> = new Set(['title', 'nameEs', 'nameEn']);

/** A text that names all members of the longest list is shorter; what is longer is none of the values read here. */
const longest = 6000;

const freeText = (field: string, text: string): CellReading =>
  isDash(text) ? blankReading : reading({ values: { [field]: text } });

/** What a person reads in a cell. */
function textOf({ value, text, date }: ForeignCell): string {
  const shown = typeof value === 'string' ? value : text === '' ? (date ?? String(value)) : text;
  return shown.trim();
}

/** A colour as the legend and the answers name it. */
const fillText = ({ fill }: ForeignCell): string => (fill === undefined || fill === 'FFFFFF' ? '' : `fill:${fill}`);

const themes = ['mainTheme', 'secondaryThemes'] as const;
const groups = ['leadGroup', 'jointGroups'] as const;

/** The readings that several fields share. */
function shared(target: TargetParts, cell: ForeignCell, text: string, context: ReadingContext): CellReading | null {
  const { record, field, of, fill } = target;
  if (named.has(field)) return titleReading(field, text);
  if (field === 'mark') return readMark(field, cell, text, context);
  if (record !== 'Activity') return null;
  switch (field) {
    case 'start':
    case 'end':
    case 'dates':
    case 'plannedDates':
    case 'actualDates':
      return readSpan(field, cell, text, context);
    case 'participants':
      return participantsReading(text);
    case 'themes':
    case 'mainTheme':
      if (typeof cell.value === 'number') return numberedTheme(field, cell.value, text, context);
      return readFirstAndOthers(themes, field, 'themes', text, context);
    case 'groups':
    case 'leadGroup':
      return readFirstAndOthers(groups, field, 'workingGroups', text, context);
    case 'place':
      return readPlace(text, context, 'country');
    case 'hostCountry':
      return hostCountry(text, context);
    case 'city':
      return readPlace(text, context, 'city');
    case 'month':
    case 'quarter':
    case 'semester':
      return of === '' ? null : readInPeriod(of, fill ? { value: 'x', text: 'x' } : cell, fill ? 'x' : text, context);
    case 'country':
      return readOfCountry(of, fill ? { value: 'x', text: 'x' } : cell, fill ? 'x' : text, context);
    case 'planYear':
      return planYear(text, cell);
    default:
      return null;
  }
}

function titleReading(field: string, text: string): CellReading {
  if (isDash(text)) return blankReading;
  const { title, number } = readTitle(text);
  return reading({ values: { [field]: title }, beside: number === null ? [] : [number] });
}

function participantsReading(text: string): CellReading {
  if (saysNothing(text)) return blankReading;
  const counts = readParticipants(text);
  if (!counts) return unreadText(text);
  const { women, men, otherOrUnknown, unfit, more = false } = counts;
  return reading({
    values: { women: women ?? undefined, men: men ?? undefined, otherOrUnknown: otherOrUnknown ?? undefined },
    beside: unfit || more ? [text] : [],
  });
}

/** Theme 1.10 that Excel took for a number is 1.1: which of the two is meant one has to ask. */
function numberedTheme(field: string, value: number, text: string, context: ReadingContext): CellReading {
  const read = readFirstAndOthers(themes, field, 'themes', String(value), context);
  const code = read.values.get('mainTheme');
  const tenth = readFirstAndOthers(themes, field, 'themes', `${value}0`, context).values.get('mainTheme');
  if (code === undefined || tenth === undefined || Number.isInteger(value)) return read;
  return reading({ doubts: [{ text, field, options: [String(code), String(tenth)] }] });
}

/** A column of host countries where towns, or how it was held, stand as well. */
function hostCountry(text: string, context: ReadingContext): CellReading {
  const { codes, doubts, unread, beside } = namedMembers('hostCountry', 'countries', text, context);
  if (codes.length === 1 && doubts.length === 0 && unread.length === 0 && beside.length === 0)
    return reading({ values: { hostCountry: codes[0] } });
  const place = readPlace(text, context, 'country');
  if (place.values.has('hostCountry') || place.values.has('modality')) return place;
  return readOne('hostCountry', 'countries', text, context);
}

/** The one year that a text names: `2024`, `Plan de Trabajo 2024`. */
function planYear(text: string, { date }: ForeignCell): CellReading {
  const years = new Set(matchesNotAfter(date ?? text, /\d/, /20\d{2}(?!\d)/g).map(([year]) => year));
  const [year] = years;
  if (years.size !== 1 || `${year}-12-31` < plansWithoutTable.start)
    return saysNothing(text) ? blankReading : unreadText(text);
  return reading({ values: { planYear: Number(year) } });
}

function declared(
  { record, field, declared: own }: TargetParts,
  cell: ForeignCell,
  text: string,
  context: ReadingContext,
): CellReading {
  if (!own) throw new Error(`no field of a foreign matrix: ${record}.${field}`);
  return ofKind(own, record === 'Activity', field, cell, text, context);
}

function ofKind(own: Field, spans: boolean, field: string, cell: ForeignCell, text: string, context: ReadingContext) {
  switch (own.kind) {
    case 'text':
    case 'timestamp':
      return freeText(field, text);
    case 'reference':
      return saysNothing(text) ? blankReading : reading({ values: { [field]: text } });
    case 'references':
      return saysNothing(text) ? blankReading : reading({ values: { [field]: splitValues(text) } });
    case 'integer':
    case 'decimal':
      return numberReading(own.kind === 'integer', own.min, field, cell, text);
    case 'date':
      return readDay(field, cell, text, context, spans);
    case 'yesNo':
      return readMark(field, cell, text, context);
    case 'pickOne':
      return readOne(field, own.list, text, context);
    case 'pickMany':
      return readMany(field, own.list, text, context);
  }
}

function numberReading(whole: boolean, min = -Infinity, field: string, cell: ForeignCell, text: string): CellReading {
  if (saysNothing(text)) return blankReading;
  // Of a number that is shown as a share people see the hundredfold.
  const shown = typeof cell.value === 'number' && !text.endsWith('%') ? cell.value : readNumber(text, whole);
  if (shown === null || shown < min || (whole && !Number.isInteger(shown)))
    return whole && field === 'otherOrUnknown' ? participantsReading(text) : unreadText(text);
  return reading({ values: { [field]: shown } });
}
