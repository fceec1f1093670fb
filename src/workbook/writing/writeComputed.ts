import type { Cell } from '../../domain/records/cell';
import type { ChangeSet } from '../../domain/records/changes';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';
import { WorkbookError } from '../workbookError';
import { appending, type Appending } from './appendRows';
import { requestsOf, type Piece, type RowsPiece, type RunPiece } from './computedPieces';
import { givingIds, idsIn, type GivenId } from './giveIds';
import { requireHolds, syncUnlessMissed } from './requireHolds';
import { takeIn, takeInLeft, withdraw } from './takeIn';
import { TableInRequest } from './TableInRequest';

/**
 * `written`; `disturbed`: rows had moved in the moment of writing, so that what was written may stand in other rows and has
 * to be made right; `missed`: tables, columns or rows had moved before, and the last request wrote nothing.
 */
export type ComputedOutcome = 'written' | 'disturbed' | 'missed';

/** What is written together with computed cells. */
export interface Beside {
  /** Queues what goes into the last request; its look-ups and writes come before those of cells. */
  readonly last?: () => void;
  /** Whether rows that were typed in without an id get the ones that the changes have for them. */
  readonly withIds?: boolean;
  /** Whether the values are kept and not computed again: then the request looks for rows by their keys before it writes. */
  readonly areKept?: boolean;
}

/**
 * Writes what the add-in computes by itself and can compute again: thousands of cells, by their place. Each request breaks
 * off unless its tables stand where they stood, as large as they were; columns are found by their headers, and ids are only
 * given to the very rows that lack one. That rows are in another order only shows in what the request reads on its way:
 * then the caller looks and writes again.
 */
export async function writeComputed(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  changes: ChangeSet,
  { last = () => undefined, withIds = true, areKept = false }: Beside = {},
): Promise<ComputedOutcome> {
  if (await takeInLeft(context, snapshot)) return 'disturbed';
  const { portions, rest } = idsIn(snapshot.matrix, changes);
  const requests = requestsOf(snapshot, rest);
  const ids = withIds ? portions : [];
  const count = Math.max(1, requests.length, ids.length);
  const written = new WrittenSoFar();
  for (let index = 0; index < count; index++) {
    const given = ids[index] ?? [];
    const giveIds = givingIds(context, snapshot, given);
    const request = new ComputedRequest(context, snapshot, requests[index] ?? [], written);
    if (areKept) request.requireKeys();
    request.touch();
    if (index === count - 1) last();
    giveIds();
    request.write();
    if (!(await syncUnlessMissed(context))) return 'missed';
    if (!(await request.takeIn()) || !request.stoodStill()) return 'disturbed';
    written.ids(given);
  }
  return 'written';
}

/** How tables differ from their reading by what was written since. */
class WrittenSoFar {
  /** How many rows tables have by now, where rows were added. */
  readonly rowCounts = new Map<RecordName, number>();
  private readonly given = new Map<string, string>();

  ids(given: readonly GivenId[]): void {
    for (const { table, located, id } of given) this.given.set(`${table} ${located.place.index}`, id);
  }

  /** What a key cell holds now that held this when it was read. */
  key(name: RecordName, index: number, cell: Cell): Cell {
    return cell === '' ? (this.given.get(`${name} ${index}`) ?? '') : cell;
  }
}

/** The key columns of the rows that a request changes, as they stood when it did. */
interface Witness {
  readonly name: RecordName;
  readonly placed: PlacedTable;
  readonly first: number;
  readonly columns: readonly (readonly [position: number, range: Excel.Range])[];
}

/** Of so many rows a request looks whether they have been moved. */
const rowsThatTell = 60;

