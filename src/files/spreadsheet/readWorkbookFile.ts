import { knownLabel } from '../../domain/note/noteLabels';
import type { Cell } from '../../domain/records/cell';
import type { RawTable } from '../../domain/records/matrix';
import { declarationOf, recordNames } from '../../domain/records/records';
import { atOnce, type Steps } from '../../domain/steps';
import { openOfficeFile, type OfficeFile } from '../container/officeFile';
import { relationshipsOf } from '../container/relationships';
import { childOf, childrenOf, parseXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile, refusing, type FileRefusal } from '../fileRefusal';
import type { NoteSheet } from '../sheet/notesFromSheets';
import { readSheetCells, type CellReading } from './readSheetCells';
import { readSharedStrings } from './sharedStrings';
import type { RawRow } from './SheetRows';
import { readTableFrame } from './tableFrame';

/** A workbook as far as the matrix is concerned. */
export interface WorkbookFile {
  /** Every Excel table, for `readMatrix`. */
  readonly tables: readonly RawTable[];
  /** The sheets that have no table, without their blank rows, for `notesFromSheets`. */
  readonly sheets: readonly NoteSheet[];
  readonly date1904: boolean;
}

/** A sheet with fewer labels of a concept note is none. */
const fewestLabels = 3;

/**
 * Reads the tables and sheets of an .xlsx, whoever wrote it. A bad file, or a workbook with nothing of the matrix in it,
 * gives a refusal; nothing is thrown.
 */
export function readWorkbookFile(bytes: Uint8Array): WorkbookFile | FileRefusal {
  return refusing(() => {
    const file = openOfficeFile(bytes);
    if (file.kind === 'document') throw new RefusedFile('isDocument');
    return atOnce(workbookFromFile(file));
  });
}

/** The tables and sheets of an opened workbook, a step a piece of it. Throws RefusedFile. */
export function* workbookFromFile({ zip, main }: OfficeFile): Steps<WorkbookFile> {
  const workbook = parseXml(zip.frame(main), zip.budget);
  const parts = relationshipsOf(zip, main);
  const partOf = new Map(parts.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const strings = parts.find(({ type }) => type === 'sharedStrings')?.target ?? '';
  const date1904 = /^(1|true)$/.test(childOf(workbook, 'x:workbookPr')?.attributes['date1904'] ?? '');
  const reading: CellReading = { strings: yield* readSharedStrings(zip, strings), date1904 };
  const tables: RawTable[] = [];
  const sheets: NoteSheet[] = [];
  const read = new Set<string>();
  for (const { attributes } of childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet')) {
    const name = attributes['name'] ?? '';
    const part = partOf.get(attributes['r:id'] ?? '');
    if (part === undefined || !zip.has(part)) continue;
    // A part is one sheet: read for each of thousands of names, a small one would take for ever.
    if (read.has(part)) throw new RefusedFile('damaged');
    read.add(part);
    const rows = yield* readSheetCells(zip, part, reading);
    const own = relationshipsOf(zip, part).filter(({ type, target }) => type === 'table' && zip.has(target));
    if (own.length === 0) sheets.push({ name, rows: rows.map(({ cells }) => cells) });
    else for (const { target } of own) tables.push(readTable(zip, target, name, rows));
  }
  if (!tables.some(({ name }) => recordTables.has(name.toLowerCase())) && !sheets.some(isNoteSheet))
    throw new RefusedFile('noMatrix');
  return { tables, sheets, date1904 };
}

/** A table with its cells, down to the last row that holds something: people make tables of whole columns. */
function readTable(zip: ZipFile, part: string, sheet: string, rows: readonly RawRow[]): RawTable {
  const { name, names, headerRows, totalsRows, firstRow, firstColumn, lastRow } = readTableFrame(zip, part);
  const body = firstRow + headerRows;
  const count = Math.max(0, Math.min(lastRow - totalsRows, rows.at(-1)?.number ?? 0) - body + 1);
  zip.budget.spend('cells', count + (rows.length + 1) * names.length);
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
  const blank: readonly Cell[] = names.map(() => '');
  const cellsOf = (row: number): readonly Cell[] => {
    const cells = byNumber.get(row);
    return cells ? names.map((_, index) => cells[firstColumn - 1 + index] ?? '') : blank;
  };
  const shown = headerRows > 0 ? cellsOf(firstRow).map(String) : names;
  const isFilled = ({ number }: RawRow) => cellsOf(number).some((cell) => String(cell).trim() !== '');
  const lowest = rows.filter((row) => row.number > lastRow && isFilled(row)).at(-1)?.number;
  return {
    name,
    sheet,
    headers: names.map((one, index) => shown[index] || one),
    rows: Array.from({ length: count }, (_, index) => cellsOf(body + index)),
    firstRow: body,
    firstColumn,
    ...(lowest !== undefined && { filledBelow: { from: lastRow + 1, to: lowest } }),
  };
}

const recordTables: ReadonlySet<string> = new Set(recordNames.map((name) => declarationOf(name).table.toLowerCase()));

const isNoteSheet = ({ rows }: NoteSheet): boolean =>
  rows.flat().filter((cell) => typeof cell === 'string' && knownLabel(cell) !== null).length >= fewestLabels;
