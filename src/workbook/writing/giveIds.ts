import { escapeCell } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import { declarationOf, type RecordName } from '../../domain/records/records';
import type { ChangeSet } from '../../domain/records/changes';
import type { Matrix, Row } from '../../domain/records/matrix';
import { locatedIn, type LocatedRow } from './recordBatch';
import { isSearchable, requireHolds, syncUnlessMissed } from './requireHolds';
import { TableInRequest } from './TableInRequest';

/** A row that was typed in without an id, and the one that it gets. */
export interface GivenId {
  readonly table: RecordName;
  readonly located: LocatedRow;
  readonly id: string;
}

/** So many cells of a row tell it from others. */
const cellsThatTell = 2;
/** So many rows are given theirs in one request. */
const rowsInRequest = 200;

/**
 * Queues the look-ups for rows that are given their ids, and gives what queues the ids. Such a row can only be found where
 * it was: the request breaks off unless its id is still blank there and the row still begins with what it held.
 */
export function givingIds(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  given: readonly GivenId[],
): () => void {
  const cells = given.map(({ table, located }) => {
    const { table: tableName, sheet } = declarationOf(table);
    const placed = tableIn(snapshot, tableName);
    if (!placed) throw new WorkbookError('notFound', { where: sheet[snapshot.matrix.language], written: 'nothing' });
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
  return () => given.forEach(({ id }, index) => ((cells[index] as Excel.Range).values = [[escapeCell(id)]]));
}

/** Gives rows their ids in a request of their own; whether they were written. */
export async function giveIds(...request: Parameters<typeof givingIds>): Promise<boolean> {
  givingIds(...request)();
  return syncUnlessMissed(request[0]);
}

/** The ids that changes give to rows without one, in portions for a request each, and the other changes. */
export function idsIn(matrix: Matrix, changes: ChangeSet): IdsGiven {
  const isGiven = ({ field, table }: ChangeSet['fields'][number]) =>
    field === 'id' && declarationOf(table).idLetter !== undefined;
  const given = changes.fields.filter(isGiven).flatMap(({ table, index, value }): GivenId[] => {
    const row = (matrix.tables[table].rows as readonly Row[]).find((one) => one.index === index);
    return row ? [{ table, located: locatedIn(matrix, table, row), id: String(value) }] : [];
  });
  const count = Math.ceil(given.length / rowsInRequest);
  const portions = Array.from({ length: count }, (_, at) => given.slice(at * rowsInRequest, (at + 1) * rowsInRequest));
  return { portions, rest: { ...changes, fields: changes.fields.filter((change) => !isGiven(change)) } };
}

interface IdsGiven {
  readonly portions: readonly (readonly GivenId[])[];
  readonly rest: ChangeSet;
}
