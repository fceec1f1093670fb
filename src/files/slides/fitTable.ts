import type { Language } from '../../domain/plan/language';
import { plainText } from '../../domain/plainText';
import type { ReportCell, ReportColumn, TableBlock } from '../../domain/report/ReportDocument';
import { reportCellText } from '../report/reportCellText';
import { cutToLines, linesOf, textWidth, type Type } from '../report/textWidth';
import { lineHeight } from './slidePage';

/** A cell as it stands on a slide. */
export interface SlideCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly bold: boolean;
  readonly shade?: ReportCell['shade'];
}

export interface SlideRow {
  readonly cells: readonly SlideCell[];
  /** In points. */
  readonly height: number;
}

/** A table, or so much of it as stands on one slide. */
export interface SlideTable {
  readonly title: string;
  /** Whether its first row names the columns. */
  readonly hasHead: boolean;
  /** Points, of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly SlideRow[];
  /** Size of its letters, in points. */
  readonly size: number;
  readonly height: number;
}

/** A table of a report as it may stand on slides. */
export interface TableSource extends Pick<TableBlock, 'title' | 'columns' | 'rows'> {
  /** Without it the labels of its columns are not shown. */
  readonly hasHead?: boolean;
}

/** What of a table fits on so many slides. */
export interface FittedTable {
  readonly slides: readonly SlideTable[];
  /** Whether all of it is there. */
  readonly isWhole: boolean;
  /** Rows that are left out. */
  readonly left: number;
}

/** Room beside and above the text of a cell, in points, each side. */
export const cellRoom = { x: 5, y: 3 } as const;

/** Programs draw letters a little differently. */
const caution = 0.96;

const isNumeric = ({ kind }: ReportColumn): boolean => kind === 'number' || kind === 'percent';

interface Cells {
  readonly head: readonly SlideCell[] | null;
  readonly body: readonly (readonly SlideCell[])[];
}

function cellsOf({ columns, rows, hasHead = true }: TableSource, language: Language): Cells {
  const head = columns.map((column): SlideCell => ({
    text: plainText(column.label),
    isNumber: isNumeric(column),
    bold: true,
  }));
  const body = rows.map(({ cells }) =>
    columns.map((column, index): SlideCell => {
      const cell = cells[index] ?? { value: null };
      const text = reportCellText(cell, column, language);
      const isLight = typeof cell.shade === 'string';
      return {
        text,
        isNumber: isNumeric(column),
        bold: index === 0 || isLight,
        ...(cell.shade !== undefined && { shade: cell.shade }),
      };
    }),
  );
  return { head: hasHead ? head : null, body };
}

const typeOf = ({ bold }: SlideCell, size: number): Type => ({ size, bold });

/** Where a line can end: no-break spaces hold a date or a figure and its unit together. */
const breakable = /[ \t\n]+/;

/** How much the wish of a column of figures weighs: it holds its label alone that could take fewer lines. */
const figureWeight = 0.2;

/** Where columns have more room than they need, none takes more than so many times another. */
const mostText = 160;

/**
 * Widths of the columns, in points: as wide as their longest word at least, what is left by how much text they hold. Where
 * not even the words have room, they are broken.
 */
function widthsOf({ head, body }: Cells, width: number, size: number): readonly number[] {
  const rows = head ? [head, ...body] : body;
  const count = rows[0]?.length ?? 0;
  const room = 2 * cellRoom.x + 1;
  const measured = Array.from({ length: count }, (_, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const words = cells.flatMap((cell) =>
      cell.text.split(breakable).map((word) => textWidth(word, typeOf(cell, size))),
    );
    const lines = cells.flatMap((cell) => cell.text.split('\n').map((line) => textWidth(line, typeOf(cell, size))));
    const least = Math.min(Math.max(0, ...words) / caution, width / 4) + room;
    // The label of a column of figures can take several lines.
    const most = Math.max(least, Math.max(0, ...lines) / caution + room);
    const weight = cells.some(({ isNumber }) => !isNumber) ? 1 : figureWeight;
    return { least, wish: weight * Math.sqrt(Math.min(most - least, mostText * size)) };
  });
  const sum = (pick: (one: (typeof measured)[number]) => number) => measured.reduce((all, one) => all + pick(one), 0);
  const least = sum((one) => one.least);
  if (least >= width) return measured.map((one) => (one.least * width) / least);
  const wishes = sum((one) => one.wish);
  // Of a table that is narrow the first column takes the room.
  if (wishes === 0) return measured.map((one, index) => one.least + (index === 0 ? width - least : 0));
  return measured.map((one) => one.least + ((width - least) * one.wish) / wishes);
}

interface Layout {
  readonly widths: readonly number[];
  readonly head: SlideRow | null;
  readonly body: readonly SlideRow[];
  readonly isWhole: boolean;
}

