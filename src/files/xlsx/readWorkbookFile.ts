import type { FilePart } from '../../domain/merge/fileAccount';
import type { Cell } from '../../domain/records/cell';
import type { RawTable } from '../../domain/records/matrix';
import { mapInSteps, type Steps } from '../../domain/steps';
import type { OfficeFile } from '../container/officeFile';
import { relationshipsOf } from '../container/relationships';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../container/fileRefusal';
import type { NoteSheet } from '../printedNote/notesFromSheets';
import { cellsOfRow, type FoundTable } from './cellTables';
import { readSheetCells, type CellReading } from './readSheetCells';
import { contentOfSheet, type SheetContent } from './sheetContent';
import type { RawRow, ReadSheet } from './SheetRows';
import { readTableFrame } from './tableFrame';
import { readWorkbookFrame } from './workbookFrame';

/** A workbook as far as the matrix is concerned. */
export interface WorkbookFile {
  /** Tables of records, and every other Excel table, for `readMatrix`. */
  readonly tables: readonly RawTable[];
  /** Which of the tables hold records, in the order of the sheets. */
  readonly records: readonly FoundTable[];
  /** The sheets that may hold a concept note, without their blank rows, for `notesFromSheets`. */
  readonly sheets: readonly NoteSheet[];
  /** What else the sheets hold. */
  readonly parts: readonly FilePart[];
  readonly date1904: boolean;
}

/** The tables and sheets of an opened .xlsx, whoever wrote it, a step a piece of it. Throws RefusedFile. */
export function* readWorkbookFile(file: OfficeFile): Steps<WorkbookFile> {
  const { zip } = file;
  const frame = yield* readWorkbookFrame(file);
  const { strings, date1904 } = frame;
  const contents: (SheetContent & { readonly isHidden: boolean })[] = [];
  for (const { name, part, isHidden } of frame.sheets) {
    const sheet = yield* readSheet(zip, part, name, { strings, date1904 });
    contents.push({ ...(yield* contentOfSheet(sheet, zip.budget)), isHidden });
    yield;
  }
  const sheets = contents.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  const parts = contents.flatMap(({ parts: found, isHidden }): FilePart[] =>
    found.map((one) => (isHidden ? { ...one, isHidden } : one)),
  );
  const records = contents.flatMap(({ records: found }) => found);
  if (records.length === 0 && sheets.length === 0 && parts.every(({ content }) => content.kind === 'unknown'))
    throw new RefusedFile('noMatrix');
  return { tables: contents.flatMap(({ tables }) => tables), records, sheets, parts, date1904 };
}

function* readSheet(zip: ZipFile, part: string, name: string, reading: Omit<CellReading, 'targets'>): Steps<ReadSheet> {
  const related = relationshipsOf(zip, part);
  const targets = new Map(related.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]));
  const cells = yield* readSheetCells(zip, part, { ...reading, targets });
  const tables = related.filter(({ type, target }) => type === 'table' && zip.has(target));
  return {
    name,
    ...cells,
    tables: yield* mapInSteps(tables, ({ target }) => readTable(zip, target, name, cells.rows)),
  };
}

/** A table with its cells, down to the last row that holds something: people make tables of whole columns. */
function readTable(zip: ZipFile, part: string, sheet: string, rows: readonly RawRow[]): RawTable {
  const { name, names, headerRows, totalsRows, firstRow, firstColumn, lastRow } = readTableFrame(zip, part);
  const body = firstRow + headerRows;
  const count = Math.max(0, Math.min(lastRow - totalsRows, rows.at(-1)?.number ?? 0) - body + 1);
  zip.budget.spend('cells', count * cellsOfRow + (rows.length + 1) * names.length);
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
