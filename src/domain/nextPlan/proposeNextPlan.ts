import { dateFromSerial, serialFromDate } from '../calendar';
import { bilingual, type Bilingual } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import type { Plans } from '../records/plans';
import type { NextPlanChoices } from './nextPlanChoices';

/** The plan that would follow: from the day after the last one, as long as that, named like it, all of it taken over. */
export function proposeNextPlan(plans: Plans): NextPlanChoices {
  const { last } = plans;
  const start = dayAfter(last.end);
  const end = dayBefore(addMonths(start, monthsBetween(last.start, start)));
  return {
    plan: { code: codeOf(start, end), name: namedAnew(last, start, end), start, end },
    lists: {},
    indicators: { keep: 'all', add: [], baseline: 'lastResult' },
    targets: [],
    carryOver: { products: 'all', recommendations: 'all', activities: 'none' },
  };
}

/** How long a first plan is proposed to be, in years. */
const yearsOfFirst = 4;

/** What a first plan of an organization begins with: the years from this one on, and nothing else. */
export function proposeFirstPlan(today: string): NextPlanChoices {
  const year = Number(today.slice(0, 4));
  const [start, end] = [`${year}-01-01`, `${year + yearsOfFirst - 1}-12-31`];
  return {
    plan: { code: codeOf(start, end), name: bilingual(() => ''), organization: bilingual(() => ''), start, end },
    lists: {},
    indicators: { add: [], baseline: 'none' },
    targets: [],
    carryOver: { products: 'none', recommendations: 'none', activities: 'none' },
  };
}

/** The code of a plan of these days: its years. */
export const codeOf = (start: string, end: string): string =>
  [...new Set([start, end].map((day) => day.slice(0, 4)))].join('-');

/** The name of the plan before with the years of the next, where it has its own in it; else blank. */
const namedAnew = ({ name, start, end }: Plan, nextStart: string, nextEnd: string): Bilingual =>
  bilingual((language) => {
    const [from, until] = [start.slice(0, 4), end.slice(0, 4)];
    const text = name[language];
    if (!text.includes(from) || !text.includes(until)) return '';
    const years = new Map([
      [from, nextStart.slice(0, 4)],
      [until, nextEnd.slice(0, 4)],
    ]);
    return text.replace(/\d{4}/g, (year) => years.get(year) ?? year);
  });

const moved = (day: string, days: number): string => dateFromSerial(serialFromDate(day) + days) ?? day;
const dayAfter = (day: string): string => moved(day, 1);
const dayBefore = (day: string): string => moved(day, -1);

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whole months from one day to another, a half one and more counted as one. */
const monthsBetween = (from: string, to: string): number =>
  Math.max(1, monthOf(to) - monthOf(from) + Math.round((Number(to.slice(8)) - Number(from.slice(8))) / 31));

function addMonths(day: string, months: number): string {
  const month = monthOf(day) + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return moved(first, Number(day.slice(8)) - 1);
}