/** A table at a size of letters; `mostLines` of a cell are shown. */
function layOut(cells: Cells, width: number, size: number, mostLines: number): Layout {
  const widths = widthsOf(cells, width, size);
  let isWhole = true;
  const rowOf = (row: readonly SlideCell[], most: number): SlideRow => {
    const shown = row.map((cell, index): SlideCell => {
      const room = ((widths[index] ?? 0) - 2 * cellRoom.x) * caution;
      const text = cutToLines(cell.text, room, typeOf(cell, size), most);
      if (text !== cell.text) isWhole = false;
      return { ...cell, text };
    });
    const lines = shown.map((cell, index) => {
      const room = ((widths[index] ?? 0) - 2 * cellRoom.x) * caution;
      return linesOf(cell.text, room, typeOf(cell, size)).length;
    });
    return { cells: shown, height: Math.max(1, ...lines) * size * lineHeight + 2 * cellRoom.y };
  };
  const head = cells.head && rowOf(cells.head, mostHeadLines);
  const body = cells.body.map((row) => rowOf(row, mostLines));
  return { widths, head, body, isWhole };
}

/** The rows slide by slide; null where one takes more than a slide. */
function pagesOf({ head, body }: Layout, height: number): readonly (readonly SlideRow[])[] | null {
  const pages: SlideRow[][] = [];
  const start = head ? head.height : 0;
  let taken = Infinity;
  for (const row of body) {
    if (start + row.height > height) return null;
    if (taken + row.height > height) {
      pages.push([]);
      taken = start;
    }
    pages.at(-1)?.push(row);
    taken += row.height;
  }
  return pages;
}

/** Sizes of letters that are tried, in points: nobody reads smaller ones on a wall. */
const sizes = [16, 15, 14, 13, 12] as const;
const smallest = 12;
const unlimited = 1000;
/** No slide has more rows. */
const mostRows = 25;
/** A label of a column has no more lines. */
const mostHeadLines = 8;
/** A row whose cells have so many lines is cut no further. */
const fewLines = 2;

/** Several tables on one slide, each below the other, at the largest size that fits; null where none does. */
export function tablesOnOneSlide(
  tables: readonly TableSource[],
  language: Language,
  width: number,
  height: number,
): readonly SlideTable[] | null {
  if (tables.some(({ rows }) => rows.length > mostRows)) return null;
  for (const size of sizes) {
    const fitted = tables.map((table) => {
      const layout = layOut(cellsOf(table, language), width, size, unlimited);
      return tableOf(table, layout, layout.body, size);
    });
    if (fitted.reduce((sum, table) => sum + table.height, 0) <= height) return fitted;
  }
  return null;
}

/**
 * A table on so many slides at most, its first row on each. Where it does not fit at the smallest size its longest texts are
 * cut, and then its last rows left out.
 */
export function fitTable(
  table: TableSource,
  language: Language,
  { width, height }: { readonly width: number; readonly height: number },
  mostSlides: number,
): FittedTable {
  // What certainly has no room is not measured: there may be thousands of rows.
  const most = mostRows * mostSlides;
  const cells = cellsOf({ ...table, rows: table.rows.slice(0, most) }, language);
  const beyond = Math.max(0, table.rows.length - most);
  const fitted = (pages: readonly (readonly SlideRow[])[], layout: Layout, size: number): FittedTable => {
    const shown = pages.slice(0, mostSlides);
    const left = pages.slice(mostSlides).reduce((sum, rows) => sum + rows.length, beyond);
    const slides = shown.map((rows) => tableOf(table, layout, rows, size));
    return { slides, isWhole: layout.isWhole && left === 0, left };
  };
  const tries: readonly (readonly [size: number, lines: number, slides: number])[] = [
    ...Array.from({ length: mostSlides }, (_, more) =>
      sizes.map((size) => [size, unlimited, more + 1] as const),
    ).flat(),
    ...[12, 10, 9, 8, 7, 6, 5, 4, 3, fewLines].map((lines) => [smallest, lines, mostSlides] as const),
  ];
  for (const [size, lines, slides] of beyond > 0 ? tries.slice(-1) : tries) {
    const layout = layOut(cells, width, size, lines);
    const pages = pagesOf(layout, height);
    const isLast = lines === fewLines;
    if (pages && (pages.length <= slides || isLast)) return fitted(pages, layout, size);
  }
  return { slides: [], isWhole: false, left: table.rows.length };
}

function tableOf(
  { title, hasHead = true }: TableSource,
  { widths, head }: Layout,
  rows: readonly SlideRow[],
  size: number,
): SlideTable {
  const all = head ? [head, ...rows] : rows;
  return {
    title: plainText(title),
    hasHead,
    widths,
    rows: all,
    size,
    height: all.reduce((sum, row) => sum + row.height, 0),
  };
}
