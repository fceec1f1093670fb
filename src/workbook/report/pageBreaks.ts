import { internalAnnex } from '../../domain/report/ReportDocument';
import type { SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import { pageWidth, rowHeight } from './rowHeights';

/** A row of a sheet that is printed; null for one that is the SE's. */
export interface PrintedRow {
  readonly row: SheetRow | null;
}

/** Margins of a Letter page and what of it is printed, in points. */
export const pageMargins = { left: 36, right: 36, top: 54, bottom: 54, header: 26, footer: 26 } as const;
const printed = {
  width: 612 - pageMargins.left - pageMargins.right,
  height: 792 - pageMargins.top - pageMargins.bottom,
};
/** That height in points of the sheet, whose width is made to fit; a little is left for what other fonts take. */
const pageHeight = (0.95 * printed.height * pageWidth * appearance.characterWidth) / printed.width;
const usualHeight = 15;
/** A table that takes no more of a page than this is not torn. */
const shortTable = 0.4;
/** Of a longer one so many rows stay with its header. */
const rowsWithHeader = 2;

/** Keys of the rows at which tables are torn that are longer than a page has room for: there their head is to be repeated. */
export function tornRows(rows: readonly SheetRow[]): ReadonlySet<string> {
  const printedRows = rows.map((row) => ({ row }));
  const torn = breaksOf(printedRows, true).flatMap((at) => rows[at] ?? []);
  return new Set(torn.filter(({ look }) => look === 'tableRow').map(({ key }) => key));
}

/**
 * The rows that begin a page: those where Excel would break a page anyway, moved up so that headings stay with what
 * they head, a short table in one piece as a chart or a narrative is,
 * and the header of a long one with its first rows.
 */
export const pageBreaks = (rows: readonly PrintedRow[]): readonly number[] => breaksOf(rows, false);

/** @param repeatsHeads whether room is left for the head of a table that is torn */
function breaksOf(rows: readonly PrintedRow[], repeatsHeads: boolean): readonly number[] {
  const breaks: number[] = [];
  let filled = 0;
  for (let at = 0; at < rows.length;) {
    const count = piece(rows, at);
    const height = heightOf(rows.slice(at, at + count));
    const isAnnexB = rows[at]?.row?.key === internalAnnex || rows[at + 1]?.row?.key === internalAnnex;
    if (filled > 0 && (filled + height > pageHeight || (isAnnexB && breaks.at(-1) !== at - 1))) {
      breaks.push(at);
      filled = repeatsHeads ? heightOfHead(rows, at) : 0;
    }
    filled = height > pageHeight ? height % pageHeight : filled + height;
    at += count;
  }
  return breaks;
}

/** The height of the head of the table to which a row belongs; 0 for any other row. */
function heightOfHead(rows: readonly PrintedRow[], at: number): number {
  const row = rows[at]?.row;
  if (row?.look !== 'tableRow') return 0;
  const head = rows.find((one) => one.row?.look === 'tableHeader' && one.row.block === row.block);
  return head ? heightOf([head]) : 0;
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
    if (!isShort) return Math.min(whole, 1 + rowsWithHeader);
    // What is said of a table stands on its page.
    return rows[at + whole + 1]?.row?.look === 'note' ? whole + 2 : whole;
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
