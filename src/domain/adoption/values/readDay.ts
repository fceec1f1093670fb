import { canBeMeant, dateFromSerial, isDate } from '../../calendar';
import type { CellReading, DateSpan, ReadingContext } from '../reading';
import type { ForeignCell } from '../foreignSheet';
import { saysNothing } from './blank';
import { blankReading, reading, unreadText } from './cellReading';
import { readDates } from './dates/readDates';
import { answerTo } from './meaningOf';

/** Numbers of days that can be meant where no format says that the number is a date: from 2015 to 2039. */
const serials = { first: 42_005, last: 51_136 };

/** Reads the days of a cell; `field` is what a doubt asks about. */
export function readSpan(field: string, cell: ForeignCell, text: string, context: ReadingContext): CellReading {
  const answer = answerTo(text, context);
  if (answer !== undefined) return answered(field, text, answer, context);
  if (cell.date !== undefined) return canBeMeant(cell.date) ? reading({ span: oneDay(cell.date) }) : unreadText(text);
  if (saysNothing(text)) return blankReading;
  const serial = typeof cell.value === 'number' ? cell.value : /^\d{5}$/.test(text) ? Number(text) : 0;
  const day = serial >= serials.first && serial <= serials.last ? dateFromSerial(serial) : compactDay(text);
  if (day !== null) return reading({ span: oneDay(day) });
  const dates = readDates(text, context.dateOrder, context.year);
  if (!dates) return unreadText(text);
  if ('options' in dates) return reading({ doubts: [{ text, field, options: dates.options }] });
  return reading({ span: dates.span, beside: dates.more ? [text] : [] });
}

const oneDay = (day: string): DateSpan => ({ start: day, end: null, precision: 'day' });

/** `20240315`. */
function compactDay(text: string): string | null {
  const [, year, month, day] = /^(20\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isDate(date) ? date : null;
}

/** Days that are chosen, or what people have written for the text. */
function answered(field: string, text: string, answer: readonly string[] | null, context: ReadingContext): CellReading {
  const [start, end = null] = answer ?? [];
  if (start === undefined) return unreadText(text);
  if (isDate(start)) return reading({ span: { start, end, precision: 'day' } });
  const dateOrder = context.dateOrder ?? 'dayFirst';
  const written = readSpan(field, { value: start, text: start }, start, { ...context, dateOrder, answers: new Map() });
  return written.span ? written : unreadText(text);
}

/**
 * Reads a declared field of a date. One day is its value. Of an activity a range, or what is known to the month only, is
 * given as a span, since its first day is one field and its last another; in other records it is no day.
 */
export function readDay(field: string, cell: ForeignCell, text: string, context: ReadingContext, spans: boolean) {
  const read = readSpan(field, cell, text, context);
  if (!read.span) return read;
  const { start, end, precision } = read.span;
  if (precision === 'day' && (end === null || end === start))
    return { ...read, span: null, values: new Map([[field, start]]) };
  return spans ? read : unreadText(text);
}
