import type { TimeWindow } from '../domain/calendar';
import { noMember } from '../domain/indicators/member';
import { noMemberLabel } from '../domain/indicators/memberLabel';
import type { Rule } from '../domain/indicators/rule';
import { listOfBreakdown, type Breakdown } from '../domain/indicators/sourceRows';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { declarationOf } from '../domain/records/records';
import { formatDate } from './formats';
import { texts } from './texts';

/** Label of a member of a dimension; rows without a known one stand under "sin dato". */
export function memberName(dimension: Breakdown, member: string, language: Language, lists: Lists): string {
  return member === noMember ? noMemberLabel[language] : lists[listOfBreakdown[dimension]].labelOf(member, language);
}

/** Which value an address means, without the indicator: `2025-S1 · Pilar: Protección`. */
export function valueName(address: ValueAddress, language: Language, lists: Lists): string {
  const { window, period, dimension, member } = address;
  const text = texts(language).why;
  const when = window === 'plan' ? text.toDate(period) : period;
  if (dimension === 'total' || member === null) return when;
  const name = memberName(dimension, member, language, lists);
  return `${when} · ${text.ofMember(lists.dimensions.labelOf(dimension, language), name)}`;
}

/** In a sentence how a rule counts a value, in the words of the matrix's own columns. */
export function valueSentence(
  rule: Rule,
  { start, end }: TimeWindow,
  { dimension, member }: Pick<ValueAddress, 'dimension' | 'member'>,
  language: Language,
  lists: Lists,
): string {
  const text = texts(language).why;
  const { fields, sheet } = declarationOf(rule.source);
  const quoted = (field: string) => text.quoted(fields[field]?.label[language] ?? field);
  const { measure, timing } = rule;
  const measured = dimension === 'sex' ? { kind: 'sum' as const, field: member ?? '' } : measure;
  const table = sheet[language];
  const what =
    measured.kind === 'count'
      ? text.counts(table)
      : text[measured.kind === 'sum' ? 'sums' : 'countsOnce'](quoted(measured.field), table);
  const whose = what + conditions(rule, language, lists);
  const day = (date: string) => formatDate(date, language);
  if (timing.kind === 'flow') {
    return text.flow(whose, timing.dates.map(quoted).join(text.insteadOf), day(start), day(end));
  }
  return text.balance(whose, quoted(timing.start), timing.ends.map(quoted).join(text.neitherNor), day(end));
}

function conditions({ source, where }: Rule, language: Language, lists: Lists): string {
  if (where.length === 0) return '';
  const text = texts(language).why;
  const { fields } = declarationOf(source);
  const words = where.map(({ field, values }) => {
    const declared = fields[field];
    const list =
      declared?.kind === 'yesNo' ? lists.yesNo : declared && 'list' in declared ? lists[declared.list] : null;
    const labels = values.map((code) => list?.labelOf(code, language) ?? code);
    return `${declared?.label[language] ?? field} = ${labels.join(text.or)}`;
  });
  return text.where(words.join(', '));
}
