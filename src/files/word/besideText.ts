import { HeadingLevel, Paragraph, Tab, TabStopType, Table, TableBorders, TableCell, TableRow, TextRun } from 'docx';
import { textWidth } from '../report/textWidth';
import { cellWidth, tableFrame } from './noteStyles';
import type { ReportPage } from './reportPage';

/** A text in two languages, as the paragraphs of each. */
export type TextPair = readonly [readonly Paragraph[], readonly Paragraph[]];

/** Texts of two languages beside each other: a row each, without lines. */
export function besideTable(pairs: readonly TextPair[], page: ReportPage): Table {
  const share = 50;
  const width = Math.round(page.width / 2);
  const rows = pairs.map(
    (pair) =>
      new TableRow({
        children: pair.map((children) => new TableCell({ width: cellWidth(share), children: [...children] })),
      }),
  );
  return new Table({
    ...tableFrame([share, share]),
    columnWidths: [width, width],
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 200 },
    rows,
  });
}

/** Sizes of the headings, in points, and how much wider the letters of another font may be. */
const sizes = { [HeadingLevel.TITLE]: 18, [HeadingLevel.HEADING_1]: 13, [HeadingLevel.HEADING_2]: 10.5 } as const;
const otherFont = 1.15;

/**
 * A heading in two languages: beside each other where each has room in its half of the page, else below each other. It is
 * one paragraph, so that Word's navigation has it, which knows no headings in tables.
 */
export function besideHeading(
  heading: keyof typeof sizes,
  [own, other]: readonly [string, string],
  page: ReportPage,
  locale: string,
): Paragraph {
  const half = page.width / 2;
  const fits = [own, other].every(
    (text) => textWidth(text, { size: sizes[heading], bold: true }) * otherFont < half / 20 - 10,
  );
  const language = { value: locale };
  return new Paragraph({
    heading,
    ...(fits && { tabStops: [{ type: TabStopType.LEFT, position: Math.round(half) }] }),
    children: [
      new TextRun({ text: own }),
      fits ? new TextRun({ children: [new Tab(), other], language }) : new TextRun({ text: other, break: 1, language }),
    ],
  });
}
