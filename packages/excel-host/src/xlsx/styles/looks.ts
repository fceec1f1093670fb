import { colourOf, type Palette } from 'ooxml';
import type { Style } from '../../model/Worksheet';
import {
  attribute,
  childOf,
  childrenOf,
  isTrue,
  joinElement,
  nameOf,
  prefixed,
  prefixOf,
  splitElement,
  withAttribute,
  withAttributes,
  escapeXml,
} from '../package/xml';

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
const isColor = (color: string | undefined): color is string => color !== undefined && /^#[\da-f]{6}$/i.test(color);

/** The colour that an element's child names, by its value or by its number; none for the system's own. */
function colorOf(element: string | undefined, child: string, palette: Palette): string | undefined {
  const own = childOf(element, child);
  if (own === undefined) return undefined;
  const names = ['rgb', 'theme', 'indexed', 'tint'] as const;
  const entries = names.map((name) => [name, attribute(own, name) ?? undefined] as const);
  const digits = colourOf(Object.fromEntries(entries.filter(([, value]) => value !== undefined)), palette);
  return digits === null ? undefined : `#${digits}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isOn = (element: string | undefined): boolean =>
  element !== undefined && !/^(0|false|off|none)$/.test(attribute(element, 'val') ?? '1');

/** What the model knows of a font. */
export function fontOf(font: string | undefined, palette: Palette): Style {
  if (font === undefined) return {};
  const child = (name: string) => childOf(font, name);
  const size = Number(attribute(child('sz') ?? '<none/>', 'val') ?? 11);
  const name = attribute(child('name') ?? '<none/>', 'val') ?? 'Calibri';
  const color = colorOf(font, 'color', palette);
  return {
    ...(isOn(child('b')) && { bold: true }),
    ...(isOn(child('i')) && { italic: true }),
    ...(isOn(child('u')) && { underline: true }),
    ...(size !== 11 && size > 0 && { size }),
    ...(name !== 'Calibri' && { fontName: name }),
    ...(color && { color }),
  };
}

const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with what is different from how it was. */
export function changedFont(font: string | undefined, before: Style, after: Style): string {
  const base = font ?? '<font><sz val="11"/><name val="Calibri"/></font>';
  const prefix = prefixOf(base);
  const children = new Map(childrenOf(base).map((child) => [nameOf(child), child]));
  const put = (name: string, child: string | null) =>
    void (child === null ? children.delete(name) : children.set(name, prefixed(child, prefix)));
  if (before.bold !== after.bold) put('b', after.bold ? '<b/>' : null);
  if (before.italic !== after.italic) put('i', after.italic ? '<i/>' : null);
  if (before.underline !== after.underline) put('u', after.underline ? '<u/>' : null);
  if (before.size !== after.size) put('sz', `<sz val="${after.size ?? 11}"/>`);
  if (before.color !== after.color) put('color', isColor(after.color) ? `<color rgb="${argb(after.color)}"/>` : null);
  if (before.fontName !== after.fontName) {
    put('name', `<name val="${escapeXml(after.fontName ?? 'Calibri')}"/>`);
    for (const name of ['family', 'charset', 'scheme']) put(name, null);
  }
  const sorted = [...children]
    .sort(([a], [b]) => fontOrder.indexOf(a) - fontOrder.indexOf(b))
    .map(([, child]) => child);
  return `<${prefix}font>${sorted.join('')}</${prefix}font>`;
}

/** What the model knows of a fill. */
export function fillOf(fill: string | undefined, palette: Palette): Style {
  const pattern = childOf(fill, 'patternFill');
  const color =
    pattern !== undefined && attribute(pattern, 'patternType') === 'solid'
      ? colorOf(pattern, 'fgColor', palette)
      : undefined;
  return color === undefined ? {} : { fill: color };
}

export const fillXml = ({ fill }: Style): string =>
  isColor(fill)
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';

const sides = ['left', 'right', 'top', 'bottom'] as const;

/** What the model knows of borders: where there is a line, of which kind, and its colour. */
export function bordersOf(border: string | undefined, palette: Palette): Style {
  const borders = sides.flatMap((side) => {
    const line = childOf(border, side);
    const style = line === undefined ? null : attribute(line, 'style');
    if (style === null || style === 'none') return [];
    const [kind, weight] = linesOfFiles[style] ?? ['Continuous', 'Thin'];
    const look = { style: kind, color: colorOf(line, 'color', palette) ?? '#000000' };
    return [[`Edge${capital(side)}`, weight === 'Thin' ? look : { ...look, weight }] as const];
  });
  return borders.length > 0 ? { borders: Object.fromEntries(borders) } : {};
}

/** The lines of a file, by style and weight in the words of Office.js. */
const linesOfFiles: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The line of a file for a style and a weight: where it has none of both, one of that style. */
function lineOfFile(style: string, weight = 'Thin'): string {
  const ofStyle = Object.entries(linesOfFiles).filter(([, [own]]) => own === style);
  const found = ofStyle.find(([, [, own]]) => own === weight) ?? ofStyle[0];
  return found?.[0] ?? 'thin';
}

/** Borders with the sides that are different from how they were. */
export function changedBorders(border: string | undefined, before: Style, after: Style): string {
  const base = border ?? '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const prefix = prefixOf(base);
  const line = (side: string) => {
    const edge = `Edge${capital(side)}`;
    const [old, { style, color, weight } = {}] = [before.borders?.[edge], after.borders?.[edge]];
    const own = childOf(base, side);
    if (own !== undefined && JSON.stringify(old) === JSON.stringify(after.borders?.[edge])) return own;
    if (style === undefined || style === 'None') return prefixed(`<${side}/>`, prefix);
    const rgb = argb(isColor(color) ? color : '#000000');
    return prefixed(`<${side} style="${lineOfFile(style, weight)}"><color rgb="${rgb}"/></${side}>`, prefix);
  };
  const rest = childrenOf(base).filter((child) => !(sides as readonly string[]).includes(nameOf(child)));
  return joinElement({
    ...splitElement(base),
    pieces: [...sides.map(line), ...rest].map((text) => ({ name: nameOf(text), text })),
  });
}

/** What the model knows of the alignment that a format has. */
export function alignmentOf(xf: string): Style {
  const alignment = childOf(xf, 'alignment');
  if (alignment === undefined) return {};
  const [horizontal, vertical] = [attribute(alignment, 'horizontal'), attribute(alignment, 'vertical')];
  const indent = Number(attribute(alignment, 'indent') ?? 0);
  return {
    ...(horizontal !== null && { horizontal: capital(horizontal) }),
    ...(vertical !== null && { vertical: capital(vertical) }),
    ...(isTrue(attribute(alignment, 'wrapText')) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

/** Whether cells of a format can be written on a protected sheet. */
export function unlockedOf(xf: string): Style {
  const protection = childOf(xf, 'protection');
  const locked = protection === undefined ? null : attribute(protection, 'locked');
  return locked !== null && !isTrue(locked) ? { unlocked: true } : {};
}

/** A format that says whether its cells can be written on a protected sheet. */
export function withProtection(xf: string, { unlocked = false }: Style): string {
  const split = splitElement(withAttribute(xf, 'applyProtection', 1));
  const old = split.pieces.find(({ name }) => name === 'protection')?.text ?? prefixed('<protection/>', prefixOf(xf));
  const own = { name: 'protection', text: withAttributes(old, { locked: unlocked ? 0 : null }) };
  const others = split.pieces.filter(({ name }) => name !== 'protection');
  const at = others.findIndex(({ name }) => name === 'extLst');
  return joinElement({ ...split, pieces: at < 0 ? [...others, own] : others.toSpliced(at, 0, own) });
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A format with the alignment of a style. */
export function withAlignment(xf: string, { horizontal, vertical, wrap, indent }: Style): string {
  const split = splitElement(withAttribute(xf, 'applyAlignment', 1));
  const old = split.pieces.find(({ name }) => name === 'alignment')?.text ?? prefixed('<alignment/>', prefixOf(xf));
  const alignment = withAttributes(old, {
    horizontal: horizontal !== undefined && horizontal !== 'General' ? uncapital(horizontal) : null,
    vertical: vertical !== undefined ? uncapital(vertical) : null,
    wrapText: wrap ? 1 : null,
    indent: indent ? indent : null,
  });
  const rest = split.pieces.filter(({ name }) => name !== 'alignment');
  return joinElement({ ...split, pieces: [{ name: 'alignment', text: alignment }, ...rest] });
}

/** What the model knows of a differential format: the colours and the boldness that a conditional format gives. */
export function differentialOf(
  dxf: string | undefined,
  palette: Palette,
): { fillColor?: string; fontColor?: string; bold?: boolean } {
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const fillColor = colorOf(pattern, 'bgColor', palette) ?? colorOf(pattern, 'fgColor', palette);
  const font = childOf(dxf, 'font');
  const fontColor = colorOf(font, 'color', palette);
  return {
    ...(fillColor && { fillColor }),
    ...(fontColor && { fontColor }),
    ...(isOn(childOf(font, 'b')) && { bold: true }),
  };
}

/** A differential format of a conditional format. */
export function differentialXml(look: Readonly<Record<string, unknown>>): string {
  const [fill, color] = [look['fillColor'], look['fontColor']].map((one) => (one ? argb(String(one)) : undefined));
  const inner = `${look['bold'] ? '<b/>' : ''}${color ? `<color rgb="${color}"/>` : ''}`;
  // Of a conditional fill Excel takes the background colour, unlike that of a cell.
  const filled = fill ? `<fill><patternFill patternType="solid"><bgColor rgb="${fill}"/></patternFill></fill>` : '';
  return `<dxf>${inner === '' ? '' : `<font>${inner}</font>`}${filled}</dxf>`;
}
