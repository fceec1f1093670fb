import {
  nextSemester,
  semesterOf,
  semesterWindow,
  yearOf,
  yearWindow,
  type Semester,
  type TimeWindow,
  type WindowKind,
} from '../calendar';
import type { Plan } from '../plan/thePlan';

/**
 * The plans of a workbook, one after another, and the semesters, years and windows that follow from their days. A
 * semester in which two plans meet belongs to the one in which it ends.
 */
export class Plans {
  /** In the order of their days; at least one. */
  readonly all: readonly Plan[];
  /** Every semester of a plan, in order. */
  readonly semesters: readonly Semester[];
  /** Every year of which a plan has a semester. */
  readonly years: readonly number[];
  /** Every window of the plans: semesters, years, and each plan to the end of each of its semesters. */
  readonly windows: readonly TimeWindow[];
  private readonly planOfSemester: ReadonlyMap<Semester, Plan>;

  /** @param plans at least one, each with a first day not after its last */
  constructor(plans: readonly Plan[]) {
    this.all = [...plans].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
    const planOf = new Map<Semester, Plan>();
    for (const plan of this.all) for (const semester of semestersOf(plan)) planOf.set(semester, plan);
    this.planOfSemester = planOf;
    this.semesters = [...planOf.keys()].sort();
    this.years = [...new Set(this.semesters.map(yearOf))];
    this.windows = [
      ...this.semesters.map(semesterWindow),
      ...this.years.map(yearWindow),
      ...this.semesters.map((semester) => this.planToDate(semester)),
    ];
  }

  /** The first day of the first plan. */
  get start(): string {
    return this.first.start;
  }

  /** The last day of the plan that ends last. */
  get end(): string {
    return this.last.end;
  }

  /** The plan that ends last. */
  get last(): Plan {
    return this.all.reduce((last, plan) => (plan.end > last.end ? plan : last), this.first);
  }

  private get first(): Plan {
    return this.all[0] as Plan;
  }

  /** The plan in which a semester lies; of one outside of all plans the plan before it, else the first. */
  planOf(semester: Semester): Plan {
    return this.planOfSemester.get(semester) ?? this.planAt(semesterWindow(semester).end);
  }

  /** The plan in which a `YYYY-MM-DD` lies; outside of all plans the one before it, else the first. */
  planAt(day: string): Plan {
    return this.planOn(day) ?? this.all.findLast(({ start }) => start <= day) ?? this.first;
  }

  /** The plan in which a `YYYY-MM-DD` lies; undefined outside of all plans. */
  planOn(day: string): Plan | undefined {
    return this.all.findLast(({ start, end }) => start <= day && day <= end);
  }

  /** The plan of a code, however it was typed; undefined where there is none. */
  planOfCode(code: string): Plan | undefined {
    return this.all.find((plan) => foldCode(plan.code) === foldCode(code));
  }

  /** Whether a semester is one of a plan. */
  has(semester: string): semester is Semester {
    return this.planOfSemester.has(semester as Semester);
  }

  /** The semesters of one plan, in order. */
  semestersOf(plan: Plan): readonly Semester[] {
    return this.semesters.filter((semester) => this.planOfSemester.get(semester) === plan);
  }

  /** The years of one plan, in order. */
  yearsOf(plan: Plan): readonly number[] {
    return [...new Set(this.semestersOf(plan).map(yearOf))];
  }

  /** The semester of a `YYYY-MM-DD`, held within the plans' semesters: outside of all plans the last one before it, else the first. */
  referenceSemester(today: string): Semester {
    const of = semesterOf(today);
    return this.semesters.findLast((semester) => semester <= of) ?? (this.semesters[0] as Semester);
  }

  /** The plan of a semester from its first day to the semester's end. */
  planToDate(semester: Semester): TimeWindow {
    const { start: begins, end } = semesterWindow(semester);
    return { kind: 'plan', period: semester, start: this.planOf(semester).start, end, begins };
  }

  /** The window of a kind and period; null where the plans have no such window. */
  window(kind: WindowKind | string | null, period: string | null): TimeWindow | null {
    return this.windows.find((one) => one.kind === kind && one.period === period) ?? null;
  }
}

/** Whether something belongs to a plan: what names none belongs to all. */
export const belongsTo = ({ plans = [] }: { readonly plans?: readonly string[] }, { code }: Plan): boolean =>
  plans.length === 0 || plans.some((one) => foldCode(one) === foldCode(code));

const foldCode = (code: string): string => code.trim().toLowerCase();

/** The semesters of which a plan has a day. */
function semestersOf({ start, end }: Plan): Semester[] {
  const semesters: Semester[] = [];
  for (let one = semesterOf(start); one <= semesterOf(end); one = nextSemester(one)) semesters.push(one);
  return semesters;
}
