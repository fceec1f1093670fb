import { decodeText } from 'ooxml';
import { isErrorText } from '../../model/errorText';
import { copiedBy } from '../../model/references';
import type { Scalar } from '../../model/coerceInput';
import { msPerDay, serialFromMs } from '../../model/serial';
import type { CellContent } from '../../model/Worksheet';
import { attribute, elements, innerOf, ownText, tagEnd, textOf, unescapeXml } from '../package/xml';
import type { Look, StyleBook } from '../styles/StyleBook';
import type { LoadCount } from './LoadCount';
import { isRich, itemText, type SharedStrings } from './SharedStrings';

/** What the cells of a workbook are read with. */
export interface CellReading {
  readonly strings: SharedStrings;
  readonly styles: StyleBook;
  readonly date1904: boolean;
  /** Count cells, letters of texts and those of formulas that follow from others, where what is read is not known yet. */
  readonly counts?: { readonly cells: LoadCount; readonly letters: LoadCount; readonly ofFollowers: LoadCount };
}

/** A formula that others follow, with the place of its cell. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of one sheet; it keeps the formulas that cells share. */
export class CellReader {
  private readonly masters = new Map<string, Master>();

  constructor(private readonly reading: CellReading) {}

  /** What a cell holds, from its element; null where it holds neither a value nor a look. */
  read(xml: string, row: number, column: number): CellContent | null {
    const tag = xml.indexOf('>') + 1;
    const { style, type, isSpecial } = attributesOf(xml.slice(0, tag));
    const look = this.reading.styles.look(style);
    const isBare = xml[tag - 2] === '/';
    const { formula, value, needsSource } = isBare ? noContent : this.content(xml, tag, type, row, column);
    if (value === '' && formula === undefined && !look.style && look.numberFormat === undefined) return null;
    this.reading.counts?.cells.add(1);
    if (typeof value === 'string') this.reading.counts?.letters.add(value.length);
    const content = contentOf(value, look);
    if (formula !== undefined) content.formula = formula;
    if (typeof value === 'string' && type !== 'e' && value !== '' && (look.quotePrefix || isErrorText(value)))
      if (formula === undefined) content.quotePrefix = true;
    if ((isSpecial && !isBare) || needsSource) content.source = ownText(xml);
    return content;
  }

  private content(xml: string, tag: number, type: string, row: number, column: number): ReadContent {
    const body = xml.slice(tag, xml.lastIndexOf('</'));
    // Most cells hold a value and nothing else.
    if (body.startsWith('<v>') && body.indexOf('<', 3) === body.length - 4)
      return this.valueOf(type, unescapeXml(body.slice(3, -4)));
    const [item] = type === 'inlineStr' ? elements(body, 'is') : [];
    if (item !== undefined) return { value: ownText(itemText(item)), needsSource: isRich(item) };
    const rest = /<(?:[\w.-]+:)?extLst[\s>]/.test(body);
    const [f] = elements(body, 'f');
    const [v] = elements(body, 'v');
    const { value, needsSource } = v === undefined ? noContent : this.valueOf(type, textOf(innerOf(v)));
    if (f === undefined) return { value, needsSource: needsSource || rest };
    const formula = this.formulaOf(f, row, column);
    const isOwnKind = hasOwnKind(f);
    if (formula === undefined) return { value, needsSource: true };
    return { formula, value: v === undefined ? '#NAME?' : value, needsSource: isOwnKind || rest };
  }

  private valueOf(type: string, text: string): ReadContent {
    switch (type) {
      case 's': {
        const number = Number(text);
        return text === ''
          ? noContent
          : { value: this.reading.strings.text(number), needsSource: this.reading.strings.isRich(number) };
      }
      case 'b':
        return { value: text.trim() === '1' || text.trim() === 'true' };
      case 'e':
        return { value: text, needsSource: !isErrorText(text) };
      case 'd':
        return { value: serialOf(text, this.reading.date1904) ?? text };
      case 'n':
      case '': {
        if (text === '') return noContent;
        const number = Number(text);
        return { value: Number.isNaN(number) ? text : number };
      }
      default:
        return { value: ownText(decodeText(text)) };
    }
  }

  /** The formula of a cell with its `=`; undefined for what is none, such as a table of what-ifs. */
  private formulaOf(f: string, row: number, column: number): string | undefined {
    const text = ownText(decodeText(textOf(innerOf(f))));
    if (!f.startsWith('<f>') && attribute(f, 't') === 'shared') {
      const group = attribute(f, 'si') ?? '';
      const master = this.masters.get(group);
      if (text === '' && master) {
        this.reading.counts?.ofFollowers.add(master.formula.length);
        return copiedBy(master.formula, row - master.row, column - master.column);
      }
      if (text !== '' && !master) this.masters.set(group, { formula: `=${text}`, row, column });
    }
    return text === '' ? undefined : `=${text}`;
  }
}

/** There are millions of them: an object that is made with all that it holds takes half the memory of one that grows. */
function contentOf(value: Scalar, { style, numberFormat }: Look): CellContent {
  if (numberFormat === undefined) return style ? { value, style } : { value };
  return style ? { value, numberFormat, style } : { value, numberFormat };
}

interface ReadContent {
  readonly value: Scalar;
  readonly formula?: string;
  /** Whether the cell's element says more than is read of it. */
  readonly needsSource?: boolean;
}

const noContent: ReadContent = { value: '' };

/** Whether a formula is more than a plain or a shared one. */
export const hasOwnKind = (f: string): boolean =>
  !f.startsWith('<f>') &&
  (/\s(?:ca|aca|bx)=/.test(f.slice(0, tagEnd(f, 0))) || /^(array|dataTable)$/.test(attribute(f, 't') ?? ''));

interface CellAttributes {
  readonly style: number;
  readonly type: string;
  /** Whether it says something that is not read: of metadata, of how it is spoken. */
  readonly isSpecial: boolean;
}

const usual = /^<(?:[\w.-]+:)?c(?:\s+r="[^"]*")?(?:\s+s="(\d+)")?(?:\s+t="(\w+)")?\s*\/?>$/;

function attributesOf(tag: string): CellAttributes {
  const found = usual.exec(tag);
  if (found) return { style: Number(found[1] ?? 0), type: found[2] ?? '', isSpecial: false };
  return {
    style: Number(attribute(tag, 's') ?? 0),
    type: attribute(tag, 't') ?? '',
    isSpecial: /\s(?:cm|vm|ph)\s*=/.test(tag),
  };
}

/** The serial number of a date or a time in a file; null where it is none. */
function serialOf(text: string, date1904: boolean): number | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(text.trim()) ?? [];
  if (date === undefined && time === undefined) return null;
  const ms = Date.parse(`${date ?? '1970-01-01'}T${time ?? '00:00'}Z`);
  if (Number.isNaN(ms)) return null;
  // A time alone is a part of day 0, whatever the system.
  return date === undefined ? ms / msPerDay : serialFromMs(ms, date1904);
}
