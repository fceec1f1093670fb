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

type Scope = ReadonlyMap<string, string>;

/** Reads a document and tells the listener of it. Throws RefusedFile where it is not well-formed or has a DTD. */
export function scanXml(xml: string, listener: XmlListener): void {
  const open: { readonly raw: string; readonly name: string; readonly scope: Scope }[] = [];
  let scope: Scope = new Map([['xml', 'xml']]);
  let at = 0;
  let hasRoot = false;
  const tag =
    /<(?:(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>)/y;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (text !== '' && open.length > 0) listener.text(unescaped(text));
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (!found) throw new RefusedFile('damaged');
    at = tag.lastIndex;
    const [, slash, raw, rest = '', empty, data] = found;
    if (data !== undefined && open.length > 0) listener.text(data);
    if (raw === undefined) continue;
    if (slash === '/') {
      const last = open.pop();
      if (last?.raw !== raw) throw new RefusedFile('damaged');
      scope = open.at(-1)?.scope ?? scope;
      listener.close(last.name);
      continue;
    }
    if (open.length === 0 && hasRoot) throw new RefusedFile('damaged');
    hasRoot = true;
    const outer = scope;
    const { attributes, inner } = readAttributes(rest, outer);
    const name = qualified(raw, inner, inner.get('') ?? 'other');
    listener.open(name, attributes);
    if (empty === '/') listener.close(name);
    else {
      open.push({ raw, name, scope: inner });
      scope = inner;
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

function readAttributes(text: string, outer: Scope): { attributes: Record<string, string>; inner: Scope } {
  const raw: [string, string][] = [];
  let inner = outer;
  for (const [, name = '', double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = unescaped(double ?? single ?? '');
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) raw.push([name, value]);
    else inner = new Map([...inner, [prefix, prefixes[value] ?? 'other']]);
  }
  // An attribute without a prefix has no namespace.
  const attributes = Object.fromEntries(
    raw.map(([name, value]) => [name.includes(':') ? qualified(name, inner, 'other') : name, value]),
  );
  return { attributes, inner };
}

function qualified(raw: string, scope: Scope, plain: string): string {
  const colon = raw.indexOf(':');
  return colon < 0 ? `${plain}:${raw}` : `${scope.get(raw.slice(0, colon)) ?? 'other'}:${raw.slice(colon + 1)}`;
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
