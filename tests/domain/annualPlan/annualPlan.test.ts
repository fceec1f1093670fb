import fc from 'fast-check';
import {
  partOfPlan,
  planOutcomes,
  plannedIn,
  yearPlan,
  yearPlannedFor,
  type PlannedRow,
} from '../../../src/domain/annualPlan/annualPlan';

type Values = Partial<PlannedRow['record']>;

const row = (values: Values, unreadable: PlannedRow['unreadable'] = {}): PlannedRow => ({
  record: { planYear: null, status: 'approved', plannedStart: null, actualStart: null, actualEnd: null, ...values },
  unreadable,
});
const planOf = (rows: readonly PlannedRow[], year = 2025, day = '2025-12-31') =>
  yearPlan(rows, (one) => one, { year, day });
/** In which class of the plan of 2025 a row stands; null in none. */
const classOf = (one: PlannedRow, day?: string) =>
  planOutcomes.find((outcome) => planOf([one], 2025, day).by[outcome].length > 0) ?? null;

describe('what became of an activity of the plan of 2025', () => {
  it.each<[string, Values, string | null]>([
    ['carried out in the year', { planYear: 2025, status: 'held', actualEnd: '2025-03-01' }, 'held'],
    ['carried out in the next year', { planYear: 2025, status: 'held', actualEnd: '2026-03-01' }, 'moved'],
    ['carried out the year before', { planYear: 2025, status: 'held', actualEnd: '2024-11-01' }, 'moved'],
    ['postponed', { planYear: 2025, status: 'postponed', plannedStart: '2025-03-01' }, 'moved'],
    ['planned for the next year by now', { planYear: 2025, plannedStart: '2026-03-01' }, 'moved'],
    ['cancelled', { planYear: 2025, status: 'cancelled' }, 'cancelled'],
    ['approved and not carried out', { planYear: 2025, plannedStart: '2025-03-01' }, 'outstanding'],
    ['carried out without any date', { planYear: 2025, status: 'held' }, 'outstanding'],
    ['of no year entered, planned in it', { plannedStart: '2025-03-01', status: 'cancelled' }, 'cancelled'],
    ['of another year, carried out in it', { planYear: 2024, status: 'held', actualEnd: '2025-03-01' }, 'outside'],
    ['never planned, carried out in it', { status: 'held', actualEnd: '2025-03-01' }, 'outside'],
    ['of another year, and not carried out in it', { planYear: 2024, plannedStart: '2025-03-01' }, null],
  ])('%s', (_, values, expected) => expect(classOf(row(values))).toBe(expected));

  it('is seen from a day: what is dated after it is still to be carried out', () => {
    const later = row({ planYear: 2025, status: 'held', actualEnd: '2025-09-01' });
    expect(classOf(later, '2025-06-30')).toBe('outstanding');
    expect(classOf(later)).toBe('held');
    const unplanned = row({ status: 'held', actualEnd: '2025-09-01' });
    expect(classOf(unplanned, '2025-06-30')).toBeNull();
  });

  it('is not guessed from the planned start where the year cannot be read', () => {
    const unread = row({ plannedStart: '2025-03-01' }, { planYear: 'dos mil' });
    expect(yearPlannedFor(unread)).toBeNull();
    expect(classOf(unread)).toBeNull();
  });

  it('tells those carried out in another semester than planned', () => {
    const inTime = row({ planYear: 2025, status: 'held', plannedStart: '2025-02-01', actualEnd: '2025-03-01' });
    const late = row({ planYear: 2025, status: 'held', plannedStart: '2025-02-01', actualEnd: '2025-09-01' });
    expect(planOf([inTime, late]).otherSemester).toEqual([late]);
  });
});

const someDay = fc.option(
  fc
    .integer({ min: 0, max: 1400 })
    .map((days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)),
);
const anyRow = fc
  .record({
    planYear: fc.option(fc.integer({ min: 2023, max: 2026 })),
    status: fc.option(fc.constantFrom('proposed', 'approved', 'inProgress', 'held', 'postponed', 'cancelled', 'Otro')),
    plannedStart: someDay,
    actualStart: someDay,
    actualEnd: someDay,
  })
  .map((values) => row(values));
const years = [2022, 2023, 2024, 2025, 2026, 2027];

describe('the plans of all years', () => {
  it('have each activity that is planned in exactly one class of exactly one year', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const planned = years.flatMap((year) => plannedIn(planOf(rows, year, '2027-12-31')));
        expect(planned).toHaveLength(rows.filter((one) => yearPlannedFor(one) !== null).length);
        expect(new Set(planned).size).toBe(planned.length);
      }),
    );
  });

  it('have what was carried out in a year as planned or outside the plan, each once', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        for (const year of years) {
          const { by, otherSemester } = planOf(rows, year, '2027-12-31');
          const done = [...by.held, ...by.outside];
          expect(new Set(done).size).toBe(done.length);
          const held = rows.filter(({ record: { status, actualEnd, actualStart, plannedStart } }) => {
            const on = actualEnd ?? actualStart ?? plannedStart;
            return status === 'held' && on?.startsWith(`${year}-`);
          });
          expect(new Set(done)).toEqual(new Set(held));
          expect(by.held).toEqual(expect.arrayContaining([...otherSemester]));
        }
      }),
    );
  });

  it('are made of parts that add up', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.func(fc.boolean()), (rows, isChosen) => {
        const isPart = (one: PlannedRow) => isChosen(one);
        const plan = planOf(rows);
        const [some, others] = [partOfPlan(plan, isPart), partOfPlan(plan, (one) => !isPart(one))];
        for (const outcome of planOutcomes)
          expect(some.by[outcome].length + others.by[outcome].length).toBe(plan.by[outcome].length);
        expect(plannedIn(some).length + plannedIn(others).length).toBe(plannedIn(plan).length);
      }),
    );
  });
});
