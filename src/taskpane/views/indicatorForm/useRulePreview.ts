import { useEffect, useMemo, useState } from 'react';
import { semesterWindow, yearOf, yearWindow, type Semester } from '../../../domain/calendar';
import { explainInSteps, type Explanation } from '../../../domain/indicators/explain';
import type { Rule } from '../../../domain/indicators/rule';
import type { Matrix } from '../../../domain/records/matrix';
import type { Steps } from '../../../domain/steps';
import { inSlices } from '../../../workbook/inSlices';
import { useWorkbook } from '../../store/WorkbookStore';

/** What a rule gives: its values at a semester, and the rows of the plan to date. */
export interface RulePreview {
  readonly reference: Semester;
  readonly semester: number | null;
  readonly year: number | null;
  readonly plan: Explanation;
}

/** How long picking must pause before the rows are gone through. */
const quiet = 250;

/** What a rule would give today with the data as they are; null while it is worked out or there is no rule. */
export function useRulePreview(matrix: Matrix, rule: Rule | null, today: string): RulePreview | null {
  const key = rule === null ? null : JSON.stringify(rule);
  // The same rule picked anew is no other one.
  const wanted = useMemo(() => (key === null ? null : (JSON.parse(key) as Rule)), [key]);
  const { inBackground } = useWorkbook();
  const [done, setDone] = useState<{ readonly rule: Rule; readonly matrix: Matrix; readonly preview: RulePreview }>();
  useEffect(() => {
    if (wanted === null) return undefined;
    let isGone = false;
    const work = async () => {
      const preview = await inSlices(previewInSteps(matrix, wanted, today));
      if (!isGone) setDone({ rule: wanted, matrix, preview });
    };
    const timer = setTimeout(() => void inBackground(work), quiet);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [matrix, wanted, today, inBackground]);
  return done && done.rule === wanted && done.matrix === matrix ? done.preview : null;
}

function* previewInSteps(matrix: Matrix, rule: Rule, today: string): Steps<RulePreview> {
  const { plans } = matrix;
  const reference = plans.referenceSemester(today);
  const ofSemester = yield* explainInSteps(matrix, rule, today, semesterWindow(reference));
  const ofYear = yield* explainInSteps(matrix, rule, today, yearWindow(yearOf(reference)));
  const plan = yield* explainInSteps(matrix, rule, today, plans.planToDate(reference));
  return { reference, semester: ofSemester.value, year: ofYear.value, plan };
}
