import fc from 'fast-check';
import { nextSemester, previousSemester, semesterOf, semesterWindow } from '../../../src/domain/calendar';
import { reportingDay, semesterDueAbout } from '../../../src/domain/decisions/reportingMeeting';
import { matrixOf } from '../indicators/matrixOf';

const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

describe('the report that a meeting receives', () => {
  it.each([
    ['2025-04-20', '2025-S1'],
    ['2025-06-12', '2025-S1'],
    ['2025-07-10', '2025-S1'],
    ['2025-11-26', '2025-S2'],
    ['2026-02-03', '2025-S2'],
  ])('on %s is that of %s', (day, semester) => expect(semesterDueAbout(day)).toBe(semester));

  it('is that of its own semester or of the one before, whichever ends closer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const day = dayAfter('2021-01-01', days);
        const { end } = semesterWindow(semesterDueAbout(day));
        const gap = Math.abs(Date.parse(day) - Date.parse(end));
        const others = [previousSemester(semesterOf(day)), semesterOf(day), nextSemester(semesterOf(day))].map((one) =>
          Date.parse(semesterWindow(one).end),
        );
        for (const other of others) expect(gap).toBeLessThanOrEqual(Math.abs(Date.parse(day) - other));
      }),
    );
  });

  it('is due on the day of the GRCM alone, of several the one closest to the end of the semester', () => {
    const matrix = matrixOf({
      ForumMeeting: [
        { id: 'F1', forum: 'grcm', date: '2025-05-02' },
        { id: 'F2', forum: 'grcm', date: '2025-06-12' },
        { id: 'F3', forum: 'viceMinisterial', date: '2025-06-28' },
        { id: 'F4', forum: 'grcm', date: null },
      ],
    });
    expect([reportingDay(matrix, '2025-S1'), reportingDay(matrix, '2025-S2')]).toEqual(['2025-06-12', null]);
  });
});
