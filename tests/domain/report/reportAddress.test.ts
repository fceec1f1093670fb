import fc from 'fast-check';
import {
  daysReport,
  isYearly,
  reportKinds,
  reportOfSheet,
  reportSheetName,
  semesterOfReport,
  windowOfReport,
} from '../../../src/domain/report/reportAddress';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters } = plansWithoutTable;

const groups = ['GT-PRO', 'GT-LAB', 'Ad hoc: niñez/adolescencia', 'un grupo con un nombre mucho más largo'];
const anyAddress = fc
  .record({
    kind: fc.constantFrom(...reportKinds),
    semester: fc.constantFrom(...planSemesters),
    year: fc.constantFrom(...plansWithoutTable.years),
    group: fc.constantFrom(...groups),
  })
  .map(({ kind, semester, year, group }) => ({
    kind,
    period: kind === 'days' ? `${year}-01-01–${year + 1}-11-30` : isYearly(kind) ? String(year) : semester,
    group: kind === 'group' ? group : null,
  }));

describe('the sheet of a report', () => {
  it('has a name that Excel takes and that leads back to the report', () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom('es', 'en'), (address, language) => {
        const name = reportSheetName(address, language);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]/);
        expect(reportOfSheet(name, groups)).toEqual(address);
      }),
    );
  });

  it('is named as people call the report', () => {
    expect(reportSheetName({ kind: 'semester', period: '2025-S1', group: null }, 'es')).toBe('Resumen 2025-S1');
    expect(reportSheetName({ kind: 'handover', period: '2025', group: null }, 'en')).toBe('Handover 2025');
    expect(reportSheetName(daysReport('2025-03-01', '2025-11-30'), 'es')).toBe('Informe 2025-03-01–2025-11-30');
    expect(reportSheetName({ kind: 'group', period: '2025', group: 'GT-PRO' }, 'es')).toBe('Grupo GT-PRO 2025');
  });

  it('is not taken for that of another sheet', () => {
    for (const name of [
      'Resumen',
      'Resumen 2025',
      'Grupo GT-XXX 2025',
      'Actividades',
      '2025-S1',
      'Mi Resumen 2025-S1',
      'Informe 2025',
      'Informe 2025-03-01–2025-02-01',
    ])
      expect(reportOfSheet(name, groups)).toBeNull();
  });
});

describe('the days of a report', () => {
  it('are those of its semester or year, or from the first of the Plan', () => {
    const daysOf = (kind: 'semester' | 'year' | 'plan', period: string) => {
      const { start, end } = windowOfReport({ kind, period, group: null }, plansWithoutTable);
      return [start, end];
    };
    expect(daysOf('semester', '2025-S1')).toEqual(['2025-01-01', '2025-06-30']);
    expect(daysOf('year', '2025')).toEqual(['2025-01-01', '2025-12-31']);
    expect(daysOf('plan', '2025-S1')).toEqual(['2023-01-01', '2025-06-30']);
  });

  it('are those that it names, seen as of the semester of the last one that has begun', () => {
    const address = daysReport('2025-03-01', '2025-11-30');
    expect(windowOfReport(address, plansWithoutTable)).toMatchObject({
      kind: 'days',
      start: '2025-03-01',
      end: '2025-11-30',
    });
    expect([semesterOfReport(address, '2025-05-01'), semesterOfReport(address, '2026-03-01')]).toEqual([
      '2025-S1',
      '2025-S2',
    ]);
  });

  it('of a year that runs are shown as of its semester that has begun', () => {
    const of = (today: string) => semesterOfReport({ kind: 'year', period: '2025', group: null }, today);
    expect([of('2025-06-30'), of('2025-07-01'), of('2024-01-01'), of('2026-03-01')]).toEqual([
      '2025-S1',
      '2025-S2',
      '2025-S1',
      '2025-S2',
    ]);
  });
});
