import { RefusedFile } from './fileRefusal';
import { maxNames } from './ReadingBudget';

/** Attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Namespaces of Office's files, the strict ones too; elements of any other are called `other:…`. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${office}/spreadsheetml/2006/main`, 'x'],
  [`${strict}/spreadsheetml/main`, 'x'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${office}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${office}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${office}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${office}/package/2006/content-types`, 'ct'],
  [`${office}/package/2006/relationships`, 'rel'],
  [`${office}/officeDocument/2006/custom-properties`, 'cp'],
  [`${strict}/officeDocument/customProperties`, 'cp'],
  [`${office}/officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${strict}/officeDocument/docPropsVTypes`, 'vt'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'tc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** What prefixes stand for within an element; names are worked out once, since sheets have millions. */
export class XmlScope {
  private readonly names = new Map<string, string>();
  private readonly inherited = new Map<string, string>();

  /** @param declared prefixes of this code by those of the file; '' is the file's for names without one */
  constructor(
    private readonly outer: XmlScope | null,
    private readonly declared: ReadonlyMap<string, string>,
  ) {}

  elementName(raw: string): string {
    let name = this.names.get(raw);
    if (name === undefined) {
      name = this.qualified(raw.includes(':') ? raw : `:${raw}`);
      if (this.names.size < maxNames) this.names.set(raw, name);
    }
    return name;
  }

  /** The scope within an element, and its attributes by the names that they have there. */
  within(raw: Attributes): { readonly scope: XmlScope; readonly attributes: Attributes } {
    let declared: Map<string, string> | null = null;
    for (const name in raw)
      if (isDeclaration(name))
        (declared ??= new Map()).set(name.slice(6), prefixes.get(raw[name]?.trim() ?? '') ?? 'other');
    const scope = declared ? new XmlScope(this, declared) : this;
    const attributes: Record<string, string> = {};
    for (const name in raw) {
      if (isDeclaration(name)) continue;
      // An attribute without a prefix has no namespace.
      attributes[name.includes(':') ? scope.elementName(name) : name] = raw[name] ?? '';
    }
    return { scope, attributes };
  }

  private qualified(raw: string): string {
    const colon = raw.indexOf(':');
    return `${this.prefixOf(raw.slice(0, colon))}:${raw.slice(colon + 1)}`;
  }

  private prefixOf(prefix: string): string {
    const known = this.declared.get(prefix) ?? this.inherited.get(prefix);
    if (known !== undefined) return known;
    const own = this.outer?.prefixOf(prefix);
    if (own === undefined) throw new RefusedFile('damaged');
    if (this.inherited.size < maxNames) this.inherited.set(prefix, own);
    return own;
  }
}

const isDeclaration = (name: string): boolean => name.startsWith('xmlns') && (name.length === 5 || name[5] === ':');

/** The scope of a whole document. */
export const outermostScope = (): XmlScope =>
  new XmlScope(
    null,
    new Map([
      ['', 'other'],
      ['xml', 'xml'],
    ]),
  );
