import { noteTexts } from '../../domain/note/noteTexts';
import type { Language } from '../../domain/plan/language';
import { beginningOf, plainText } from '../../domain/plainText';
import type { NoteSheetRow } from '../../files/printedNote/noteSheetRows';
import { lettersPerLine, linesOf, sheetWidths } from '../../files/printedNote/sheetPieces';
import { appearance } from '../appearance';
import { forEveryCell } from '../columnFormats';

/** Labels, values; then, hidden, what each row is, and what the note was when it was written. */
export const noteColumns = 4;
const [labelColumn, valueColumn, markColumn, recordColumn] = [0, 1, 2, 3] as const;
/** A note written before may have been longer: this far down the note's columns are cleared. */
export const clearedRows = 3000;
/** So many rows below a note still keep what people type as they typed it. */
const spareRows = 50;
/** The rows at the top that each page repeats: conference, plan, title. */
const headingRows = 3;
/** Excel's limit for a part of a page's footer is 255 signs. */
const longestFooter = 100;
const lineHeight = 15;
const highestRow = 409;

/** Gives the note its look; tells whether all of it could be given. */
export async function layOutNoteSheet(
  sheet: Excel.Worksheet,
  rows: readonly NoteSheetRow[],
  code: string,
  language: Language,
): Promise<boolean> {
  const parts = [
    () => {
      sheet.getRangeByIndexes(0, 0, clearedRows, noteColumns).clear('Formats');
      styleColumns(sheet, rows.length);
      styleRows(sheet, rows);
    },
    () => setUpPage(sheet, rows.length, code, language),
    () => sheet.activate(),
  ];
  const attempt = async (some: readonly (() => void)[]): Promise<boolean> => {
    try {
      for (const part of some) part();
      await sheet.context.sync();
      return true;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return false;
    }
  };
  if (await attempt(parts)) return true;
  let isDone = true;
  for (const part of parts) isDone = (await attempt([part])) && isDone;
  return isDone;
}

/** Formats the cells of a note of so many rows as text, so that what is typed there stays as it was typed. */
export function keepTyped(sheet: Excel.Worksheet, length: number) {
  sheet.getRangeByIndexes(0, 0, length + spareRows, noteColumns).numberFormat = forEveryCell('@');
}

function styleColumns(sheet: Excel.Worksheet, length: number) {
  sheetWidths.forEach((width, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = width * appearance.characterWidth;
  });
  keepTyped(sheet, length);
  sheet.getRangeByIndexes(0, markColumn, 1, recordColumn - markColumn + 1).getEntireColumn().columnHidden = true;
  const body = sheet.getRangeByIndexes(headingRows, labelColumn, length - headingRows, 2);
  body.format.verticalAlignment = 'Top';
}

/** Gives neighbouring rows of one kind their look together, and each row the height that its texts need. */
function styleRows(sheet: Excel.Worksheet, rows: readonly NoteSheetRow[]) {
  let start = 0;
  rows.forEach(({ kind }, index) => {
    if (rows[index + 1]?.kind === kind) return;
    const run = sheet.getRangeByIndexes(start, labelColumn, index - start + 1, 2);
    if (kind === 'field' || kind === 'list' || kind === 'guide') styleEntries(run, kind, rows[start]?.label ?? '');
    else if (kind === 'own') run.format.wrapText = true;
    else styleHeading(run, kind);
    start = index + 1;
  });
  rows.forEach((row, index) => {
    sheet.getCell(index, labelColumn).format.rowHeight = heightOf(row);
  });
}

function styleEntries(run: Excel.Range, kind: 'field' | 'list' | 'guide', label: string) {
  const [labels, values] = [run.getColumn(labelColumn), run.getColumn(valueColumn)];
  run.format.wrapText = true;
  labels.format.font.color = appearance.titleColor;
  // A label with a hint below it is no heading.
  labels.format.font.bold = kind !== 'list' && !label.includes('\n');
  if (kind === 'guide') {
    values.format.font.color = appearance.mutedText;
    return;
  }
  labels.format.fill.color = appearance.labelFill;
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    const border = run.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = appearance.lineColor;
  }
}

type HeadingKind = Exclude<NoteSheetRow['kind'], 'field' | 'list' | 'guide' | 'own'>;

const headingSizes: Readonly<Record<HeadingKind, number>> = {
  conference: 11,
  plan: 10,
  title: 20,
  part: 14,
  section: 11,
};

function styleHeading(run: Excel.Range, kind: HeadingKind) {
  const { format } = run;
  format.font.size = headingSizes[kind];
  format.font.bold = kind !== 'plan';
  format.font.color = kind === 'plan' ? appearance.mutedText : appearance.titleColor;
  format.verticalAlignment = 'Bottom';
  if (kind !== 'part') return;
  format.fill.color = appearance.headerFill;
  format.font.color = appearance.headerText;
  format.verticalAlignment = 'Center';
}

/** A row as high as its longest text needs: a printer, or Excel with the sheet out of view, does not see to it. */
function heightOf({ kind, label, text }: NoteSheetRow): number {
  if (kind === 'title') return 2 * lineHeight;
  if (kind === 'part' || kind === 'section') return 1.6 * lineHeight;
  const lines = Math.max(linesOf(label, lettersPerLine(sheetWidths[0])), linesOf(text, lettersPerLine(sheetWidths[1])));
  return Math.min(lines * lineHeight + 3, highestRow);
}

function setUpPage(sheet: Excel.Worksheet, length: number, code: string, language: Language) {
  const { pageLayout } = sheet;
  const { note, page, of } = noteTexts[language];
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, length, 2));
  pageLayout.setPrintTitleRows(`$1:$${headingRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  // An ampersand begins a code of Excel's.
  defaultForAllPages.leftFooter = beginningOf(
    plainText([note, code].filter(Boolean).join(' ')),
    longestFooter,
  ).replaceAll('&', '&&');
  defaultForAllPages.rightFooter = `${page} &P ${of} &N`;
  sheet.freezePanes.freezeRows(headingRows);
  sheet.showGridlines = false;
}
