import type { TimeWindow } from '../domain/calendar';
import { conditionList, fieldLabel } from '../domain/indicators/ruleFields';
import type { Condition, Rule, RuleSource, Timing } from '../domain/indicators/rule';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { formatDate } from './formats';

const words = {
  es: {
    rows: { Activity: 'las actividades', Product: 'los productos', CountryReport: 'los reportes de países' },
    in: { Activity: 'en las que', Product: 'en los que', CountryReport: 'en los que' },
    quoted: (label: string) => `«${label}»`,
    is: (field: string, values: string) => `${field} es ${values}`,
    and: 'y',
    or: 'o',
    count: (rows: string) => `Cuenta ${rows}`,
    sum: (field: string, rows: string) => `Suma ${field} de ${rows}`,
    distinct: (field: string, rows: string) => `Cuenta cuántos valores distintos de ${field} hay en ${rows}`,
    flow: (dates: readonly string[]) => `cada registro en el periodo de ${dates.join(', o si falta, de ')}`,
    balance: (start: string, ends: string, isOne: boolean) =>
      `si siguen abiertos al cierre del periodo: desde ${start} hasta ${ends}${isOne ? '' : ', lo que ocurra primero'}`,
    flowIn: (dates: readonly string[], from: string, to: string) =>
      `con ${dates.join(', o si falta, ')} del ${from} al ${to}`,
    balanceAt: (start: string, ends: string, isOne: boolean, day: string) =>
      `si el ${day} seguían abiertos: desde ${start} hasta ${ends}${isOne ? '' : ', lo que ocurra primero'}`,
  },
  en: {
    rows: { Activity: 'the activities', Product: 'the products', CountryReport: 'the country reports' },
    in: { Activity: 'in which', Product: 'in which', CountryReport: 'in which' },
    quoted: (label: string) => `“${label}”`,
    is: (field: string, values: string) => `${field} is ${values}`,
    and: 'and',
    or: 'or',
    count: (rows: string) => `Counts ${rows}`,
    sum: (field: string, rows: string) => `Adds up ${field} of ${rows}`,
    distinct: (field: string, rows: string) => `Counts how many distinct values of ${field} there are in ${rows}`,
    flow: (dates: readonly string[]) => `each record in the period of ${dates.join(', or if blank, of ')}`,
    balance: (start: string, ends: string, isOne: boolean) =>
      `if still open at the end of the period: from ${start} until ${ends}${isOne ? '' : ', whichever comes first'}`,
    flowIn: (dates: readonly string[], from: string, to: string) =>
      `with ${dates.join(', or if blank, ')} from ${from} to ${to}`,
    balanceAt: (start: string, ends: string, isOne: boolean, day: string) =>
      `if still open on ${day}: from ${start} until ${ends}${isOne ? '' : ', whichever comes first'}`,
  },
} as const;

/** What a rule counts, in one plain sentence: in any period, or in a window of time. */
export function ruleSentence(
  { source, where, measure, timing }: Rule,
  lists: Lists,
  language: Language,
  window?: TimeWindow,
): string {
  const text = words[language];
  const named = (field: string) => text.quoted(fieldLabel(source, field)[language]);
  const conditions = where.map((condition) => conditionText(source, condition, lists, language));
  const filter = conditions.length === 0 ? '' : ` ${text.in[source]} ${conditions.join(` ${text.and} `)}`;
  const rows = text.rows[source] + filter;
  const counted = measure.kind === 'count' ? text.count(rows) : text[measure.kind](named(measure.field), rows);
  return `${counted}, ${timingText(timing, named, language, window)}.`;
}

function timingText(
  timing: Timing,
  named: (field: string) => string,
  language: Language,
  window: TimeWindow | undefined,
): string {
  const text = words[language];
  const day = (date: string) => formatDate(date, language);
  if (timing.kind === 'flow') {
    const dates = timing.dates.map(named);
    return window ? text.flowIn(dates, day(window.start), day(window.end)) : text.flow(dates);
  }
  const [start, ends] = [named(timing.start), joined(timing.ends.map(named), text.or)];
  const isOne = timing.ends.length === 1;
  return window ? text.balanceAt(start, ends, isOne, day(window.end)) : text.balance(start, ends, isOne);
}

function conditionText(source: RuleSource, { field, values }: Condition, lists: Lists, language: Language): string {
  const text = words[language];
  const list = conditionList(source, field, lists);
  const labels = values.map((code) => text.quoted(list?.labelOf(code, language) ?? code));
  return text.is(text.quoted(fieldLabel(source, field)[language]), joined(labels, text.or));
}

/** `a, b o c` */
function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
