import type { Cell } from '../../domain/records/cell';
import { columnsOf } from '../../domain/records/columns';
import { declarationOf, type RecordName } from '../../domain/records/records';
import type { PlacedTable } from '../readTables';
import { canBeSought, escapeSearch, requireHolds, wholeCell } from './requireHolds';

/** Where a row was last seen, and by what it is found again. */
export interface RowPlace {
  /** Position in the data body, from 0. */
  readonly index: number;
  /** What the cells of its key held. */
  readonly key: readonly (readonly [field: string, cell: Cell])[];
  /** Whether no other row of its table has that key. */
  readonly isUnique: boolean;
}

/**
 * One table within a request that writes: its columns are found by their headers and its rows by their ids, as they are at
 * that moment. Everything here is a look-up: where something is not found the request breaks off with `ItemNotFound`, and
 * as long as nothing was queued that writes, nothing is written.
 */
export class TableInRequest {
  readonly table: Excel.Table;
  /** Where the column of each field was, from 0. */
  readonly position: ReadonlyMap<string, number>;
  private readonly columns = new Map<string, Excel.Range>();
  private readonly rows = new Map<string, Excel.Range>();

  constructor(
    context: Excel.RequestContext,
    readonly name: RecordName,
    readonly placed: PlacedTable,
  ) {
    this.table = context.workbook.tables.getItem(placed.name);
    this.position = columnsOf(declarationOf(name), placed).position;
  }

  /** The whole column of a field, its header included. */
  column(field: string): Excel.Range {
    const known = this.columns.get(field);
    if (known) return known;
    const column = this.table.columns.getItem(this.placed.headers[this.position.get(field) ?? -1] ?? '').getRange();
    this.columns.set(field, column);
    return column;
  }

  /** Where a column of a person's own was, from 0; undefined where the table has none of that header. */
  ownPosition(header: string): number | undefined {
    const wanted = header.toLowerCase();
    const at = this.placed.headers.findIndex((one) => one.toLowerCase() === wanted);
    return at < 0 ? undefined : at;
  }

  /** The whole column of a person's own, its header included. */
  ownColumn(header: string): Excel.Range {
    const known = this.columns.get(`own ${header}`);
    if (known) return known;
    const column = this.table.columns.getItem(this.placed.headers[this.ownPosition(header) ?? -1] ?? header).getRange();
    this.columns.set(`own ${header}`, column);
    return column;
  }

  /** The sheet's row in which a record stands now. */
  row(place: RowPlace): Excel.Range {
    const id = JSON.stringify(place.key);
    const known = this.rows.get(id);
    if (known) return known;
    const [only, ...more] = place.key;
    const canSearch = only !== undefined && more.length === 0 && place.isUnique && canBeSought(only[1]);
    const row = canSearch ? this.searched(only) : this.checked(place);
    this.rows.set(id, row);
    return row;
  }

  private searched([field, cell]: RowPlace['key'][number]): Excel.Range {
    return this.column(field).find(escapeSearch(cell), wholeCell).getEntireRow();
  }

  /** The row at its old place, if its key still stands there. */
  private checked({ index, key }: RowPlace): Excel.Range {
    const body = this.table.getDataBodyRange();
    const row = body.getRow(index).getIntersection(body).getEntireRow();
    for (const [field, cell] of key) requireHolds(row.getIntersection(this.column(field)), cell);
    return row;
  }
}
