import { RefusedFile } from '../fileRefusal';

/** An element; its name has the prefix by which this code knows its namespace, whatever the file's own is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What is told of a document while it is read from its beginning to its end. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

/** Namespaces of Office's files, the strict ones too; elements of any other are called `other:…`. */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${office}/spreadsheetml/2006/main`]: 'x',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${office}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${office}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${office}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${office}/markup-compatibility/2006`]: 'mc',
  [`${office}/package/2006/content-types`]: 'ct',
  [`${office}/package/2006/relationships`]: 'rel',
  [`${office}/officeDocument/2006/custom-properties`]: 'cp',
  [`${strict}/officeDocument/customProperties`]: 'cp',
  [`${office}/officeDocument/2006/docPropsVTypes`]: 'vt',
  [`${strict}/officeDocument/docPropsVTypes`]: 'vt',
  'urn:schemas-microsoft-com:vml': 'v',
};

/** What prefixes stand for at a place in a document; names are worked out once, since sheets have millions. */
class Scope {
  private readonly elements = new Map<string, string>();

  constructor(private readonly known: ReadonlyMap<string, string> = new Map([['xml', 'xml']])) {}

  /** The scope in which a prefix ('' is that of names without one) stands for another namespace. */
  with(prefix: string, namespace: string): Scope {
    return new Scope(new Map([...this.known, [prefix, prefixes[namespace] ?? 'other']]));
  }

  elementName(raw: string): string {
    let name = this.elements.get(raw);
    if (name === undefined) {
      name = this.qualified(raw.includes(':') ? raw : `:${raw}`);
      this.elements.set(raw, name);
    }
    return name;
  }

  /** An attribute without a prefix has no namespace. */
  attributeName(raw: string): string {
    return raw.includes(':') ? this.qualified(raw) : raw;
  }

  private qualified(raw: string): string {
    const colon = raw.indexOf(':');
    return `${this.known.get(raw.slice(0, colon)) ?? 'other'}:${raw.slice(colon + 1)}`;
  }
}

const noAttributes: Readonly<Record<string, string>> = {};

/** Reads a document and tells the listener of it. Throws RefusedFile where it is not well-formed or has a DTD. */
export function scanXml(xml: string, listener: XmlListener): void {
  const open: { readonly raw: string; readonly name: string; readonly scope: Scope }[] = [];
  const outermost = new Scope();
  let at = 0;
  let hasRoot = false;
  const tag =
    /<(?:(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>)/y;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (end > at && open.length > 0) listener.text(unescaped(xml.slice(at, end)));
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (!found) throw new RefusedFile('damaged');
    at = tag.lastIndex;
    const raw = found[2];
    if (raw === undefined) {
      if (found[5] !== undefined && open.length > 0) listener.text(found[5]);
    } else if (found[1] === '/') {
      const last = open.pop();
      if (last?.raw !== raw) throw new RefusedFile('damaged');
      listener.close(last.name);
    } else {
      const outer = open.at(-1)?.scope;
      if (!outer && hasRoot) throw new RefusedFile('damaged');
      hasRoot = true;
      const { attributes, scope } = readAttributes(found[3] ?? '', outer ?? outermost);
      const name = scope.elementName(raw);
      listener.open(name, attributes);
      if (found[4] === '/') listener.close(name);
      else open.push({ raw, name, scope });
    }
  }
  if (open.length > 0 || !hasRoot) throw new RefusedFile('damaged');
}

/** The whole of a document as a tree. Throws RefusedFile where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: (XmlElement | string)[] = [];
  const stack = [root];
  scanXml(xml, {
    open(name, attributes) {
      const children: (XmlElement | string)[] = [];
      stack.at(-1)?.push({ name, attributes, children });
      stack.push(children);
    },
    text: (text) => void stack.at(-1)?.push(text),
    close: () => void stack.pop(),
  });
  return root[0] as XmlElement;
}

/** The elements right below one, in order; those of a name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name right below one. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readAttributes(text: string, outer: Scope): { attributes: Readonly<Record<string, string>>; scope: Scope } {
  if (text === '') return { attributes: noAttributes, scope: outer };
  const raw: [name: string, value: string][] = [];
  let scope = outer;
  const pair = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let found = pair.exec(text); found; found = pair.exec(text)) {
    const name = found[1] ?? '';
    const value = unescaped(found[2] ?? found[3] ?? '');
    if (name === 'xmlns' || name.startsWith('xmlns:')) scope = scope.with(name.slice(6), value);
    else raw.push([name, value]);
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of raw) attributes[scope.attributeName(name)] = value;
  return { attributes, scope };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|(\w+));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
      const sign = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : named[name];
      if (sign === undefined || !whole.endsWith(';')) throw new RefusedFile('damaged');
      return sign;
    },
  );
}
