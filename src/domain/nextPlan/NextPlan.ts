import type { FieldValue } from '../records/field';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { Plan } from '../plan/thePlan';
import type { NextPlanChoices } from './nextPlanChoices';
import type { PlanList } from '../records/lists';

/** A record to be written: a new one, or one that is there with all that it is to hold. */
export interface NextRecord {
  readonly table: RecordName;
  readonly base: Row | null;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** What of a list changes. */
export interface NextList {
  readonly list: PlanList;
  /** Rows of new members, by the fields of the list's table. */
  readonly added: readonly Readonly<Record<string, string>>[];
  /** Members of before whose plans are told anew: those that stay with the plans of before, those that run on. */
  readonly moved: readonly MovedMember[];
}

/** A member of which it is told anew to which plans it belongs; `from` are those that it names now. */
export interface MovedMember {
  readonly code: string;
  readonly from: readonly string[];
  readonly plans: readonly string[];
}

/** How many of something are taken over, come in anew, and stay with the plans of before. */
export interface TakenOver {
  readonly kept: number;
  readonly added: number;
  readonly left: number;
}

/** Everything that beginning a plan writes; no value, closing or report of a plan before changes by it. */
export interface NextPlan {
  readonly plan: Plan;
  readonly lists: readonly NextList[];
  readonly records: readonly NextRecord[];
  readonly summary: {
    readonly lists: Readonly<Record<PlanList, TakenOver>>;
    readonly indicators: TakenOver;
    readonly targets: number;
    /** Activities that come in anew. */
    readonly activities: number;
    /** Outputs that are closed on the plan's first day. */
    readonly closed: number;
  };
}

/** What a plan is begun from. */
export interface Beginning {
  readonly matrix: Matrix;
  readonly choices: NextPlanChoices;
  /** The plans of the workbook beside the one that is to begin, which may stand there from a try before. */
  readonly before: readonly Plan[];
  /** The plan as it will be read. */
  readonly next: Plan;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Makes an id from a letter and a year. */
  readonly makeId: (letter: string, year: number) => string;
}
