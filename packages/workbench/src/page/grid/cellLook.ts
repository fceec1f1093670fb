import type { Language } from '../../../../../src/domain/plan/language';
import type { ICellData, IStyleData } from '@univerjs/core';
import { type CellContent, conditionalLook, type Style, type Table, type Worksheet } from 'excel-host';
import { tableLook } from './tableLook';

/** A cell as the grid shows it: its value, and its style over that of its table and under its conditional formats. */
export function shownCell(
  sheet: Worksheet,
  tables: readonly Table[],
  row: number,
  column: number,
  language: Language,
  sheetOf: (name: string) => Worksheet | undefined,
): ICellData | undefined {
  const cell = sheet.cell(row, column);
  let style = cell?.style;
  for (const table of tables) {
    const look = tableLook(table, row, column);
    if (look) style = merged(look, style);
  }
  const condition = conditionalLook(sheet, row, column, sheetOf);
  if (condition) style = merged(style ?? {}, condition);
  if (!cell && !style) return undefined;
  const format = styleData(style, cell?.numberFormat);
  return { ...(cell && shownValue(cell, language)), ...(format && { s: format }) };
}

const truths = { es: ['FALSO', 'VERDADERO'], en: ['FALSE', 'TRUE'] } as const;

function shownValue({ value, formula }: CellContent, language: Language): ICellData {
  const shown = typeof value === 'boolean' ? (truths[language][value ? 1 : 0] ?? '') : value;
  return {
    v: shown,
    ...(value !== '' && { t: typeof value === 'number' ? 2 : 1 }),
    ...(formula !== undefined && { f: formula }),
  };
}

const mergedStyles = new WeakMap<Style, WeakMap<Style, Style>>();

/** One style over another; the same two always give the same object. */
function merged(below: Style, above: Style | undefined): Style {
  if (!above) return below;
  const known = mergedStyles.get(below) ?? new WeakMap<Style, Style>();
  mergedStyles.set(below, known);
  const both = known.get(above) ?? {
    ...below,
    ...above,
    ...((below.borders ?? above.borders) && { borders: { ...below.borders, ...above.borders } }),
  };
  known.set(above, both);
  return both;
}

const horizontal: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3 };
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const edges: Readonly<Record<string, string>> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };

const noStyle: Style = {};
const styles = new WeakMap<Style, Map<string, IStyleData | null>>();

function styleData(style: Style = noStyle, numberFormat = 'General'): IStyleData | null {
  const known = styles.get(style) ?? new Map<string, IStyleData | null>();
  styles.set(style, known);
  const made = known.get(numberFormat);
  if (made !== undefined) return made;
  const { bold, italic, underline, size, fontName, color, fill, wrap, indent, borders } = style;
  const lines = Object.entries(borders ?? {}).flatMap(([edge, { style: line, color: lineColor }]) =>
    line === 'None' || !edges[edge] ? [] : [[edges[edge], { s: 1, cl: { rgb: lineColor } }] as const],
  );
  const data = {
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && { ul: { s: 1 } }),
    ...(size && { fs: size }),
    ...(fontName && { ff: fontName }),
    ...(color && { cl: { rgb: color } }),
    ...(fill && { bg: { rgb: fill } }),
    ...(wrap && { tb: 3 }),
    ...(style.horizontal && { ht: horizontal[style.horizontal] }),
    ...(style.vertical && { vt: vertical[style.vertical] }),
    ...(indent && { pd: { l: 2 + indent * 9 } }),
    ...(lines.length > 0 && { bd: Object.fromEntries(lines) }),
    ...(numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  };
  const shown = Object.keys(data).length > 0 ? (data as IStyleData) : null;
  known.set(numberFormat, shown);
  return shown;
}
