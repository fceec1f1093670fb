import { setting } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import { cellsOfNamedHeader, type NamedHeader } from '../../domain/records/namedHeaders';
import type { Cell } from '../../domain/records/cell';
import { escapeText } from '../escapeText';
import { readSnapshot, tableIn } from '../openWorkbook';
import { runAction } from '../runExcel';
import { WorkbookError } from '../workbookError';
import { markStale } from '../writing/writePlanState';

/**
 * Keeps in the settings of Catálogos what a header means, so that it is asked once for everybody. The header stays as it
 * is. Throws `readOnly`, `protected`, `notFound` without the table of settings, `occupied` where no row fits below it.
 */
export function nameHeader(named: NamedHeader): Promise<void> {
  return runAction(async (context) => {
    const snapshot = await readSnapshot(context);
    if (snapshot.readOnly) throw new WorkbookError('readOnly');
    const table = tableIn(snapshot, setting.table);
    const where = setting.sheet[snapshot.matrix.language];
    if (!table) throw new WorkbookError('notFound', { where });
    if (snapshot.protectedSheets.includes(table.sheet)) throw new WorkbookError('protected', { where: table.sheet });
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const [row, column] = [table.firstRow - 1 + table.rows.length, table.firstColumn - 1];
    const below = sheet.getRangeByIndexes(row, column, 1, table.headers.length);
    below.load('values');
    await context.sync();
    if ((below.values as Cell[][])[0]?.some((cell) => cell !== '')) throw new WorkbookError('occupied', { where });
    const cells: Readonly<Record<string, string>> = cellsOfNamedHeader(named);
    const { fields } = columnsOf(setting, table);
    below.values = [fields.map((field) => (field === null ? null : escapeText(cells[field] ?? '')))];
    const whole = sheet.getRangeByIndexes(table.firstRow - 2, column, table.rows.length + 2, table.headers.length);
    context.workbook.tables.getItem(table.name).resize(whole);
    markStale(context, snapshot);
    await context.sync();
  });
}
