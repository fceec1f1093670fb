import fc from 'fast-check';
import { isOfSemester } from '../../../src/domain/closing/corrections';
import { rowsBehind } from '../../../src/domain/closing/rowsBehind';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { anyRecords } from '../indicators/anyRecords';
import { rawTables } from '../indicators/matrixOf';
import { ClosingBook } from './closingBook';

const { semesters } = plansWithoutTable;
const today = '2027-01-15';
const named = (id: string, rule: Readonly<Record<string, string | readonly string[]>>) => ({
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
    const [first] = book.corrections(today).filter(({ place }) => place.window === 'semester');
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
    const [first] = book.corrections(today).filter(({ place }) => place.window === 'semester');
    expect([first?.reported, first?.now]).toEqual([100, null]);
  });

  const level = named('X8', { measure: 'promedio(Mujeres)', breakdown: ['group'] });
  const held = (id: string, women: number, leadGroup = 'GT-PRO') => ({ ...activity(id, 'held'), women, leadGroup });

  it('tells a value that was blank at closing and has come since, with the rows that brought it', () => {
    const count = named('X9', { measure: 'conteo' });
    const book = new ClosingBook({
      Indicator: [level, count],
      Activity: [{ ...activity('A1', 'held'), actualEnd: null }, activity('A0', 'held')],
    });
    book.close('2025-S1', today);
    expect(book.corrections(today)).toEqual([]);
    book.replaceData({ Activity: [held('A1', 30), activity('A0', 'held')] });
    const ofSemester = () => book.corrections(today).filter((one) => isOfSemester(one) && one.place.indicator === 'X8');
    const [first, ...others] = ofSemester();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ semester: '2025-S1', member: null, reported: null, now: 30 });
    expect(first && rowsBehind(book.matrix, first, today)).toMatchObject({
      kind: 'rows',
      rows: [{ id: 'A1', kind: 'entered' }],
    });
    const told = ofSemester().map(({ place, reported, now }) => [place.indicator, place.period, reported, now]);
    book.recalculate(today);
    book.recalculate('2028-03-01');
    expect(ofSemester().map(({ place, reported, now }) => [place.indicator, place.period, reported, now])).toEqual(
      told,
    );
    book.reopen('2025-S1', 'Faltaba');
    expect(book.corrections(today)).toEqual([]);
  });

  it('tells a member of a breakdown that was blank at closing, but no breakdown or indicator that was added since', () => {
    const book = new ClosingBook({ Indicator: [level], Activity: [held('A1', 30)] });
    book.close('2025-S1', today);
    book.replaceData({ Activity: [held('A1', 30), held('A2', 30, 'GT-LAB')] });
    const parts = book.corrections(today).filter(({ place }) => place.window === 'semester');
    expect(parts.map(({ place, member, reported, now }) => [place.dimension, member, reported, now])).toEqual([
      ['group', 'GT-LAB', null, 30],
    ]);
    const rows = [level, named('X9', { measure: 'promedio(Hombres)' })];
    const later = new ClosingBook({ Indicator: [level], Activity: [held('A1', 30)] });
    later.close('2025-S1', today);
    const [reported] = later.matrix.tables.Indicator.rows;
    const withOthers = rawTables(
      {
        Indicator: [
          { ...reported?.record, breakdown: ['group', 'country'] } as (typeof rows)[number],
          { ...rows[1] } as (typeof rows)[number],
        ],
        Activity: [{ ...held('A1', 30), men: 4, participatingCountries: ['CR'] } as never],
      },
      'es',
    );
    for (const table of withOthers) if (['Indicadores', 'Actividades'].includes(table.name)) later.put(table);
    expect(later.corrections(today)).toEqual([]);
  });
});
