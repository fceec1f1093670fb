import { builtInNumber } from 'ooxml';
import type { OfficePackage } from '../package/OfficePackage';
import {
  attribute,
  childOf,
  childrenOf,
  escapeXml,
  joinElement,
  nameOf,
  prefixed,
  prefixOf,
  rootOf,
  splitElement,
  withAttribute,
} from '../package/xml';

/** The lists of a workbook's styles that are read and added to, in the order in which they stand in their part. */
const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type List = (typeof lists)[number];

/** Everything that can stand in the part, in order. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The part of a workbook without any: a font, two fills that Excel wants, a border and a format. */
export const plainStyles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** The lists of fonts, fills, formats … of a workbook. New items are added at their ends. */
export class StyleLists {
  /** Number formats of the workbook's own by their numbers. */
  readonly formats = new Map<number, string>();
  private readonly read = new Map<List, string[]>();
  private readonly added = new Map<List, string[]>();
  private readonly numbers = new Map<List, Map<string, number>>();

  constructor(
    private readonly parts: OfficePackage,
    private readonly path: string | undefined,
  ) {
    const root = path === undefined ? plainStyles : rootOf(parts.text(path)).root;
    for (const list of lists) this.read.set(list, childrenOf(childOf(root, list)).map(understood));
    for (const format of this.items('numFmts'))
      this.formats.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? 'General');
  }

  /** The items of a list as the file has them. */
  items(list: List): readonly string[] {
    return this.read.get(list) ?? [];
  }

  /** The number of an item in its list; it is added where there is none like it. */
  numberOf(list: List, item: string): number {
    let numbers = this.numbers.get(list);
    if (!numbers) {
      // Of several that are the same the first is taken.
      numbers = new Map(
        this.items(list)
          .map((one, number) => [one, number] as const)
          .reverse(),
      );
      this.numbers.set(list, numbers);
    }
    const [first] = this.items(list);
    const written = first === undefined || prefixOf(item) !== '' ? item : prefixed(item, prefixOf(first));
    const known = numbers.get(written);
    if (known !== undefined) return known;
    // The first ones of a list are what cells without a format have: ours is another one where the file has none yet.
    const added = this.added.get(list) ?? (first === undefined ? plainItems(list) : []);
    this.added.set(list, added);
    const number = this.items(list).length + added.push(written) - 1;
    numbers.set(written, number);
    return number;
  }

  /** The number of a number format. */
  numberFormat(code: string): number {
    const builtIn = builtInNumber.get(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, format] of this.formats) if (format === code) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.numberOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Writes the added items into the part, which is made where the workbook has none. */
  save(): void {
    if (this.added.size === 0) return;
    this.parts.edit(this.path ?? addPart(this.parts), (root) => {
      const split = splitElement(root);
      for (const [list, items] of this.added) {
        const count = this.items(list).length + items.length;
        const at = split.pieces.findIndex(({ name }) => name === list);
        const old = split.pieces[at]?.text ?? prefixed(`<${list} count="0"/>`, prefixOf(root));
        const element = splitElement(withAttribute(old, 'count', count));
        const text = joinElement({
          ...element,
          pieces: [...element.pieces, ...items.map((item) => pieceOf(item, prefixOf(root)))],
        });
        if (at >= 0) split.pieces[at] = { name: list, text };
        else split.pieces.splice(placeOf(split.pieces, list), 0, { name: list, text });
      }
      return joinElement(split);
    });
  }
}

/** Of an item in several ways the one that every reader understands. */
const understood = (item: string): string =>
  (nameOf(item) === 'AlternateContent' ? childrenOf(childOf(item, 'Fallback'))[0] : undefined) ?? item;

const plainItems = (list: List): string[] => childrenOf(childOf(plainStyles, list));

function pieceOf(item: string, prefix: string) {
  return { name: nameOf(item), text: prefixOf(item) === '' ? prefixed(item, prefix) : item };
}

function placeOf(pieces: readonly { readonly name: string | null }[], list: List): number {
  const later = order.slice(order.indexOf(list) + 1);
  const at = pieces.findIndex(({ name }) => name !== null && later.includes(name));
  return at < 0 ? pieces.length : at;
}

function addPart(parts: OfficePackage): string {
  const path = parts.has('xl/styles.xml') ? parts.freePath('xl/styles') : 'xl/styles.xml';
  parts.add(path, stylesType, plainStyles);
  parts.relate(parts.main, 'styles', path);
  return path;
}
