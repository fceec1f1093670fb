import type { TimeWindow } from '../calendar';
import type { Lists } from '../records/listIndex';
import type { Row } from '../records/matrix';
import { DistinctCell, SumCell, type Cell, type Contribution } from './cells';
import type { ComputedValue } from './evaluate';
import { partsOf, type Part } from './parts';
import type { Rule } from './rule';
import type { Slots } from './slots';
import type { Breakdown } from './sourceRows';
import type { Dimension } from './valueAddress';

/** Adds up one indicator's counted rows in one pass, by dimension, member and semester. */
export class Tally {
  private readonly total: Cell;
  private readonly parts: readonly Part[];

  constructor(rule: Rule, dimensions: readonly Breakdown[], lists: Lists) {
    const newCell = rule.measure.kind === 'distinct' ? () => new DistinctCell() : () => new SumCell();
    this.total = newCell();
    this.parts = partsOf(rule, dimensions, lists, newCell);
  }

  /** Counts a row: once in the total, once under each of its members. */
  add(row: Row, contribution: Contribution): void {
    if (contribution.slots === 0) return;
    this.total.add(contribution);
    for (const part of this.parts) part.add(row, contribution);
  }

  /** The values of a window: the total always, members only where something counted. */
  valuesOf({ kind, period }: TimeWindow, slots: Slots): ComputedValue[] {
    const total = this.total.valueIn(slots);
    const values: ComputedValue[] = [{ window: kind, period, dimension: 'total', member: null, value: total }];
    for (const { dimension, counted } of this.parts) {
      for (const { code, cell } of counted) {
        const value = cell.valueIn(slots);
        if (value !== 0) values.push({ window: kind, period, dimension, member: code, value });
      }
    }
    return values;
  }

  /** The value of the total or of one member in a window; 0 where nothing counted. */
  valueOf(dimension: Dimension, member: string | null, slots: Slots): number {
    if (dimension === 'total') return this.total.valueIn(slots);
    const counted = this.parts.find((part) => part.dimension === dimension)?.counted ?? [];
    return counted.find(({ code }) => code === member)?.cell.valueIn(slots) ?? 0;
  }
}
