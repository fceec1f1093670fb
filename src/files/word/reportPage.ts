import { PageOrientation } from 'docx';
import type { ReportBlock, TableBlock } from '../../domain/report/ReportDocument';
import { letter } from './officialPage';
import { cellSize } from './reportStyles';
import type { TemplatePage } from './template/WordTemplate';
import { textWidth } from './textWidth';

/** The page of a report, with the room that it has for text, in twips. */
export interface ReportPage {
  readonly orientation: (typeof PageOrientation)[keyof typeof PageOrientation];
  readonly width: number;
  readonly height: number;
}

/** In twips. */
export const reportMargins = { top: 880, bottom: 780, left: 820, right: 820, header: 420, footer: 380 } as const;

/** The room at the sides of a cell, in twips. */
export const cellRoom = 170;
/** Programs measure letters a little differently: so much more than measured a word is given. */
const safety = 1.05;
/** A date is not taken apart; of longer words than so many letters a column is not made for. */
const [longestDate, mostLetters] = ['30\u00a0sept\u00a02030', 14];

/** The least width of a column in twips: that of its longest word, which would break anywhere else. */
export function leastWidth({ columns, rows }: TableBlock, index: number): number {
  const { label = '', kind = 'text' } = columns[index] ?? {};
  const inCells = rows.map(({ cells }) => longestWord(String((kind === 'text' && cells[index]?.value) || '')));
  const words = kind === 'date' ? [longestDate] : inCells.map((word) => word.slice(0, mostLetters));
  const widths = [textWidth(longestWord(label), cellSize, true), ...words.map((word) => textWidth(word, cellSize))];
  return safety * Math.max(...widths) + cellRoom;
}

/** Words end at a hyphen too, but for that of a semester. */
const longestWord = (text: string): string =>
  (text.match(/[^\s-]+(-(S\d+)?)?/g) ?? []).reduce(
    (longest: string, word) => (word.length > longest.length ? word : longest),
    '',
  );

/** What its first column keeps of a table at least. */
export const leastShare = 1 / 5;

/** Whether the words of a table have room beside a first column that can be read, in so many twips. */
export function hasRoom(table: TableBlock, width: number): boolean {
  const others = table.columns.slice(1).reduce((sum, _, index) => sum + leastWidth(table, index + 1), 0);
  return others <= (1 - leastShare) * width;
}

/** A page is upright unless some table has no room on it: one whose pages turn now and then is read badly. */
export function reportPage(blocks: readonly ReportBlock[]): ReportPage {
  const upright = letter.width - reportMargins.left - reportMargins.right;
  const isWide = blocks.some((block) => block.kind === 'table' && !hasRoom(block, upright));
  const [width, height] = isWide ? [letter.height, letter.width] : [letter.width, letter.height];
  return {
    orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    width: width - reportMargins.left - reportMargins.right,
    height: height - reportMargins.top - reportMargins.bottom,
  };
}

/** The page of an office, laid on its side where that is asked for: its margins stay where they are. */
export function pageOfTemplate({ isWide, width, height }: TemplatePage, isTurned: boolean): ReportPage {
  const orientation = isWide || isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return isTurned ? { orientation, width: height, height: width } : { orientation, width, height };
}
