import type { Style, Worksheet } from 'excel-host';

const usualHeight = 20;
/** As high as Excel makes a row: 409 points. */
const mostHeight = 545;
const usualWidth = 64;
const pixelsPerPoint = 4 / 3;
const padding = 5;

/** Heights of a sheet's rows in pixels: what was set, else what the wrapped texts of the row need, as in Excel. */
export class RowHeights {
  private readonly known: number[] = [];

  constructor(private readonly sheet: Worksheet) {}

  of(row: number): number {
    const set = this.sheet.rowHeights.get(row);
    if (set !== undefined) return set * pixelsPerPoint;
    return (this.known[row] ??= this.needed(row));
  }

  /** Rows whose cells changed are looked at again; all of them where none are named. */
  forget(first = 0, count = Infinity): void {
    const last = Math.min(first + count, this.known.length);
    if (first === 0 && last === this.known.length) this.known.length = 0;
    else for (let row = first; row < last; row++) delete this.known[row];
  }

  private needed(row: number): number {
    let height = usualHeight;
    const cells = this.sheet.rows[row];
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.value === '') return;
      const { style } = cell;
      if (!style?.wrap && !(style?.size && style.size > 11)) return;
      const points = this.sheet.columnWidths.get(column);
      const width = (points === undefined ? usualWidth : points * pixelsPerPoint) - padding;
      const lines = style.wrap ? linesOf(cell.value, width, style) : 1;
      height = Math.max(height, Math.ceil(lines * lineHeight(style) + 2));
    });
    return Math.min(height, mostHeight);
  }
}

const lineHeight = ({ size = 11 }: Style): number => Math.round(size * pixelsPerPoint * 1.2);

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, Map<string, number>>();

/** Width of each character in a font, measured once. */
function characterWidths(font: string): (character: string) => number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  return (character) => {
    const width = known.get(character);
    if (width !== undefined) return width;
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return 7;
    context.font = font;
    const measured = context.measureText(character).width;
    known.set(character, measured);
    return measured;
  };
}

/** Lines that a text takes when it is wrapped at words. */
function linesOf(text: string, width: number, { size = 11, bold = false }: Style): number {
  const widthOf = characterWidths(`${bold ? 'bold ' : ''}${size}pt Arial`);
  let lines = 1;
  let line = 0;
  let word = 0;
  for (const character of text) {
    if (character === '\n') {
      lines++;
      line = word = 0;
      continue;
    }
    const own = widthOf(character);
    line += own;
    word = character === ' ' ? 0 : word + own;
    if (line <= width || character === ' ') continue;
    lines++;
    // The word goes to the next line; one that is longer than a line is broken.
    line = word = word > width ? own : word;
  }
  return lines;
}
