import { canBeMeant, isDate } from '../../../calendar';
import type { DateOrder } from '../../../records/writtenDate';
import type { DateSpan } from '../../reading';
import { remembered } from '../../../remembered';
import { dateItems, type DateItem } from './dateItems';
import { dateTokens, type PeriodLetter } from './dateTokens';

/** What a text tells of days. */
export interface DatesRead {
  readonly span: DateSpan;
  /** Whether the text says more than its first and last day: that days between are left out, or that it is not certain. */
  readonly more: boolean;
}

/** What a text may mean in which both numbers could be the month: its first days in each order. */
export interface DatesInDoubt {
  readonly options: readonly string[];
}

/** Day and month of what is known for both, and the year where it is. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The days that a text tells, in words or figures, in Spanish or English: one, a range, several, a month, a quarter, a
 * semester. Null where it tells none, or more than days. `year` is for dates without one.
 */
export function readDates(text: string, order: DateOrder | null, year: number | null): DatesRead | DatesInDoubt | null {
  const parsed = parse(text);
  if (!parsed) return null;
  const [dayFirst, monthFirst] = (['dayFirst', 'monthFirst'] as const).map((one) => inOrder(parsed.items, one, year));
  const chosen = order === 'monthFirst' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  if (!chosen) return null;
  if (order === null && dayFirst && monthFirst && !sameSpan(dayFirst.span, monthFirst.span))
    return { options: [dayFirst.span.start, monthFirst.span.start] };
  return { span: chosen.span, more: chosen.more || parsed.tentative };
}

const parse = remembered((text): { readonly items: readonly DateItem[]; readonly tentative: boolean } | null => {
  if (text.length > 200) return null;
  const found = dateTokens(text);
  const items = found && dateItems(found.tokens);
  return items ? { items, tentative: found.tentative } : null;
});

const sameSpan = (a: DateSpan, b: DateSpan): boolean => a.start === b.start && a.end === b.end;

/** Reads the items in one order of day and month; null where that makes no days. */
function inOrder(items: readonly DateItem[], order: DateOrder, year: number | null): DatesRead | null {
  const ordered = items.map((item) => withoutFigures(item, order));
  const kinds = new Set(ordered.map((item) => (item.day !== undefined ? 'day' : 'period')));
  if (kinds.size !== 1) return null;
  const whole = withYears(withMonths(ordered), year);
  if (!whole) return null;
  return kinds.has('day') ? fromDays(whole) : fromPeriods(whole);
}

function withoutFigures({ figures, ...item }: DateItem, order: DateOrder): DateItem {
  if (!figures) return item;
  const { first, second, year, dayFirst } = figures;
  const [day, month] = dayFirst || order === 'dayFirst' ? [first, second] : [second, first];
  return { ...item, day, month, ...(year !== undefined && { year }) };
}

/** A day without a month has that of the next one that has, as in `27 al 30 de enero`, else that of the one before. */
function withMonths(items: readonly DateItem[]): DateItem[] {
  const filled = items.map((item) => ({ ...item }));
  const needs = (item: DateItem) => item.month === undefined && item.day !== undefined;
  for (let at = filled.length - 2; at >= 0; at--) {
    const [item, next] = [filled[at], filled[at + 1]];
    if (!item || !next || !needs(item) || next.month === undefined) continue;
    item.month = next.month;
    if (item.year === undefined && next.year !== undefined) item.year = next.year;
  }
  for (let at = 1; at < filled.length; at++) {
    const [item, last] = [filled[at], filled[at - 1]];
    if (item && last && needs(item)) item.month = last.month;
  }
  // `Primera quincena de mayo y junio` would need more than this.
  return filled;
}

/** Where within a year an item begins, as a number of months. */
const monthOf = (item: DateItem): number => item.month ?? (item.period ? firstMonth(item.period) : 1);

