import { BorderStyle, ShadingType, TableLayoutType, WidthType, type IStylesOptions, type ITableOptions } from 'docx';
import type { Language } from '../../domain/plan/language';
import { locales } from '../report/locales';

/** Sizes are half points, spacing twentieths of a point. A font that Word and LibreOffice draw with the same widths. */
export const font = 'Arial';
const dark = '1F3864';
const muted = '595F69';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;

/** Fill of the column of labels. */
export const labelFill = 'F2F2F2';

/** Styles of the document by the names that Word shows: headings are real ones, so that its navigation works. */
export function noteStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: dark },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 20, language: { value: locales[language] } },
        paragraph: { spacing: { after: 60, line: 259 } },
      },
      title: { run: { font, size: 36, bold: true, color: dark }, paragraph: { spacing: { before: 240, after: 120 } } },
      heading1: heading(26, 360),
      heading2: heading(21, 240),
      heading3: heading(19, 180),
    },
    paragraphStyles: [
      { id: 'Conference', name: 'Conference', basedOn: 'Normal', run: { size: 24, bold: true, color: dark } },
      { id: 'Plan', name: 'Plan', basedOn: 'Normal', run: { size: 20, color: muted } },
      {
        id: 'ActivityTitle',
        name: 'Activity title',
        basedOn: 'Normal',
        run: { size: 26 },
        paragraph: { spacing: { after: 160 } },
      },
      {
        id: 'Value',
        name: 'Value',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      {
        id: 'Label',
        name: 'Label',
        basedOn: 'Normal',
        run: { size: 19, bold: true },
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      {
        id: 'Hint',
        name: 'Hint',
        basedOn: 'Normal',
        run: { size: 16, color: muted },
        paragraph: { spacing: { after: 20, line: 240 } },
      },
      { id: 'Remark', name: 'Remark', basedOn: 'Normal', run: { size: 17, color: muted } },
      {
        id: 'Member',
        name: 'Member',
        basedOn: 'Normal',
        run: { size: 17 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 16, color: muted } },
    ],
    characterStyles: [{ id: 'Placeholder', name: 'Placeholder Text', run: { color: '767676' } }],
  };
}

/** A table as wide as the page's text, whatever the paper: A4 or Letter. `shares` are percents of it per column. */
export function tableFrame(shares: readonly number[]): Omit<ITableOptions, 'rows'> {
  const textWidth = 9072;
  return {
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: shares.map((share) => Math.round((textWidth * share) / 100)),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  };
}

/** Width of a cell in percent of its table. */
export const cellWidth = (share: number) => ({ size: share, type: WidthType.PERCENTAGE }) as const;

/** A cell's fill. */
export const shading = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill }) as const;
