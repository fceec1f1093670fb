import { SaxesParser } from 'saxes';
import { atOnce, type Steps } from '../../domain/steps';
import { RefusedFile } from './fileRefusal';
import { maxDepth, maxRun, ReadingBudget } from './ReadingBudget';
import { outermostScope, type Attributes, type XmlScope } from './XmlScope';

/** An element; its name has the prefix by which this code knows its namespace, whatever the file's own is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlElement | string)[];
}

/** What is told of a document while it is read from its beginning to its end. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Marks that an element takes whose attributes have prefixes: they are looked up. */
const withPrefix = 6;
/** More attributes than these, and longer ones in letters, are not usual. */
const [fewAttributes, shortValue] = [100, 256] as const;

/** How many signs of a text a parser stops at: where markup begins, what is escaped, line ends of two kinds. */
function stopsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x3c || sign === 0x26 || sign === 0x0d) count++;
  }
  return count;
}

/** A parser for which everything that is not well-formed ends the reading. */
class StrictParser extends SaxesParser<{ position: false }> {
  override fail(): this {
    throw new RefusedFile('damaged');
  }
}

/**
 * Reads a document from its text in pieces and tells the listener of it, a step a piece. Throws RefusedFile where it is
 * not well-formed, declares entities, or is more than can be read.
 */
export function* scanXml(pieces: Iterable<string>, budget: ReadingBudget, listener: XmlListener): Steps<void> {
  const open: string[] = [];
  const outer: XmlScope[] = [];
  let scope = outermostScope();
  /** Letters since something was told, marks since they were counted, whether an attribute of the element has a prefix. */
  let [run, marks, isPlain] = [0, 0, true];
  let attributeCount = 0;
  let hasRoot = false;
  // With more than six handlers the parser takes three times as long: its properties are looked up by their names then.
  const parser = new StrictParser({ position: false });
  parser.on('opentag', ({ name: raw, attributes: rawAttributes }) => {
    hasRoot = true;
    let attributes = rawAttributes as Attributes;
    outer.push(scope);
    if (!isPlain) ({ scope, attributes } = scope.within(attributes));
    if (!isPlain) marks += withPrefix;
    run = attributeCount = 0;
    isPlain = true;
    const name = scope.elementName(raw);
    open.push(name);
    if (open.length > maxDepth) throw new RefusedFile('tooDeep', { limit: maxDepth });
    listener.open(name, attributes);
  });
  parser.on('attribute', ({ name, value }) => {
    // Far more of them, or longer ones, than any program writes take the parser longer each.
    marks += (++attributeCount > fewAttributes ? 3 : 1) + (value.length > shortValue ? value.length : 0);
    if (name.startsWith('xmlns') || name.includes(':')) isPlain = false;
  });
  parser.on('closetag', () => {
    const name = open.pop();
    if (name === undefined) return;
    scope = outer.pop() ?? scope;
    run = 0;
    listener.close(name);
  });
  parser.on('text', (text) => {
    run = 0;
    if (open.length > 0) listener.text(text);
  });
  parser.on('cdata', (text) => {
    run = 0;
    listener.text(text);
  });
  parser.on('comment', () => {
    run = 0;
  });
  for (const piece of pieces) {
    if (!hasRoot && piece.includes('<!DOCTYPE')) throw new RefusedFile('declaresEntities');
    run += piece.length;
    marks += stopsIn(piece);
    parser.write(piece);
    // Once a piece, which is too short to hold much: millions of calls take their time.
    budget.spend('marks', marks);
    marks = 0;
    // The parser gathers what it is in the middle of.
    if (run > maxRun) throw new RefusedFile('tooLongText', { limit: maxRun / 1_000_000 });
    yield;
  }
  parser.close();
}

/** The whole of a document as a tree, a step a piece. Throws RefusedFile as `scanXml` does. */
export function* treeInSteps(pieces: Iterable<string>, budget: ReadingBudget): Steps<XmlElement> {
  const root: OpenElement = { name: '', attributes: {}, children: none };
  const stack = [root];
  const keep = (child: XmlElement | string) => {
    const parent = stack.at(-1);
    // Most elements have one child or none: a list that grows would take many times as much memory.
    if (parent?.children === none) parent.children = [child];
    else (parent?.children as (XmlElement | string)[] | undefined)?.push(child);
  };
  yield* scanXml(pieces, budget, {
    open(name, attributes) {
      const count = Object.keys(attributes).length;
      budget.spend('nodes', 1 + count);
      const element: OpenElement = { name, attributes: count === 0 ? noAttributes : attributes, children: none };
      keep(element);
      stack.push(element);
    },
    text: keep,
    close: () => void stack.pop(),
  });
  return root.children[0] as XmlElement;
}

/** An element while its children are found. */
interface OpenElement extends XmlElement {
  children: XmlElement['children'];
}
const none: XmlElement['children'] = [];
const noAttributes: Attributes = {};

/** The same at once, for documents that are small. */
export function parseXml(text: string, budget = new ReadingBudget()): XmlElement {
  return atOnce(treeInSteps([text], budget));
}

/** The elements right below one, in order; those of a name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name right below one. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
