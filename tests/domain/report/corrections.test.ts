import { planIndicators } from '../../../src/domain/indicators/planIndicators';
import { rawTables } from '../indicators/matrixOf';
import { ClosingBook } from '../closing/closingBook';
import { reportOf, tableIn, valuesIn } from './reportOf';

const today = '2026-01-15';
const held = { type: 'workshop', status: 'held', dialogueSpace: true, leadGroup: 'GT-PRO', mainTheme: 'T3-08' };
const bookOf = () =>
  new ClosingBook({ Activity: ['A1', 'A2'].map((id) => ({ ...held, id, actualEnd: '2025-03-01', women: 1 })) });

describe('the corrections in a report', () => {
  it('are those of closed semesters before it, with the rows that made the difference', () => {
    const book = bookOf();
    const corrected = (semester: '2024-S2' | '2025-S1' | '2025-S2') => reportOf(book.matrix, semester, today);
    book.close('2025-S1', today);
    expect(tableIn(corrected('2025-S2'), 'corrected')).toBeUndefined();
    book.edit('Activity', 0, 'status', 'Cancelada');
    const [first, ...others] = valuesIn(corrected('2025-S2'), 'corrected');
    expect(first).toEqual(['R3 Actividades con espacio de diálogo', '2025-S1', 2, 1, '− A1']);
    expect(others.map(([name, ...rest]) => [String(name).slice(0, 2), ...rest])).toEqual([
      ['X1', '2025-S1', 2, 1, '− A1'],
    ]);
    expect(tableIn(corrected('2025-S1'), 'corrected')).toBeUndefined();
    expect(tableIn(corrected('2024-S2'), 'corrected')).toBeUndefined();
  });

  it('lead to the row that made the difference', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.edit('Activity', 0, 'status', 'Cancelada');
    const source = tableIn(reportOf(book.matrix, '2025-S2', today), 'corrected')?.rows[0]?.cells.at(-1)?.source;
    expect(source).toMatchObject({ kind: 'rows', table: 'Activity', rows: [{ index: 0 }] });
  });

  it('say that the definition changed where it did', () => {
    const book = bookOf();
    book.close('2025-S1', today);
    book.edit('Indicator', 2, 'filter', 'Estado = Propuesta');
    const rows = valuesIn(reportOf(book.matrix, '2025-S2', today), 'corrected');
    expect(rows.map((cells) => cells.slice(2))).toEqual([[2, 0, 'cambió la definición']]);
  });

  it('say that there was no data at closing where a value has come since, whenever the report is made', () => {
    const Indicator = [
      ...planIndicators('es'),
      { id: 'X8', nameEs: 'Satisfacción', source: 'Measurement', measure: 'promedio(Valor)', timing: 'último: Fecha' },
    ];
    const measured = { id: 'V1', indicator: 'X8', country: 'CR', value: 70 };
    const book = new ClosingBook({ Indicator });
    book.close('2025-S1', today);
    const rows = (day: string) => valuesIn(reportOf(book.matrix, '2025-S2', day), 'corrected');
    const entered = rawTables({ Measurement: [{ ...measured, date: '2025-05-05' }] }, 'es');
    for (const table of entered) if (table.name === 'Mediciones') book.put(table);
    const told = [['X8 Satisfacción', '2025-S1', 'Sin dato al cierre', 70, '+ V1 Costa Rica, 5 de mayo de 2025']];
    expect(rows(today)).toEqual(told);
    book.recalculate(today);
    expect(rows('2026-06-30')).toEqual(told);
    expect(rows('2027-01-15')).toEqual(told);
  });
});
