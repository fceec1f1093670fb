import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { noteTexts } from '../../domain/note/noteTexts';
import type { Language } from '../../domain/plan/language';
import { planTitle } from '../../domain/plan/planTitle';
import { cellWidth, tableFrame } from './noteStyles';

/** Letter, the paper of most of the region; tables are as wide as the text, so that A4 does as well. In twips. */
export const letter = { width: 12_240, height: 15_840 } as const;
export const margins = { top: 1400, bottom: 1300, left: 1418, right: 1418, header: 600, footer: 560 } as const;

/**
 * What runs at the head of each page: the conference and its Plan.
 * @param mark what else each page must say, such as that the data are invented
 */
export function runningHeader(language: Language, mark: string | null = null): Header {
  const line = running(noteTexts[language].conference, planTitle[language]);
  const text = mark === null ? [] : [new TextRun({ text: mark, bold: true })];
  return new Header({
    children: [
      line,
      ...(mark === null ? [] : [new Paragraph({ style: 'Running', alignment: AlignmentType.CENTER, children: text })]),
    ],
  });
}

/** What runs at the foot of each page: what the document is called, and which page of how many it is. */
export function runningFooter(name: string, language: Language): Footer {
  const { page, of } = noteTexts[language];
  return new Footer({
    children: [running(name, `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES)],
  });
}

/** The line of a header or footer: a text at each side. */
function running(left: string, ...right: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[]): Table {
  const cell = (children: typeof right, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new TableCell({
      width: cellWidth(50),
      children: [new Paragraph({ style: 'Running', alignment, children: [new TextRun({ children })] })],
    });
  const row = new TableRow({ children: [cell([left], AlignmentType.LEFT), cell(right, AlignmentType.RIGHT)] });
  return new Table({ ...tableFrame([50, 50]), borders: TableBorders.NONE, margins: {}, rows: [row] });
}
