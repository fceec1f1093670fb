import fc from 'fast-check';
import type { NewRow } from '../../../../src/domain/records/changes';
import type { ReportAddress } from '../../../../src/domain/report/reportAddress';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { keysIn, reportOf, rowIn, textsIn } from '../reportOf';

const year: ReportAddress = { kind: 'year', period: '2025', group: null };
const ofGroup: ReportAddress = { kind: 'group', period: '2025', group: 'GT-PRO' };
const done = { status: 'held', leadGroup: 'GT-PRO', planYear: 2025, mainTheme: 'T1-02', actualEnd: '2025-03-01' };
const activities: readonly NewRow['record'][] = [
  { ...done, id: 'A1', title: 'Taller', plannedStart: '2025-02-10' },
  { ...done, id: 'A2', title: 'Foro', plannedStart: '2025-10-01', jointGroups: ['GT-LAB'] },
  { ...done, id: 'A3', title: 'Curso', status: 'postponed', actualEnd: null },
  { ...done, id: 'A4', title: 'Estudio', status: 'approved', actualEnd: null, plannedStart: '2026-02-01' },
  { ...done, id: 'A5', title: 'Mesa', status: 'cancelled', actualEnd: null, leadGroup: 'PPT' },
  { ...done, id: 'A6', title: 'Visita', planYear: 2024, mainTheme: 'T1-05' },
];
const plans = {
  PlanYear: [{ year: 2025, priorityThemes: ['T1-02', 'T2-06'], approvedOn: '2025-02-28' }],
  GroupYear: [{ year: 2025, group: 'GT-PRO', themes: ['T1-05'], workPlanUpdatedOn: '2025-01-20' }],
};
const matrix = matrixOf({ Activity: activities, ...plans });

const zero = { planned: 0, held: 0, otherSemester: 0, moved: 0, cancelled: 0, outstanding: 0, outside: 0 };

describe('the plan of a year beside what was done', () => {
  it('is told by group, each activity once in the total, and by the themes that the year puts first', () => {
    const report = reportOf(matrix, year);
    expect(rowIn(report, 'planByGroup', 'total')).toMatchObject({
      ...zero,
      ...{ planned: 5, held: 2, otherSemester: 1, moved: 2, cancelled: 1, outside: 1 },
    });
    expect(rowIn(report, 'planByGroup', 'GT-LAB')).toMatchObject({ ...zero, planned: 1, held: 1, otherSemester: 1 });
    expect(keysIn(report, 'planByGroup')).toEqual(['GT-PRO', 'GT-LAB', 'PPT', 'total']);
    expect(keysIn(report, 'planByTheme')).toEqual(['T1-02', 'T2-06']);
    expect(rowIn(report, 'planByTheme', 'T2-06')).toMatchObject(zero);
  });

  it('names what did not go as planned, and why', () => {
    const texts = textsIn(reportOf(matrix, year));
    expect(texts).toEqual(
      expect.arrayContaining([
        'El Plan Anual de Trabajo se aprobó el 28 de febrero de 2025. De 5 actividades previstas se realizaron 2; además, se realizó 1 no prevista.',
        'Trasladadas: «A4 Estudio» (a 2026); «A3 Curso» (pospuesta).',
        'Canceladas: «A5 Mesa».',
        'No previstas: «A6 Visita» (es del plan de trabajo de 2024).',
      ]),
    );
  });

  it('is in a group’s report that of the group, by the themes of its work plan', () => {
    const report = reportOf(matrix, ofGroup);
    expect(rowIn(report, 'planByTheme', 'total')).toMatchObject({
      planned: 4,
      held: 2,
      moved: 2,
      cancelled: 0,
      outside: 1,
    });
    expect(rowIn(report, 'planByTheme', 'T1-05')).toMatchObject({ planned: 0, outside: 1 });
    expect(textsIn(report).join(' ')).toContain('El plan de trabajo se actualizó el 20 de enero de 2025. De 4 ');
  });

  it('is not made up where nothing tells what was planned', () => {
    const Activity = [{ ...done, id: 'A1', planYear: null }];
    const report = reportOf(matrixOf({ Activity }), year);
    expect(keysIn(report, 'planByGroup')).toEqual([]);
    expect(textsIn(report).join(' ')).toContain('no hay con qué comparar');
  });

  it('adds up to what the report says was carried out, in any matrix', () => {
    const planned = fc.array(fc.option(fc.constantFrom(2024, 2025)), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyRecords, planned, ({ Activity, ...others }, years) => {
        const rows = Activity.map((record, at) => ({ ...record, planYear: years[at] ?? null }));
        const report = reportOf(matrixOf({ ...others, Activity: rows, ...plans }), year);
        const total = rowIn(report, 'planByGroup', 'total');
        const { held, outside } = total;
        const carriedOut = rowIn(report, 'figures', 'held')['window'];
        if (keysIn(report, 'planByGroup').length > 0) expect(Number(held) + Number(outside)).toBe(carriedOut);
        const parts = ['held', 'moved', 'cancelled', 'outstanding'].map((key) => Number(total[key] ?? 0));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total['planned'] ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});
