import type { MeasureName } from '../domain/indicators/measures';
import type { RuleSource } from '../domain/indicators/rule';
import type { Timing } from '../domain/indicators/timings';

/** What a language says of rules; a kind of measure or timing that has no sentence does not compile. */
export interface RuleWords {
  readonly rows: Readonly<Record<RuleSource, string>>;
  /** What stands before the values of a condition, by its field, where it need not be named; of other fields `having`. */
  readonly being: Readonly<Record<string, string>>;
  readonly having: (field: string, values: string) => string;
  readonly quoted: (label: string) => string;
  readonly and: string;
  readonly or: string;
  /** `of` names the measured field, or the rows in the part of which a share is; it is '' for a measure of whole rows. */
  readonly measures: Readonly<Record<MeasureName, (rows: string, of: string) => string>>;
  /** In any period, or in the window of these days. */
  readonly timings: {
    readonly [K in Timing['kind']]: (timing: Extract<Timing, { kind: K }>, named: Named, days?: Days) => string;
  };
}

export type Named = (field: string) => string;
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** `a, b o c` */
export function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
