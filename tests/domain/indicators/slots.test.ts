import { semesterWindow, yearWindow, type Semester } from '../../../src/domain/calendar';
import {
  endOf,
  firstOf,
  openSlotsAsOf,
  slotsOfDates,
  slotsOfWindow,
  type Slots,
} from '../../../src/domain/indicators/slots';
import { plansWithoutTable } from '../../../src/domain/records/readPlans';

const { semesters: planSemesters } = plansWithoutTable;
const planToDateWindow = (semester: Semester) => plansWithoutTable.planToDate(semester);

const slotOfDate = slotsOfDates(plansWithoutTable);
/** The semesters of a run. */
const semestersOf = (slots: Slots): readonly string[] => planSemesters.slice(firstOf(slots), endOf(slots));

describe('a day counts in its semester', () => {
  it.each([
    ['2023-01-01', ['2023-S1']],
    ['2023-06-30', ['2023-S1']],
    ['2023-07-01', ['2023-S2']],
    ['2026-06-30', ['2026-S1']],
    ['2026-12-31', ['2026-S2']],
    ['2022-12-31', []],
    ['2027-01-01', []],
  ])('%s: %j', (day, semesters) => expect(semestersOf(slotOfDate(day))).toEqual(semesters));

  it('and one outside the Plan in no semester at all', () => {
    expect([slotOfDate('2022-12-31'), slotOfDate('2027-01-01')]).toEqual([0, 0]);
  });
});

describe('what has begun is open after the last day of', () => {
  const all = planSemesters;

  it.each([
    ['every semester where it began before the Plan and has not ended', '2020-05-01', null, all],
    ['every semester where it ends after the Plan', '2023-01-01', '2027-01-01', all],
    ['all but the last where it ends on the last day of the Plan', '2023-06-30', '2026-12-31', all.slice(0, -1)],
    ['those from its start on', '2023-07-01', null, all.slice(1)],
    ['the last where it begins on the last day of the Plan', '2026-12-31', null, ['2026-S2']],
    ['none where it begins after the Plan', '2027-01-01', null, []],
    ['one where it ends in the next', '2024-06-30', '2024-07-01', ['2024-S1']],
    ['none where it ends in the same', '2024-01-01', '2024-06-30', []],
    ['none where it ends before it begins', '2025-01-01', '2024-01-01', []],
    ['none where it was over before the Plan', '2020-01-01', '2022-12-31', []],
  ])('%s', (_, start, end, semesters) =>
    expect(semestersOf(openSlotsAsOf('2026-12-31', plansWithoutTable)(start, end))).toEqual(semesters),
  );

  it('and in the semester that runs on, today', () => {
    const openSlots = openSlotsAsOf('2025-05-10', plansWithoutTable);
    const lastOf = (start: string, end: string | null) => semestersOf(openSlots(start, end)).includes('2025-S1');
    expect(lastOf('2025-05-10', null)).toBe(true);
    expect(lastOf('2025-05-11', null)).toBe(false);
    // It ends before the semester does, and not yet.
    expect(lastOf('2024-01-01', '2025-05-11')).toBe(true);
    expect(lastOf('2024-01-01', '2025-05-10')).toBe(false);
    expect(semestersOf(openSlots('2024-01-01', '2025-05-10'))).toEqual(['2024-S1', '2024-S2']);
  });
});

describe('a window', () => {
  const windows = [semesterWindow('2024-S2'), yearWindow(2023), yearWindow(2026), planToDateWindow('2024-S1')];

  it('gathers its semesters for a flow', () => {
    expect(windows.map((window) => semestersOf(slotsOfWindow(window, true, plansWithoutTable)))).toEqual([
      ['2024-S2'],
      ['2023-S1', '2023-S2'],
      ['2026-S1', '2026-S2'],
      ['2023-S1', '2023-S2', '2024-S1'],
    ]);
  });

  it('is looked at on its last day for a balance', () => {
    const last = windows.map((window) => semestersOf(slotsOfWindow(window, false, plansWithoutTable)));
    expect(last).toEqual([['2024-S2'], ['2023-S2'], ['2026-S2'], ['2024-S1']]);
  });
});
