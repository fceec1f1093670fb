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
import { organizationName, type Plan } from '../../domain/plan/thePlan';
import { cellWidth, tableFrame } from './noteStyles';

/** Letter, the paper of most of the region; tables are as wide as the text, so that A4 does as well. In twips. */
export const letter = { width: 12_240, height: 15_840 } as const;
/** Margins of a note; a report, whose tables are wide, has narrower ones. */
export const margins = { top: 1400, bottom: 1300, left: 1418, right: 1418, header: 600, footer: 560 } as const;

/**
 * What runs at the head of each page: the organization and its plan.
 * @param mark what else each page must say, such as that the data are invented
 */
export function runningHeader(plan: Plan, language: Language, mark: string | null = null): Header {
  const line = running(organizationName(plan, language), [plan.name[language]], 50);
  const text = mark === null ? [] : [new TextRun({ text: mark, bold: true })];
  return new Header({
    children: [
      line,
      ...(mark === null
        ? []
        : [
            new Paragraph({
              style: 'Running',
              alignment: AlignmentType.CENTER,
              spacing: { after: 160 },
              children: text,
            }),
          ]),
    ],
  });
}

/** What runs at the foot of each page: what the document is called, and which page of how many it is. */
export function runningFooter(name: string, language: Language): Footer {
  const { page, of } = noteTexts[language];
  return new Footer({
    children: [running(name, [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES], 75)],
  });
}

/** The line of a header or footer: a text at each side, and which share of it the left one has, in percent. */
function running(
  left: string,
  right: readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[],
  share: number,
): Table {
  const cell = (
    children: typeof right,
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    percent: number,
  ) =>
    new TableCell({
      width: cellWidth(percent),
      children: [new Paragraph({ style: 'Running', alignment, children: [new TextRun({ children })] })],
    });
  const shares = [share, 100 - share];
  const row = new TableRow({
    children: [cell([left], AlignmentType.LEFT, share), cell(right, AlignmentType.RIGHT, 100 - share)],
  });
  return new Table({ ...tableFrame(shares), borders: TableBorders.NONE, margins: {}, rows: [row] });
}
