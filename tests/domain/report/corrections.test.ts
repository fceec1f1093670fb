import type { Semester } from '../../../src/domain/calendar';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { buildSummary } from '../../../src/domain/summary/buildSummary';
import { ClosingBook } from '../closing/closingBook';

const today = '2026-01-15';
const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const bookOf = () =>
  new ClosingBook({ Activity: ['A1', 'A2'].map((id) => ({ ...held, id, actualEnd: '2025-03-01', women: 1 })) });

function correctionsIn(book: ClosingBook, semester: Semester) {
  const { matrix } = book;
  const { blocks } = buildSummary(matrix, evaluateMatrix(matrix, { today, reference: semester }), semester, { today });
  const table = blocks.find((block) => block.kind === 'table' && block.id === 'corrections');
  return table?.kind === 'table' ? table.rows : null;
}

describe('the corrections in a semester summary', () => {
  it('are those of closed semesters before it, with the rows that made the difference', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    expect(correctionsIn(book, '2025-S2')).toBeNull();
    book.edit('Activity', 0, 'status', 'Cancelada');
    const [first, ...others] = correctionsIn(book, '2025-S2') ?? [];
    expect(first).toEqual([expect.stringMatching(/^R3 Número de reuniones/), '2025-S1', 2, 1, '−A1']);
    expect(others.map(([name, ...rest]) => [String(name).slice(0, 2), ...rest])).toEqual([
      ['X1', '2025-S1', 2, 1, '−A1'],
    ]);
    expect(correctionsIn(book, '2025-S1')).toBeNull();
    expect(correctionsIn(book, '2024-S2')).toBeNull();
  });

  it('say that the definition changed where it did', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.edit('Indicator', 2, 'filter', 'Estado = Propuesta');
    expect(correctionsIn(book, '2025-S2')?.map((cells) => cells.slice(2))).toEqual([[2, 0, 'cambió la definición']]);
  });
});
