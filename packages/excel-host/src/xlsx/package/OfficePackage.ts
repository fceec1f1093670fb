import { strToU8 } from 'fflate';
import { encodingOf, partOf, relationshipsPartOf } from 'ooxml';
import type { ZipParts } from './ZipParts';
import { TooMuchInside } from '../TooMuchInside';
import { attribute, childrenOf, escapeXml, joinElement, rootOf, splitElement } from './xml';

export interface Relation {
  readonly id: string;
  /** Last word of the relationship's type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part it leads to; for what lies outside the package, its address. */
  readonly target: string;
}

const contentTypesPath = '[Content_Types].xml';
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Letters of a text that is not kept as one. */
const longText = 2 ** 20;
const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const packageRelationships = `${transitional}/package/2006/relationships`;

/** What namespaces of the usual kind are in files of the strict kind. */
const strictNames: readonly (readonly [string, string])[] = [
  [`${transitional}/officeDocument/2006/relationships`, `${strict}/officeDocument/relationships`],
  [`${transitional}/spreadsheetml/2006/main`, `${strict}/spreadsheetml/main`],
  [`${transitional}/drawingml/2006/`, `${strict}/drawingml/`],
];

/** The parts of an Office file, with what leads from one to another. Changing it leaves what it was opened from alone. */
export class OfficePackage {
  private readonly zip: ZipParts;
  private readonly changed = new Map<string, string>();
  private hasChanged = false;
  private ofMain: readonly Relation[] | undefined;
  /** Path of the workbook's own part. */
  readonly main: string;
  /** Whether the file uses the namespaces of the strict standard. */
  readonly isStrict: boolean;

  private bytesRead = 0;

