import { isSemester, semesterWindow, serialFromDate, type Semester } from '../calendar';
import { foldText } from '../foldText';
import { planPeriod } from '../plan/planPeriod';
import { inEach, type Bilingual } from '../plan/language';

/** Switches the traffic light of an indicator off, typed into its expected path. */
export const noLightWords: Bilingual = { es: 'sin semáforo', en: 'no light' };

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
export function readExpectedPath(typed: string | null): ExpectedPath {
  const text = foldText(typed ?? '');
  if (text === '') return { kind: 'straight' };
  if (inEach(noLightWords).some((words) => foldText(words) === text)) return { kind: 'off' };
  const read = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map(milestoneOf);
  const milestones = read.filter((one) => one !== null).sort((a, b) => a.day.localeCompare(b.day));
  const isTwice = milestones.some(({ day }, at) => milestones[at + 1]?.day === day);
  return milestones.length === read.length && !isTwice ? { kind: 'milestones', milestones } : { kind: 'unread' };
}

function milestoneOf(part: string): Milestone | null {
  const [, year, half, percent] =
    /^\s*(\d{4})(?:\s*-?\s*s([12]))?\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(part) ?? [];
  const semester = `${year}-S${half ?? '2'}`;
  if (year === undefined || percent === undefined || !isSemester(semester)) return null;
  const day = semesterWindow(semester).end;
  if (day < planPeriod.start || day > planPeriod.end) return null;
  return { day, share: Number(percent.replace(',', '.')) / 100 };
}

/** Share of the Plan's days that has passed at the end of a semester. */
export const elapsedShare = (semester: Semester): number => shareAt({ kind: 'milestones', milestones: [] }, semester);

/** Share of the way to its target at which an indicator is expected to be at the end of a semester; null where none is. */
export function expectedShare(typed: string | null, semester: Semester): number | null {
  const path = readExpectedPath(typed);
  if (path.kind === 'straight') return elapsedShare(semester);
  return path.kind === 'milestones' ? shareAt(path, semester) : null;
}

function shareAt({ milestones }: Extract<ExpectedPath, { kind: 'milestones' }>, semester: Semester): number {
  const { end } = semesterWindow(semester);
  const endsIn = milestones.some(({ day }) => day === planPeriod.end);
  // The last day of the year before: nothing has passed.
  const points = [
    { at: serialFromDate(planPeriod.start) - 1, share: 0 },
    ...milestones.map(({ day, share }) => ({ at: serialFromDate(day), share })),
    ...(endsIn ? [] : [{ at: serialFromDate(planPeriod.end), share: 1 }]),
  ];
  const at = serialFromDate(end);
  const next = points.findIndex((point) => point.at >= at);
  const [from, to] = [points[next - 1], points[next]];
  if (!to) return points.at(-1)?.share ?? 1;
  if (!from) return 0;
  return from.share + ((to.share - from.share) * (at - from.at)) / (to.at - from.at);
}
