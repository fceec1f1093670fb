import type { MovedMember } from '../../domain/nextPlan/NextPlan';
import { catalogDeclaration } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import { rowId } from '../../domain/records/ids';
import type { ListName } from '../../domain/records/lists';
import { readSnapshot, tableIn } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { requireHolds, syncUnlessMissed } from '../writing/requireHolds';
import { markStale } from '../writing/writePlanState';

/** So often it begins again where somebody was quicker. */
const mostAttempts = 5;

/**
 * Writes into the rows of members of a list to which plans they belong; one that names others than it did stays as it is.
 * Throws `readOnly`, `protected`, `missingColumn` without the column, or `conflict` where the list is never left in peace.
 */
export async function moveMembers(
  context: Excel.RequestContext,
  list: ListName,
  moved: readonly MovedMember[],
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
    const rows = placed.rows.flatMap((cells, row) => {
      const member = moved.find((one) => one.code === String(cells[code]).trim());
      const isAsBefore = member !== undefined && named(cells[own]).join() === named(member.from.join(';')).join();
      return isAsBefore ? [{ row, cells, plans: member.plans }] : [];
    });
    if (rows.length === 0) return;
    if (snapshot.readOnly) throw new WorkbookError('readOnly', { written: 'nothing' });
    if (snapshot.protectedSheets.includes(placed.sheet))
      throw new WorkbookError('protected', { where: placed.sheet, written: 'nothing' });
    const body = context.workbook.tables.getItem(placed.name).getDataBodyRange();
    for (const { row, cells } of rows) {
      requireHolds(body.getCell(row, code), cells[code] ?? '');
      requireHolds(body.getCell(row, own), cells[own] ?? '');
    }
    for (const { row, plans } of rows) body.getCell(row, own).values = [[plans.join('; ')]];
    markStale(context, snapshot);
    if (await syncUnlessMissed(context)) return;
  }
  throw new WorkbookError('conflict', { written: 'nothing' });
}

/** The codes in a cell of plans, as they are compared. */
const named = (cell: unknown): readonly string[] =>
  String(cell ?? '')
    .split(/[;\n]/)
    .flatMap((code) => rowId(code) || []);
