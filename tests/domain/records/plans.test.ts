import fc from 'fast-check';
import { semesterOf, semesterWindow } from '../../../src/domain/calendar';
import { planYears, thePlan, type Plan } from '../../../src/domain/plan/thePlan';
import { belongsTo, Plans } from '../../../src/domain/records/plans';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import { matrixOf } from '../indicators/matrixOf';

const plan = (code: string, start: string, end: string): Plan => ({ ...thePlan, code, start, end });
const next = plan('2027-2030', '2027-01-01', '2030-12-31');
const both = new Plans([next, thePlan]);

describe('the plans of a workbook', () => {
  it('have their semesters, years and windows, one after another', () => {
    expect(both.semesters).toHaveLength(16);
    expect([both.semesters[0], both.semesters.at(-1)]).toEqual(['2023-S1', '2030-S2']);
    expect(both.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(both.windows).toHaveLength(16 + 8 + 16);
    expect(both.semestersOf(next)[0]).toBe('2027-S1');
    expect(both.yearsOf(thePlan)).toEqual([2023, 2024, 2025, 2026]);
  });

  it('begin their plan to date with the plan in which the semester lies', () => {
    expect(both.planToDate('2026-S2').start).toBe('2023-01-01');
    expect(both.planToDate('2027-S1').start).toBe('2027-01-01');
  });

  it.each([
    ['2020-05-01', '2023-S1'],
    ['2027-01-15', '2027-S1'],
    ['2030-12-31', '2030-S2'],
    ['2031-02-01', '2030-S2'],
  ])('are seen on %s from the semester %s', (today, semester) => {
    expect(both.referenceSemester(today)).toBe(semester);
  });

  it('are seen from the last semester of the one before where a day lies between two', () => {
    const later = new Plans([thePlan, plan('2029-2032', '2029-01-01', '2032-12-31')]);
    expect(later.referenceSemester('2027-08-01')).toBe('2026-S2');
    expect(later.planOn('2027-08-01')).toBeUndefined();
    expect(later.planAt('2027-08-01')).toBe(thePlan);
  });

  it('have each day of a plan in one of its semesters, whenever they begin and however long they are', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3650 }), fc.nat(), (begin, length, at) => {
        const iso = (days: number) => new Date(begin.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const plans = new Plans([plan('X', iso(0), iso(length))]);
        const within = iso(at % (length + 1));
        expect(plans.has(semesterOf(within))).toBe(true);
        expect(plans.planOn(within)?.code).toBe('X');
        expect(plans.semesters.every((one) => semesterWindow(one).end >= iso(0))).toBe(true);
        expect(plans.semesters.every((one) => semesterWindow(one).start <= iso(length))).toBe(true);
      }),
    );
  });

  it('are those of the table; of a row without its days nothing follows', () => {
    const { plans } = matrixOf({
      StrategicPlan: [
        { id: 'B', nameEs: 'Segundo', start: '2027-01-01', end: '2031-12-31', organizationEs: 'Foro' },
        { id: 'A', nameEs: 'Primero', nameEn: 'First', start: '2024-01-01', end: '2026-12-31' },
        { id: 'C', nameEs: 'Sin días' },
      ],
    });
    expect(plans.all.map(({ code, name }) => [code, name.es, name.en])).toEqual([
      ['A', 'Primero', 'First'],
      ['B', 'Segundo', 'Segundo'],
    ]);
  });

  it('have the years of that plan, whose targets have columns of their own', () => {
    expect(plansWithoutTable.years).toEqual(planYears);
  });

  it('are the one of which a new workbook is made where there is no table, and where it says nothing', () => {
    expect(matrixOf({}).plans).toBe(plansWithoutTable);
    expect(matrixOf({ StrategicPlan: [{ id: 'C' }] }).plans).toBe(plansWithoutTable);
  });
});

it('what names no plan belongs to all, what names some to those, however the code was typed', () => {
  expect(belongsTo({}, next)).toBe(true);
  expect(belongsTo({ plans: [] }, next)).toBe(true);
  expect(belongsTo({ plans: [' 2027-2030 '] }, next)).toBe(true);
  expect(belongsTo({ plans: ['2023-2026'] }, next)).toBe(false);
});
