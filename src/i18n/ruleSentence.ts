import type { TimeWindow } from '../domain/calendar';
import { conditionList, fieldLabel } from '../domain/indicators/ruleFields';
import { measuredField, partConditions } from '../domain/indicators/measures';
import type { Rule, RuleSource } from '../domain/indicators/rule';
import type { Condition } from '../domain/indicators/ruleCondition';
import type { Timing } from '../domain/indicators/timings';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { rules as en } from './en/rules';
import { rules as es } from './es/rules';
import { formatDate } from './formats';
import { joined, type Days, type Named, type RuleWords } from './ruleWords';

const words: Readonly<Record<Language, RuleWords>> = { es, en };

/** What a rule counts, in one plain sentence: in any period, or in a window of time. */
export function ruleSentence(
  { source, where, measure, timing }: Rule,
  lists: Lists,
  language: Language,
  window?: TimeWindow,
): string {
  const text = words[language];
  const named = (field: string) => text.quoted(fieldLabel(source, field)[language]);
  const rowsMeeting = (conditions: readonly Condition[]) => {
    const said = conditions.map((condition) => conditionText(source, condition, lists, language));
    return [text.rows[source], joined(said, text.and)].filter(Boolean).join(' ');
  };
  const [field, part] = [measuredField(measure), partConditions(measure)];
  const of = field !== null ? named(field) : part.length > 0 ? rowsMeeting(part) : '';
  const counted = text.measures[measure.kind](rowsMeeting(where), of);
  const days = window && { from: formatDate(window.start, language), to: formatDate(window.end, language) };
  const say = text.timings[timing.kind] as (timing: Timing, named: Named, days?: Days) => string;
  return `${counted}${say(timing, named, days)}.`;
}

function conditionText(
  source: RuleSource,
  { field, values: codes }: Condition,
  lists: Lists,
  language: Language,
): string {
  const text = words[language];
  const list = conditionList(source, field, lists);
  const labels = codes.map((code) => text.quoted(list?.labelOf(code, language) ?? code));
  const values = joined(labels, text.or);
  const being = Object.hasOwn(text.being, field) ? text.being[field] : undefined;
  return being === undefined
    ? text.having(text.quoted(fieldLabel(source, field)[language]), values)
    : `${being} ${values}`;
}

/** In a sentence how a rule counts a value: for a sex the participants of the rows that count. */
export function valueSentence(
  rule: Rule,
  window: TimeWindow,
  { dimension, member }: Pick<ValueAddress, 'dimension' | 'member'>,
  language: Language,
  lists: Lists,
): string {
  const measure = dimension === 'sex' && member !== null ? ({ kind: 'sum', field: member } as const) : rule.measure;
  return ruleSentence({ ...rule, measure }, lists, language, window);
}
