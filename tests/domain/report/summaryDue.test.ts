import { summaryDue } from '../../../src/domain/report/summaryDue';
import { matrixOf } from '../indicators/matrixOf';

const busy = matrixOf({
  Activity: [
    { id: 'A1', actualEnd: '2025-03-04' },
    { id: 'A2', actualEnd: '2026-10-01' },
  ],
});
const idle = matrixOf({ Activity: [{ id: 'A1', plannedStart: '2024-03-04' }] });

describe('the summary that is written next', () => {
  it('is that of the semester that has ended, while it has no sheet', () => {
    expect(summaryDue(busy, [], '2025-07-15')).toBe('2025-S1');
  });

  it('is that of today once the one that has ended is written', () => {
    expect(summaryDue(busy, ['2025-S1'], '2025-07-15')).toBe('2025-S2');
  });

  it('is that of today where nothing happened in the one that has ended', () => {
    expect(summaryDue(idle, [], '2025-07-15')).toBe('2025-S2');
  });

  it('is the first of the Plan while that runs, and the last one after the Plan', () => {
    expect(summaryDue(busy, [], '2023-02-01')).toBe('2023-S1');
    expect(summaryDue(busy, [], '2027-03-01')).toBe('2026-S2');
    expect(summaryDue(busy, ['2026-S2'], '2027-03-01')).toBe('2026-S2');
  });

  it('is that of the semester whose GRCM is known, from its middle on', () => {
    const met = matrixOf({
      Activity: [{ id: 'A1', actualEnd: '2024-11-04' }],
      ForumMeeting: [
        { id: 'F1', forum: 'grcm', date: '2025-06-12' },
        { id: 'F2', forum: 'viceMinisterial', date: '2025-12-04' },
      ],
    });
    expect(
      ['2025-02-01', '2025-04-05', '2025-06-20', '2025-07-15', '2025-11-15'].map((day) => summaryDue(met, [], day)),
    ).toEqual(['2024-S2', '2025-S1', '2025-S1', '2025-S2', '2025-S2']);
    expect(summaryDue(met, ['2025-S1'], '2025-06-05')).toBe('2024-S2');
    const idleSince = matrixOf({ Activity: [{ id: 'A1', actualEnd: '2024-11-04' }] });
    expect(summaryDue(idleSince, [], '2025-06-05')).toBe('2024-S2');
  });
});
