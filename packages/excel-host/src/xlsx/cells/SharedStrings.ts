import { decodeText, encodeText } from 'ooxml';
import type { OfficePackage } from '../package/OfficePackage';
import {
  elements,
  escapeXml,
  innerOf,
  joinElement,
  prefixed,
  prefixOf,
  rootOf,
  splitElement,
  textOf,
  withAttributes,
  withoutElements,
} from '../package/xml';
import { loadLimits, TooMuchInside } from '../TooMuchInside';

/** The texts that cells of a workbook share, by their numbers. New ones are added at the end; those known are not read again. */
export class SharedStrings {
  private readonly texts: readonly string[];
  /** Those with more than plain text: runs of other fonts, or how it is spoken. */
  private readonly rich: ReadonlySet<number>;
  private readonly added: string[] = [];
  private numbers: Map<string, number> | undefined;

  constructor(
    private readonly parts: OfficePackage,
    private readonly path: string | undefined,
    known?: SharedStrings,
  ) {
    const items = known || path === undefined ? [] : elements(rootOf(parts.text(path)).root, 'si');
    this.texts = known?.texts ?? items.map(itemText);
    this.rich = known?.rich ?? new Set(items.flatMap((item, number) => (isRich(item) ? [number] : [])));
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }

  isRich(number: number): boolean {
    return this.rich.has(number);
  }

  /** The number of a plain text, which is added where there is none yet. */
  numberOf(text: string): number {
    this.numbers ??= new Map(this.texts.flatMap((one, number) => (this.rich.has(number) ? [] : [[one, number]])));
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length + this.added.length;
    this.added.push(text);
    this.numbers.set(text, number);
    return number;
  }

  /** Writes the added texts into the part, which is made where the workbook has none. */
  save(): void {
    if (this.added.length === 0) return;
    const { parts } = this;
    const path = this.path ?? addPart(parts);
    parts.edit(path, (root) => {
      const split = splitElement(withCounts(root, this.texts.length + this.added.length, this.added.length));
      const items = this.added.map(itemOf).join('');
      const end = split.pieces.findLastIndex(({ name }) => name === 'si') + 1;
      split.pieces.splice(end, 0, { name: null, text: prefixed(items, prefixOf(root)) });
      return joinElement(split);
    });
  }
}

function withCounts(root: string, all: number, added: number): string {
  const count = Number(/\scount="(\d+)"/.exec(root.slice(0, 2000))?.[1] ?? 0);
  return withAttributes(root, { count: count + added, uniqueCount: all });
}

function addPart(parts: OfficePackage): string {
  const path = parts.has('xl/sharedStrings.xml') ? parts.freePath('xl/sharedStrings') : 'xl/sharedStrings.xml';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  parts.add(path, type, '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>');
  parts.relate(parts.main, 'sharedStrings', path);
  return path;
}

/** A text as the content of a shared or inline string. */
function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(encodeText(text))}</t>`;
}

const itemOf = (text: string): string => `<si>${textElement(text)}</si>`;

/** Whether a shared or inline string is more than one plain text. */
export const isRich = (item: string): boolean => /<(?:[\w.-]+:)?(?:r|rPh|phoneticPr)[\s/>]/.test(item);

/** The text of a shared or inline string: of rich text all runs, without what tells how it is spoken. */
export function itemText(item: string): string {
  if (item.length > loadLimits.lettersOfText) throw new TooMuchInside('lettersOfText');
  if (!isRich(item)) return decodeText(textOf(innerOf(item)));
  return decodeText(
    elements(withoutElements(item, 'rPh'), 't')
      .map((text) => textOf(innerOf(text)))
      .join(''),
  );
}
