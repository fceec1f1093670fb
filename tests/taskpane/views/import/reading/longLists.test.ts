import { atOnce } from '../../../../../src/domain/steps';
import {
  LongLists,
  withoutLongLists,
  type ListPortion,
} from '../../../../../src/taskpane/views/import/reading/longLists';

/** So many values go into one message. */
const limit = 10_000;

/** A value sent in messages, each cloned as between threads. */
function sent(value: unknown) {
  const parts = withoutLongLists(value);
  const portions: ListPortion[] = [];
  for (;;) {
    const part = parts.next();
    if (part.done) return { portions, rest: structuredClone(part.value) };
    portions.push(structuredClone(part.value));
  }
}

function received({ portions, rest }: ReturnType<typeof sent>, stops = { count: 0 }): unknown {
  const lists = new LongLists();
  for (const portion of portions) lists.add(portion);
  const steps = lists.whole(rest);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    stops.count++;
  }
}

/** How many plain values are in a message. */
function sizeOf(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 1;
  return Object.values(part).reduce<number>((sum, one) => sum + sizeOf(one), 0);
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

describe('a value with long lists', () => {
  it.each<[string, unknown]>([
    ['a list in an object', { before: 1, list: numbers(25_000), after: 'x' }],
    ['a list alone', numbers(30_001)],
    ['lists in a list', numbers(50).map((row) => numbers(3000, row))],
    ['a long list in a row of a long list', [...numbers(12_000), { inner: numbers(12_000) }, [numbers(11_000)], 5]],
    ['lists three deep', { a: [{ b: [{ c: numbers(15_000) }, { c: [] }] }, ...numbers(10_000)] }],
    ['rows of objects', { rows: numbers(9000).map((id) => ({ id, name: `n${id}`, tags: [id, null, undefined, ''] })) }],
    [
      'nothing and blanks',
      { list: [...numbers(10_001), null, undefined, '', 0, false, []], none: undefined, no: null },
    ],
    ['empty lists', { list: [], more: [[], {}], long: numbers(10_001).map(() => []) }],
    ['sets and maps', { long: numbers(10_001), set: new Set([1, 2]), map: new Map([['a', [1]]]) }],
  ])('comes back whole: %s', (_, value) => {
    const { portions, rest } = sent(value);
    expect(portions.length).toBeGreaterThan(1);
    const back = received({ portions, rest });
    expect(back).toStrictEqual(value);
    for (const portion of portions) expect(sizeOf(portion.items)).toBeLessThanOrEqual(limit);
    expect(sizeOf(rest)).toBeLessThanOrEqual(limit);
  });

  it('goes in one message up to the limit, and in parts beyond it', () => {
    // The list itself counts as one.
    const within = { list: numbers(limit - 1) };
    expect(sent(within)).toEqual({ portions: [], rest: within });
    expect(received(sent(within))).toStrictEqual(within);
    const beyond = { list: numbers(limit) };
    expect(sent(beyond).portions.flatMap(({ items }) => items)).toEqual(beyond.list);
    expect(sizeOf(sent(beyond).rest)).toBe(1);
    expect(received(sent(beyond))).toStrictEqual(beyond);
  });

  it('is put together in steps where lists stand in lists, and without any where none does', () => {
    const stops = { count: 0 };
    const nested = numbers(12_000).map((row) => (row % 6000 === 0 ? numbers(11_000) : row));
    received(sent(nested), stops);
    expect(stops.count).toBeGreaterThanOrEqual(12_000);
    expect(atOnce(new LongLists().whole({ a: [1, { b: 2 }] }))).toEqual({ a: [1, { b: 2 }] });
  });
});
