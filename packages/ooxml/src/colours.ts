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

/** Names of a theme's colours in the order of their numbers. */
export const themeColours: readonly string[] =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** How an element says which colour it means. */
export interface ColourAttributes {
  readonly rgb?: string;
  readonly theme?: string;
  readonly indexed?: string;
  readonly tint?: string;
}

/** Six hexadecimal digits of a colour's element; null where it is the system's, or none that exists. */
export function colourOf(attributes: ColourAttributes, palette: Palette): string | null {
  const { rgb, theme, indexed, tint = '0' } = attributes;
  const own = palette.numbered.length > 0 ? palette.numbered : numbered;
  const plain = rgb ?? (theme === undefined ? own[Number(indexed)] : palette.theme[Number(theme)]);
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(plain ?? '')?.[1];
  return digits === undefined ? null : tinted(digits.toUpperCase(), Number(tint));
}

/** A colour made lighter or, by less than 0, darker, by its luminance as Excel does. */
function tinted(digits: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return digits;
  const [hue, saturation, luminance] = toHsl(digits);
  const lit = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, lit);
}

function toHsl(digits: string): readonly [hue: number, saturation: number, luminance: number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [luminance, range] = [(most + least) / 2, most - least];
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (luminance > 0.5 ? 2 - most - least : most + least);
  const sector =
    most === r ? (g - b) / range + (g < b ? 6 : 0) : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [sector / 6, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const part = (shift: number): string => {
    const at = (shift + hue * 12) % 12;
    const share = luminance - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 8, 4].map(part).join('').toUpperCase();
}
