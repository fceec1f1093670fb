import { decodeText } from 'ooxml';
import { childOf, childrenOf, parseXml } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../container/fileRefusal';
import { placeOf } from './SheetRows';

/** What a table's part tells of it. */
export interface TableFrame {
  readonly name: string;
  /** Names of its columns, as the part keeps them. */
  readonly names: readonly string[];
  readonly headerRows: 0 | 1;
  readonly totalsRows: 0 | 1;
  /** Where it stands, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads the part of a table. Throws RefusedFile where it tells of a table that no sheet can have. */
export function readTableFrame(zip: ZipFile, part: string): TableFrame {
  const table = parseXml(zip.frame(part), zip.budget);
  const { ref = '', headerRowCount = '1', totalsRowCount = '0', displayName, name = '' } = table.attributes;
  const [first = '', last = first, ...rest] = ref.split(':');
  const [firstRow, firstColumn] = placeOf(first);
  const [lastRow, lastColumn] = placeOf(last);
  const names = childrenOf(childOf(table, 'x:tableColumns'), 'x:tableColumn').map((column) =>
    decodeText(column.attributes['name'] ?? ''),
  );
  const [headerRows, totalsRows] = [oneOrNone(headerRowCount), oneOrNone(totalsRowCount)];
  if (rest.length > 0 || names.length !== lastColumn - firstColumn + 1) throw new RefusedFile('damaged');
  if (lastRow - firstRow + 1 < headerRows + totalsRows) throw new RefusedFile('damaged');
  return { name: displayName ?? name, names, headerRows, totalsRows, firstRow, firstColumn, lastRow, lastColumn };
}

/** A table of Excel has one row of headers and one of totals, or none. */
function oneOrNone(count: string): 0 | 1 {
  if (count !== '0' && count !== '1') throw new RefusedFile('damaged');
  return count === '1' ? 1 : 0;
}