  /**
   * Throws an Error where there is no workbook in it.
   * @param mostRead bytes of the parts that are read, each as often as it is; beyond it reading throws TooMuchInside
   */
  constructor(
    zip: ZipParts,
    private readonly mostRead = Infinity,
  ) {
    this.zip = zip.copy();
    const main = this.relations('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
    if (!zip.has(main)) throw new Error('no workbook in the file');
    this.main = main;
    this.isStrict = rootOf(this.text(main)).root.slice(0, 2000).includes(strict);
  }

  names(): string[] {
    const names = this.zip.names();
    return [...names, ...[...this.changed.keys()].filter((path) => !this.zip.has(path))];
  }

  /** Whether a part is different from how the file has it. */
  get isChanged(): boolean {
    return this.hasChanged;
  }

  has(path: string): boolean {
    return this.changed.has(path) || this.zip.has(path);
  }

  /** A part's text; '' where there is no such part. */
  text(path: string): string {
    const changed = this.changed.get(path);
    if (changed !== undefined) return changed;
    const bytes = this.zip.read(path);
    this.bytesRead += bytes?.length ?? 0;
    if (this.bytesRead > this.mostRead) throw new TooMuchInside('bytes');
    return bytes === null ? '' : decoded(bytes);
  }

  /** Puts another text in a part. */
  write(path: string, text: string): void {
    const end = text.startsWith('<?xml') ? text.indexOf('>') : 0;
    const head = text.slice(0, end).replace(/(\sencoding=)(["'])[^"']*\2/, '$1"UTF-8"');
    const own = end === 0 ? text : head + text.slice(end);
    this.hasChanged = true;
    this.ofMain = undefined;
    // A sheet of many cells is packed at once: the texts of all of them would fill the memory.
    if (own.length <= longText) {
      this.changed.set(path, own);
      return;
    }
    this.changed.delete(path);
    this.zip.write(path, strToU8(own));
  }

  /** Changes a part's root element; where nothing becomes different the part stays to the byte. */
  edit(path: string, change: (root: string) => string): void {
    const { prolog, root } = rootOf(this.text(path));
    const changed = change(root);
    if (changed !== root) this.write(path, prolog + changed);
  }

  /** Adds a part of a content type. */
  add(path: string, contentType: string, root: string): void {
    this.write(path, xmlHead + this.named(root));
    this.edit(contentTypesPath, (types) =>
      appended(types, `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`),
    );
  }

  /** Takes a part away with its own relations; those that lead to it stay. */
  remove(path: string): void {
    this.ofMain = undefined;
    for (const gone of [path, relationshipsPartOf(path)]) {
      this.changed.delete(gone);
      this.zip.remove(gone);
    }
    const name = `/${path}`.toLowerCase();
    this.edit(contentTypesPath, (types) =>
      without(types, (child) => attribute(child, 'PartName')?.toLowerCase() === name),
    );
  }

  contentTypeOf(path: string): string {
    const types = childrenOf(rootOf(this.text(contentTypesPath)).root);
    const of = (name: string, value: string) =>
      types.find((child) => attribute(child, name)?.toLowerCase() === value.toLowerCase());
    const found = of('PartName', `/${path}`) ?? of('Extension', path.slice(path.lastIndexOf('.') + 1));
    return found === undefined ? '' : (attribute(found, 'ContentType') ?? '');
  }

  /** What a part leads to, the package itself for ''. */
  relations(path: string): readonly Relation[] {
    const own = relationshipsPartOf(path);
    if (!this.has(own)) return [];
    // Those of the workbook are asked for again for each of its sheets.
    if (path !== this.main) return this.readRelations(path, this.text(own));
    return (this.ofMain ??= this.readRelations(path, this.text(own)));
  }

  private readRelations(path: string, text: string): readonly Relation[] {
    return childrenOf(rootOf(text).root, 'Relationship').map((element) => {
      const target = attribute(element, 'Target') ?? '';
      return {
        id: attribute(element, 'Id') ?? '',
        type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
        target: attribute(element, 'TargetMode') === 'External' ? target : this.resolve(path, target),
      };
    });
  }

  /** The part that another leads to by a relation of a type. */
  related(path: string, type: string): string | undefined {
    return this.relations(path).find((one) => one.type === type && this.has(one.target))?.target;
  }

  /** Leads from a part to another and gives the relation's id. */
  relate(path: string, type: string, target: string): string {
    const own = relationshipsPartOf(path);
    if (!this.has(own)) this.write(own, `${xmlHead}<Relationships xmlns="${packageRelationships}"/>`);
    const taken = new Set(this.relations(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const kind = this.named(`${transitional}/officeDocument/2006/relationships/${type}`);
    const relation = `<Relationship Id="rId${number}" Type="${kind}" Target="/${escapeXml(target)}"/>`;
    this.edit(own, (relations) => appended(relations, relation));
    return `rId${number}`;
  }

  /** Takes a relation away. */
  unrelate(path: string, id: string): void {
    this.edit(relationshipsPartOf(path), (relations) => without(relations, (child) => attribute(child, 'Id') === id));
  }

  /** A path that no part has, such as `xl/tables/table3.xml`; nor one of which the file speaks although it is missing. */
  freePath(start: string): string {
    const types = this.text(contentTypesPath).toLowerCase();
    const led = new Set(this.relations(this.main).map(({ target }) => target));
    for (let number = 1; ; number++) {
      const path = `${start}${number}.xml`;
      if (!this.has(path) && !led.has(path) && !types.includes(`"/${path.toLowerCase()}"`)) return path;
    }
  }

  /** Every part that something leads to. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const waiting = [''];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target } of this.relations(path)) {
        if (!this.has(target) || seen.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
    }
    return seen;
  }

  /** A text with the names that this file's namespaces have. */
  named(xml: string): string {
    return this.isStrict ? strictNames.reduce((text, [usual, own]) => text.replaceAll(usual, own), xml) : xml;
  }

  /** The file. */
  pack(): Uint8Array {
    const zip = this.zip.copy();
    for (const [path, text] of this.changed) zip.write(path, strToU8(text));
    return zip.pack();
  }

  private resolve(path: string, target: string): string {
    const plain = partOf(path, target);
    return this.has(plain) || !plain.includes('%') ? plain : decodeURI(plain);
  }
}

function appended(element: string, child: string): string {
  const split = splitElement(element);
  const prefix = /^<([\w.-]+:)/.exec(element)?.[1] ?? '';
  split.pieces.push({ name: '', text: child.replace('<', `<${prefix}`) });
  return joinElement(split);
}

function without(element: string, isGone: (child: string) => boolean): string {
  const split = splitElement(element);
  const kept = split.pieces.filter(({ name, text }) => name === null || !isGone(text));
  return kept.length === split.pieces.length ? element : joinElement({ ...split, pieces: kept });
}

/** A part's text, in whatever encoding the file has it. */
function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(declared).decode(bytes);
}
