import { planSemesters, semesterWindow, type TimeWindow } from '../calendar';
import { memoised } from '../memoised';
import { planPeriod } from '../plan/planPeriod';

/**
 * A row is seen through the eight semesters of the Plan as bits: for a flow the semester of its date, for a balance
 * every semester after whose last day it is open. A window is a set of bits too.
 */
export type Slots = number;

/** The bits of a window: of all its semesters where a timing gathers them, else of the last one only. */
export function slotsOfWindow({ kind, period }: TimeWindow, gathers: boolean): Slots {
  if (kind === 'year') {
    const first = 2 * (Number(period) - planPeriod.firstYear);
    return gathers ? 0b11 << first : 0b10 << first;
  }
  const index = planSemesters.findIndex((semester) => semester === period);
  return kind === 'plan' && gathers ? firstSlots(index + 1) : 1 << index;
}

/** Bits of the first semesters. */
const firstSlots = (count: number): Slots => (1 << count) - 1;

const semesterEnds = planSemesters.map((semester) => semesterWindow(semester).end);

/** Makes the function that tells how many of some days, given in order, were over before a day. */
function daysBefore(days: readonly string[]): (date: string) => number {
  // Rows are many, their days the same few for all indicators.
  return memoised((date) => {
    const index = days.findIndex((day) => date <= day);
    return index < 0 ? days.length : index;
  });
}

const semestersBefore = daysBefore(semesterEnds);

/** Bit of the semester in which a day lies; 0 outside the Plan. */
export const slotOfDate = memoised((date: string): Slots =>
  date < planPeriod.start || date > planPeriod.end ? 0 : 1 << semestersBefore(date),
);

/**
 * Makes the function that gives the bits of the semesters after whose last day something that began and ended then is
 * open. A semester that runs on is looked at today.
 * @param today `YYYY-MM-DD`
 */
export const openSlotsAsOf = memoised((today: string) => {
  const before = daysBefore(semesterEnds.map((end) => (end < today ? end : today)));
  return (start: string, end: string | null): Slots => {
    const ended = end === null ? semesterEnds.length : before(end);
    return firstSlots(ended) & ~firstSlots(before(start));
  };
});
