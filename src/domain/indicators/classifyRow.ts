import type { Problem, ProblemCode } from '../problem';
import { isBlank } from '../records/cell';
import type { Lists } from '../records/listIndex';
import type { Matrix, Row } from '../records/matrix';
import type { Contribution } from './accumulators';
import { conditionTest, listOf, noCondition, ownTest, type Answer, type ConditionTest } from './condition';
import { codesOf, memberReader, type Member } from './member';
import { isEntered, type Rule } from './rule';
import type { Condition } from './ruleCondition';
import { measureKinds, measuredField } from './measures';
import { semestersSeen, type Seen, type Slots } from './slots';
import { stateReader } from './states';
import { timingKind } from './timings';

/** A row that should count and cannot, with the reason. */
export interface Exclusion {
  readonly row: Row;
  readonly code: ProblemCode;
  readonly field: string;
  readonly params: Problem['params'];
}

/** What a row is to an indicator. */
export type Classification =
  /** It counts, in the windows of its slots. */
  | ({ readonly kind: 'counted' } & Contribution)
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  /** It meets the filter, and the day on which it counts has not come: a product that is not agreed yet. */
  | { readonly kind: 'pending' }
  /** It would count in the windows of its slots, and is blank where a number or a rating is asked for. */
  | { readonly kind: 'blank'; readonly slots: Slots }
  /** The filter leaves it out. */
  | { readonly kind: 'other' };

const pending: Classification = { kind: 'pending' };
const other: Classification = { kind: 'other' };

/** Tells what rows of a rule's source are to it. */
export interface Classifier {
  /** The first condition of the filter. Most rows fail it, so it is asked before all others. */
  readonly first: ConditionTest;
  /**
   * What a row is, given how it answers to the first condition.
   * @param duplicates rows of which another with the same id counts
   */
  readonly classify: (row: Row, answer: Answer, duplicates: ReadonlySet<Row>) => Classification;
}

/** Sources whose rows tell of something that happened: without a date they cannot count. A product may be pending. */
const mustHappen: ReadonlySet<string> = new Set(['Activity', 'CountryReport', 'Measurement']);

/**
 * Makes the classifier of a rule (section 4 of the counting rules).
 * @param today `YYYY-MM-DD`; what is dated after it counts nowhere
 * @param seen what days are seen through: the semesters of the plans unless others are given
 */
export function classifierOf(
  rule: Rule,
  { lists, plans }: Pick<Matrix, 'lists' | 'plans'>,
  today: string,
  seen: Seen = semestersSeen(today, plans),
): Classifier {
  const own = isEntered(rule) ? [ownTest(rule.ownNames ?? [])] : [];
  const asked = rule.where.map((condition) => conditionTest(rule.source, condition, lists));
  const [first = noCondition, ...others] = [...own, ...asked];
  const occurrenceOf = timingKind(rule.timing).occurrence(rule.timing, {
    mustHappen: mustHappen.has(rule.source),
    today,
    seen,
  });
  const measure = measurer(rule, lists);
  const stateOf = stateReader(rule);
  const classify = (row: Row, answer: Answer, duplicates: ReadonlySet<Row>): Classification => {
    if (answer === 'no') return other;
    let unknown = answer === 'unknown' ? first : null;
    for (const test of others) {
      const result = test.ofRow(row);
      if (result === 'no') return other;
      if (result === 'unknown') unknown ??= test;
    }
    if (unknown !== null) return unanswered(row, unknown);
    if (duplicates.has(row)) return excluded(row, 'duplicateId', 'id', row.record['id']);
    const occurrence = occurrenceOf(row);
    if (occurrence === null) return pending;
    if (typeof occurrence === 'number') {
      const measured = measure(row, occurrence);
      return stateOf && measured.kind === 'counted' ? { ...measured, state: stateOf(row) } : measured;
    }
    const { code, field } = occurrence;
    return excluded(row, code, field, row.unreadable[field] ?? row.record[field] ?? '');
  };
  return { first, classify };
}

function excluded(row: Row, code: ProblemCode, field: string, value: unknown = ''): Classification {
  return { kind: 'excluded', exclusion: { row, code, field, params: { value: String(value) } } };
}

/** A row of which a condition cannot tell whether it meets it. */
const unanswered = (row: Row, { field, faultOf }: ConditionTest): Classification =>
  excluded(row, faultOf(row), field, row.unreadable[field] ?? asText(row, field));

const asText = ({ record }: Row, field: string): string => codesOf(record[field]).join('; ');

/** Makes the function that says how much a row counts in its slots. */
function measurer(rule: Rule, lists: Lists): (row: Row, slots: Slots) => Classification {
  const { measure } = rule;
  const counted = (slots: Slots, weight: number, keys: readonly Member[] = []): Classification => ({
    kind: 'counted',
    slots,
    weight,
    keys,
  });
  if (measure.kind === 'share') return partOf(rule, measure.where, lists, counted);
  const { role } = measureKinds[measure.kind];
  const field = measuredField(measure);
  if (field === null) return (_, slots) => counted(slots, 1);
  const keysOf = memberReader(listOf(rule.source, field, lists));
  const isOfNumbers = role === 'sum' || role === 'average';
  const skipsBlank = role === 'average' || role === 'steps' || (isOfNumbers && isEntered(rule));
  const fault = isOfNumbers ? 'notANumber' : 'unknownMember';
  return (row, slots) => {
    const value = row.record[field];
    // Only what is blank can have been unreadable.
    if (isBlank(value) && field in row.unreadable) return excluded(row, fault, field, row.unreadable[field]);
    // A blank adds nothing to a sum.
    if (skipsBlank && isBlank(value)) return { kind: 'blank', slots };
    if (isOfNumbers) return counted(slots, Number(value));
    const keys = keysOf(value);
    if (keys.length > 0) return counted(slots, 1, role === 'distinct' ? keys : []);
    return isBlank(value)
      ? excluded(row, 'noMember', field)
      : excluded(row, 'unknownMember', field, asText(row, field));
  };
}

/** Makes the function that says whether a row is in the part of which a share is, or only in the whole. */
function partOf(
  { source }: Rule,
  where: readonly Condition[],
  lists: Lists,
  counted: (slots: Slots, weight: number) => Classification,
): (row: Row, slots: Slots) => Classification {
  const tests = where.map((condition) => conditionTest(source, condition, lists));
  const [inWhole, inPart]: readonly Classification[][] = [[], []];
  return (row, slots) => {
    let unknown: ConditionTest | null = null;
    for (const test of tests) {
      const answer = test.ofRow(row);
      if (answer === 'no') return (inWhole![slots] ??= counted(slots, 0));
      if (answer === 'unknown') unknown ??= test;
    }
    return unknown === null ? (inPart![slots] ??= counted(slots, 1)) : unanswered(row, unknown);
  };
}
