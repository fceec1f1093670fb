import { runsOf, type Steps } from '../../../../domain/steps';

/** So many values go into one message: the pane takes it in between two clicks. */
const leavesAtOnce = 10_000;

/** Stands where a list was that is sent apart. */
interface Apart {
  readonly sentApart: number;
}

/** Some items of a list that is sent apart. */
export interface ListPortion {
  readonly list: number;
  readonly items: readonly unknown[];
  /** Whether lists within them are sent apart too. */
  readonly isNested: boolean;
}

/** A value without its long lists, and those in portions; gives what is left of it. */
export function* withoutLongLists(value: unknown): Generator<ListPortion, unknown, undefined> {
  const lists: (readonly unknown[])[] = [];
  const shortened = (part: unknown): unknown => {
    if (leavesOf(part) < Infinity) return part;
    if (!Array.isArray(part))
      return Object.fromEntries(Object.entries(part as object).map(([key, one]) => [key, shortened(one)]));
    return { sentApart: lists.push(part) - 1 } satisfies Apart;
  };
  const rest = shortened(value);
  for (let list = 0; list < lists.length; list++) {
    for (const portion of portionsOf(lists[list] ?? [])) {
      const known = lists.length;
      const items = portion.map(shortened);
      yield { list, items, isNested: lists.length > known };
    }
  }
  return rest;
}

/** Puts lists that came in portions back where they were. */
export class LongLists {
  private readonly lists = new Map<number, unknown[]>();
  private readonly nested: unknown[][] = [];

  add({ list, items, isNested }: ListPortion): void {
    const known = this.lists.get(list) ?? [];
    this.lists.set(list, known);
    for (const item of items) known.push(item);
    if (isNested && !this.nested.includes(known)) this.nested.push(known);
  }

  /** The value that the rest is of. */
  *whole(rest: unknown): Steps<unknown> {
    for (const list of this.nested)
      for (let at = 0; at < list.length; at++) {
        list[at] = this.filled(list[at]);
        yield;
      }
    return this.filled(rest);
  }

  private filled(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((one) => this.filled(one));
    if (!isPlain(part)) return part;
    if ('sentApart' in part) return this.lists.get((part as Apart).sentApart) ?? [];
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, this.filled(one)]));
  }
}

/** Whether a value is an object without a kind of its own, from whichever thread it comes. */
const isPlain = (part: unknown): part is object => Object.prototype.toString.call(part) === '[object Object]';

/** How much is in a value; endless where it has a list of more than goes into one message. */
function leavesOf(part: unknown): number {
  if (Array.isArray(part)) {
    let sum = 1;
    for (const item of part as readonly unknown[]) {
      sum += leavesOf(item);
      if (sum > leavesAtOnce) return Infinity;
    }
    return sum;
  }
  if (!isPlain(part)) return 1;
  let sum = 1;
  for (const key in part) sum += leavesOf((part as Record<string, unknown>)[key]);
  return sum;
}

function* portionsOf(items: readonly unknown[]): Iterable<readonly unknown[]> {
  for (const run of runsOf(items)) {
    let [portion, leaves]: [unknown[], number] = [[], 0];
    for (const item of run) {
      const own = Math.min(leavesOf(item), leavesAtOnce);
      if (portion.length > 0 && leaves + own > leavesAtOnce) {
        yield portion;
        [portion, leaves] = [[], 0];
      }
      portion.push(item);
      leaves += own;
    }
    yield portion;
  }
}
