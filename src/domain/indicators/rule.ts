import type { RecordName } from '../records/records';
import type { Measure } from './measures';
import type { Condition } from './ruleCondition';
import type { Timing } from './timings';

/** Record types that an indicator can count. */
export const ruleSources = ['Activity', 'Product', 'CountryReport'] as const satisfies readonly RecordName[];
export type RuleSource = (typeof ruleSources)[number];

/** An indicator is data: what rows, which of them, what of them, and when they count (Tabla 2). */
export interface Rule {
  readonly source: RuleSource;
  readonly where: readonly Condition[];
  readonly measure: Measure;
  readonly timing: Timing;
}

/** The four cells in which a rule stands in the table of indicators. */
export interface RuleCells {
  readonly source: string | null;
  readonly filter: string | null;
  readonly measure: string | null;
  readonly timing: string | null;
}
