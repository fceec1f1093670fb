import { foldText } from '../foldText';
import type { Indicator } from '../records/indicator';
import type { Lists } from '../records/listIndex';
import { readRule } from './readRule';
import { isEntered, type Rule, type RuleCells } from './rule';
import { ruleOf } from './ruleDraft';
import type { RuleProblem } from './ruleFaults';

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

/** The names by which measurements may name an indicator, as `foldText` gives them. */
export const namesOf = ({ id, nameEs, nameEn }: Partial<Named>): readonly string[] => [
  ...new Set([id, nameEs, nameEn].map((name) => foldText(name ?? '')).filter((name) => name !== '')),
];

/** The same rule, knowing which measurements are its own. */
export function withOwnNames(rule: Rule, indicator: Partial<Named>): Rule {
  const ownNames = isEntered(rule) ? namesOf(indicator) : [];
  return ownNames.length === 0 ? rule : { ...rule, ownNames };
}
