import { planTitle } from '../../domain/plan/planTitle';
import type { ReportDocument } from '../../domain/report/ReportDocument';
import type { PlannedRow } from '../../domain/report/sheet/planSheet';
import { reportColumns } from '../../domain/report/sheet/sheetRows';
import { firstColumn } from './formatRows';
import { pageBreaks } from './pageBreaks';

/** How the report prints: landscape, as wide as the page, with its name and the plan's on each page. */
export function setUpPage(
  sheet: Excel.Worksheet,
  { language, blocks }: ReportDocument,
  rows: readonly PlannedRow[],
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'Letter';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, firstColumn, rows.length, reportColumns));
  const { defaultForAllPages } = pageLayout.headersFooters;
  const title = blocks.find((block) => block.kind === 'title');
  defaultForAllPages.leftHeader = planTitle[language].replace(/&/g, '&&');
  defaultForAllPages.rightHeader = title?.kind === 'title' ? title.text.replace(/&/g, '&&') : '';
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks(rows)) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}
