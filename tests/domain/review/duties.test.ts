import fc from 'fast-check';
import { recalculateInSteps } from '../../../src/domain/indicators/recalculation';
import { dutiesIn } from '../../../src/domain/review/duties';
import { anyRecords } from '../indicators/anyRecords';
import { matrixOf } from '../indicators/matrixOf';
import { atOnce } from '../../../src/domain/steps';

const meeting = { type: 'meeting', status: 'held' };
const dutiesOf = (records: Parameters<typeof matrixOf>[0], group: string, today = '2025-08-01') => {
  const found = dutiesIn(matrixOf(records), 2025, today).find((own) => own.group === group);
  if (!found) throw new Error(`no duties of ${group}`);
  return found;
};
const states = ({ duties }: ReturnType<typeof dutiesOf>) => duties.map(({ name, state }) => `${name} ${state}`);

describe('the duties of a group in a year', () => {
  it('are owed by every standing group, though it has no row yet, and by an ad hoc group where a row says so', () => {
    const groups = (records: Parameters<typeof matrixOf>[0]) =>
      dutiesIn(matrixOf(records), 2025, '2025-08-01').map(({ group }) => group);
    expect(groups({})).toEqual(['GT-FRO', 'GT-PRO', 'GT-LAB']);
    expect(groups({ GroupYear: [{ year: 2025, group: 'GT-ADH' }] })).toContain('GT-ADH');
    expect(groups({ GroupYear: [{ year: 2024, group: 'GT-ADH' }] })).not.toContain('GT-ADH');
  });

  it('are two meetings, counted from the activities it led or joined, the second of which meets the duty', () => {
    const Activity = [
      { ...meeting, id: 'A1', leadGroup: 'GT-PRO', actualEnd: '2025-09-01' },
      { ...meeting, id: 'A2', leadGroup: 'GT-LAB', jointGroups: ['GT-PRO'], actualStart: '2025-03-01' },
      { ...meeting, id: 'A3', leadGroup: 'GT-PRO', actualEnd: '2024-12-31' },
      { ...meeting, id: 'A4', leadGroup: 'GT-PRO', status: 'approved', actualEnd: '2025-04-01' },
      { ...meeting, id: 'A5', leadGroup: 'GT-PRO', type: 'workshop', actualEnd: '2025-04-01' },
    ];
    const own = dutiesOf({ Activity }, 'GT-PRO', '2025-12-01');
    expect(own.meetings.map(({ record }) => record.id)).toEqual(['A2', 'A1']);
    expect(own.duties[0]).toEqual({
      name: 'meetings',
      state: 'met',
      metOn: '2025-09-01',
      dueBy: '2025-12-31',
      gaps: [],
    });
    expect(dutiesOf({ Activity }, 'GT-LAB').duties[0]?.state).toBe('open');
  });

  it('are met by the day that is entered, and from that day on', () => {
    const GroupYear = [{ year: 2025, group: 'GT-PRO', workPlanUpdatedOn: '2025-02-01' }];
    const at = (day: string) => states(dutiesOf({ GroupYear }, 'GT-PRO', day));
    expect(at('2025-02-01')).toContain('workPlan met');
    expect(at('2025-01-31')).toContain('workPlan open');
  });

  it('are due in the year where they are meetings, and on no day that the Plan does not give', () => {
    const rest = ['workPlan', 'reportS1', 'reportS2', 'evaluation'];
    const at = (day: string) => states(dutiesOf({}, 'GT-PRO', day));
    expect(at('2025-12-31')).toEqual(['meetings open', ...rest.map((name) => `${name} open`)]);
    expect(at('2026-01-01')).toEqual(['meetings overdue', ...rest.map((name) => `${name} open`)]);
  });

  it('are due by the GRCM where they are reports and its day is known', () => {
    const ForumMeeting = [
      { id: 'F1', forum: 'grcm', date: '2025-06-12' },
      { id: 'F2', forum: 'grcm', date: '2026-01-15' },
      { id: 'F3', forum: 'viceMinisterial', date: '2025-12-04' },
    ];
    const reports = (day: string) => dutiesOf({ ForumMeeting }, 'GT-PRO', day).duties.slice(2, 4);
    expect(reports('2025-06-12').map(({ state, dueBy }) => [state, dueBy])).toEqual([
      ['open', '2025-06-12'],
      ['open', '2026-01-15'],
    ]);
    expect(reports('2025-06-13')[0]?.state).toBe('overdue');
  });

  it('do not count a meeting that lies ahead of the day from which they are seen', () => {
    const Activity = ['2025-03-01', '2025-09-01'].map((actualEnd, index) => ({
      ...meeting,
      id: `A${index}`,
      leadGroup: 'GT-PRO',
      actualEnd,
    }));
    const at = (day: string) => dutiesOf({ Activity }, 'GT-PRO', day);
    expect([at('2025-08-31').meetings.length, at('2025-08-31').duties[0]?.state]).toEqual([1, 'open']);
    expect([at('2025-09-01').meetings.length, at('2025-09-01').duties[0]?.state]).toEqual([2, 'met']);
  });

  it('count the same meetings as the column that a recalculation fills', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const GroupYear = [2023, 2024, 2025].flatMap((year) => ['GT-PRO', 'GT-LAB'].map((group) => ({ year, group })));
        const matrix = matrixOf({ ...records, GroupYear });
        const { changes } = atOnce(
          recalculateInSteps(matrix, { today: '2026-12-31', now: '', makeId: (letter) => letter }),
        );
        for (const { record, index } of matrix.tables.GroupYear.rows) {
          const written = changes.fields.find(({ table, index: at }) => table === 'GroupYear' && at === index)?.value;
          const own = dutiesIn(matrix, record.year ?? 0, '2026-12-31').find(({ group }) => group === record.group);
          expect(own?.meetings.length).toBe(written);
        }
      }),
      { numRuns: 40 },
    );
  });
});
