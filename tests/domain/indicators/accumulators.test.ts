import { run } from '../../../src/domain/indicators/slots';
import { DistinctAccumulator, SumAccumulator } from '../../../src/domain/indicators/accumulators';

const [first, second, third] = [run(0, 1), run(1, 2), run(2, 3)];
const [firstTwo, lastTwo, all] = [run(0, 2), run(1, 3), run(0, 3)];

describe('a sum', () => {
  it('has what was added in the semesters of a window, as much as each weighs', () => {
    const sum = new SumAccumulator(3);
    sum.add({ slots: lastTwo, weight: 7 }, 1);
    sum.add({ slots: third, weight: 0.5 }, 1);
    expect([first, second, third, firstTwo, all].map((slots) => sum.valueIn(slots))).toEqual([0, 7, 7.5, 7, 14.5]);
  });

  it('has nothing more of what is taken back', () => {
    const sum = new SumAccumulator(3);
    sum.add({ slots: lastTwo, weight: 7 }, 1);
    sum.add({ slots: first, weight: 3 }, 1);
    sum.add({ slots: lastTwo, weight: 7 }, -1);
    expect([first, second, third, all].map((slots) => sum.valueIn(slots))).toEqual([3, 0, 0, 3]);
  });
});

describe('a distinct count', () => {
  const [mexico, panama] = ['MX', 'PA'].map((code, number) => ({ code, number: number + 3 }));
  const row = (slots: number, ...keys: (typeof mexico)[]) => ({ slots, weight: 1, keys: keys.map((key) => key!) });

  it('has each key of a window once, however many rows bring it', () => {
    const distinct = new DistinctAccumulator(3);
    distinct.add(row(first, mexico, panama), 1);
    distinct.add(row(second, mexico), 1);
    distinct.add(row(second, mexico), 1);
    expect([first, second, third, firstTwo].map((slots) => distinct.valueIn(slots))).toEqual([2, 1, 0, 2]);
  });

  it('has a key in no semester in which no row brings it', () => {
    const distinct = new DistinctAccumulator(3);
    distinct.add(row(second, mexico), 1);
    expect([first, second, third].map((slots) => distinct.valueIn(slots))).toEqual([0, 1, 0]);
  });

  it('has a key until the last row that brings it is taken back', () => {
    const distinct = new DistinctAccumulator(3);
    distinct.add(row(first, mexico), 1);
    distinct.add(row(first, mexico, panama), 1);
    distinct.add(row(first, mexico, panama), -1);
    expect(distinct.valueIn(first)).toBe(1);
    distinct.add(row(first, mexico), -1);
    expect(distinct.valueIn(first)).toBe(0);
  });
});
