import { semesterOf, semesterWindow, type Semester, type TimeWindow } from '../calendar';
import { memoised } from '../memoised';
import type { Plans } from '../records/plans';

/**
 * A row is seen through the semesters of the workbook's plans, numbered in their order: a flow counts in the semester of
 * its date, a balance in every semester after whose last day it is open. That is always a run of them, and so is a
 * window: the first of the run and the one after its last, in one number since rows are many. 0 is none.
 */
export type Slots = number;

/** So many bits for the number of a semester: plans that follow one another for centuries have no more. */
const bits = 10;
/** The run from a semester to before another; none where that is not after it. */
export const run = (first: number, end: number): Slots => (first < end ? (first << bits) | end : 0);
/** Number of the first semester of a run. */
export const firstOf = (slots: Slots): number => slots >> bits;
/** Number of the semester after the last one of a run. */
export const endOf = (slots: Slots): number => slots & ((1 << bits) - 1);
/** Whether two runs have a semester in common. */
export const meet = (a: Slots, b: Slots): boolean => firstOf(a) < endOf(b) && firstOf(b) < endOf(a);

/** The semesters of a window: all of them where a timing gathers them, else the last one only. */
export function slotsOfWindow({ kind, period, start }: TimeWindow, gathers: boolean, { semesters }: Plans): Slots {
  const isIn = (semester: Semester) => (kind === 'year' ? semester.startsWith(period) : semester === period);
  const last = semesters.findLastIndex(isIn);
  if (!gathers) return run(last, last + 1);
  const first = kind === 'plan' ? semesters.indexOf(semesterOf(start)) : semesters.findIndex(isIn);
  return run(first, last + 1);
}

/** The semesters before the first of some that lie in the same plan. */
export function slotsBefore(slots: Slots, plans: Plans): Slots {
  const first = plans.semesters[firstOf(slots)];
  if (first === undefined) return 0;
  return run(plans.semesters.indexOf(plans.semestersOf(plans.planOf(first))[0] ?? first), firstOf(slots));
}

/** Makes the function that tells how many of some days, given in order, were over before a day. */
function daysBefore(days: readonly string[]): (date: string) => number {
  // Rows are many, their days the same few for all indicators.
  return memoised((date) => {
    const index = days.findIndex((day) => date <= day);
    return index < 0 ? days.length : index;
  });
}

const semesterEnds = ({ semesters }: Plans): string[] => semesters.map((semester) => semesterWindow(semester).end);

/** Makes the function that gives the semester in which a day lies; none for a day outside of all plans. */
export const slotsOfDates = memoised((plans: Plans) => {
  const before = daysBefore(semesterEnds(plans));
  return memoised((date: string): Slots => {
    const index = before(date);
    return plans.planOn(date) && plans.semesters[index] === semesterOf(date) ? run(index, index + 1) : 0;
  });
});

/**
 * Makes the function that gives the semesters after whose last day something that began and ended then is open. A
 * semester that runs on is looked at today.
 * @param today `YYYY-MM-DD`
 */
export function openSlotsAsOf(today: string, plans: Plans): (start: string, end: string | null) => Slots {
  const before = openBefore(plans)(today);
  return (start, end) => run(before(start), end === null ? plans.semesters.length : before(end));
}

const openBefore = memoised((plans: Plans) =>
  memoised((today: string) => daysBefore(semesterEnds(plans).map((end) => (end < today ? end : today)))),
);

/** What the days of rows are seen through. */
export interface Seen {
  /** The run that a day lies in. */
  readonly slotsOf: (date: string) => Slots;
  /** The run at whose ends something that began and ended then is open. */
  readonly openSlots: (start: string, end: string | null) => Slots;
}

/** The semesters of the plans; one that runs on is looked at today, `YYYY-MM-DD`. */
export const semestersSeen = (today: string, plans: Plans): Seen => ({
  slotsOf: slotsOfDates(plans),
  openSlots: openSlotsAsOf(today, plans),
});
