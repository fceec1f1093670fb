import type PptxGenJs from 'pptxgenjs';
import { cellRoom, type SlideCell, type SlideTable } from './fitTable';
import { colors } from './slidePage';

/** Fills of cells by their shade: how much there is, or a traffic light; the word or the figure is always printed on it. */
const fills: Readonly<Record<string, string>> = {
  1: 'E4EDF7',
  2: 'BDD3EC',
  3: '8FB4DE',
  green: 'C6E5C3',
  amber: 'FFE08A',
  red: 'F5B7B1',
};

const inch = (points: number): number => points / 72;

/** Draws a table at a place, in points. */
export function drawTable(
  slide: PptxGenJs.Slide,
  { title, hasHead, widths, rows, size }: SlideTable,
  { x, y }: { readonly x: number; readonly y: number },
  lang: string,
): void {
  const cellOf = ({ text, isNumber, bold, shade }: SlideCell, isHead: boolean): PptxGenJs.TableCell => {
    const fill = isHead ? colors.head : shade === undefined ? undefined : fills[String(shade)];
    return {
      text,
      options: {
        bold,
        align: isNumber ? 'right' : 'left',
        valign: isHead ? 'bottom' : 'top',
        ...(fill !== undefined && { fill: { color: fill } }),
        // The library hands it on to the runs, and its types do not say so.
        ...({ lang } as object),
      },
    };
  };
  slide.addTable(
    rows.map(({ cells }, index) => cells.map((cell) => cellOf(cell, hasHead && index === 0))),
    {
      x: inch(x),
      y: inch(y),
      w: inch(widths.reduce((sum, width) => sum + width, 0)),
      colW: widths.map(inch),
      rowH: rows.map(({ height }) => inch(height)),
      fontSize: size,
      color: colors.text,
      border: { type: 'solid', pt: 0.75, color: colors.line },
      margin: [cellRoom.y, cellRoom.x, cellRoom.y, cellRoom.x],
      objectName: title,
    },
  );
}
