import { Document, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import { plainText } from '../../domain/plainText';
import type { PrintedReport } from '../../domain/report/bilingualReport';
import { organizationName } from '../../domain/plan/thePlan';
import { reportSheetName } from '../../domain/report/reportAddress';
import {
  forOthers,
  illustrativeMark,
  isText,
  type ReportBlock,
  type ReportDocument,
  type TextBlock,
} from '../../domain/report/ReportDocument';
import { chartDataOf, chartInWords, type ChartData } from '../report/chartData';
import { chartFrame } from './chartFrame';
import { addChart, chartDrawing } from './chartDrawing';
import { besideHeading, besideTable, type TextPair } from './besideText';
import { chartPart, escapeXml } from './chartPart';
import { locales } from '../report/locales';
import { reportFileName } from '../report/reportFileName';
import { shownNarrative } from '../report/shownNarrative';
import { trimBlankLines } from './fieldText';
import { letter, runningFooter, runningHeader } from './officialPage';
import { reportMark } from './reportMark';
import { font as ownFont } from './noteStyles';
import { hasRoom, pageOfTemplate, reportMargins, reportPage, type ReportPage } from './reportPage';
import { reportStyles } from './reportStyles';
import { reportTable } from './reportTable';
import { inTemplate } from './template/inTemplate';
import type { WordTemplate } from './template/WordTemplate';
import { numbering, textParagraphs } from './textParagraphs';

/** What a report in Word is written with. */
export interface ReportDocxOptions {
  /** Texts of narratives as they stand in the workbook, by the block's key; where there is none its draft stands. */
  readonly narratives: ReadonlyMap<string, string>;
  /** The office's own document or template, in whose look the report is written. */
  readonly template?: WordTemplate;
}

/** A report while it is written. */
interface Writing extends ReportDocxOptions {
  readonly report: PrintedReport;
  readonly page: ReportPage;
  /** The charts so far, in their order. */
  readonly charts: ChartData[];
}

/** What to call the file of a report. */
export const reportDocxName = (report: PrintedReport): string => reportFileName(report, 'docx');

/** Writes a report as a Word document (.docx) in its language or languages, to be sent as it is or edited further. */
export async function writeReportDocx(report: PrintedReport, options: ReportDocxOptions): Promise<Uint8Array> {
  const { address, language } = report;
  const blocks = forOthers(report);
  const { template } = options;
  // A page of the office is turned only where a table would have no room on it.
  const isTurned = template !== undefined && !template.page.isWide && !haveRoom(blocks, template);
  const page = template ? pageOfTemplate(template.page, isTurned) : reportPage(blocks);
  const writing: Writing = { report, ...options, page, charts: [] };
  const { charts } = writing;
  const children = partsOf(blocks, writing);
  const name = plainText(reportSheetName(address, language));
  const organization = organizationName(report.plan, language);
  const file = new Document({
    title: titleOf(report) || name,
    creator: organization,
    lastModifiedBy: organization,
    description: report.plan.name[language],
    styles: reportStyles(language),
    numbering,
    customProperties: [{ name: reportMark, value: reportSheetName(address, 'en') }],
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: template?.hasEvenPages ?? false,
    sections: [
      {
        properties: { page: { size: { ...letter, orientation: page.orientation }, margin: reportMargins } },
        headers: { default: runningHeader(report.plan, language, illustrativeMark(report)) },
        footers: { default: runningFooter([name, report.foot].filter(Boolean).join(' · '), language) },
        children,
      },
    ],
  });
  const parts = charts.map((chart, index) => ({
    path: addChart(file, index + 1),
    data: inFontOf(template, chartPart(chart, chartFrame(chart, page), language)),
  }));
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts));
  return template ? inTemplate(bytes, template, isTurned) : bytes;
}

const haveRoom = (blocks: readonly ReportBlock[], { page }: WordTemplate): boolean =>
  blocks.every((block) => block.kind !== 'table' || hasRoom(block, page.width));

