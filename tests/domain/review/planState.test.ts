import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { planState } from '../../../src/domain/records/planState';
import { planStateItems, writtenReference } from '../../../src/domain/review/coverLines';

const cover = (rows: readonly (readonly string[])[], headers = [planState.fields.item.label.es, 'Valor']) => ({
  name: planState.table,
  sheet: 'Inicio',
  headers,
  rows,
  firstRow: 5,
  firstColumn: 1,
});

describe('the semester that the cover says', () => {
  it('is found by its label in either language, wherever the line stands', () => {
    const { es, en } = planStateItems.semester;
    expect(
      writtenReference(
        cover([
          ['Lo mío', '2023-S1'],
          [es, ' 2025-s1 '],
        ]),
        plansWithoutTable,
      ),
    ).toBe('2025-S1');
    expect(writtenReference(cover([[en.toUpperCase(), '2024-S2']]), plansWithoutTable)).toBe('2024-S2');
  });

  it('is none where the line, its column or a semester of the Plan is missing', () => {
    const { es } = planStateItems.semester;
    expect(writtenReference(cover([['Lo mío', '2025-S1']]), plansWithoutTable)).toBeNull();
    expect(writtenReference(cover([[es, '2025-S1']], ['Mía', 'Valor']), plansWithoutTable)).toBeNull();
    for (const value of ['', 'pronto', '2031-S1'])
      expect(writtenReference(cover([[es, value]]), plansWithoutTable)).toBeNull();
  });
});
