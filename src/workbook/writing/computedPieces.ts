import type { Cell, CellContext } from '../../domain/records/cell';
import { toCell } from '../../domain/records/cell';
import type { ChangeSet, FieldChange, NewRow } from '../../domain/records/changes';
import { columnsOf } from '../../domain/records/columns';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf, recordNames, type RecordName } from '../../domain/records/records';
import { bytesOf, chunkBytes, inChunks } from '../chunks';
import { escapeCell } from '../escapeText';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { PlacedTable } from '../readTables';

/** Changes of one field in rows one below the other: they are written as one range. */
export interface RunPiece {
  readonly kind: 'run';
  readonly name: RecordName;
  readonly field: string;
  /** Place of the first row in the data body, from 0. */
  readonly index: number;
  readonly values: readonly Cell[];
}

/** Rows that are added to one table. */
export interface RowsPiece {
  readonly kind: 'rows';
  readonly name: RecordName;
  readonly rows: readonly NewRow[];
}

export type Piece = RunPiece | RowsPiece;

/** What a piece takes in a request beside its values: the paths to its cells and what is done with them. */
const pieceBytes = 1200;

/** The pieces of changes, request by request, each of about a chunk at most: changed cells first, then new rows. */
export function requestsOf(snapshot: WorkbookSnapshot, changes: ChangeSet): Piece[][] {
  return inChunks(piecesOf(snapshot, changes), sizeOf);
}

const sizeOf = (piece: Piece): number =>
  pieceBytes +
  (piece.kind === 'run'
    ? bytesOf(piece.values)
    : piece.rows.reduce((sum, { record }) => sum + bytesOf(Object.values(record)), 0));

function piecesOf(snapshot: WorkbookSnapshot, changes: ChangeSet): Piece[] {
  const cells = cellContextOf(snapshot.matrix);
  const tables = recordNames.flatMap((name) => {
    const table = tableIn(snapshot, declarationOf(name).table);
    return table ? [{ name, table }] : [];
  });
  const runs = tables.flatMap(({ name, table }) => runsOf(name, table, changes.fields, cells));
  const rows = tables.flatMap(({ name }) => rowsOf(name, changes.rows));
  return [...runs, ...rows];
}

/** New rows of a table, in pieces of about a chunk. */
function rowsOf(name: RecordName, rows: readonly NewRow[]): RowsPiece[] {
  const pieces: NewRow[][] = [];
  let bytes = Infinity;
  for (const row of rows.filter(({ table }) => table === name)) {
    const size = bytesOf(Object.values(row.record));
    if (bytes + size > chunkBytes - pieceBytes) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(row);
    bytes += size;
  }
  return pieces.map((piece) => ({ kind: 'rows', name, rows: piece }));
}

/** A table's changes as runs; in a filtered table each cell is one. */
function runsOf(name: RecordName, table: PlacedTable, changes: readonly FieldChange[], cells: CellContext): RunPiece[] {
  const declaration = declarationOf(name);
  const { position } = columnsOf(declaration, table);
  const own = changes.filter((change) => change.table === name);
  return [...position.keys()].flatMap((field) => {
    const ordered = own.filter((change) => change.field === field).sort((a, b) => a.index - b.index);
    const declared = declaration.fields[field];
    if (!declared) return [];
    const cellOf = ({ value }: FieldChange) => escapeCell(toCell(declared, value, cells));
    return consecutive(ordered, table.isFiltered ? 1 : Infinity).map((run): RunPiece => ({
      kind: 'run',
      name,
      field,
      index: run[0]?.index ?? 0,
      values: run.map(cellOf),
    }));
  });
}

/** Changes of rows one below the other, no run longer or larger than this. */
function consecutive(changes: readonly FieldChange[], longest: number): FieldChange[][] {
  const runs: FieldChange[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = bytesOf([change.value]);
    const run = runs.at(-1);
    const goesOn = run && run.length < longest && (run.at(-1)?.index ?? 0) + 1 === change.index;
    if (goesOn && bytes + size < chunkBytes - pieceBytes) run.push(change);
    else runs.push([change]);
    bytes = goesOn ? bytes + size : size;
  }
  return runs;
}
