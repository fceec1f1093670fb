import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import type { Cell } from '../../../src/domain/records/cell';
import type { RecordName } from '../../../src/domain/records/records';
import { dateQuestions, daysInOrder } from '../../../src/domain/review/dateOrder';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { problemPlace, problemText } from '../../../src/i18n/problemText';
import { rawTables } from '../indicators/matrixOf';
import { RawBook } from '../indicators/rawBook';

const held = { leadGroup: 'GT-PRO', type: 'workshop', status: 'held', dialogueSpace: true };

/** A book of so many activities in which the cells of a column hold these. */
function bookWith(cells: readonly Cell[], field = 'actualEnd', table: RecordName = 'Activity') {
  const records = cells.map((_, index) =>
    table === 'Activity' ? { ...held, id: `A${index}` } : { year: 2025, group: `G${index}` },
  );
  const book = new RawBook(rawTables({ Indicator: planIndicators('es'), [table]: records }, 'es'));
  cells.forEach((cell, index) => book.edit(table, index, field, cell));
  return book.matrix;
}

const questionsOf = (cells: readonly Cell[]) =>
  dateQuestions(bookWith(cells)).map(({ field, rows, example, proposed }) => [field, rows.length, example, proposed]);

describe('days that can be read two ways', () => {
  it('do not count, and are asked of and told once for their column', () => {
    const matrix = bookWith(['03/04/2025', '2025-05-01', '7-8-25', 'pronto', 45779]);
    const evaluation = evaluateMatrix(matrix, { today: '2025-12-31' });
    const r3 = evaluation.indicators[2]!;
    expect(r3.valueOf('year', '2025')).toBe(2);
    expect(r3.exclusions.map(({ row, code, params }) => [row.index, code, params['value']])).toEqual([
      [0, 'notADate', '03/04/2025'],
      [2, 'notADate', '7-8-25'],
      [3, 'notADate', 'pronto'],
    ]);
    const dates = reviewMatrix(matrix, evaluation).filter(({ field }) => field === 'actualEnd');
    expect(dates.map(({ code }) => code).sort()).toEqual(['dateAsText', 'dateOrder', 'notADate']);
    const asked = dates.find(({ code }) => code === 'dateOrder')!;
    expect(`${problemPlace(asked, 'es')}: ${problemText(asked, 'es')}`).toBe(
      'Actividades · Fin real: Fechas en que ambos números pueden ser el mes, como 03/04/2025 (3 de abril de 2025 o 4 de marzo de 2025): 2. Filas: 2, 4. No cuentan hasta que se diga el orden en Revisión.',
    );
    expect(problemText(asked, 'en')).toContain('(3 April 2025 or 4 March 2025)');
  });

  it.each([
    [['03/04/2025'], null],
    [['03/04/2025', '13/04/2025'], 'dayFirst'],
    [['03/04/2025', '04/13/2025', '05/28/2025'], 'monthFirst'],
    [['03/04/2025', '13/04/2025', '05/28/2025'], null],
    [['03/04/2025', '2025-04-13', '4/4/2025', 45000], null],
  ] as const)('in %j are proposed to be %s', (cells, proposed) => {
    expect(questionsOf(cells)).toEqual([['actualEnd', 1, '03/04/2025', proposed]]);
  });

  it('are mended alone, in the order that was said', () => {
    const matrix = bookWith(['03/04/2025', '13/04/2025', 'pronto', '11.12.25', '', '04/04/2025']);
    const column = { table: 'Activity', field: 'actualEnd' } as const;
    const days = (order: 'dayFirst' | 'monthFirst') =>
      daysInOrder(matrix, column, order).map(({ index, value }) => [index, value]);
    expect(days('dayFirst')).toEqual([
      [0, '2025-04-03'],
      [3, '2025-12-11'],
    ]);
    expect(days('monthFirst')).toEqual([
      [0, '2025-03-04'],
      [3, '2025-11-12'],
    ]);
    expect(daysInOrder(matrix, { ...column, field: 'actualStart' }, 'dayFirst')).toEqual([]);
  });

  it('are no question in columns of text, nor in those that the add-in keeps', () => {
    const matrix = bookWith(['03/04/2025'], 'remarks');
    expect(dateQuestions(matrix)).toEqual([]);
    const book = new RawBook(rawTables({ IndicatorValue: [{ indicator: 'R1', value: 1 }] }, 'es'));
    book.edit('IndicatorValue', 0, 'closedOn', '03/04/2025');
    expect(dateQuestions(book.matrix)).toEqual([]);
    expect(book.matrix.problems.map(({ code }) => code)).toContain('notADate');
  });

  it('are asked of each column apart', () => {
    const matrix = bookWith(['03/04/2025'], 'evaluatedOn', 'GroupYear');
    expect(dateQuestions(matrix).map(({ table, field }) => [table, field])).toEqual([['GroupYear', 'evaluatedOn']]);
  });
});
