import type { Language } from '../plan/language';
import type { ListIndex, Lists } from '../records/listIndex';
import { measuredField, measureKinds, partConditions } from './measures';
import type { Rule, RuleCells } from './rule';
import type { Condition } from './ruleCondition';
import { conditionList, fieldLabel, isWritable } from './ruleFields';
import { timingKind } from './timings';

/** Writes a rule as people read and type it, in the language of the workbook. */
export function ruleCells(rule: Rule, language: Language, lists: Lists): RuleCells {
  const { source, where, measure, timing } = rule;
  const label = (field: string) => fieldLabel(source, field)[language];
  const conditions = (ofRule: readonly Condition[]) =>
    ofRule
      .map(({ field, values }) => {
        const list = conditionList(source, field, lists);
        return `${label(field)} = ${values.map((code) => valueText(list, code, language)).join(' | ')}`;
      })
      .join('; ');
  const field = measuredField(measure);
  const measured = field === null ? conditions(partConditions(measure)) : label(field);
  const { word } = measureKinds[measure.kind];
  return {
    source,
    filter: conditions(where) || null,
    measure: measured === '' ? word[language] : `${word[language]}(${measured})`,
    timing: `${timingKind(timing).word[language]}: ${timingKind(timing).write(timing, label)}`,
  };
}

/** The label of a value, or its code where the label could not be read back. */
function valueText(list: ListIndex | null, code: string, language: Language): string {
  const text = list?.cellTextOf(code, language) ?? code;
  return isWritable(text) ? text : code;
}
