import type { DateToken, Figures, PeriodLetter } from './dateTokens';

/** One of the days or periods that a text tells, as far as it says them itself. */
export interface DateItem {
  year?: number;
  month?: number;
  day?: number;
  figures?: Figures;
  period?: { readonly letter: PeriodLetter; readonly number: number };
  wholeYear?: true;
  /** What joins it to the one before. */
  joint: 'until' | 'and' | null;
}

type Joint = Exclude<DateItem['joint'], null>;

/** Parts tokens into days and periods; null where they make none. */
export function dateItems(tokens: readonly DateToken[]): DateItem[] | null {
  const items: DateItem[] = [];
  let current: DateItem = { joint: null };
  let joint: Joint | null = null;
  for (const [at, token] of tokens.entries()) {
    const next = jointOf(token);
    if (next !== null) {
      if (isEmpty(current) || !joins(token, current, tokens[at + 1])) continue;
      items.push(current);
      joint = next;
      current = { joint };
    } else if (!put(current, token)) return null;
  }
  if (!isEmpty(current)) items.push(current);
  return items.length === 0 ? null : items;
}

const isEmpty = (item: DateItem): boolean => Object.keys(item).length === 1;

function jointOf({ kind }: DateToken): Joint | null {
  if (kind === 'until' || kind === 'dash') return 'until';
  return kind === 'and' || kind === 'comma' || kind === 'slash' ? 'and' : null;
}

/** Whether a sign parts two days; the ones in `March 5, 2024`, `24-jun`, `junio-2024` do not. */
function joins({ kind }: DateToken, item: DateItem, next: DateToken | undefined): boolean {
  if (!next) return false;
  if (kind === 'until' || kind === 'and') return true;
  if (next.kind === 'year') return item.year !== undefined;
  // `2024-S1`
  if (next.kind === 'period' && item.year !== undefined && Object.keys(item).length === 2) return false;
  return !(next.kind === 'month' && item.day !== undefined && item.month === undefined && kind !== 'comma');
}

/** Adds to an item what a token says; false where it has that already. */
function put(item: DateItem, token: DateToken): boolean {
  switch (token.kind) {
    case 'figures':
      if (!isEmpty(item)) return false;
      item.figures = token.figures;
      return true;
    case 'day':
      if (!isEmpty(item)) return false;
      Object.assign(item, { year: token.year, month: token.month, day: token.day });
      return true;
    case 'period':
      if (item.period || item.day !== undefined || item.figures) return false;
      item.period = { letter: token.letter, number: token.number };
      return true;
    case 'month':
      if (item.month !== undefined || item.figures) return false;
      item.month = token.number;
      return true;
    case 'year':
      if (item.year !== undefined || item.figures?.year !== undefined) return false;
      item.year = token.number;
      return true;
    case 'number':
      return putNumber(item, token.number);
    case 'wholeYear':
      item.wholeYear = true;
      return true;
    default:
      return false;
  }
}

function putNumber(item: DateItem, number: number): boolean {
  if (item.period || item.figures || item.day !== undefined || number < 1 || number > 31) return false;
  item.day = number;
  return true;
}
