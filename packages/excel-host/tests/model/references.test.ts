import fc from 'fast-check';
import { formatArea } from '../../src/model/area';
import { copiedDown, shiftArea, shiftReferences, type Shift } from '../../src/model/references';

const rows = (at: number, count: number): Shift => ({ axis: 'row', at, count, across: { first: 0, count: 16_384 } });
const columns = (at: number, count: number): Shift => ({
  axis: 'column',
  at,
  count,
  across: { first: 0, count: 1_048_576 },
});

describe('references', () => {
  it.each([
    ['=A3', rows(2, 1), '=A4'],
    ['=A2', rows(2, 1), '=A2'],
    ['=SUM($B$2:$B$5)', rows(3, 2), '=SUM($B$2:$B$7)'],
    ['=SUM($B$2:$B$5)', rows(1, -2), '=SUM($B$2:$B$3)'],
    ['=B2+C9', rows(1, -1), '=#REF!+C8'],
    ["='Otra hoja'!A3", rows(0, 1), "='Otra hoja'!A3"],
    ['=Datos!A3&"A3"', rows(0, 1), '=Datos!A4&"A3"'],
    ['=LOG10(A10)', rows(0, 1), '=LOG10(A11)'],
    ['=C1', columns(1, 1), '=D1'],
  ])('%s stands after a shift as %#', (formula, shift, expected) => {
    expect(shiftReferences(formula, 'Datos', 'Datos', shift)).toBe(expected);
  });

  it('do not move where only other columns of the sheet do', () => {
    expect(shiftReferences('=A3+F3', 'D', 'D', { axis: 'row', at: 1, count: 1, across: { first: 5, count: 3 } })).toBe(
      '=A3+F4',
    );
  });

  it('keep what is fixed when a formula is copied down', () => {
    expect(copiedDown('=A1*$B1+C$1&"A1"', 2)).toBe('=A3*$B3+C$1&"A1"');
  });

  it('come back when what was inserted is deleted', () => {
    const area = fc.record({
      row: fc.nat(50),
      column: fc.nat(20),
      rows: fc.integer({ min: 1, max: 20 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(area, fc.nat(80), fc.integer({ min: 1, max: 9 }), (cells, at, count) => {
        const moved = shiftArea(cells, rows(at, count));
        expect(moved && shiftArea(moved, rows(at, -count))).toEqual(cells);
        const formula = `=SUM(${formatArea(cells)})`;
        const there = shiftReferences(formula, 'S', 'S', rows(at, count));
        expect(shiftReferences(there, 'S', 'S', rows(at, -count))).toBe(formula);
      }),
    );
  });
});