/** A chart's part in the font of a template. */
const inFontOf = (template: WordTemplate | undefined, chart: string): string =>
  template ? chart.replaceAll(`typeface="${ownFont}"`, () => `typeface="${escapeXml(template.font)}"`) : chart;

function titleOf({ blocks }: ReportDocument): string {
  const title = blocks.find((block): block is TextBlock => block.kind === 'title');
  return title ? plainText(title.text) : '';
}

/** The blocks as parts of the document. Texts of two languages that follow each other share a table. */
function partsOf(blocks: readonly ReportBlock[], writing: Writing): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  const beside: TextPair[] = [];
  const putBeside = () => {
    if (beside.length > 0) parts.push(besideTable(beside.splice(0), writing.page), afterTable());
  };
  for (const [place, block] of blocks.entries()) {
    const pair = pairOf(block, writing);
    if (pair) beside.push(pair);
    else {
      putBeside();
      parts.push(...blockParts(block, writing, blocks[place + 1]));
    }
  }
  putBeside();
  return parts;
}

/** Word makes one table of two that touch. */
const afterTable = (): Paragraph => new Paragraph({ style: 'AfterTable' });

/** A text with the same in the second language; null for whatever does not stand in both, and for headings. */
function pairOf(block: ReportBlock, { report, narratives }: Writing): TextPair | null {
  const { second } = report;
  if (!second) return null;
  const locale = locales[second.language];
  if (block.kind === 'narrative') {
    const told = shownNarrative(block, { ...report, narratives });
    if (told.second === null) return null;
    return [textParagraphs(trimBlankLines(told.text), 'BodyText'), textParagraphs(told.second, 'BodyText', locale)];
  }
  const other = second.texts.get(block.key);
  if (!isText(block) || isHeading(block) || other === undefined) return null;
  const style = styles[block.kind as keyof typeof styles];
  return [textParagraphs(plainText(block.text), style), textParagraphs(plainText(other), style, locale)];
}

/** A block as parts of the document. A chart is added to those whose parts are to be packed. */
function blockParts(block: ReportBlock, writing: Writing, next: ReportBlock | undefined): (Paragraph | Table)[] {
  const { report, narratives, page, charts } = writing;
  if (isText(block)) return textBlock(block, writing, next?.kind === 'table');
  switch (block.kind) {
    case 'narrative': {
      const { text: whole, mark } = shownNarrative(block, { ...report, narratives });
      const text = trimBlankLines(whole);
      const marked = mark === null ? [] : textParagraphs(`(${mark})`, 'Remark');
      return text === '' ? [] : [...marked, ...textParagraphs(text, 'BodyText')];
    }
    case 'table':
      return [reportTable(block, report.language, page), afterTable()];
    case 'chart': {
      const data = chartDataOf(report, block);
      if (!data) return [];
      charts.push(data);
      return [chartDrawing(data, charts.length, chartInWords(data, report.language), chartFrame(data, page))];
    }
  }
}

const headings = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

const styles = { subtitle: 'Subtitle', paragraph: 'BodyText', note: 'Remark' } as const;

const isHeading = ({ kind }: TextBlock): boolean => kind in headings;

/** @param leads whether a table follows, of which it tells: they stay together */
function textBlock({ kind, key, text }: TextBlock, { report: { second }, page }: Writing, leads: boolean): Paragraph[] {
  const plain = plainText(text);
  if (kind !== 'title' && kind !== 'heading' && kind !== 'subheading') {
    const style = kind === 'paragraph' && leads ? 'LeadIn' : styles[kind];
    return textParagraphs(plain, style);
  }
  const own = plain.replaceAll('\n', ' ');
  const other = second?.texts.get(key);
  if (!second || other === undefined) return [new Paragraph({ heading: headings[kind], text: own })];
  const pair = [own, plainText(other).replaceAll('\n', ' ')] as const;
  return [besideHeading(headings[kind], pair, page, locales[second.language])];
}
