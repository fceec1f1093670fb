import type { WindowKind } from '../calendar';
import type { Breakdown } from './sourceRows';

export type Dimension = 'total' | Breakdown;

/** Which value of an indicator is meant; `member` is null for the total and '' for rows without a known member. */
export interface ValueAddress {
  readonly indicator: string;
  readonly window: WindowKind;
  readonly period: string;
  readonly dimension: Dimension;
  readonly member: string | null;
}