/** One request: look-ups first, then what it writes. */
class ComputedRequest {
  private readonly runs: readonly { readonly piece: RunPiece; readonly range: Excel.Range }[];
  private readonly added: readonly { readonly piece: RowsPiece; readonly append: Appending }[];
  private readonly witnesses: readonly Witness[];
  private readonly targets = new Map<RecordName, TableInRequest>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly snapshot: WorkbookSnapshot,
    pieces: readonly Piece[],
    private readonly soFar: WrittenSoFar,
  ) {
    const runs = pieces.filter((piece) => piece.kind === 'run');
    const rows = pieces.filter((piece) => piece.kind === 'rows');
    // The log is only added to; who adds to it at the same time does not matter.
    for (const name of new Set(pieces.map((piece) => piece.name))) if (name !== 'ChangeLog') this.requirePlace(name);
    this.runs = runs.map((piece) => ({ piece, range: this.rangeOf(piece) }));
    this.witnesses = [...new Set(runs.map(({ name }) => name))].map((name) => this.witness(name, runs));
    const cellContext = cellContextOf(snapshot.matrix);
    this.added = rows.map((piece) => ({ piece, append: appending(this.target(piece.name), piece.rows, cellContext) }));
  }

  private target(name: RecordName): TableInRequest {
    const known = this.targets.get(name);
    if (known) return known;
    const placed = tableIn(this.snapshot, declarationOf(name).table);
    if (!placed) throw new WorkbookError('notFound', { where: declarationOf(name).table, written: 'nothing' });
    const made = new TableInRequest(this.context, name, placed);
    this.targets.set(name, made);
    return made;
  }

  /** The request breaks off unless the table's first and last row stand where they stood. */
  private requirePlace(name: RecordName): void {
    const { table, placed } = this.target(name);
    const { sheet, firstRow, firstColumn, rows, headers } = placed;
    const body = table.getDataBodyRange();
    const place = this.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow - 1, firstColumn - 1, this.soFar.rowCounts.get(name) ?? rows.length, headers.length);
    place.getRow(0).getIntersection(body.getRow(0));
    place.getLastRow().getIntersection(body.getLastRow());
  }

  /** The request breaks off unless rows at the ends of the runs, as many as tell, have the keys that they had. */
  requireKeys(): void {
    const ends = this.runs.flatMap(({ piece: { name, index, values } }) =>
      [index, index + values.length - 1].map((at) => ({ name, at })),
    );
    const step = Math.ceil(ends.length / rowsThatTell);
    for (const { name, at } of ends.filter((_, index) => index % step === 0)) {
      const { position, placed } = this.target(name);
      for (const field of declarationOf(name).key) {
        const column = position.get(field);
        if (column !== undefined)
          requireHolds(this.bodyColumn(name, field).getRow(at), placed.rows[at]?.[column] ?? '');
      }
    }
  }

  private rangeOf({ name, field, index, values }: RunPiece): Excel.Range {
    return this.bodyColumn(name, field)
      .getRow(index)
      .getResizedRange(values.length - 1, 0);
  }

  private bodyColumn(name: RecordName, field: string): Excel.Range {
    const target = this.target(name);
    return target.column(field).getIntersection(target.table.getDataBodyRange());
  }

  private witness(name: RecordName, runs: readonly RunPiece[]): Witness {
    const own = runs.filter((run) => run.name === name);
    const first = Math.min(...own.map(({ index }) => index));
    const last = Math.max(...own.map(({ index, values }) => index + values.length - 1));
    const { position, placed } = this.target(name);
    const columns = declarationOf(name).key.flatMap((field) => {
      const column = position.get(field);
      if (column === undefined) return [];
      const range = this.bodyColumn(name, field)
        .getRow(first)
        .getResizedRange(last - first, 0);
      range.load('values');
      return [[column, range] as const];
    });
    return { name, placed, first, columns };
  }

  /** A locked sheet shows before the first cell is written. */
  touch(): void {
    const touched = new Set<RecordName>();
    for (const { piece, range } of this.runs) {
      if (!touched.has(piece.name)) range.getCell(0, 0).values = [[null]];
      touched.add(piece.name);
    }
    for (const { append } of this.added) append.touch();
  }

  write(): void {
    for (const { piece, range } of this.runs) range.values = piece.values.map((value) => [value]);
    for (const { append } of this.added) {
      append.write();
      append.finish();
    }
  }

  /** After the sync: takes in rows that the host left outside their table; false where they have to be written anew. */
  async takeIn(): Promise<boolean> {
    const outside = this.added.filter(({ append }) => !append.isInside());
    const rowsByTable = new Map(outside.map(({ piece }) => [piece.name, piece.rows]));
    if (outside.length > 0 && !(await takeIn(this.context, this.snapshot, rowsByTable))) {
      await withdraw(this.context, this.snapshot, rowsByTable);
      return false;
    }
    for (const { piece, append } of this.added) {
      const before = this.soFar.rowCounts.get(piece.name) ?? this.target(piece.name).placed.rows.length;
      this.soFar.rowCounts.set(piece.name, append.isInside() ? append.bodyRows() : before + piece.rows.length);
    }
    return true;
  }

  /** After the sync: whether the changed rows were those that were meant. */
  stoodStill(): boolean {
    return this.witnesses.every(({ name, placed, first, columns }) =>
      columns.every(([position, range]) =>
        (range.values as Cell[][]).every(([cell = ''], offset) => {
          const index = first + offset;
          return cell === this.soFar.key(name, index, placed.rows[index]?.[position] ?? '');
        }),
      ),
    );
  }
}
