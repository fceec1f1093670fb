import { columnNumber, sheetColumns, sheetRows } from '../../model/area';
import { attribute } from '../package/xml';

/** Where a cell stands in the text of a sheet's cells; its column is counted from 0. */
export interface CellSource {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Where a row stands in the text of a sheet's cells; it is counted from 0. */
export interface RowSource {
  readonly row: number;
  readonly start: number;
  /** The place after its first tag. */
  readonly tagEnd: number;
  /** The place after its last cell. */
  readonly cellsEnd: number;
  readonly end: number;
}

/**
 * Tells of the rows in a sheet's cells, in the order of the file. Rows and cells without a number follow the ones before
 * them; those outside of a sheet are passed over.
 */
export function scanRows(sheetData: string, prefix: string, take: (row: RowSource) => void): void {
  const [open, close] = [`<${prefix}row`, `</${prefix}row`];
  let row = -1;
  for (let at = sheetData.indexOf(open); at >= 0; at = sheetData.indexOf(open, at)) {
    const start = at;
    at += open.length;
    if (!endsName(sheetData.charCodeAt(at))) continue;
    const tag = tagEnd(sheetData, start);
    const isEmpty = sheetData[tag - 2] === '/';
    const last = isEmpty ? tag : sheetData.indexOf(close, tag);
    if (last < 0) throw new Error('damaged XML');
    const end = isEmpty ? tag : tagEnd(sheetData, last);
    const number = attribute(sheetData.slice(start, tag), 'r');
    row = number === null ? row + 1 : Number(number) - 1;
    at = end;
    if (!Number.isInteger(row) || row < 0 || row >= sheetRows) continue;
    take({ row, start, tagEnd: tag, cellsEnd: last, end });
  }
}

/** The cells of a row, in the order of the file. */
export function cellsOf(xml: string, prefix: string, { tagEnd: from, cellsEnd: to }: RowSource): CellSource[] {
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`];
  const cells: CellSource[] = [];
  let column = -1;
  for (let at = xml.indexOf(open, from); at >= 0 && at < to; at = xml.indexOf(open, at)) {
    const start = at;
    at += open.length;
    if (!endsName(xml.charCodeAt(at))) continue;
    const tag = tagEnd(xml, start);
    const isEmpty = xml[tag - 2] === '/';
    const last = isEmpty ? tag : xml.indexOf(close, tag);
    if (last < 0) throw new Error('damaged XML');
    const end = isEmpty ? tag : last + close.length;
    const place = columnOf(xml, start + open.length, tag);
    column = place ?? column + 1;
    at = end;
    if (column < sheetColumns) cells.push({ column, start, end });
  }
  return cells;
}

/** The column that a cell's tag names; null for none. */
function columnOf(xml: string, from: number, to: number): number | null {
  // Nearly every writer puts the place first.
  if (!xml.startsWith(' r="', from)) {
    const place = attribute(`<c${xml.slice(from, to)}`, 'r');
    const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(place ?? '')?.[1];
    return letters === undefined ? null : columnNumber(letters);
  }
  let column = 0;
  for (let at = from + 4; ; at++) {
    const code = xml.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) return column === 0 ? null : column - 1;
  }
}

/** Whether a name ends before this character: white space, `/` or `>`. */
const endsName = (code: number): boolean => code <= 32 || code === 47 || code === 62;

/** The place after a tag: those of rows and cells hold no free text. */
function tagEnd(xml: string, at: number): number {
  const end = xml.indexOf('>', at);
  if (end < 0) throw new Error('damaged XML');
  return end + 1;
}
