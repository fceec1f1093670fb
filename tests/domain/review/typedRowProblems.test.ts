import { typedRowProblems } from '../../../src/domain/review/typedRowProblems';
import type { NewRow } from '../../../src/domain/records/changes';
import type { RecordName } from '../../../src/domain/records/records';
import { matrixOf } from '../indicators/matrixOf';

const StrategicPlan = [
  { id: '2023-2026', nameEs: 'Plan 1', start: '2023-01-01', end: '2026-12-31' },
  { id: '2027-2030', nameEs: 'Plan 2', start: '2027-01-01', end: '2030-12-31' },
];
const told = (records: Partial<Record<RecordName, readonly NewRow['record'][]>>) =>
  typedRowProblems(matrixOf({ StrategicPlan, ...records })).map(({ code, sheetRow, field }) => [code, sheetRow, field]);
const target = { indicator: 'R1', plan: '2027-2030', kind: 'plan', year: null, value: 9 };
const ofYear = { ...target, kind: 'year', year: 2028 };

describe('a row that is typed into the sheet', () => {
  it('of a meeting, a decision or a measurement is told what it lacks', () => {
    expect(
      told({
        ForumMeeting: [{ venue: 'San José' }, { forum: 'grcm', date: '2027-06-10' }],
        Decision: [{ number: '1' }],
      }),
    ).toEqual([
      ['requiredField', 2, 'forum'],
      ['requiredField', 2, 'date'],
      ['requiredField', 2, 'text'],
    ]);
    const measured = { indicator: 'R1', date: '2027-06-10' };
    expect(told({ Measurement: [measured, { ...measured, value: 0 }, { ...measured, rating: 'x' }] })).toEqual([
      ['requiredField', 2, 'value'],
    ]);
  });

  it.each([
    ['kind', { ...target, kind: null }],
    ['value', { ...target, value: null }],
    ['indicator', { ...target, indicator: null }],
    ['plan', { ...target, plan: null }],
    ['plan', { ...target, kind: 'baseline', plan: null }],
    ['year', { ...ofYear, year: null }],
  ])('of a target is told that it lacks its %s', (field, row) =>
    expect(told({ Target: [row] })).toEqual([['requiredField', 2, field]]),
  );

  it('of a target is told that its year is not of its plan, or of none', () => {
    expect(
      told({
        Target: [
          { ...ofYear, year: 2026 },
          { ...ofYear, year: 2031, plan: null },
          ofYear,
          { ...ofYear, year: 2027, plan: null },
        ],
      }),
    ).toEqual([
      ['yearOutsidePlan', 2, 'year'],
      ['yearOutsidePlan', 3, 'year'],
    ]);
  });

  it('of a target is told that another says it already', () => {
    const rows = [target, { ...target, indicator: ' r1', value: 11 }, { ...target, indicator: 'R2' }, ofYear];
    expect(told({ Target: rows })).toEqual([['targetTwice', 3, 'value']]);
  });
});
