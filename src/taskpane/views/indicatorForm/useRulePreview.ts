import { useEffect, useMemo, useState } from 'react';
import { planToDateWindow, semesterWindow, yearWindow, type Semester } from '../../../domain/calendar';
import { explainRule, type Explanation } from '../../../domain/indicators/explain';
import type { Rule } from '../../../domain/indicators/rule';
import type { Matrix } from '../../../domain/records/matrix';

/** What a rule gives: its values at a semester, and the rows of the plan to date. */
export interface RulePreview {
  readonly semester: number;
  readonly year: number;
  readonly plan: Explanation;
}

/** How long picking must pause before the rows are gone through. */
const quiet = 250;

/** What a rule would give with the data as they are; null while it is worked out or there is no rule. */
export function useRulePreview(matrix: Matrix, rule: Rule | null, reference: Semester): RulePreview | null {
  const key = rule === null ? null : JSON.stringify(rule);
  // The same rule picked anew is no other one.
  const wanted = useMemo(() => (key === null ? null : (JSON.parse(key) as Rule)), [key]);
  const [done, setDone] = useState<{ readonly rule: Rule; readonly matrix: Matrix; readonly preview: RulePreview }>();
  useEffect(() => {
    if (wanted === null) return undefined;
    const timer = setTimeout(
      () => setDone({ rule: wanted, matrix, preview: previewOf(matrix, wanted, reference) }),
      quiet,
    );
    return () => clearTimeout(timer);
  }, [matrix, wanted, reference]);
  return done && done.rule === wanted && done.matrix === matrix ? done.preview : null;
}

function previewOf(matrix: Matrix, rule: Rule, reference: Semester): RulePreview {
  const year = Number(reference.slice(0, 4));
  return {
    semester: explainRule(matrix, rule, semesterWindow(reference)).value,
    year: explainRule(matrix, rule, yearWindow(year)).value,
    plan: explainRule(matrix, rule, planToDateWindow(reference)),
  };
}
