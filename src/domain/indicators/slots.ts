import { planSemesters, planWindows, type TimeWindow } from '../calendar';
import { planPeriod } from '../plan/planPeriod';
import type { Timing } from './rule';

/**
 * A row is seen through the eight semesters of the Plan as bits: for a flow the semester of its date, for a balance
 * every semester after whose last day it is open. A window is a set of bits too.
 */
export type Slots = number;

/** The bits of a window: a flow gathers all its semesters, a balance looks at the last one only. */
export function slotsOfWindow({ kind, period }: TimeWindow, timing: Timing['kind']): Slots {
  if (kind === 'year') {
    const first = 2 * (Number(period) - planPeriod.firstYear);
    return timing === 'flow' ? 0b11 << first : 0b10 << first;
  }
  const index = planSemesters.findIndex((semester) => semester === period);
  return kind === 'plan' && timing === 'flow' ? (0b10 << index) - 1 : 1 << index;
}

/** Bit of the semester in which a day lies; 0 outside the Plan. */
export function slotOfDate(date: string): Slots {
  const year = Number(date.slice(0, 4)) - planPeriod.firstYear;
  if (year < 0 || year >= planPeriod.years.length) return 0;
  return 1 << (2 * year + (date.slice(5, 7) <= '06' ? 0 : 1));
}

const semesterEnds = planWindows.filter(({ kind }) => kind === 'semester').map(({ end }) => end);

/** Bits of the semesters after whose last day something that began and ended then is open. */
export function openSlots(start: string, end: string | null): Slots {
  let slots = 0;
  semesterEnds.forEach((day, index) => {
    if (start <= day && (end === null || end > day)) slots |= 1 << index;
  });
  return slots;
}
