import { catalogDeclaration, planListFields } from '../../domain/records/catalog';
import { columnsOf } from '../../domain/records/columns';
import type { ListName } from '../../domain/records/lists';
import { readSnapshot, tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';
import { WorkbookError } from '../workbookError';
import { syncUnlessMissed } from '../writing/requireHolds';

/** So often it begins again where somebody was quicker. */
const mostAttempts = 5;

type CatalogField = keyof typeof planListFields;

/** A list and the columns that it lacks. */
interface Lacking {
  readonly placed: PlacedTable;
  readonly fields: readonly CatalogField[];
}

/**
 * Adds columns to lists that lack them. The lists stand side by side, so whole columns come into the sheet. Throws
 * `readOnly`, `protected`, or `conflict` where the lists are never left in peace; nothing is written then.
 */
export async function addCatalogColumns(
  context: Excel.RequestContext,
  lists: readonly ListName[],
  fields: readonly CatalogField[],
): Promise<void> {
  for (let left = mostAttempts; left > 0; left--) {
    const snapshot = await readSnapshot(context);
    const lacking = lists.flatMap((list) => lackingIn(snapshot, list, fields));
    if (lacking.length === 0) return;
    if (snapshot.readOnly) throw new WorkbookError('readOnly', { written: 'nothing' });
    const shut = lacking.find(({ placed }) => snapshot.protectedSheets.includes(placed.sheet));
    if (shut) throw new WorkbookError('protected', { where: shut.placed.sheet, written: 'nothing' });
    queue(context, snapshot, lacking);
    await syncUnlessMissed(context);
  }
  throw new WorkbookError('conflict', { written: 'nothing' });
}

function lackingIn(snapshot: WorkbookSnapshot, list: ListName, fields: readonly CatalogField[]): readonly Lacking[] {
  const declaration = catalogDeclaration(list);
  const placed = tableIn(snapshot, declaration.table);
  if (!placed) return [];
  const known = columnsOf(declaration, placed).fields;
  const missing = fields.filter((field) => !known.includes(field));
  return missing.length === 0 ? [] : [{ placed, fields: missing }];
}

/** Queues the columns, those on the right first: what they push aside is none of the others'. All look-ups come before. */
function queue(context: Excel.RequestContext, { matrix }: WorkbookSnapshot, lacking: readonly Lacking[]): void {
  const { tables, worksheets } = context.workbook;
  const rightmostFirst = [...lacking].sort((a, b) => b.placed.firstColumn - a.placed.firstColumn);
  for (const { placed } of rightmostFirst) {
    const corner = worksheets.getItem(placed.sheet).getRangeByIndexes(placed.firstRow - 2, endOf(placed) - 1, 1, 1);
    tables.getItem(placed.name).getHeaderRowRange().getLastCell().getIntersection(corner);
  }
  for (const { placed, fields } of rightmostFirst) {
    const room = worksheets
      .getItem(placed.sheet)
      .getRangeByIndexes(placed.firstRow - 2, endOf(placed), 1, fields.length);
    room.getEntireColumn().insert('Right');
    const headers = worksheets
      .getItem(placed.sheet)
      .getRangeByIndexes(placed.firstRow - 2, endOf(placed), 1, fields.length);
    headers.values = [fields.map((field) => planListFields[field].label[matrix.language])];
    const table = tables.getItem(placed.name);
    table.resize(table.getRange().getResizedRange(0, fields.length));
  }
}

/** The column after a table, from 0. */
const endOf = ({ firstColumn, headers }: PlacedTable): number => firstColumn - 1 + headers.length;
