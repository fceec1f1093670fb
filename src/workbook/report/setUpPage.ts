import { planTitle } from '../../domain/plan/planTitle';
import { illustrativeMark, type ReportDocument } from '../../domain/report/ReportDocument';
import { beginningOf } from '../../domain/plainText';
import { reportColumns } from '../../domain/report/sheet/sheetRows';
import { columnLetters } from '../../domain/columnLetters';
import { firstColumn } from './columns';
import type { CellsAt } from './formatRows';
import { pageBreaks, type PrintedRow } from './pageBreaks';

/** Excel's limit for a part of a page's header is 255 signs, those that it puts around it included. */
const longestHeader = 200;
const headerText = (text: string): string => beginningOf(text.replace(/\s+/g, ' '), longestHeader).replace(/&/g, '&&');

/** How the report prints: landscape, as wide as the page, with its name and the plan's on each page. */
export function setUpPage(
  sheet: Excel.Worksheet,
  report: ReportDocument,
  rows: readonly PrintedRow[],
  cellsAt: CellsAt,
): void {
  const { language, blocks } = report;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'Letter';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const columns = [firstColumn, firstColumn + reportColumns - 1].map(columnLetters);
  const end = sheet.getUsedRange(true).getLastRow().getEntireRow().getIntersection(columns.join(':'));
  pageLayout.setPrintArea(sheet.getRange(`${columns[0]}1`).getBoundingRect(end));
  const { defaultForAllPages } = pageLayout.headersFooters;
  const title = blocks.find((block) => block.kind === 'title');
  defaultForAllPages.leftHeader = headerText(planTitle[language]);
  defaultForAllPages.rightHeader = title?.kind === 'title' ? headerText(title.text) : '';
  defaultForAllPages.centerHeader = headerText(illustrativeMark(report) ?? '');
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const at of pageBreaks(rows)) sheet.horizontalPageBreaks.add(rows[at]?.row ? cellsAt(at) : sheet.getCell(at, 0));
}
