import { loadLimits, TooMuchInside } from '../TooMuchInside';

/*
 * Parts are changed as texts: what is not understood stays to the letter. An element is the text from its first tag to its
 * last; names are without the prefix of their namespace, whatever the file's own is.
 */

/** An element's first tag, what is in it piece by piece, and its last tag. */
export interface SplitElement {
  readonly open: string;
  readonly pieces: Piece[];
  readonly close: string;
  /** How an element without an end tag ends. */
  readonly bareEnd?: string;
}

/** A child element, or what stands between two: then it has no name. */
export interface Piece {
  readonly name: string | null;
  readonly text: string;
}

export const escapeXml = (text: string): string =>
  /[&<>"\r]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#13;')
    : text;

/** The same text for itself: a piece that was cut out of a long text keeps all of it in memory. */
export const ownText = (text: string): string => ` ${text}`.slice(1);

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text that stands for another in XML; line ends are those of XML. */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  // Hardly a text has signs by their numbers; without them this takes a tenth of the time.
  if (!lines.includes('&#'))
    return lines
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return lines.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** All text in an element, marked sections as they are; tags are left out. */
export function textOf(element: string): string {
  if (!element.includes('<!')) return unescapeXml(element.replace(/<[^>]*>/g, ''));
  return element
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((part) => {
      if (part.startsWith('<![')) return part.slice(9, -3);
      return part.startsWith('<!--') ? '' : unescapeXml(part.replace(/<[^>]*>/g, ''));
    })
    .join('');
}

const attributePatterns = new Map<string, RegExp>();

/** Where an attribute stands in a tag; `*:id` for one of any prefix. */
function patternOf(name: string): RegExp {
  const known = attributePatterns.get(name);
  if (known) return known;
  const made = new RegExp(`\\s${name.replace('*:', '[\\w.-]+:')}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, made);
  return made;
}

/** The first tag of an element. */
export function tagOf(element: string): string {
  return element.slice(0, tagEnd(element, 0));
}

/** The place after the tag that begins at a place; quoted values may hold a `>`. */
export function tagEnd(xml: string, at: number): number {
  let end = xml.indexOf('>', at);
  if (end < 0) throw new Error('damaged XML');
  if (isWhole(xml.slice(at + 1, end))) return end + 1;
  const tag = /<(?:[^>"']|"[^"]*"|'[^']*')*>/y;
  tag.lastIndex = at;
  if (!tag.test(xml)) throw new Error('damaged XML');
  end = tag.lastIndex;
  return end;
}

/** Whether all quotes in the text of a tag are closed. */
function isWhole(tag: string): boolean {
  if (tag.includes("'")) return false;
  let isOpen = false;
  for (let at = tag.indexOf('"'); at >= 0; at = tag.indexOf('"', at + 1)) isOpen = !isOpen;
  return !isOpen;
}

/** An attribute of an element's first tag; null where it has none. */
export function attribute(element: string, name: string): string | null {
  const found = patternOf(name).exec(tagOf(element));
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

/** Whether an attribute says yes. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

/** The element with another value for an attribute, or without the attribute where it is null. */
export function withAttribute(element: string, name: string, value: string | number | null): string {
  const end = tagEnd(element, 0);
  const tag = element.slice(0, end);
  const written = value === null ? '' : ` ${name}="${escapeXml(String(value))}"`;
  const pattern = patternOf(name);
  const changed = pattern.test(tag)
    ? tag.replace(pattern, () => written)
    : tag.replace(/\s*\/?>$/, (last) => written + last.trimStart());
  return changed + element.slice(end);
}

/** The element with other values for several attributes. */
export function withAttributes(element: string, values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values).reduce((text, [name, value]) => withAttribute(text, name, value), element);
}

const elementPatterns = new Map<string, RegExp>();

/** Every element of a name, whatever prefix its namespace has. Elements in their like are not seen. */
export function elements(xml: string, name: string): string[] {
  return xml.match(elementPattern(name)) ?? [];
}

/** A text without the elements of a name. */
export const withoutElements = (xml: string, name: string): string => xml.replace(elementPattern(name), '');

function elementPattern(name: string): RegExp {
  let pattern = elementPatterns.get(name);
  if (!pattern) {
    const values = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
    pattern = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s/>])(?:${values}/>|${values}>[\\s\\S]*?</\\1\\s*>)`, 'g');
    elementPatterns.set(name, pattern);
  }
  return pattern;
}

