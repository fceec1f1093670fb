import type { Bilingual } from '../plan/language';
import type { Lists } from '../records/listIndex';
import { conditionList, fieldLabel, ruleFields, type RuleRole } from './ruleFields';
import { measuredField, measureKinds, type Measure } from './measures';
import type { Condition, Rule, RuleSource } from './rule';
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
    ...(where.some(({ field, values }) => field === '' || values.length === 0) ? (['filter'] as const) : []),
    ...(measure === null || measuredField(measure) === '' ? (['measure'] as const) : []),
    ...(hasTiming ? [] : (['timing'] as const)),
  ];
}

/** The rule once all of it is chosen; null until then. */
export function ruleOf(draft: RuleDraft): Rule | null {
  return missingParts(draft).length === 0 ? (draft as Rule) : null;
}

/** A draft whose source was changed, with the fields that went because the new source has none such. */
export interface Resourced {
  readonly draft: RuleDraft;
  readonly dropped: readonly Bilingual[];
}

/** Another source: keeps what it has too, and tells what had to go. A first source begins with a count. */
export function withSource(draft: RuleDraft, source: RuleSource, lists: Lists): Resourced {
  const { source: old, measure, timing } = draft;
  if (old === null) return { draft: { ...blankDraft, source, measure: { kind: 'count' } }, dropped: [] };
  const fits = (field: string, role: RuleRole) => ruleFields(source, role).includes(field);
  const where = draft.where.filter(
    ({ field }) => fits(field, 'condition') && conditionList(source, field, lists) === conditionList(old, field, lists),
  );
  const role = measure && measureKinds[measure.kind].role;
  const counts = measure === null || role === null || fits(measuredField(measure) ?? '', role);
  const kept: RuleDraft = {
    source,
    where,
    measure: counts ? measure : { kind: 'count' },
    timing: timing && timingKind(timing).keep(timing, (field) => fits(field, 'date')),
  };
  const remaining = new Set(fieldsOf(kept));
  const gone = [...new Set(fieldsOf(draft))].filter((field) => !remaining.has(field));
  return { draft: kept, dropped: gone.map((field) => fieldLabel(old, field)) };
}

/** Every field that a draft names. */
function fieldsOf({ where, measure, timing }: RuleDraft): readonly string[] {
  const dates = timing === null ? [] : timingKind(timing).fields(timing);
  const measured = measure && measuredField(measure);
  return [...where.map(({ field }) => field), measured ?? '', ...dates].filter((field) => field !== '');
}
