import fc from 'fast-check';
import { matrixOfRows } from '../../../../src/domain/records/matrixOfRows';
import type { Matrix } from '../../../../src/domain/records/matrix';
import { isYearly, reportKinds, type ReportAddress } from '../../../../src/domain/report/reportAddress';
import { forOthers } from '../../../../src/domain/report/ReportDocument';
import { sampleRecords } from '../../../../src/domain/sample/sampleRecords';
import { anyRecords } from '../../indicators/anyRecords';
import { matrixOf } from '../../indicators/matrixOf';
import { reportOf, rowIn } from '../reportOf';

const addresses = reportKinds.map((kind): ReportAddress => ({
  kind,
  period: isYearly(kind) ? '2025' : '2025-S2',
  group: kind === 'group' ? 'GT-PRO' : null,
}));
const laterDays = ['2026-01-20', '2026-05-03', '2027-02-28'];

/** What a report says to others, but for the line of when it was written; of figures the rows behind them are no matter. */
function saidOn(day: string, matrix: Matrix, address: ReportAddress) {
  const report = reportOf(matrix, address, day);
  const version = report.foot.split(' ').at(-1);
  const blocks = forOthers(report).filter(({ key }) => key !== 'written');
  return JSON.stringify([version, blocks], (name, value: unknown) => (name === 'source' ? undefined : value));
}

describe('a report made again later, from the same rows', () => {
  it.each(addresses)('says the same of the sample: $kind', (address) => {
    const matrix = matrixOfRows(sampleRecords({ language: 'es' }), 'es');
    const [first, ...others] = laterDays.map((day) => saidOn(day, matrix, address));
    for (const other of others) expect(other).toBe(first);
  });

  it('leaves rows of later days out of those that could not be counted', () => {
    const Product = [{ id: 'P1', class: 'recommendation', title: 'Sin tema', agreedOn: '2026-02-01' }];
    const excluded = laterDays.map(
      (day) => rowIn(reportOf(matrixOf({ Product }), '2025-S2', day), 'values', 'I1')['excluded'],
    );
    expect(excluded).toEqual([0, 0, 0]);
    expect(rowIn(reportOf(matrixOf({ Product }), '2026-S1', '2026-08-01'), 'values', 'I1')).toMatchObject({
      excluded: 1,
    });
  });

  it('says the same of any matrix', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(...addresses), (records, address) => {
        const matrix = matrixOf(records);
        const [first, ...others] = laterDays.map((day) => saidOn(day, matrix, address));
        for (const other of others) expect(other).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
