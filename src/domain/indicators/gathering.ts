import { RatioAccumulator, type Accumulator } from './accumulators';
import { measureKinds } from './measures';
import { isEntered, type Rule } from './rule';

/** What the rows of a rule make together. */
export interface Gathering {
  /** Makes what gathers the rows of one member. */
  readonly newAccumulator: () => Accumulator;
  /** The value of rows that add so much together; of no rows 0, or none to have. */
  readonly valueOf: (sum: number, rows: number) => number | null;
}

const entered = (sum: number, rows: number): number | null => (rows === 0 ? null : sum);

/** How the rows of a rule are gathered. @param semesters how many semesters the plans have */
export function gatheringOf(rule: Rule, semesters: number): Gathering {
  const kind = measureKinds[rule.measure.kind];
  const ofEntered = isEntered(rule) && kind.role === 'sum';
  const valueOf = ofEntered ? entered : kind.valueOf;
  const newAccumulator = ofEntered
    ? () => new RatioAccumulator(semesters, valueOf)
    : () => kind.newAccumulator(semesters);
  return { newAccumulator, valueOf };
}

/** Of what there is none where a rule has no value in a period that has begun; null for one that always has a value. */
export function nothingIn(rule: Rule): 'share' | 'average' | 'entered' | null {
  if (gatheringOf(rule, 0).valueOf(0, 0) !== null) return null;
  if (isEntered(rule)) return 'entered';
  return rule.measure.kind === 'share' ? 'share' : 'average';
}
