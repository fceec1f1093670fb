import fc from 'fast-check';
import { semesterWindow } from '../../../src/domain/calendar';
import {
  cellsOf,
  followUpGrid,
  productClassOf,
  reportingCountries,
  type FollowUpRow,
} from '../../../src/domain/followUp/followUpGrid';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { countedRows } from '../../../src/domain/records/idIndex';
import { anyRecords } from '../indicators/anyRecords';
import { matrixOf } from '../indicators/matrixOf';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters } = plansWithoutTable;

const recommendation = { class: 'recommendation', title: 'Retorno digno' };
const report = { class: 'followUp', country: 'CR', product: 'P1', date: '2025-03-04' };
const semester = '2025-S1';

function gridOf(records: Parameters<typeof matrixOf>[0], reportClass: 'followUp' | 'benefit' = 'followUp') {
  const matrix = matrixOf(records);
  const grid = followUpGrid(matrix, reportClass, semester);
  const cell = (row: FollowUpRow | null | undefined, country: string) =>
    row && cellsOf(row, matrix.lists, semester).find((one) => one.country === country);
  return { ...grid, cell, lists: matrix.lists };
}
const ids = (rows: readonly FollowUpRow[]) => rows.map(({ product }) => product?.record.id);

describe('the grid of follow-up', () => {
  it('has the products of the class, those agreed in or before the semester first and the newest of them first', () => {
    const Product = [
      { ...recommendation, id: 'P1', agreedOn: '2024-02-01' },
      { ...recommendation, id: 'P2' },
      { ...recommendation, id: 'P3', agreedOn: '2025-07-01' },
      { ...recommendation, id: 'P4', agreedOn: '2025-06-30' },
      { ...recommendation, id: 'P5', class: 'goodPractice', agreedOn: '2025-06-30' },
    ];
    expect(ids(gridOf({ Product }).rows)).toEqual(['P4', 'P1', 'P3', 'P2']);
    expect(ids(gridOf({ Product }, 'benefit').rows)).toEqual(['P5']);
  });

  it('takes one of several rows with a code, and tells products of one title apart by their codes', () => {
    const Product = [
      { ...recommendation, id: 'P1', version: 1 },
      { ...recommendation, id: 'p1 ', version: 2 },
      { ...recommendation, id: 'P2' },
    ];
    const CountryReport = [
      { ...report, id: 'R1', product: 'P2' },
      { ...report, id: 'R2' },
      { ...report, id: 'R2' },
    ];
    const { rows, cell } = gridOf({ Product, CountryReport });
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => cell(row, 'CR')?.reports.map(({ record }) => record.id))).toEqual(
      expect.arrayContaining([['R1'], ['R2']]),
    );
  });

  it('tells what a country reported in the semester from what it reported before; what comes after is neither', () => {
    const CountryReport = [
      { ...report, id: 'R1', date: '2025-01-01' },
      { ...report, id: 'R2', date: '2025-06-30' },
      { ...report, id: 'R3', date: '2023-05-01' },
      { ...report, id: 'R4', country: 'MX', date: '2024-12-31' },
      { ...report, id: 'R5', country: 'PA', date: '2025-07-01' },
    ];
    const { rows, cell } = gridOf({ Product: [{ ...recommendation, id: 'P1' }], CountryReport });
    expect(cell(rows[0], 'CR')).toMatchObject({ state: 'reported', inSemester: 2 });
    expect(cell(rows[0], 'CR')?.reports.map(({ record }) => record.id)).toEqual(['R2', 'R1', 'R3']);
    expect(cell(rows[0], 'MX')).toMatchObject({ state: 'earlier', inSemester: 0 });
    expect(cell(rows[0], 'PA')).toMatchObject({ state: 'none', inSemester: 0 });
    expect(cell(rows[0], 'BZ')).toMatchObject({ state: 'none', reports: [] });
  });

  it('shows a country that is not on the list where it has a report, and offers it nowhere', () => {
    const Product = ['P1', 'P2'].map((id) => ({ ...recommendation, id }));
    const CountryReport = [{ ...report, id: 'R1', country: 'Haití' }];
    const { rows, cell } = gridOf({ Product, CountryReport });
    const shown = rows.map((row) => cell(row, 'Haití')).filter(Boolean);
    expect(shown).toEqual([expect.objectContaining({ isOffered: false, state: 'reported' })]);
  });

  it('keeps reports that name no product of the class in a row of their own', () => {
    const Product = [
      { ...recommendation, id: 'P1' },
      { id: 'P2', class: 'roadmap' },
    ];
    const CountryReport = [null, 'P2', 'P9', 'P1'].map((product, index) => ({ ...report, id: `R${index}`, product }));
    const { unnamed, rows } = gridOf({ Product, CountryReport });
    expect(unnamed?.reports.map(({ record }) => record.product)).toEqual([null, 'P2', 'P9']);
    expect(rows[0]?.reports).toHaveLength(1);
    expect(gridOf({ Product }).unnamed).toBeNull();
  });

  it('names apart the reports without a country or a day that can be read', () => {
    const CountryReport = [
      { ...report, id: 'R1', country: null },
      { ...report, id: 'R2', date: null },
      { ...report, id: 'R3', date: 'pronto' },
    ];
    const { unplaced, rows } = gridOf({ Product: [{ ...recommendation, id: 'P1' }], CountryReport });
    expect(unplaced.map(({ record }) => record.id)).toEqual(['R1', 'R2', 'R3']);
    expect(rows[0]?.reports).toEqual([]);
  });
});

