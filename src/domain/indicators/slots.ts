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

/** How many semesters of the Plan were over before a day. Rows are many, their days the same few for all indicators. */
const semestersBefore = memoised((date: string): number => {
  const index = semesterEnds.findIndex((end) => date <= end);
  return index < 0 ? semesterEnds.length : index;
});

/** Bit of the semester in which a day lies; 0 outside the Plan. */
export const slotOfDate = memoised((date: string): Slots =>
  date < planPeriod.start || date > planPeriod.end ? 0 : 1 << semestersBefore(date),
);

/** Bits of the semesters after whose last day something that began and ended then is open. */
export function openSlots(start: string, end: string | null): Slots {
  const ended = end === null ? semesterEnds.length : semestersBefore(end);
  return firstSlots(ended) & ~firstSlots(semestersBefore(start));
}
