import { openWorkbook } from '../../src/workbook/openWorkbook';
import { openBlank } from './excel';

const headers = ['Código', 'Actividad', 'Tipo'];

/** A table of activities nearly as wide as its sheet, of which one row is filled. */
async function openTable(rows: number) {
  const { host, workbook } = await openBlank();
  const sheet = workbook.activeSheet;
  headers.forEach((header, column) => workbook.enter(sheet, 0, column, header));
  ['A25-22222', 'Taller', 'taller'].forEach((value, column) => workbook.enter(sheet, 1, column, value));
  workbook.addTable(sheet, { row: 0, column: 0, rows: rows + 1, columns: 16_000 }, 'Actividades');
  return { host, workbook, sheet };
}

describe('a table much larger than what stands in it', () => {
  it('is read as far as it is filled; its other rows are blank', async () => {
    const { host } = await openTable(100_000);
    const { matrix } = await openWorkbook();
    const { rows, raw } = matrix.tables.Activity;
    expect(rows.map(({ record }) => record.title)).toEqual(['Taller']);
    expect(raw?.rows).toHaveLength(100_000);
    expect(raw?.rows.at(-1)).toHaveLength(16_000);
    // Of 1,600,000,000 cells those of a few rows.
    expect(host.statistics.responseBytes).toBeLessThan(1_000_000);
  });

  it('is refused, not read for hours, where it is filled down to its end', async () => {
    const { workbook, sheet } = await openTable(100_000);
    workbook.enter(sheet, 100_000, 15_999, 1);
    await expect(openWorkbook()).rejects.toMatchObject({ code: 'tooLarge' });
  });
});