/** Matrices whose reports name products, some of which are there. */
const anyFollowUp = fc
  .tuple(anyRecords, fc.infiniteStream(fc.option(fc.constantFrom('P1', 'P2', 'P3', 'P4', 'p1 ', 'P9'))))
  .map(([records, products]) => ({
    ...records,
    CountryReport: records.CountryReport.map((row) => ({ ...row, product: products.next().value ?? null })),
  }));

describe('the grid of follow-up of any matrix', () => {
  it('shows every report of the class in one cell, or among those that cannot be placed', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom(...planSemesters), (records, at) => {
        const matrix = matrixOf(records);
        const { start, end } = semesterWindow(at);
        for (const reportClass of ['followUp', 'benefit'] as const) {
          const { rows, unnamed, unplaced } = followUpGrid(matrix, reportClass, at);
          const cells = [...rows, ...(unnamed ? [unnamed] : [])].flatMap((row) => cellsOf(row, matrix.lists, at));
          const shown = [...cells.flatMap(({ reports }) => reports), ...unplaced];
          const counted = countedRows(matrix.tables.CountryReport).filter(({ record }) => record.class === reportClass);
          expect(new Set(shown)).toEqual(new Set(counted));
          expect(shown).toHaveLength(counted.length);
          expect(rows.every(({ product }) => product?.record.class === productClassOf[reportClass])).toBe(true);
          for (const { country, state, reports, inSemester } of cells) {
            const days = reports.map(({ record }) => record.date ?? '');
            expect(reports.every(({ record }) => record.country === country)).toBe(true);
            expect(inSemester).toBe(days.filter((day) => day >= start && day <= end).length);
            expect(state === 'reported').toBe(inSemester > 0);
            expect(state === 'earlier').toBe(inSemester === 0 && days.some((day) => day < start));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has as many countries that report as the indicator counts', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom(...planSemesters), (records, at) => {
        const matrix = matrixOf(records);
        const { indicators } = evaluateMatrix(matrix, { today: '2026-12-31' });
        for (const [id, reportClass] of [
          ['I2', 'followUp'],
          ['I3', 'benefit'],
        ] as const) {
          const value = indicators.find((one) => one.id === id)?.valueOf('semester', at);
          expect(reportingCountries(followUpGrid(matrix, reportClass, at), matrix.lists, at)).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
  });
});
