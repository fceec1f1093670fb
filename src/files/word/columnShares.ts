import type { Language } from '../../domain/plan/language';
import type { TableBlock } from '../../domain/report/ReportDocument';
import { reportCellText } from '../report/reportCellText';
import { cellRoom, leastShare, leastWidth } from './reportPage';
import { cellSize } from './reportStyles';
import { textWidth } from './textWidth';

/** Of a longer table so many rows tell how its texts run. */
const mostRows = 80;

/** Lines that each row of a table takes in one of its columns, header first, when the column has so many percents. */
type Heights = (percents: number) => readonly number[];

/**
 * Whole percents of a table's width for its columns: those with which it takes few lines on the page. No column is
 * narrower than its longest word, which would break anywhere else.
 * @param width of the table in twips
 */
export function columnShares(table: TableBlock, width: number, language: Language): readonly number[] {
  const least = table.columns.map((_, index) => {
    const words = (leastWidth(table, index) * 100) / width;
    return Math.ceil(index === 0 ? Math.max(words, leastShare * 100) : words);
  });
  const spare = 100 - sumOf(least);
  // Programs make a table that is too wide as wide as the page.
  if (spare <= 0) return least.map((one) => Math.round((one * 100) / sumOf(least)));
  const heights = table.columns.map((_, index) => heightsOf(table, index, width, language));
  const shares = least.map((one, index) => (index === 0 ? one + spare : one));
  for (let move = bestMove(heights, shares, least); move; move = bestMove(heights, shares, least)) {
    shares[move.from] = (shares[move.from] ?? 0) - move.percents;
    shares[move.to] = (shares[move.to] ?? 0) + move.percents;
  }
  return evened(heights, shares, least);
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly percents: number;
}

/** What one column may give another so that the table takes the fewest lines; null where it takes no fewer. */
function bestMove(heights: readonly Heights[], shares: readonly number[], least: readonly number[]): Move | null {
  const now = heights.map((of, index) => of(shares[index] ?? 0));
  let best: Move | null = null;
  let fewest = sumOf(highest(now));
  for (const from of heights.keys())
    for (const to of heights.keys()) {
      if (from === to) continue;
      const others = highest(now.map((own, index) => (index === from || index === to ? own.map(() => 1) : own)));
      const most = (shares[from] ?? 0) - (least[from] ?? 0);
      for (let percents = 1; percents <= most; percents += 1) {
        const given = heights[from]?.((shares[from] ?? 0) - percents) ?? [];
        const taken = heights[to]?.((shares[to] ?? 0) + percents) ?? [];
        const lines = sumOf(highest([others, given, taken]));
        if (lines < fewest) [best, fewest] = [{ from, to, percents }, lines];
      }
    }
  return best;
}

/** The same number of lines, with the room that no column needs shared by all. */
function evened(heights: readonly Heights[], shares: readonly number[], least: readonly number[]): readonly number[] {
  const lines = highest(heights.map((of, index) => of(shares[index] ?? 0)));
  const isEnough = (own: readonly number[]) => own.every((one, row) => one <= (lines[row] ?? 1));
  const needed = heights.map((of, index) => {
    let percents = least[index] ?? 0;
    while (percents < (shares[index] ?? 0) && !isEnough(of(percents))) percents += 1;
    return percents;
  });
  const spare = 100 - sumOf(needed);
  const each = Math.floor(spare / needed.length);
  return needed.map((one, index) => one + each + (index === 0 ? spare - each * needed.length : 0));
}

/** How high each row is: as its highest cell. */
const highest = ([first = [], ...others]: readonly (readonly number[])[]): readonly number[] =>
  first.map((lines, row) => others.reduce((most, own) => Math.max(most, own[row] ?? 1), lines));

function heightsOf({ columns, rows }: TableBlock, index: number, width: number, language: Language): Heights {
  const column = columns[index];
  if (!column) return () => [];
  const texts = rows
    .slice(0, mostRows)
    .map(({ cells: { [index]: cell } }) => (cell ? reportCellText(cell, column, language) : ''));
  const known = new Map<number, readonly number[]>();
  return (percents) => {
    const room = (percents * width) / 100 - cellRoom;
    const own = known.get(percents) ?? [linesOf(column.label, room, true), ...texts.map((text) => linesOf(text, room))];
    known.set(percents, own);
    return own;
  };
}

/** Lines that a text takes in a column with so much room (twips): words are kept whole where they fit. */
export function linesOf(text: string, room: number, isBold = false): number {
  const width = (part: string) => textWidth(part, cellSize, isBold);
  return sumOf(
    text.split('\n').map((paragraph) => linesOfParagraph(paragraph.split(' ').map(width), room, width(' '))),
  );
}

function linesOfParagraph(words: readonly number[], room: number, space: number): number {
  let lines = 0;
  let left = 0;
  for (const word of words)
    if (lines > 0 && space + word <= left) left -= space + word;
    else {
      const own = Math.max(1, Math.ceil(word / room));
      lines += own;
      left = own * room - word;
    }
  return lines;
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
