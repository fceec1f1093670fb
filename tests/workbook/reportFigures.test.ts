import { planIndicators } from '../../src/domain/indicators/planIndicators';
import type { Language } from '../../src/domain/plan/language';
import type { NewRow } from '../../src/domain/records/changes';
import { semesterReport } from '../../src/domain/report/reportAddress';
import { writeFreshReport } from '../../src/workbook/report/writeFreshReport';
import { heldActivity, now, openMatrix, today } from './excel';

/** What the cells of a report show. */
async function shownIn(language: Language): Promise<readonly string[]> {
  const rows: readonly NewRow[] = [
    { table: 'Activity', record: heldActivity({ id: 'A25-22222', women: 2593, actualEnd: '2025-06-30' }) },
    ...planIndicators(language).map((record): NewRow => ({ table: 'Indicator', record: { ...record, planTarget: 4 } })),
  ];
  await openMatrix(language, rows);
  const { sheet } = await writeFreshReport(() => semesterReport('2025-S1'), { today, now });
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load('text');
    await context.sync();
    return used.text.flat();
  });
}

describe('figures in the sheet of a report', () => {
  it.each([
    ['es', ['2593', '25 %', '30 jun 2025'], ['2,593', '25%']],
    // How the thousands are parted is a person's own setting.
    ['en', ['25%', '30 Jun 2025'], ['2593', '25 %']],
  ] as const)('are shown as its texts write them, in %s', async (language, shown, others) => {
    const texts = await shownIn(language);
    expect(texts).toEqual(expect.arrayContaining([...shown]));
    for (const other of others) expect(texts).not.toContain(other);
  });
});
