import type { FilePart } from '../../domain/merge/fileAccount';
import { knownLabel } from '../../domain/note/noteLabels';
import type { Cell } from '../../domain/records/cell';
import type { RawTable } from '../../domain/records/matrix';
import { openOfficeFile, type OfficeFile } from '../container/officeFile';
import { relationshipsOf } from '../container/relationships';
import { childOf, childrenOf, parseXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile, refusing, type FileRefusal } from '../fileRefusal';
import type { NoteSheet } from '../sheet/notesFromSheets';
import { placeOf } from './cellAddress';
import type { FoundTable } from './cellTables';
import { readSheetCells, type CellReading, type RawRow } from './readSheetCells';
import { readSharedStrings, unescapeText } from './sharedStrings';
import { contentOfSheet } from './sheetContent';

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
    return workbookFromFile(file);
  });
}

/** The tables and sheets of an opened workbook. Throws RefusedFile. */
export function workbookFromFile({ zip, main }: OfficeFile): WorkbookFile {
  const workbook = parseXml(zip.text(main));
  const parts = relationshipsOf(zip, main);
  const strings = parts.find(({ type }) => type === 'sharedStrings')?.target ?? '';
  const date1904 = /^(1|true)$/.test(childOf(workbook, 'x:workbookPr')?.attributes['date1904'] ?? '');
  const reading = { strings: zip.has(strings) ? readSharedStrings(zip.text(strings)) : [], date1904 };
  const contents = childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet').flatMap(({ attributes }) => {
    const name = attributes['name'] ?? '';
    const part = parts.find(({ id, type }) => id === attributes['r:id'] && type === 'worksheet')?.target;
    if (part === undefined || !zip.has(part)) return [];
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    return [{ ...contentOfSheet(readSheet(zip, part, name, reading)), isHidden }];
  });
  const sheets = contents.flatMap(({ sheet }) => (sheet && isNoteSheet(sheet) ? [sheet] : []));
  const own = contents.flatMap(({ parts: found, sheet, isHidden }): FilePart[] =>
    sheet && isNoteSheet(sheet) ? [] : found.map((one) => (isHidden ? { ...one, isHidden } : one)),
  );
  const records = contents.flatMap(({ records: found }) => found);
  if (records.length === 0 && sheets.length === 0 && own.every(({ content }) => content.kind === 'unknown'))
    throw new RefusedFile('noMatrix');
  return { tables: contents.flatMap(({ tables }) => tables), records, sheets, parts: own, date1904 };
}

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  readonly links: ReadonlyMap<string, string>;
  /** Its Excel tables. */
  readonly tables: readonly RawTable[];
}

function readSheet(zip: ZipFile, part: string, name: string, reading: Omit<CellReading, 'targets'>): ReadSheet {
  const related = relationshipsOf(zip, part);
  const targets = new Map(related.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]));
  const cells = readSheetCells(zip.text(part), { ...reading, targets });
  const tables = related
    .filter(({ type, target }) => type === 'table' && zip.has(target))
    .flatMap(({ target }) => readTable(zip, target, name, cells.rows));
  return { name, ...cells, tables };
}

/**
 * A table with its cells, down to the last row that holds something: people make tables of whole columns. None where it
 * does not say where it stands.
 */
function readTable(zip: ZipFile, part: string, sheet: string, rows: readonly RawRow[]): RawTable[] {
  const table = parseXml(zip.text(part));
  const { attributes } = table;
  const [start, end = start] = (attributes['ref'] ?? '').split(':').map(placeOf);
  if (!start || !end) return [];
  const [firstRow, firstColumn] = start;
  const names = childrenOf(childOf(table, 'x:tableColumns'), 'x:tableColumn').map((column) =>
    unescapeText(column.attributes['name'] ?? ''),
  );
  const headerRows = Number(attributes['headerRowCount'] ?? 1);
  const totalsRows = Number(attributes['totalsRowCount'] ?? 0);
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]));
  const blank: readonly Cell[] = names.map(() => '');
  const cellsOf = (row: number): readonly Cell[] => {
    const cells = byNumber.get(row);
    return cells ? names.map((_, index) => cells[firstColumn - 1 + index] ?? '') : blank;
  };
  const shown = headerRows > 0 ? cellsOf(firstRow).map(String) : names;
  const body = firstRow + headerRows;
  const last = Math.min(end[0] - totalsRows, rows.at(-1)?.number ?? 0);
  const isFilled = ({ number }: RawRow) => cellsOf(number).some((cell) => String(cell).trim() !== '');
  const lowest = rows.filter((row) => row.number > end[0] && isFilled(row)).at(-1)?.number;
  return [
    {
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      sheet,
      headers: names.map((name, index) => shown[index] || name),
      rows: Array.from({ length: Math.max(0, last - body + 1) }, (_, index) => cellsOf(body + index)),
      firstRow: body,
      firstColumn,
      ...(lowest !== undefined && { filledBelow: { from: end[0] + 1, to: lowest } }),
    },
  ];
}

const isNoteSheet = ({ rows }: NoteSheet): boolean =>
  rows.flat().filter((cell) => typeof cell === 'string' && knownLabel(cell) !== null).length >= fewestLabels;
