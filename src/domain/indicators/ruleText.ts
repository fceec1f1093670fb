import { foldText } from '../foldText';
import type { Language } from '../plan/language';
import type { Indicator } from '../records/indicator';
import type { ListIndex, Lists } from '../records/listIndex';
import { measuredField, measureKinds, partConditions } from './measures';
import { readRule } from './readRule';
import { isEntered, type Rule, type RuleCells } from './rule';
import type { Condition } from './ruleCondition';
import { ruleOf } from './ruleDraft';
import type { RuleProblem } from './ruleFaults';
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

export type ParsedRule = { readonly rule: Rule } | { readonly problems: readonly RuleProblem[] };

/**
 * Reads the four cells of a rule, in either language; explains every part that cannot be read.
 * @param cells those of the rule, and what measurements may name the indicator by, where that is known
 */
export function parseRule(cells: RuleCells & Partial<Named>, lists: Lists): ParsedRule {
  const { draft, problems } = readRule(cells, lists);
  const rule = ruleOf(draft);
  return rule && problems.length === 0 ? { rule: withOwnNames(rule, cells) } : { problems };
}

/** What an indicator is called. */
type Named = Pick<Indicator, 'id' | 'nameEs' | 'nameEn'>;

/** The same rule, knowing which measurements are its own. */
export function withOwnNames(rule: Rule, { id, nameEs, nameEn }: Partial<Named>): Rule {
  if (!isEntered(rule)) return rule;
  const names = [id, nameEs, nameEn].flatMap((name) => (name ? foldText(name) : [])).filter((name) => name !== '');
  return names.length === 0 ? rule : { ...rule, ownNames: [...new Set(names)] };
}
