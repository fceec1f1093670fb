import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { writeReport } from '../../src/workbook/report/writeReport';
import { openMatrix, today } from './excel';

describe('the pages of a printed report', () => {
  it('begin neither within a chart or a short table nor right below a heading or a header', async () => {
    const { workbook } = await openMatrix('es', sampleRecords({ language: 'es' }));
    await writeReport(semesterReport('2025-S1'), { today });
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    const keyAt = (row: number) => String(sheet.value(row, 0));
    const breaks = [...sheet.pageBreaks];
    expect(breaks.length).toBeGreaterThan(5);
    for (const row of breaks) {
      const [above, first] = [keyAt(row - 1), keyAt(row)];
      expect(above).not.toMatch(/^§/);
      // A header and its rows have one table.
      expect(first.split('/')[0] === above && first.includes('/')).toBe(false);
      expect(first).not.toMatch(/#[1-9]\d*$/);
      expect(first).not.toMatch(/^(figures|sexes|followUp|groupActivities)\//);
    }
  });
});
