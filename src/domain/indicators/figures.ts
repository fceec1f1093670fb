import { planToDateWindow, previousSemester, semesterWindow, yearWindow, type Semester } from '../calendar';
import type { TimeWindow } from '../calendar';
import type { Settings } from '../records/catalog';
import type { Evaluation, IndicatorEvaluation } from './evaluate';
import { progressOf, type Light } from './progress';

/** What an indicator shows at a semester; null where a window has not begun or there is no rule. */
export interface Figures {
  readonly current: number | null;
  readonly previous: number | null;
  readonly year: number | null;
  readonly cumulative: number | null;
  /** Share of the way from baseline to target; null without target. */
  readonly progress: number | null;
  readonly light: Light | null;
}

/** The windows of an indicator's figures at a semester. */
export function windowsAt(reference: Semester) {
  return {
    current: semesterWindow(reference),
    previous: semesterWindow(previousSemester(reference)),
    year: yearWindow(Number(reference.slice(0, 4))),
    cumulative: planToDateWindow(reference),
  } as const satisfies Partial<Record<keyof Figures, TimeWindow>>;
}

/** The figures of an indicator at a semester, from the values of its windows. */
export function figuresAt(
  { record, valueOf, targetGaps }: Pick<IndicatorEvaluation, 'record' | 'valueOf' | 'targetGaps'>,
  reference: Semester,
  settings: Settings,
): Figures {
  const at = ({ kind, period }: TimeWindow) => valueOf(kind, period);
  const windows = windowsAt(reference);
  const cumulative = at(windows.cumulative);
  return {
    current: at(windows.current),
    previous: at(windows.previous),
    year: at(windows.year),
    cumulative,
    ...progressOf(record, targetGaps.length > 0 ? null : cumulative, reference, settings),
  };
}

/** The same evaluation as it shows at another semester. Nothing is counted again: all windows were. */
export function seenFrom(evaluation: Evaluation, reference: Semester, settings: Settings): Evaluation {
  if (evaluation.reference === reference) return evaluation;
  const indicators = evaluation.indicators.map((one) => ({
    ...one,
    ...figuresAt(one, reference, settings),
  }));
  return { ...evaluation, reference, indicators };
}
