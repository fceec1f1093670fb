import type { Lists } from '../records/listIndex';
import type { Row } from '../records/matrix';
import type { Accumulator, Contribution, Sign } from './accumulators';
import { listOf } from './condition';
import { memberReader, unknownOnly, type Member } from './member';
import { membersField } from './measures';
import type { Rule } from './rule';
import { listOfBreakdown, memberReaders, sexFields, type Breakdown } from './sourceRows';

/** What an indicator has counted of one dimension, by member. */
export abstract class Part {
  /** The members met so far, with what was counted. */
  readonly counted: { readonly code: string; readonly accumulator: Accumulator }[] = [];
  /** By the members' numbers. */
  private readonly accumulators: (Accumulator | undefined)[] = [];

  constructor(
    readonly dimension: Breakdown,
    private readonly newAccumulator: () => Accumulator,
  ) {}

  /** Counts a row under its members, or takes it back. */
  abstract add(row: Row, contribution: Contribution, sign: Sign): void;

  protected accumulatorOf(member: Member): Accumulator {
    return this.accumulators[member.number] ?? this.meet(member);
  }

  private meet({ code, number }: Member): Accumulator {
    const accumulator = this.newAccumulator();
    this.accumulators[number] = accumulator;
    this.counted.push({ code, accumulator });
    return accumulator;
  }
}

/** Rows under each of their members. */
class RowsPart extends Part {
  constructor(
    dimension: Breakdown,
    newAccumulator: () => Accumulator,
    private readonly membersOf: (row: Row) => readonly Member[],
  ) {
    super(dimension, newAccumulator);
  }

  override add(row: Row, contribution: Contribution, sign: Sign): void {
    for (const member of this.membersOf(row)) this.accumulatorOf(member).add(contribution, sign);
  }
}

/** Of a distinct count that counts members of the dimension itself: each key only under the member it belongs to. */
class KeysPart extends Part {
  constructor(
    dimension: Breakdown,
    newAccumulator: () => Accumulator,
    private readonly memberOf: (key: Member) => Member,
  ) {
    super(dimension, newAccumulator);
  }

  override add(_: Row, contribution: Contribution, sign: Sign): void {
    const { keys } = contribution;
    for (const key of keys) {
      this.accumulatorOf(this.memberOf(key)).add(
        keys.length === 1 ? contribution : { ...contribution, keys: [key] },
        sign,
      );
    }
  }
}

const sexes = sexFields.map((code, number) => ({ code, number }));

/** The sums of participants, whatever the indicator counts. */
class SexPart extends Part {
  override add({ record }: Row, { slots, keys }: Contribution, sign: Sign): void {
    for (const sex of sexes) {
      const persons = record[sex.code];
      if (typeof persons === 'number' && persons > 0)
        this.accumulatorOf(sex).add({ slots, weight: persons, keys }, sign);
    }
  }
}

/**
 * Makes the parts of an indicator, one a dimension.
 * @param newAccumulator makes the accumulator that it counts with
 * @param newSum makes one that adds up persons
 */
export function partsOf(
  rule: Rule,
  dimensions: readonly Breakdown[],
  lists: Lists,
  newAccumulator: () => Accumulator,
  newSum: () => Accumulator,
): readonly Part[] {
  const readers = memberReaders(rule.source, lists);
  return dimensions.map((dimension) => {
    if (dimension === 'sex') return new SexPart(dimension, newSum);
    const memberOf = memberOfKeys(rule, dimension, lists);
    return memberOf
      ? new KeysPart(dimension, newAccumulator, memberOf)
      : new RowsPart(dimension, newAccumulator, readers[dimension]);
  });
}

/** Where a distinct count counts members of a dimension itself: under which member a key belongs; null elsewhere. */
export function memberOfKeys(
  { source, measure }: Rule,
  dimension: Exclude<Breakdown, 'sex'>,
  lists: Lists,
): ((key: Member) => Member) | null {
  const field = membersField(measure);
  const keyList = field === null ? null : listOf(source, field, lists);
  if (!keyList) return null;
  if (keyList === lists[listOfBreakdown[dimension]]) return (key) => key;
  return dimension === 'pillar' && keyList === lists.themes ? pillarOf(lists) : null;
}

/** The pillar of a theme, whatever the rest of its row. */
function pillarOf({ themes, pillars }: Lists): (theme: Member) => Member {
  const membersOf = memberReader(pillars);
  return ({ code }) => (membersOf(themes.member(code)?.parent)[0] ?? unknownOnly[0]) as Member;
}
