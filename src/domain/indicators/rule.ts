import type { RecordName } from '../records/records';
import type { Measure } from './measures';
import type { Condition } from './ruleCondition';
import type { Timing } from './timings';

/** Record types that an indicator can count. */
export const ruleSources = [
  'Activity',
  'Product',
  'CountryReport',
  'Measurement',
] as const satisfies readonly RecordName[];
export type RuleSource = (typeof ruleSources)[number];

/** An indicator is data: what rows, which of them, what of them, and when they count (Tabla 2). */
export interface Rule {
  readonly source: RuleSource;
  readonly where: readonly Condition[];
  readonly measure: Measure;
  readonly timing: Timing;
  /** The names, folded, by which measurements name the indicator: it counts its own and no others. Of other sources none. */
  readonly ownNames?: readonly string[];
}

/** Whether what a rule adds up is a value that somebody enters: where nobody has there is none, and not 0. */
export const isEntered = ({ source }: Pick<Rule, 'source'>): boolean => source === 'Measurement';

/** The four cells in which a rule stands in the table of indicators. */
export interface RuleCells {
  readonly source: string | null;
  readonly filter: string | null;
  readonly measure: string | null;
  readonly timing: string | null;
}
