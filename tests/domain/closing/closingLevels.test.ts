import fc from 'fast-check';
import { rowsBehind } from '../../../src/domain/closing/rowsBehind';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { anyRecords } from '../indicators/anyRecords';
import { ClosingBook } from './closingBook';

const { semesters } = plansWithoutTable;
const today = '2027-01-15';
const named = (id: string, rule: Readonly<Record<string, string>>) => ({
  id,
  nameEs: id,
  level: 'result',
  source: 'Activity',
  timing: 'flujo: Fin real',
  ...rule,
});
const share = named('X7', { measure: 'porcentaje(Estado = Realizada)' });
const Indicator = [
  named('X1', { source: 'Measurement', measure: 'suma(Valor)', timing: 'último: Fecha' }),
  named('X2', { source: 'Measurement', measure: 'por paso(Valoración)', timing: 'flujo: Fecha' }),
  share,
  named('X8', { measure: 'promedio(Mujeres)' }),
];
const activity = (id: string, status: string) => ({ id, type: 'workshop', status, actualEnd: '2025-03-01' });

describe('closing a semester with levels, measurements and ratings', () => {
  it('leaves no corrections on any matrix, and is undone by reopening', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...semesters), (records, one) => {
        const book = new ClosingBook({ ...records, Indicator });
        book.recalculate(today);
        const before = book.cells();
        book.close(one, today);
        expect(book.corrections(today)).toEqual([]);
        book.reopen(one, 'Faltaba una medición');
        expect(book.cells()).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('tells which row changed a share that was reported, though it adds nothing to its part', () => {
    const book = new ClosingBook({
      Indicator: [share],
      Activity: [activity('A1', 'held'), activity('A2', 'approved')],
    });
    book.close('2025-S1', today);
    book.edit('Activity', 1, 'actualEnd', '');
    const [first] = book.corrections(today).filter(({ row }) => row.record.window === 'semester');
    expect([first?.reported, first?.now]).toEqual([50, 100]);
    expect(first && rowsBehind(book.matrix, first, today)).toMatchObject({
      kind: 'rows',
      rows: [{ id: 'A2', kind: 'left', by: 0 }],
    });
  });

  it('tells that what was reported is one of nothing by now', () => {
    const book = new ClosingBook({ Indicator: [share], Activity: [activity('A1', 'held')] });
    book.close('2025-S1', today);
    book.edit('Activity', 0, 'actualEnd', '');
    const [first] = book.corrections(today).filter(({ row }) => row.record.window === 'semester');
    expect([first?.reported, first?.now]).toEqual([100, null]);
  });
});