/** What is between the tags of an element. */
export function innerOf(element: string): string {
  const end = tagEnd(element, 0);
  return element[end - 2] === '/' ? '' : element.slice(end, element.lastIndexOf('</'));
}

/** The prefix of an element's namespace with its colon; '' where it has none. */
export const prefixOf = (element: string): string => /^<([\w.-]+:)/.exec(element)?.[1] ?? '';

/** The name of an element without its prefix. */
export const nameOf = (element: string): string => /^<(?:[\w.-]+:)?([\w.-]+)/.exec(element)?.[1] ?? '';

/** The same element with a prefix for its own and all inner names, as a document needs it whose names have one. */
export const prefixed = (element: string, prefix: string): string =>
  prefix === '' ? element : element.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** The root element of a document, and what comes before it. Throws an Error where entities are declared, as Excel refuses it. */
export function rootOf(document: string): { readonly prolog: string; readonly root: string } {
  const start = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|\ufeff)*/.exec(document)?.[0].length ?? 0;
  const root = document.slice(start);
  if (root !== '' && !/^<[^!?]/.test(root)) throw new Error('damaged XML');
  return { prolog: document.slice(0, start), root };
}

/** Takes an element apart. Throws an Error where it is not well-formed, TooMuchInside where too much is in it. */
export function splitElement(element: string): SplitElement {
  const start = tagEnd(element, 0);
  const open = element.slice(0, start);
  if (open.endsWith('/>')) {
    const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
    const bare = open.replace(/\s*\/>$/, '');
    const after = element.slice(start);
    return { open: `${bare}>`, pieces: [], close: `</${name}>${after}`, bareEnd: open.slice(bare.length) + after };
  }
  const end = element.lastIndexOf('</');
  if (end < start) throw new Error('damaged XML');
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const next = nextTag(element, at);
    if (next < 0 || next >= end) {
      pieces.push({ name: null, text: element.slice(at, end) });
      break;
    }
    if (next > at) pieces.push({ name: null, text: element.slice(at, next) });
    at = elementEnd(element, next, end);
    const text = element.slice(next, at);
    pieces.push({ name: nameOf(text), text });
    if (pieces.length > loadLimits.elements) throw new TooMuchInside('elements');
  }
  return { open, pieces, close: element.slice(end) };
}

/** The next tag of an element from a place on, past comments and marked sections. */
function nextTag(xml: string, from: number): number {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<!--', at)) at = xml.indexOf('-->', at) + 3;
    else if (xml.startsWith('<![CDATA[', at)) at = xml.indexOf(']]>', at) + 3;
    else if (xml[at + 1] === '?') at = xml.indexOf('?>', at) + 2;
    else return at;
    if (at < 3) throw new Error('damaged XML');
  }
  return -1;
}

/** The place after the element that begins at a place, in an element whose last tag begins at `limit`. */
function elementEnd(xml: string, start: number, limit: number): number {
  const after = tagEnd(xml, start);
  if (xml[after - 2] === '/') return after;
  const raw = /<([^\s/>]+)/y;
  raw.lastIndex = start;
  const name = raw.exec(xml)?.[1] ?? '';
  // Cells never hold a sheet's cells: the millions of them are passed over.
  if (/(?:^|:)sheetData$/.test(name)) {
    const last = xml.lastIndexOf(`</${name}`, limit);
    if (last >= after) return tagEnd(xml, last);
  }
  let depth = 1;
  let at = after;
  while (depth > 0) {
    at = nextTag(xml, at);
    if (at < 0 || at >= limit) throw new Error('damaged XML');
    const end = tagEnd(xml, at);
    if (xml[at + 1] === '/') depth--;
    else if (xml[end - 2] !== '/') depth++;
    at = end;
  }
  return at;
}

/** An element put together again; one that was written without an end tag stays so while nothing is in it. */
export const joinElement = ({ open, pieces, close, bareEnd }: SplitElement): string =>
  pieces.length === 0 && bareEnd !== undefined
    ? open.slice(0, -1) + bareEnd
    : open + pieces.map(({ text }) => text).join('') + close;

/** The child elements of an element; those of a name where one is given. */
export function childrenOf(element: string | undefined, name?: string): string[] {
  if (element === undefined) return [];
  return splitElement(element).pieces.flatMap((piece) =>
    piece.name !== null && (name === undefined || piece.name === name) ? [piece.text] : [],
  );
}

/** The first child element of a name. */
export const childOf = (element: string | undefined, name: string): string | undefined => childrenOf(element, name)[0];
