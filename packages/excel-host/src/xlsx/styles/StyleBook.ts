import { builtInFormats } from 'ooxml';
import type { Palette } from 'ooxml';
import type { CellContent, Style } from '../../model/Worksheet';
import type { OfficePackage } from '../package/OfficePackage';
import { attribute, childrenOf, isTrue, withAttributes } from '../package/xml';
import {
  alignmentOf,
  bordersOf,
  changedBorders,
  changedFont,
  differentialOf,
  differentialXml,
  fillOf,
  fillXml,
  fontOf,
  unlockedOf,
  withAlignment,
  withProtection,
} from './looks';
import { readPalette } from './palette';
import { StyleLists } from './StyleLists';

/** How the cells of a format look, as far as the model knows. */
export interface Look {
  readonly style?: Style;
  readonly numberFormat?: string;
  readonly quotePrefix: boolean;
}

const noLook: Look = { quotePrefix: false };
const plainFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The cell formats of a workbook. New ones are added at the end, made from those that they come from. */
export class StyleBook {
  private readonly looks: readonly Look[];
  private readonly lists: StyleLists;
  private readonly palette: Palette;
  private readonly numbers = new Map<string, number>();
  /** Styles are shared and never changed in place, so that most are looked up but once. */
  private readonly seen = new WeakMap<Style, Map<string, number>>();

  /** Cells that were read with a known book have its looks, so that they need not be compared. */
  constructor(parts: OfficePackage, path: string | undefined, known?: StyleBook) {
    this.lists = new StyleLists(parts, path);
    this.palette = known?.palette ?? readPalette(parts, path);
    const formats = this.lists.items('cellXfs');
    this.looks = known?.looks ?? formats.map((format, index) => this.lookOf(format, index, formats[0] ?? format));
  }

  /** How a format looks. */
  look(number: number): Look {
    return this.looks[number] ?? noLook;
  }

  /** What a differential format gives a cell. */
  differential(number: number): ReturnType<typeof differentialOf> {
    return differentialOf(this.lists.items('dxfs')[number], this.palette);
  }

  /** The number of the differential format of a conditional format; null where it gives no look. */
  numberOfDifferential(look: Readonly<Record<string, unknown>>): number | null {
    const dxf = differentialXml(look);
    return dxf === '<dxf></dxf>' ? null : this.lists.numberOf('dxfs', dxf);
  }

  /** The number of the format that a cell has. */
  numberOf({ style, numberFormat, quotePrefix = false }: Omit<CellContent, 'value'>): number {
    const rest = `${numberFormat ?? ''}|${quotePrefix}`;
    const seen = style && (this.seen.get(style) ?? new Map<string, number>());
    const known = seen?.get(rest);
    if (known !== undefined) return known;
    const key = `${JSON.stringify(style ?? {})}|${rest}`;
    const number = this.numbers.get(key) ?? this.made(style ?? {}, numberFormat, quotePrefix);
    this.numbers.set(key, number);
    if (style && seen) this.seen.set(style, seen.set(rest, number));
    return number;
  }

  /** Writes what was added. */
  save(): void {
    this.lists.save();
  }

  /** The format that a style comes from, or that format with what is different. */
  private made(style: Style, numberFormat: string | undefined, quotePrefix: boolean): number {
    const { lists } = this;
    const base = style.format ?? 0;
    const look = this.look(base);
    const before = style.format === undefined ? {} : (look.style ?? {});
    const xf = lists.items('cellXfs')[base] ?? plainFormat;
    const part = (list: 'fonts' | 'borders', id: string) => lists.items(list)[Number(attribute(xf, id) ?? 0)];
    const differs = (...keys: (keyof Style)[]) => keys.some((key) => !isSame(before[key], style[key]));
    const changes: Record<string, string | number | null> = {};
    if (differs('bold', 'italic', 'underline', 'size', 'fontName', 'color')) {
      changes['fontId'] = lists.numberOf('fonts', changedFont(part('fonts', 'fontId'), before, style));
      changes['applyFont'] = 1;
    }
    if (differs('fill')) Object.assign(changes, { fillId: lists.numberOf('fills', fillXml(style)), applyFill: 1 });
    if (differs('borders')) {
      changes['borderId'] = lists.numberOf('borders', changedBorders(part('borders', 'borderId'), before, style));
      changes['applyBorder'] = 1;
    }
    if ((numberFormat ?? 'General') !== (look.numberFormat ?? 'General'))
      Object.assign(changes, { numFmtId: lists.numberFormat(numberFormat ?? 'General'), applyNumberFormat: 1 });
    if (quotePrefix !== look.quotePrefix) changes['quotePrefix'] = quotePrefix ? 1 : null;
    const isAligned = differs('horizontal', 'vertical', 'wrap', 'indent');
    const isLockChanged = differs('unlocked');
    if (Object.keys(changes).length === 0 && !isAligned && !isLockChanged) return base;
    const changed = withAttributes(xf, changes);
    const aligned = isAligned ? withAlignment(changed, style) : changed;
    return lists.numberOf('cellXfs', isLockChanged ? withProtection(aligned, style) : aligned);
  }

  private lookOf(xf: string, index: number, first: string): Look {
    const { lists, palette } = this;
    const id = (name: string) => Number(attribute(xf, name) ?? 0);
    const format = lists.formats.get(id('numFmtId')) ?? builtInFormats[id('numFmtId')] ?? 'General';
    const known: Style = {
      ...fontOf(lists.items('fonts')[id('fontId')], palette),
      ...fillOf(lists.items('fills')[id('fillId')], palette),
      ...alignmentOf(xf),
      ...unlockedOf(xf),
      ...bordersOf(lists.items('borders')[id('borderId')], palette),
    };
    // A format that differs from the first in its number format alone needs no mark: the model knows all of it.
    const isMarked = says(xf) !== says(first) || childrenOf(xf).length > 0 || Object.keys(known).length > 0;
    return {
      ...(isMarked && { style: { ...known, format: index } }),
      ...(!/^general$/i.test(format) && { numberFormat: format }),
      quotePrefix: isTrue(attribute(xf, 'quotePrefix')),
    };
  }
}

const says = (xf: string): string =>
  ['fontId', 'fillId', 'borderId', 'xfId'].map((name) => attribute(xf, name) ?? '0').join();

/** Whether two styles, or parts of them, say the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  (a || undefined) === (b || undefined) || JSON.stringify(a) === JSON.stringify(b);
