import { measuredField, measureKinds, partConditions, type Measure } from './measures';
import type { Rule, RuleSource } from './rule';
import type { Condition } from './ruleCondition';
import { timingKind, type Timing } from './timings';

/** A rule on its way: what has not been chosen yet is null, blank or without members. */
export interface RuleDraft {
  readonly source: RuleSource | null;
  readonly where: readonly Condition[];
  readonly measure: Measure | null;
  readonly timing: Timing | null;
}

export const blankDraft: RuleDraft = { source: null, where: [], measure: null, timing: null };

/** A part of a rule, by the column of the table of indicators in which it stands. */
export type RulePart = 'source' | 'filter' | 'measure' | 'timing';

/** Parts in which something has still to be chosen. */
export function missingParts({ source, where, measure, timing }: RuleDraft): readonly RulePart[] {
  if (source === null) return ['source'];
  const hasTiming = timing !== null && timingKind(timing).isComplete(timing);
  return [
    ...(where.some(isUnfinished) ? (['filter'] as const) : []),
    ...(measure !== null && isWhole(measure) ? [] : (['measure'] as const)),
    ...(hasTiming ? [] : (['timing'] as const)),
  ];
}

const isUnfinished = ({ field, values }: Condition): boolean => field === '' || values.length === 0;

/** Whether all is chosen that a measure needs: its field, or the conditions of a share. */
function isWhole(measure: Measure): boolean {
  const conditions = partConditions(measure);
  if (measureKinds[measure.kind].role === 'condition') return conditions.length > 0 && !conditions.some(isUnfinished);
  return measuredField(measure) !== '';
}

/** The rule once all of it is chosen; null until then. */
export function ruleOf(draft: RuleDraft): Rule | null {
  return missingParts(draft).length === 0 ? (draft as Rule) : null;
}
