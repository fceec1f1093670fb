import { setting } from '../../domain/records/catalog';
import { planState } from '../../domain/records/planState';
import { declarationOf } from '../../domain/records/records';
import { changedAt, changedSheet, joined, nothingChanged, type Changed } from '../changed';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';
import { addedRows, type RecordBatch } from './recordBatch';

/** Others may have added rows at the same end in the same moment: so many more are read. */
const othersRows = 20;

/**
 * What is to be read again once a batch stands in the workbook: the rows that it changed or added, and what goes along with
 * any write, the cover and a new workbook's code. Excel tells of it too, but later.
 * @param snapshot where the tables were when the batch was written
 */
export function writtenRows(snapshot: WorkbookSnapshot, batch: RecordBatch): Changed {
  const idOf = new Map([...snapshot.sheets].map(([id, name]) => [name, id]));
  const within = (name: string, rowsOf: RowsOf): Changed => {
    const table = tableIn(snapshot, name);
    if (!table) return nothingChanged;
    const sheet = idOf.get(table.sheet);
    return sheet === undefined ? 'everything' : rowsOf(table, sheet);
  };
  const parts = [
    ...batch.writes.flatMap(({ table, located }) =>
      located ? [within(declarationOf(table).table, rowAt(located.place.index))] : [],
    ),
    ...[...addedRows(batch)].map(([table, { length }]) => within(declarationOf(table).table, added(length))),
    within(planState.table, (_, sheet) => changedSheet(sheet)),
    ...(snapshot.bookCode === null ? [within(setting.table, added(1))] : []),
  ];
  return parts.reduce(joined, nothingChanged);
}

/** What of a table is to be read again, which stands on a sheet with this id. */
type RowsOf = (table: PlacedTable, sheet: string) => Changed;

const rowAt =
  (index: number): RowsOf =>
  ({ firstRow }, sheet) =>
    changedAt(sheet, `A${firstRow + index}`);

const added =
  (count: number): RowsOf =>
  ({ firstRow, filledRows, rows, clearBelow, hasTotals }, sheet) =>
    // What Excel inserts moves what stands below.
    !clearBelow || hasTotals
      ? changedSheet(sheet)
      : changedAt(sheet, `${firstRow + filledRows}:${firstRow + rows.length + count + othersRows}`);
