import { activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Matrix } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { notesDue } from '../../../src/domain/review/notesDue';

const empty = readMatrix([], { date1904: false });

function matrixOf(...records: object[]): Matrix {
  const rows = records.map((values, index) => ({
    index,
    sheetRow: index + 2,
    unreadable: {},
    record: { ...blankRecord(activity), status: 'approved', ...values },
  }));
  return { ...empty, tables: { ...empty.tables, Activity: { ...empty.tables.Activity, rows } } };
}
const due = (...records: object[]) => notesDue(matrixOf(...records), '2025-07-01').map(({ index }) => index);

describe('notes due', () => {
  it('are those of approved activities that begin within the days of the setting, the earliest first', () => {
    const at = (plannedStart: string) => ({ plannedStart });
    expect(due(at('2025-07-31'), at('2025-08-01'), at('2025-07-02'))).toEqual([2, 0]);
  });

  it('stay due once the start has passed', () => expect(due({ plannedStart: '2025-06-01' })).toEqual([0]));

  it('are not asked of proposed, held, postponed or cancelled activities', () => {
    const statuses = ['proposed', 'held', 'postponed', 'cancelled', 'inProgress'];
    expect(due(...statuses.map((status) => ({ status, plannedStart: '2025-07-02' })))).toEqual([4]);
  });

  it('are not asked where an exception was granted or no start is planned', () => {
    expect(due({ plannedStart: '2025-07-02', noteException: 'Emergencia' }, { plannedStart: null })).toEqual([]);
  });
});