/** A year that is not said is that of the next item, or of the one before; across New Year it differs by one. */
function withYears(items: readonly DateItem[], known: number | null): DateItem[] | null {
  const filled = items.map((item) => ({ ...item }));
  for (let at = filled.length - 2; at >= 0; at--) {
    const [item, next] = [filled[at], filled[at + 1]];
    if (!item || !next || item.year !== undefined || next.year === undefined) continue;
    item.year = monthOf(item) > monthOf(next) ? next.year - 1 : next.year;
  }
  let last = known;
  for (const [at, item] of filled.entries()) {
    const before = filled[at - 1];
    if (item.year === undefined && last !== null)
      item.year = before && monthOf(before) > monthOf(item) ? last + 1 : last;
    last = item.year ?? null;
    if (last === null) return null;
  }
  return filled;
}

function fromDays(items: readonly DateItem[]): DatesRead | null {
  const days: string[] = [];
  for (const { year = 0, month, day = 0 } of items) {
    const date = month === undefined ? null : existing({ year, month, day });
    if (date === null) return null;
    days.push(date);
  }
  return joined(
    items,
    days.map((day) => ({ start: day, end: day })),
    'day',
  );
}

function fromPeriods(items: readonly DateItem[]): DatesRead | null {
  const spans: Ends[] = [];
  for (const item of items) {
    const span = periodOf(item);
    if (!span) return null;
    spans.push(span);
  }
  return joined(items, spans, 'period');
}

interface Ends {
  readonly start: string;
  readonly end: string;
}

/** First and last day of several; `more` where days between them are not meant. */
function joined(items: readonly DateItem[], ends: readonly Ends[], precision: DateSpan['precision']): DatesRead | null {
  let more = false;
  for (const [at, item] of items.entries()) {
    const [before, own] = [ends[at - 1], ends[at]];
    if (!before || !own) continue;
    if (own.start < before.end && own.start !== before.start) return null;
    if (item.joint === 'and' && own.start > dayAfter(before.end)) more = true;
  }
  const [first, last] = [ends[0], ends[ends.length - 1]];
  if (!first || !last || !canBeMeant(first.start) || !canBeMeant(last.end)) return null;
  const isOne = precision === 'day' && ends.length === 1;
  return { span: { start: first.start, end: isOne ? null : last.end, precision }, more };
}

const monthsOf: Readonly<Record<Exclude<PeriodLetter, 'F'>, number>> = { S: 6, Q: 3, B: 2, C: 4 };

function firstMonth({ letter, number }: Exclude<DateItem['period'], undefined>): number {
  return letter === 'F' ? 1 : (number - 1) * monthsOf[letter] + 1;
}

function periodOf({ year = 0, month, period, wholeYear }: DateItem): Ends | null {
  if (wholeYear) return month === undefined && !period ? monthsFrom(year, 1, 12) : null;
  if (!period) return month === undefined ? null : monthsFrom(year, month, 1);
  const { letter, number } = period;
  if (letter === 'F') return month === undefined ? null : fortnight(year, month, number);
  const count = monthsOf[letter];
  if (month !== undefined || number < 1 || number * count > 12) return null;
  return monthsFrom(year, (number - 1) * count + 1, count);
}

function fortnight(year: number, month: number, number: number): Ends | null {
  const whole = monthsFrom(year, month, 1);
  if (!whole) return null;
  if (number === 1) return { start: whole.start, end: whole.start.replace(/01$/, '15') };
  return number === 2 ? { start: whole.start.replace(/01$/, '16'), end: whole.end } : null;
}

/** First day of a month and last day of the last of so many. */
export function monthsFrom(year: number, month: number, count: number): Ends | null {
  const start = existing({ year, month, day: 1 });
  if (start === null || month + count > 13) return null;
  return { start, end: new Date(Date.UTC(year, month + count - 1, 0)).toISOString().slice(0, 10) };
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function existing({ year, month, day }: Day): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDate(date) ? date : null;
}
