import { PageOrientation } from 'docx';
import type { ReportBlock } from '../../domain/report/ReportDocument';
import { letter, margins } from './officialPage';
import type { TemplatePage } from './template/WordTemplate';

/** The page of a report, with the room that it has for text, in twips. */
export interface ReportPage {
  readonly orientation: (typeof PageOrientation)[keyof typeof PageOrientation];
  readonly width: number;
  readonly height: number;
}

/** Columns of the grid that the first column of a table takes. */
export const wideColumn = 4;

/** Columns of the grid, beside the wide one, for which an upright page has room. */
const uprightColumns = 6;

/** The widest table turns the whole report: one whose pages turn now and then is read badly. */
export function reportPage(blocks: readonly ReportBlock[]): ReportPage {
  const isWide = blocks.some(
    (block) =>
      block.kind === 'table' && block.columns.slice(1).reduce((sum, { span }) => sum + span, 0) > uprightColumns,
  );
  const [width, height] = isWide ? [letter.height, letter.width] : [letter.width, letter.height];
  return {
    orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
}

/** The page of an office, laid on its side where that is asked for: its margins stay where they are. */
export function pageOfTemplate({ isWide, width, height }: TemplatePage, isTurned: boolean): ReportPage {
  const orientation = isWide || isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return isTurned ? { orientation, width: height, height: width } : { orientation, width, height };
}
