import type { Cell } from '../../domain/records/cell';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { appearance } from '../appearance';
import { forEveryCell } from '../columnFormats';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { styleHeader } from '../sheets';
import { applyLooks } from './looks';
import { placeColumns, type ColumnsToPlace } from './placeColumns';

/** Columns of people's own that a table is to have: their headers, and whether they hold days. */
export type OwnColumns = ReadonlyMap<RecordName, ReadonlyMap<string, 'days' | 'plain'>>;

/**
 * Adds the own columns that tables lack at the right end of each. Gives whether any were added, null where a table no
 * longer stood as it was read and nothing was written. Throws `protected`, `occupied`.
 */
export async function addOwnColumns(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wanted: OwnColumns,
): Promise<boolean | null> {
  const lacking = [...wanted].flatMap(([name, columns]) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    const there = new Set(table?.headers.map((header) => header.toLowerCase()));
    const headers = [...columns].filter(([header]) => !there.has(header.toLowerCase()));
    return table && headers.length > 0 ? [{ name, table, headers }] : [];
  });
  if (lacking.length === 0) return false;
  const placed = await placeColumns(
    context,
    snapshot,
    lacking.map(({ name, table: { rows }, headers }): ColumnsToPlace => {
      const blank: readonly (Cell | null)[] = headers.map(() => null);
      return { name, cells: [headers.map(([header]) => header), ...rows.map(() => blank)] };
    }),
  );
  if (!placed) return null;
  await applyLooks(
    context,
    lacking.map(({ table, headers }) => () => {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const [row, column] = [table.firstRow - 2, table.firstColumn - 1 + table.headers.length];
      headers.forEach(([, kind], at) => {
        const header = sheet.getCell(row, column + at);
        styleHeader(header, true);
        header.getEntireColumn().format.columnWidth = ownWidth * appearance.characterWidth;
        const body = sheet.getRangeByIndexes(row + 1, column + at, Math.max(1, table.rows.length), 1);
        body.numberFormat = forEveryCell(formatOfOwn(kind));
      });
    }),
  );
  return true;
}

const ownWidth = 20;

/** Number format of an own column's cells. */
const formatOfOwn = (kind: 'days' | 'plain'): string => (kind === 'days' ? 'yyyy-mm-dd' : 'General');
