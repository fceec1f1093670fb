import { changedAt, changedSheet, joined, nothingChanged } from '../../src/workbook/changed';

const run = (from: number, to = from) => ({ from, to });
const whole = [run(1, 1_048_576)];

describe('what may have changed', () => {
  it.each([
    ['B2', [run(2)]],
    ['$A$1:C5', [run(1, 5)]],
    ['Actividades!B7:D9', [run(7, 9)]],
    ["'Mi hoja'!3:4", [run(3, 4)]],
    ['E7,A1:B2', [run(1, 2), run(7)]],
    ['C3,C4,C5', [run(3, 5)]],
    ['A:C', whole],
    ['', whole],
    ['#REF!', whole],
  ])('is read from the address %s', (address, runs) => {
    expect(changedAt('hoja', address)).toEqual(new Map([['hoja', runs]]));
  });

  it('is joined sheet by sheet, rows that touch as one', () => {
    const both = joined(
      joined(changedAt('a', 'B2:B4'), changedAt('b', 'C9')),
      joined(nothingChanged, changedAt('a', 'B5')),
    );
    expect(both).toEqual(
      new Map([
        ['a', [run(2, 5)]],
        ['b', [run(9)]],
      ]),
    );
    expect(joined(both, changedSheet('a'))).toEqual(
      new Map([
        ['a', whole],
        ['b', [run(9)]],
      ]),
    );
    expect(joined(both, 'everything')).toBe('everything');
  });

  it('is told in few runs, which hold all, where many rows changed here and there', () => {
    const rows = Array.from({ length: 50 }, (_, at) => 2 * at + 2);
    const many = rows.map((row) => changedAt('a', `B${row}`)).reduce(joined);
    const runs = (many as Exclude<typeof many, 'everything'>).get('a') ?? [];
    expect(runs.length).toBeLessThanOrEqual(20);
    expect(rows.filter((row) => !runs.some(({ from, to }) => from <= row && row <= to))).toEqual([]);
  });
});
