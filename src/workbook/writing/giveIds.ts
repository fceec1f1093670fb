import { escapeCell } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { declarationOf, type RecordName } from '../../domain/records/records';
import type { LocatedRow } from './recordBatch';
import { isSearchable, requireHolds } from './requireHolds';
import { TableInRequest } from './TableInRequest';
import { syncUnlessMissed } from './writeBatch';

/** A row that was typed in without an id, and the one that it gets. */
export interface GivenId {
  readonly table: RecordName;
  readonly located: LocatedRow;
  readonly id: string;
}

/** So many cells of a row tell it from others. */
const cellsThatTell = 4;

/**
 * Gives rows their ids, in one request. Such a row can only be found where it was: the request breaks off unless its id is
 * still blank there and the row still begins with what it held. Gives whether the ids were written.
 */
export async function giveIds(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  given: readonly GivenId[],
): Promise<boolean> {
  const cells = given.map(({ table, located }) => {
    const placed = tableIn(snapshot, declarationOf(table).table);
    if (!placed) throw new WorkbookError('notFound', { where: table, written: 'nothing' });
    const target = new TableInRequest(context, table, placed);
    const body = target.table.getDataBodyRange();
    const row = body.getRow(located.place.index).getIntersection(body).getEntireRow();
    const id = row.getIntersection(target.column('id'));
    requireHolds(id, '');
    [...target.position]
      .filter(([, position]) => isSearchable(located.cells[position] ?? ''))
      .slice(0, cellsThatTell)
      .forEach(([field, position]) =>
        requireHolds(row.getIntersection(target.column(field)), located.cells[position] ?? ''),
      );
    return id;
  });
  given.forEach(({ id }, index) => ((cells[index] as Excel.Range).values = [[escapeCell(id)]]));
  return syncUnlessMissed(context);
}
