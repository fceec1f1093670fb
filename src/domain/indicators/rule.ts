import type { RecordName } from '../records/records';

/** Record types that an indicator can count. */
export const ruleSources = ['Activity', 'Product', 'CountryReport'] as const satisfies readonly RecordName[];
export type RuleSource = (typeof ruleSources)[number];

/** A field is one of these values (codes; `yes`/`no` for a yes/no field); a blank cell matches nothing. */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly field: string }
  | { readonly kind: 'distinct'; readonly field: string };

/**
 * flow: the first of these dates that is filled lies in the window. balance: the row is open after the window's last
 * day, started on or before it and ended (the first of the `ends`, whichever comes first) neither on nor before it.
 */
export type Timing =
  | { readonly kind: 'flow'; readonly dates: readonly string[] }
  | { readonly kind: 'balance'; readonly start: string; readonly ends: readonly string[] };

/** An indicator is data: what rows, which of them, what of them, and when they count (Tabla 2). */
export interface Rule {
  readonly source: RuleSource;
  readonly where: readonly Condition[];
  readonly measure: Measure;
  readonly timing: Timing;
}
