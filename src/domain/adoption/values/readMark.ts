import { semesterWindow, isSemester } from '../../calendar';
import type { ForeignCell } from '../foreignSheet';
import type { CellReading, DateSpan, ReadingContext } from '../reading';
import { saysNothing } from './blank';
import { blankReading, reading, unreadText } from './cellReading';
import { monthsFrom, readDates } from './dates/readDates';
import { markMeaning } from './mark';
import { meaningOf, answerTo } from './meaningOf';
import type { Meaning } from './meaning';

/** Reads a mark as yes or no: the sign itself, an answer to it, or what the legend says. */
export function readMark(field: string, cell: ForeignCell, text: string, context: ReadingContext): CellReading {
  const mark = meaningOfMark(cell, text, context);
  if (mark === 'blank') return blankReading;
  if (mark === null) return unreadText(text);
  if (mark.options) return reading({ doubts: [{ text, field, options: mark.options }] });
  return reading({ values: { [field]: mark.codes[0] } });
}

function meaningOfMark(cell: ForeignCell, text: string, context: ReadingContext): Meaning | 'blank' | null {
  const answer = answerTo(text, context);
  if (answer !== undefined) return answer === null ? 'blank' : { codes: answer, options: null };
  const own = markMeaning(cell.value, text);
  if (own !== null) return own;
  const meaning = meaningOf('yesNo', text, context);
  return meaning?.codes.length === 1 || meaning?.options ? meaning : null;
}

/** The days of a column for a month, a quarter or a semester; null where its name is none. */
function periodSpan(of: string): DateSpan | null {
  if (isSemester(of)) {
    const { start, end } = semesterWindow(of);
    return { start, end, precision: 'period' };
  }
  const [, inQuarter, quarter] = /^(\d{4})-Q([1-4])$/.exec(of) ?? [];
  const [, inMonth, month] = /^(\d{4})-(\d{2})$/.exec(of) ?? [];
  const ends = quarter
    ? monthsFrom(Number(inQuarter), Number(quarter) * 3 - 2, 3)
    : month
      ? monthsFrom(Number(inMonth), Number(month), 1)
      : null;
  return ends && { ...ends, precision: 'period' };
}

/**
 * Reads a cell under a month, a quarter or a semester: a mark means the whole of it, days in it those (`12-14`), a text that is
 * neither is kept, and means it as a mark does.
 */
export function readInPeriod(of: string, cell: ForeignCell, text: string, context: ReadingContext): CellReading {
  const span = periodSpan(of);
  if (!span) return unreadText(text);
  const mark = meaningOfMark(cell, text, context);
  if (mark === 'blank' || (mark !== null && mark.codes[0] === 'no')) return blankReading;
  if (mark?.options)
    return reading({
      doubts: [{ text, field: periodKind(of), options: mark.options }],
    });
  if (mark) return reading({ span });
  if (cell.date !== undefined) return reading({ span: { start: cell.date, end: null, precision: 'day' } });
  return daysWithin(of, span, text, context) ?? inWords(text, span, context);
}

/** What kind of time a column stands for, by its name. */
const periodKind = (of: string): string => (isSemester(of) ? 'semester' : of.includes('Q') ? 'quarter' : 'month');

/** Days that are said in a cell under a month or a semester, where they lie in it. */
function daysWithin(of: string, span: DateSpan, text: string, context: ReadingContext): CellReading | null {
  const [, year = '', month] = /^(\d{4})-(?:(\d{2})|[QS]\d)$/.exec(of) ?? [];
  const read = (days: string) => readDates(days, context.dateOrder, Number(year));
  // `12 al 14` under March is `12 al 14 03/2025`.
  const dates = read(text) ?? (month !== undefined && /\d/.test(text) ? read(`${text} ${month}/${year}`) : null);
  if (!dates || 'options' in dates) return null;
  const { start } = dates.span;
  if (start < span.start || start > (span.end ?? '')) return null;
  return reading({ span: dates.span, beside: dates.more ? [text] : [] });
}

/** A text that is no mark: a state of the activity says both, anything else is kept. */
function inWords(text: string, span: DateSpan, context: ReadingContext): CellReading {
  if (saysNothing(text)) return blankReading;
  const state = meaningOf('activityStatuses', text, context);
  if (state?.codes.length === 1) return reading({ span, values: { status: state.codes[0] } });
  return reading({ span, beside: [text] });
}

/** Reads a cell under the name of a country: a mark means that it took part, so does how many came of it. */
export function readOfCountry(code: string, cell: ForeignCell, text: string, context: ReadingContext): CellReading {
  const mark = meaningOfMark(cell, text, context);
  if (mark === 'blank' || (mark !== null && mark.codes[0] === 'no')) return blankReading;
  if (mark?.options) return reading({ doubts: [{ text, field: 'country', options: mark.options }] });
  if (mark) return reading({ values: { participatingCountries: [code] } });
  if (/^\d+$/.test(text)) return reading({ values: { participatingCountries: [code] }, beside: [text] });
  return unreadText(text);
}
