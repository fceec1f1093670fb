import type { Attributes } from '../container/XmlScope';

/** The palette of Excel's numbered colours, as long as a workbook has none of its own; the first eight stand there twice. */
const numbered = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours of the theme that Excel takes where a workbook names none. */
export const officeTheme: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colours that a workbook calls by numbers. */
export interface Palette {
  /** In the order of Excel's numbers: light, dark, light, dark, six accents, links. */
  readonly theme: readonly string[];
  /** The workbook's own numbered colours; none where it has Excel's. */
  readonly numbered: readonly string[];
}

/** Six hexadecimal digits of a colour's element; null where it is the system's, or none that exists. */
export function colourOf(attributes: Attributes, palette: Palette): string | null {
  const { rgb, theme, indexed, tint = '0' } = attributes;
  const own = palette.numbered.length > 0 ? palette.numbered : numbered;
  const plain = rgb ?? (theme === undefined ? own[Number(indexed)] : palette.theme[Number(theme)]);
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(plain ?? '')?.[1];
  return digits === undefined ? null : tinted(digits.toUpperCase(), Number(tint));
}

/** Hue, luminance and saturation as Excel reckons with them: whole numbers up to 240, as Windows does. */
type Hls = readonly [hue: number, luminance: number, saturation: number];
const most = 240;

/** A colour made lighter or, by less than 0, darker, by its luminance and to the digit as Excel shows it. */
function tinted(digits: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return digits;
  // Files hold a share of 32,767: 0.7999816888943144 is 0.8.
  const share = Math.round(tint * 1000) / 1000;
  const [hue, luminance, saturation] = toHls(digits);
  const lit = share < 0 ? luminance * (1 + share) : luminance + (most - luminance) * share;
  return fromHls([hue, Math.floor(lit + 1e-9), saturation]);
}

function toHls(digits: string): Hls {
  const parts = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  const [r = 0, g = 0, b = 0] = parts;
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const [sum, range] = [high + low, high - low];
  const luminance = Math.floor((sum * most + 255) / 510);
  if (range === 0) return [0, luminance, 0];
  const whole = luminance <= most / 2 ? sum : 510 - sum;
  const saturation = Math.floor((range * most + Math.floor(whole / 2)) / whole);
  const away = (part: number) => Math.floor(((high - part) * (most / 6) + Math.floor(range / 2)) / range);
  const third = most / 3;
  const hue = high === r ? away(b) - away(g) : high === g ? third + away(r) - away(b) : 2 * third + away(g) - away(r);
  return [(hue + most) % most, luminance, saturation];
}

function fromHls([hue, luminance, saturation]: Hls): string {
  const grey = Math.round((luminance * 255) / most);
  const upper =
    luminance <= most / 2
      ? Math.floor((luminance * (most + saturation) + most / 2) / most)
      : luminance + saturation - Math.floor((luminance * saturation + most / 2) / most);
  const lower = 2 * luminance - upper;
  const part = (at: number): number =>
    Math.floor((betweenHues(lower, upper, (at + most) % most) * 255 + most / 2) / most);
  const parts = saturation === 0 ? [grey, grey, grey] : [part(hue + most / 3), part(hue), part(hue - most / 3)];
  return parts
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function betweenHues(lower: number, upper: number, hue: number): number {
  const rising = (steps: number) => lower + Math.floor(((upper - lower) * steps + most / 12) / (most / 6));
  if (hue < most / 6) return rising(hue);
  if (hue < most / 2) return upper;
  return hue < (2 * most) / 3 ? rising((2 * most) / 3 - hue) : lower;
}
