import { planSemesters, type TimeWindow } from '../calendar';
import type { Lists } from '../records/listIndex';
import { declarationOf } from '../records/records';
import type { ComputedValue, Dimension } from './evaluate';
import type { Rule } from './rule';
import type { Slots } from './slots';
import { listOfBreakdown, noMember, type Breakdown, type SourceRow } from './sourceRows';

/** What has been counted for one member of one dimension. */
interface Cell {
  /** Sum of weights by semester, for counts and sums. */
  readonly sums: number[];
  /** In which semesters each key was seen, for distinct counts. */
  readonly keys: Map<string, Slots>;
}

const semesterCount = planSemesters.length;
const sexFields = ['women', 'men', 'otherOrUnknown'] as const;

/** Adds up one indicator's counted rows in one pass, by dimension, member and semester. */
export class Tally {
  private readonly cells = new Map<Dimension, Map<string, Cell>>();
  private readonly isDistinct: boolean;
  /** The list whose codes a distinct count counts. */
  private readonly keyList: string | null;

  constructor(
    rule: Rule,
    private readonly dimensions: readonly Breakdown[],
    private readonly lists: Lists,
  ) {
    this.isDistinct = rule.measure.kind === 'distinct';
    const field = rule.measure.kind === 'distinct' ? declarationOf(rule.source).fields[rule.measure.field] : undefined;
    this.keyList = field?.kind === 'pickOne' || field?.kind === 'pickMany' ? field.list : null;
    for (const dimension of ['total', ...dimensions] as const) this.cells.set(dimension, new Map());
  }

  /** Counts a row: once in the total, once under each of its members. */
  add(source: SourceRow, counted: { slots: Slots; weight: number; keys: readonly string[] }): void {
    const { slots, weight, keys } = counted;
    if (slots === 0) return;
    this.put('total', noMember, slots, weight, keys);
    for (const dimension of this.dimensions) {
      if (dimension === 'sex') {
        this.addParticipants(source, slots);
        continue;
      }
      for (const [member, own] of this.keysByMember(source, dimension, keys)) {
        this.put(dimension, member, slots, weight, own);
      }
    }
  }

  private addParticipants({ row: { record } }: SourceRow, slots: Slots): void {
    for (const field of sexFields) {
      const persons = record[field];
      if (typeof persons === 'number' && persons > 0) this.put('sex', field, slots, persons, []);
    }
  }

  /** The row's members with the keys that belong to each: a theme counts only under itself and its own pillar. */
  private keysByMember(
    source: SourceRow,
    dimension: Exclude<Breakdown, 'sex'>,
    keys: readonly string[],
  ): readonly (readonly [member: string, keys: readonly string[]])[] {
    if (this.keyList === listOfBreakdown[dimension]) return keys.map((key) => [key, [key]]);
    if (this.keyList !== 'themes' || dimension !== 'pillar') return source[dimension].map((member) => [member, keys]);
    const pillarOf = (theme: string) => this.lists.themes.member(theme)?.parent ?? noMember;
    return [...new Set(keys.map(pillarOf))].map((pillar) => [pillar, keys.filter((key) => pillarOf(key) === pillar)]);
  }

  private put(dimension: Dimension, member: string, slots: Slots, weight: number, keys: readonly string[]): void {
    const members = this.cells.get(dimension);
    let cell = members?.get(member);
    if (!cell) {
      cell = { sums: new Array<number>(semesterCount).fill(0), keys: new Map() };
      members?.set(member, cell);
    }
    if (this.isDistinct && dimension !== 'sex') {
      for (const key of keys) cell.keys.set(key, (cell.keys.get(key) ?? 0) | slots);
      return;
    }
    for (let index = 0; index < semesterCount; index++) {
      if (slots & (1 << index)) cell.sums[index] = (cell.sums[index] ?? 0) + weight;
    }
  }

  /** The values of a window: the total always, members only where something counted. */
  valuesOf({ kind, period }: TimeWindow, slots: Slots): ComputedValue[] {
    const values: ComputedValue[] = [];
    for (const [dimension, members] of this.cells) {
      if (dimension === 'total') {
        const value = this.valueOf(members.get(noMember), dimension, slots);
        values.push({ window: kind, period, dimension, member: null, value });
        continue;
      }
      for (const [member, cell] of members) {
        const value = this.valueOf(cell, dimension, slots);
        if (value !== 0) values.push({ window: kind, period, dimension, member, value });
      }
    }
    return values;
  }

  private valueOf(cell: Cell | undefined, dimension: Dimension, slots: Slots): number {
    if (!cell) return 0;
    if (!this.isDistinct || dimension === 'sex') {
      return cell.sums.reduce((sum, value, index) => (slots & (1 << index) ? sum + value : sum), 0);
    }
    let seen = 0;
    for (const mask of cell.keys.values()) if (mask & slots) seen++;
    return seen;
  }
}
