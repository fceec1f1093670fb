import { PageOrientation } from 'docx';
import type { ReportBlock, ReportColumn } from '../../domain/report/ReportDocument';
import { letter } from './officialPage';

/** The page of a report, with the room that it has for text, in twips. */
export interface ReportPage {
  readonly orientation: (typeof PageOrientation)[keyof typeof PageOrientation];
  readonly width: number;
  readonly height: number;
}

/** In twips. */
export const reportMargins = { top: 1150, bottom: 1000, left: 1020, right: 1020, header: 520, footer: 480 } as const;

/** Columns of the grid that the first column of a table takes. */
export const wideColumn = 4;

/** Width of a letter of a header, and of the room at its sides, in twips. */
const [letterWidth, room] = [95, 170];

/** The least width of a column in twips: that of the longest word of its header, which would break anywhere else. */
export const leastWidth = ({ label }: ReportColumn): number =>
  letterWidth * Math.max(...label.split(/\s+/).map((word) => word.length)) + room;

/** What its first column keeps of a table at least. */
export const leastShare = 1 / 5;

/** A page is upright unless some table has no room on it: one whose pages turn now and then is read badly. */
export function reportPage(blocks: readonly ReportBlock[]): ReportPage {
  const upright = letter.width - reportMargins.left - reportMargins.right;
  const isWide = blocks.some((block) => {
    if (block.kind !== 'table') return false;
    const others = block.columns.slice(1).reduce((sum, column) => sum + leastWidth(column), 0);
    return others > (1 - leastShare) * upright;
  });
  const [width, height] = isWide ? [letter.height, letter.width] : [letter.width, letter.height];
  return {
    orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    width: width - reportMargins.left - reportMargins.right,
    height: height - reportMargins.top - reportMargins.bottom,
  };
}
