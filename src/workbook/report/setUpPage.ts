import { illustrativeMark, type ReportDocument } from '../../domain/report/ReportDocument';
import { beginningOf } from '../../domain/plainText';
import { reportColumns } from '../../domain/report/sheet/sheetRows';
import { columnLetters } from '../../domain/columnLetters';
import { firstColumn } from './columns';
import type { CellsAt } from './formatRows';
import { pageBreaks, pageMargins, type PrintedRow } from './pageBreaks';

/** Excel's limit for a part of a page's header is 255 signs, those that it puts around it included. */
const longestHeader = 200;
const headerText = (text: string): string => beginningOf(text.replace(/\s+/g, ' '), longestHeader).replace(/&/g, '&&');

/** How the report prints: upright, as wide as the page, on each page its name and the plan's, and of which data it is. */
export function setUpPage(
  sheet: Excel.Worksheet,
  report: ReportDocument,
  rows: readonly PrintedRow[],
  cellsAt: CellsAt,
): void {
  const { language, blocks } = report;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'Letter';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const columns = [firstColumn, firstColumn + reportColumns - 1].map(columnLetters);
  const end = sheet.getUsedRange(true).getLastRow().getEntireRow().getIntersection(columns.join(':'));
  pageLayout.setPrintArea(sheet.getRange(`${columns[0]}1`).getBoundingRect(end));
  const { defaultForAllPages } = pageLayout.headersFooters;
  const title = blocks.find((block) => block.kind === 'title');
  defaultForAllPages.leftHeader = headerText(report.plan.name[language]);
  defaultForAllPages.rightHeader = title?.kind === 'title' ? headerText(title.text) : '';
  defaultForAllPages.centerHeader = headerText(illustrativeMark(report) ?? '');
  defaultForAllPages.leftFooter = headerText(report.foot);
  defaultForAllPages.rightFooter = '&P / &N';
  pageLayout.leftMargin = pageMargins.left;
  pageLayout.rightMargin = pageMargins.right;
  pageLayout.topMargin = pageMargins.top;
  pageLayout.bottomMargin = pageMargins.bottom;
  pageLayout.headerMargin = pageMargins.header;
  pageLayout.footerMargin = pageMargins.footer;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const at of pageBreaks(rows)) sheet.horizontalPageBreaks.add(rows[at]?.row ? cellsAt(at) : sheet.getCell(at, 0));
}
