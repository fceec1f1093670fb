import fc from 'fast-check';
import { linesOf } from '../../src/workbook/report/textWidth';

describe('the lines that a text takes', () => {
  it('are one for a short text, and one more for each end of a line', () => {
    expect(linesOf('', 50)).toBe(1);
    expect(linesOf('Realizadas con nota conceptual incompleta o faltante', 50)).toBe(1);
    expect(linesOf('uno\ndos\n\ntres', 50)).toBe(4);
  });

  it('break between words, and after a hyphen', () => {
    expect(linesOf('Gobernanza migratoria', 12)).toBe(2);
    expect(linesOf('Plan a la fecha', 10)).toBe(2);
    expect(linesOf('Funcionamiento', 6)).toBe(3);
  });

  it('never become fewer in a narrower column', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 100 }), (text, width) =>
        expect(linesOf(text, width)).toBeGreaterThanOrEqual(linesOf(text, width + 60)),
      ),
    );
  });
});
