import { isSemester, semesterOf, semesterWindow, serialFromDate, type Semester } from '../calendar';
import { foldText } from '../foldText';
import { inEach, type Bilingual } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import type { Plans } from '../records/plans';

/** Switches the traffic light of an indicator off, typed into its expected path. */
const noLightWords: Bilingual = { es: 'sin semáforo', en: 'no light' };

/** Where an indicator is to be at the end of a day, as a share of the way from its baseline to its target. */
interface Milestone {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly share: number;
}

/** How an indicator is expected to come to its target. */
export type ExpectedPath =
  /** As the days of the Plan pass, which stands for a path of which nothing is said. */
  | { readonly kind: 'straight' }
  /** Through these points, straight from one to the next: from nothing at the Plan's begin to all of it at its end. */
  | { readonly kind: 'milestones'; readonly milestones: readonly Milestone[] }
  /** Nobody says: the indicator has progress and no light. */
  | { readonly kind: 'off' }
  /** What was typed is not understood. */
  | { readonly kind: 'unread' };

/** Reads such as `2024: 60 %; 2025-S1: 80 %` (to the end of a year or semester) or `sin semáforo`; in any order. */
export function readExpectedPath(typed: string | null, plans: Plans): ExpectedPath {
  const text = foldText(typed ?? '');
  if (text === '') return { kind: 'straight' };
  if (inEach(noLightWords).some((words) => foldText(words) === text)) return { kind: 'off' };
  const read = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => milestoneOf(part, plans));
  const milestones = read.filter((one) => one !== null).sort((a, b) => a.day.localeCompare(b.day));
  const isTwice = milestones.some(({ day }, at) => milestones[at + 1]?.day === day);
  return milestones.length === read.length && !isTwice ? { kind: 'milestones', milestones } : { kind: 'unread' };
}

function milestoneOf(part: string, plans: Plans): Milestone | null {
  const [, year, half, percent] =
    /^\s*(\d{4})(?:\s*-?\s*s([12]))?\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(part) ?? [];
  const semester = `${year}-S${half ?? '2'}`;
  if (year === undefined || percent === undefined || !isSemester(semester)) return null;
  if (!plans.has(semester)) return null;
  return { day: semesterWindow(semester).end, share: Number(percent.replace(',', '.')) / 100 };
}

/** Share of the days of a plan that has passed at the end of a day. */
export const elapsedOn = (day: string, plan: Plan): number => shareAt([], day, plan);

/** Share of the days of its plan that has passed at the end of a semester. */
export const elapsedShare = (semester: Semester, plans: Plans): number =>
  elapsedOn(semesterWindow(semester).end, plans.planOf(semester));

/**
 * Share of the way to its target in a plan at which an indicator is expected to be at the end of a day; null where none is.
 * @param isAtOnce whether all of it is expected from the first day on where no path is given
 */
export function expectedOn(
  typed: string | null,
  day: string,
  plan: Plan,
  plans: Plans,
  isAtOnce = false,
): number | null {
  const path = readExpectedPath(typed, plans);
  if (path.kind === 'straight') return isAtOnce ? 1 : elapsedOn(day, plan);
  if (path.kind !== 'milestones') return null;
  const ofPlan = path.milestones.filter((one) => plans.planOf(semesterOf(one.day)) === plan);
  return shareAt(ofPlan, day, plan);
}

/** The same at the end of a semester. */
export const expectedShare = (typed: string | null, semester: Semester, plans: Plans): number | null =>
  expectedOn(typed, semesterWindow(semester).end, plans.planOf(semester), plans);

/** A semester may end after the last day of the plan, which is then over. */
function shareAt(milestones: readonly Milestone[], until: string, { start, end }: Plan): number {
  const endsIn = milestones.some(({ day }) => day >= end);
  // The day before the plan's first: nothing has passed.
  const points = [
    { at: serialFromDate(start) - 1, share: 0 },
    ...milestones.map(({ day, share }) => ({ at: serialFromDate(day), share })),
    ...(endsIn ? [] : [{ at: serialFromDate(end), share: 1 }]),
  ];
  const at = serialFromDate(until);
  const next = points.findIndex((point) => point.at >= at);
  const [from, to] = [points[next - 1], points[next]];
  if (!to) return points.at(-1)?.share ?? 1;
  if (!from) return 0;
  return from.share + ((to.share - from.share) * (at - from.at)) / (to.at - from.at);
}
