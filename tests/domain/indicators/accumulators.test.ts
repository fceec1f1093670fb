import { DistinctAccumulator, SumAccumulator } from '../../../src/domain/indicators/accumulators';

const [first, second, third] = [0b001, 0b010, 0b100];

describe('a sum', () => {
  it('has what was added in the semesters of a window, as much as each weighs', () => {
    const sum = new SumAccumulator();
    sum.add({ slots: first! | third!, weight: 7 }, 1);
    sum.add({ slots: third!, weight: 0.5 }, 1);
    expect([0b001, 0b010, 0b100, 0b011, 0b111].map((slots) => sum.valueIn(slots))).toEqual([7, 0, 7.5, 7, 14.5]);
  });

  it('has nothing more of what is taken back', () => {
    const sum = new SumAccumulator();
    sum.add({ slots: first! | third!, weight: 7 }, 1);
    sum.add({ slots: second!, weight: 3 }, 1);
    sum.add({ slots: first! | third!, weight: 7 }, -1);
    expect([0b001, 0b010, 0b100, 0b111].map((slots) => sum.valueIn(slots))).toEqual([0, 3, 0, 3]);
  });
});

describe('a distinct count', () => {
  const [mexico, panama] = ['MX', 'PA'].map((code, number) => ({ code, number: number + 3 }));
  const row = (slots: number, ...keys: (typeof mexico)[]) => ({ slots, weight: 1, keys: keys.map((key) => key!) });

  it('has each key of a window once, however many rows bring it', () => {
    const distinct = new DistinctAccumulator();
    distinct.add(row(first!, mexico, panama), 1);
    distinct.add(row(second!, mexico), 1);
    distinct.add(row(second!, mexico), 1);
    expect([0b001, 0b010, 0b100, 0b011].map((slots) => distinct.valueIn(slots))).toEqual([2, 1, 0, 2]);
  });

  it('has a key until the last row that brings it is taken back', () => {
    const distinct = new DistinctAccumulator();
    distinct.add(row(first!, mexico), 1);
    distinct.add(row(first!, mexico, panama), 1);
    distinct.add(row(first!, mexico, panama), -1);
    expect(distinct.valueIn(first!)).toBe(1);
    distinct.add(row(first!, mexico), -1);
    expect(distinct.valueIn(first!)).toBe(0);
  });
});
