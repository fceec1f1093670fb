import type { SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import { pageWidth, rowHeight } from './rowHeights';

/** A row of a sheet that is printed; null for one that is the SE's. */
export interface PrintedRow {
  readonly row: SheetRow | null;
}

/** What of a Letter page in landscape is printed, in points. */
const printed = { width: 691, height: 504 };
/** That height in points of the sheet, whose width is made to fit; a little is left for what other fonts take. */
const pageHeight = (0.95 * printed.height * pageWidth * appearance.characterWidth) / printed.width;
const usualHeight = 15;
/** A table that takes no more of a page than this is not torn. */
const shortTable = 0.5;
/** Of a longer one so many rows stay with its header. */
const rowsWithHeader = 2;

/**
 * The rows that begin a page: those where Excel would break a page anyway, moved up so that headings stay with what
 * they head, a short table in one piece as a chart or a narrative is,
 * and the header of a long one with its first rows.
 */
export function pageBreaks(rows: readonly PrintedRow[]): readonly number[] {
  const breaks: number[] = [];
  let filled = 0;
  for (let at = 0; at < rows.length;) {
    const count = piece(rows, at);
    const height = heightOf(rows.slice(at, at + count));
    if (filled > 0 && filled + height > pageHeight) {
      breaks.push(at);
      filled = 0;
    }
    filled = height > pageHeight ? height % pageHeight : filled + height;
    at += count;
  }
  return breaks;
}

const heightOf = (rows: readonly PrintedRow[]): number =>
  rows.reduce((sum, { row }) => sum + (row ? rowHeight(row) : usualHeight), 0);

/** How many rows from this one on stay together. */
function piece(rows: readonly PrintedRow[], at: number): number {
  const look = rows[at]?.row?.look;
  const follow = (count: number) => (at + count < rows.length ? count + piece(rows, at + count) : count);
  if (look === 'blank' && isHeading(rows[at + 1]?.row)) return follow(1);
  if (isHeading(rows[at]?.row)) return follow(1);
  if (look === 'tableHeader') {
    const whole = 1 + countWhile(rows, at + 1, ({ look: next }) => next === 'tableRow', Infinity);
    const isShort = heightOf(rows.slice(at, at + whole)) <= shortTable * pageHeight;
    return isShort ? whole : Math.min(whole, 1 + rowsWithHeader);
  }
  if (look === 'chart' || look === 'narrative') {
    const { block } = rows[at]?.row ?? {};
    return countWhile(rows, at, (row) => row.block === block, Infinity);
  }
  return 1;
}

const isHeading = (row: SheetRow | null | undefined): boolean => row?.look === 'heading' || row?.look === 'subheading';

function countWhile(rows: readonly PrintedRow[], from: number, isOf: (row: SheetRow) => boolean, most: number): number {
  let count = 0;
  while (count < most) {
    const row = rows[from + count]?.row;
    if (!row || !isOf(row)) return count;
    count++;
  }
  return count;
}
