import type { Steps } from '../../domain/steps';
import { colourOf, decodeText, officeTheme, themeColours, type Palette } from 'ooxml';
import { scanXml } from '../container/xml';
import type { Attributes } from '../container/XmlScope';
import type { ZipFile } from '../container/ZipFile';
import { formatOfNumber } from './shownNumber';

/** How a cell looks, as far as that may mean something. */
export interface CellStyle {
  /** Colour of its ground: six hexadecimal digits; null where it has none or white. */
  readonly fill: string | null;
  /** Code of its number format. */
  readonly format: string;
}

/** The styles of a workbook by the numbers that its cells name; none where the workbook has no such part. */
export function* readStyles(zip: ZipFile, part: string, themePart: string): Steps<readonly CellStyle[]> {
  if (!zip.has(part)) return [];
  const reading = new StyleReading();
  yield* scanXml(zip.texts(part), zip.budget, reading);
  const palette = { theme: yield* readTheme(zip, themePart), numbered: reading.numbered };
  return reading.styles(palette);
}

const white = 'FFFFFF';

/** Gathers what a part of styles tells of grounds and number formats. */
class StyleReading {
  /** The colours that the workbook has numbered itself. */
  readonly numbered: string[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fills: { pattern: string; colour: Attributes | null }[] = [];
  private readonly cells: { readonly fill: number; readonly format: number }[] = [];
  /** The elements about the one that is read: conditional formats and named styles hold the same ones. */
  private readonly path: string[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === 'x:numFmt' && parent === 'x:numFmts')
      this.formats.set(Number(attributes['numFmtId']), decodeText(attributes['formatCode'] ?? ''));
    else if (name === 'x:rgbColor' && parent === 'x:indexedColors') this.numbered.push(attributes['rgb'] ?? '');
    else if (name === 'x:fill' && parent === 'x:fills') this.fills.push({ pattern: 'none', colour: null });
    else if (name === 'x:xf' && parent === 'x:cellXfs')
      this.cells.push({ fill: Number(attributes['fillId'] ?? 0), format: Number(attributes['numFmtId'] ?? 0) });
    else if (this.path.includes('x:fills')) this.openInFill(name, attributes);
  }

  private openInFill(name: string, attributes: Attributes): void {
    const fill = this.fills.at(-1);
    if (!fill) return;
    if (name === 'x:patternFill') fill.pattern = attributes['patternType'] ?? 'none';
    else if (name === 'x:gradientFill') fill.pattern = 'solid';
    // Of a gradient the first colour is taken.
    else if (name === 'x:fgColor' || name === 'x:color') fill.colour ??= attributes;
  }

  text(): void {}

  close(): void {
    this.path.pop();
  }

  styles(palette: Palette): CellStyle[] {
    const fills = this.fills.map(({ pattern, colour }) => {
      const shown = pattern === 'solid' && colour ? colourOf(colour, palette) : null;
      return shown === white ? null : shown;
    });
    return this.cells.map(({ fill, format }) => ({
      fill: fills[fill] ?? null,
      format: this.formats.get(format) ?? formatOfNumber(format),
    }));
  }
}

const themeOrder = themeColours.map((name) => `a:${name}`);

function* readTheme(zip: ZipFile, part: string): Steps<readonly string[]> {
  if (!zip.has(part)) return officeTheme;
  const colours = new Map<string, string>();
  let current: string | null = null;
  yield* scanXml(zip.texts(part), zip.budget, {
    open(name, attributes) {
      if (themeOrder.includes(name)) current = name;
      const colour = name === 'a:srgbClr' ? attributes['val'] : name === 'a:sysClr' ? attributes['lastClr'] : undefined;
      if (current !== null && colour !== undefined && !colours.has(current)) colours.set(current, colour);
    },
    text() {},
    close(name) {
      if (name === current) current = null;
    },
  });
  return themeOrder.map((name, index) => colours.get(name) ?? officeTheme[index] ?? '');
}
