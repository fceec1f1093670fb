import type { Bilingual } from '../plan/language';
import type { Lists } from '../records/listIndex';
import { measuredField, measureKinds, partConditions, type Measure } from './measures';
import type { RuleSource } from './rule';
import type { Condition } from './ruleCondition';
import { blankDraft, type RuleDraft } from './ruleDraft';
import { conditionList, fieldLabel, ruleFields, tellsStatesFor, type RuleRole } from './ruleFields';
import { timingKind } from './timings';

/** A draft whose source was changed, with the fields that went because the new source has none such. */
export interface Resourced {
  readonly draft: RuleDraft;
  readonly dropped: readonly Bilingual[];
}

/** Another source: keeps what it has too, and tells what had to go. A first source begins with a count. */
export function withSource(draft: RuleDraft, source: RuleSource, lists: Lists): Resourced {
  const { source: old, measure, timing } = draft;
  if (old === null) return { draft: { ...blankDraft, source, measure: { kind: 'count' } }, dropped: [] };
  const fits: Fits = (field, role) => ruleFields(source, role).includes(field);
  const isAsked = ({ field }: Condition): boolean =>
    fits(field, 'condition') && conditionList(source, field, lists) === conditionList(old, field, lists);
  const kept: RuleDraft = {
    source,
    where: draft.where.filter((condition) => isAsked(condition)),
    measure: measure && measureWith(measure, fits, isAsked),
    timing:
      timing && tellsStatesFor(source, timing.kind)
        ? timingKind(timing).keep(timing, (field) => fits(field, 'date'))
        : null,
  };
  const remaining = new Set(fieldsOf(kept));
  const gone = [...new Set(fieldsOf(draft))].filter((field) => !remaining.has(field));
  return { draft: kept, dropped: gone.map((field) => fieldLabel(old, field)) };
}

/** Whether a source has a field that may stand in a place of a rule. */
type Fits = (field: string, role: RuleRole) => boolean;

/** A measure with what another source has of it too; a count of rows where it would be of a field that is not there. */
function measureWith(measure: Measure, fits: Fits, isAsked: (condition: Condition) => boolean): Measure {
  const { role } = measureKinds[measure.kind];
  if (measure.kind === 'share') return { ...measure, where: measure.where.filter(isAsked) };
  return role === null || fits(measuredField(measure) ?? '', role) ? measure : { kind: 'count' };
}

/** Every field that a draft names. */
function fieldsOf({ where, measure, timing }: RuleDraft): readonly string[] {
  const dates = timing === null ? [] : timingKind(timing).fields(timing);
  const measured = measure && measuredField(measure);
  const asked = [...where, ...(measure ? partConditions(measure) : [])].map(({ field }) => field);
  return [...asked, measured ?? '', ...dates].filter((field) => field !== '');
}
