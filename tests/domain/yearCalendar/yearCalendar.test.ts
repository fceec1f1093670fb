import fc from 'fast-check';
import { dayAfter } from '../../../src/domain/calendar';
import { yearCalendar } from '../../../src/domain/yearCalendar/yearCalendar';
import { matrixOf } from '../indicators/matrixOf';

const activity = (id: string, plannedStart: string | null, plannedEnd: string | null, more: object = {}) => ({
  id,
  title: id,
  status: 'approved',
  planYear: 2025,
  leadGroup: 'GT-PRO',
  plannedStart,
  plannedEnd,
  ...more,
});
const idsOf = (rows: readonly { readonly row: { readonly record: { readonly id: string | null } } }[]) =>
  rows.map(({ row }) => row.record.id);

describe('the calendar of a year', () => {
  const matrix = matrixOf({
    ForumMeeting: [{ id: 'F1', forum: 'grcm', date: '2025-06-12' }],
    Activity: [
      activity('A1', '2025-06-11', '2025-06-12'),
      activity('A2', '2025-06-10', '2025-06-11', { leadGroup: 'GT-LAB', jointGroups: ['GT-PRO'] }),
      activity('A3', '2025-09-01', '2025-09-02', { hostCountry: 'CR' }),
      activity('A4', '2025-09-02', null, { leadGroup: 'GT-FRO', hostCountry: 'CR' }),
      activity('A5', '2025-08-01', '2025-10-30', { hostCountry: 'CR' }),
      activity('A6', '2025-09-01', '2025-09-02', { status: 'cancelled' }),
      activity('A7', null, null),
      activity('A8', '2025-03-01', '2025-03-01', {
        status: 'held',
        actualStart: '2024-12-30',
        actualEnd: '2025-01-02',
      }),
      activity('A9', '2024-05-01', '2024-05-02', { planYear: 2024 }),
    ],
  });
  const calendar = yearCalendar(matrix, 2025);

  it('has what takes place in it by day, held days before planned ones, and tells what has no day', () => {
    expect(idsOf(calendar.entries)).toEqual(['A8', 'A2', 'A1', 'F1', 'A5', 'A3', 'A4']);
    expect(calendar.undated.map(({ record }) => record.id)).toEqual(['A7']);
  });

  it('tells what is in each other’s way: of one group, of one host, on the day of a meeting; not what runs for weeks', () => {
    const clashes = [...calendar.clashes].map(([entry, own]) => [
      entry.row.record.id,
      own.map(({ reason, other }) => `${reason} ${other.row.record.id}`),
    ]);
    expect(Object.fromEntries(clashes)).toEqual({
      A1: ['group A2', 'meeting F1'],
      A2: ['group A1'],
      A3: ['host A4'],
      A4: ['host A3'],
      F1: ['meeting A1'],
    });
  });

  it('of a group has its own activities and the meetings, and still what others have on those days', () => {
    const own = yearCalendar(matrix, 2025, 'GT-FRO');
    expect(idsOf(own.entries)).toEqual(['F1', 'A4']);
    expect(own.clashes.get(own.entries[1]!)).toHaveLength(1);
  });

  it('finds two in each other’s way whenever they share a day, however the rows are ordered', () => {
    const dates = fc.tuple(fc.nat(40), fc.nat(5)).map(([from, length]) => {
      const start = dayAfter('2025-03-01', from);
      return [start, dayAfter(start, length)] as const;
    });
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 8 }), (days) => {
        const rows = days.map(([start, end], at) => activity(`A${at}`, start, end));
        const { clashes } = yearCalendar(matrixOf({ Activity: rows }), 2025);
        const found = [...clashes.values()].flat().length;
        const shared = days.flatMap(([start, end], at) =>
          days.filter(([from, to], other) => other !== at && from <= end && to >= start),
        );
        expect(found).toBe(shared.length);
      }),
    );
  });
});
