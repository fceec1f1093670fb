import { catalogDeclaration } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import type { ListName } from '../../domain/records/lists';
import { readSnapshot, tableIn } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { requireHolds, syncUnlessMissed } from '../writing/requireHolds';
import { markStale } from '../writing/writePlanState';

/** So often it begins again where somebody was quicker. */
const mostAttempts = 5;

/**
 * Writes into the rows of members that belong to all plans that they belong to some only; what names plans already stays.
 * Throws `readOnly`, `protected`, `missingColumn` without the column, or `conflict` where the list is never left in peace.
 */
export async function leaveWithPlans(
  context: Excel.RequestContext,
  list: ListName,
  codes: readonly string[],
  plans: readonly string[],
): Promise<void> {
  const declaration = catalogDeclaration(list);
  for (let left = mostAttempts; left > 0; left--) {
    const snapshot = await readSnapshot(context);
    const placed = tableIn(snapshot, declaration.table);
    const where = declaration.sheet[snapshot.matrix.language];
    if (!placed) throw new WorkbookError('notFound', { where, written: 'nothing' });
    const { fields } = columnsOf(declaration, placed);
    const [code, own] = [fields.indexOf('code'), fields.indexOf('plans')];
    if (code < 0 || own < 0) throw new WorkbookError('missingColumn', { where, written: 'nothing' });
    const rows = placed.rows.flatMap((cells, row) =>
      codes.includes(String(cells[code]).trim()) && String(cells[own] ?? '') === '' ? [row] : [],
    );
    if (rows.length === 0) return;
    if (snapshot.readOnly) throw new WorkbookError('readOnly', { written: 'nothing' });
    if (snapshot.protectedSheets.includes(placed.sheet))
      throw new WorkbookError('protected', { where: placed.sheet, written: 'nothing' });
    const body = context.workbook.tables.getItem(placed.name).getDataBodyRange();
    for (const row of rows) {
      requireHolds(body.getCell(row, code), placed.rows[row]?.[code] ?? '');
      requireHolds(body.getCell(row, own), '');
    }
    for (const row of rows) body.getCell(row, own).values = [[plans.join('; ')]];
    markStale(context, snapshot);
    if (await syncUnlessMissed(context)) return;
  }
  throw new WorkbookError('conflict', { written: 'nothing' });
}
