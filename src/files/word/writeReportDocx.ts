import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import { plainText } from '../../domain/plainText';
import { noteTexts } from '../../domain/note/noteTexts';
import { planTitle } from '../../domain/plan/planTitle';
import { reportSheetName } from '../../domain/report/reportAddress';
import {
  forOthers,
  isText,
  type ReportBlock,
  type ReportDocument,
  type TextBlock,
} from '../../domain/report/ReportDocument';
import { chartDataOf, chartInWords, type ChartData } from './chartData';
import { addChart, chartDrawing } from './chartDrawing';
import { chartPart } from './chartPart';
import { locales } from './contentControl';
import { trimBlankLines } from './fieldText';
import { letter, runningFooter, runningHeader } from './officialPage';
import { reportMark } from './reportMark';
import { reportMargins, reportPage, type ReportPage } from './reportPage';
import { reportStyles } from './reportStyles';
import { reportTable } from './reportTable';
import { numbering, textParagraphs } from './textParagraphs';

/** What a report in Word is written with. */
export interface ReportDocxOptions {
  /** Texts of narratives as they stand in the workbook, by the block's key; where there is none its draft stands. */
  readonly narratives: ReadonlyMap<string, string>;
}

/** A report while it is written. */
interface Writing extends ReportDocxOptions {
  readonly report: ReportDocument;
  readonly page: ReportPage;
  /** The charts so far, in their order. */
  readonly charts: ChartData[];
}

/** What to call the file of a report. */
export function reportDocxName({ address, language }: ReportDocument): string {
  return `${reportSheetName(address, language).replace(/["<>|]/g, '-')}.docx`;
}

/** Writes a report as a Word document (.docx) in its language, to be sent as it is or edited further. */
export async function writeReportDocx(report: ReportDocument, options: ReportDocxOptions): Promise<Uint8Array> {
  const { address, language } = report;
  const blocks = forOthers(report);
  const writing: Writing = { report, ...options, page: reportPage(blocks), charts: [] };
  const { page, charts } = writing;
  const children = blocks.flatMap((block) => blockParts(block, writing));
  const name = plainText(reportSheetName(address, language));
  const { conference } = noteTexts[language];
  const file = new Document({
    title: titleOf(report) || name,
    creator: conference,
    lastModifiedBy: conference,
    description: planTitle[language],
    styles: reportStyles(language),
    numbering,
    customProperties: [{ name: reportMark, value: reportSheetName(address, 'en') }],
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: { ...letter, orientation: page.orientation }, margin: reportMargins } },
        headers: { default: runningHeader(language) },
        footers: { default: runningFooter([name, report.foot].filter(Boolean).join(' · '), language) },
        children,
      },
    ],
  });
  const parts = charts.map((chart, index) => ({
    path: addChart(file, index + 1),
    data: chartPart(chart, locales[language]),
  }));
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts));
}

function titleOf({ blocks }: ReportDocument): string {
  const title = blocks.find((block): block is TextBlock => block.kind === 'title');
  return title ? plainText(title.text) : '';
}

/** A block as parts of the document. A chart is added to those whose parts are to be packed. */
function blockParts(block: ReportBlock, { report, narratives, page, charts }: Writing): (Paragraph | Table)[] {
  if (isText(block)) return textBlock(block);
  switch (block.kind) {
    case 'narrative': {
      const text = trimBlankLines(plainText(narratives.get(block.key) ?? block.draft));
      return text === '' ? [] : textParagraphs(text, 'BodyText');
    }
    case 'table':
      // Word makes one table of two that touch.
      return [reportTable(block, report.language, page), new Paragraph({ style: 'AfterTable' })];
    case 'chart': {
      const data = chartDataOf(report, block);
      if (!data) return [];
      charts.push(data);
      return [chartDrawing(data, charts.length, chartInWords(data, report.language), page)];
    }
  }
}

const headings = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

const styles = { subtitle: 'Subtitle', paragraph: 'BodyText', note: 'Remark' } as const;

function textBlock({ kind, text }: TextBlock): Paragraph[] {
  const plain = plainText(text);
  if (kind === 'title' || kind === 'heading' || kind === 'subheading')
    return [new Paragraph({ heading: headings[kind], text: plain.replaceAll('\n', ' ') })];
  return textParagraphs(plain, styles[kind]);
}
