import { runsOf, type Steps } from '../../domain/steps';
import { childOf, childrenOf, type XmlElement } from '../container/xml';
import { isPlaceholder } from './isPlaceholder';
import { chosen, paragraphText, tagOf, wrappers, type Loss, type WordContext, type WordText } from './wordParagraph';

export interface WordParagraph extends WordText {
  readonly kind: 'paragraph';
}

export interface WordTable {
  readonly kind: 'table';
  /** Cells by rows; merged cells count as one. */
  readonly rows: readonly (readonly WordText[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** The paragraphs and tables of a cell or a text box, as they are when all changes are accepted. */
export function blocksOf(container: XmlElement, context: WordContext): WordBlock[] {
  const reader = new BlockReader(context);
  reader.read(childrenOf(container));
  return reader.end();
}

/** The same of a whole document, a step some of its parts. */
export function* blocksInSteps(container: XmlElement, context: WordContext): Steps<WordBlock[]> {
  const reader = new BlockReader(context);
  for (const run of runsOf(childrenOf(container))) {
    reader.read(run);
    yield;
  }
  return reader.end();
}

class BlockReader {
  private readonly blocks: WordBlock[] = [];
  private names: string[] = [];
  /** The paragraphs of which the end was deleted, up to here. */
  private joined: { text: string; readonly losses: Loss[]; readonly names: string[] } | null = null;

  constructor(private readonly context: WordContext) {}

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) this.take(element);
  }

  /** All blocks, when everything is read. */
  end(): WordBlock[] {
    if (this.joined) this.blocks.push({ kind: 'paragraph', ...this.joined });
    this.joined = null;
    return this.blocks;
  }

  private take(element: XmlElement): void {
    const { blocks, names, context } = this;
    if (element.name === 'w:bookmarkStart') names.push(element.attributes['w:name'] ?? '');
    else if (element.name === 'w:tbl') blocks.push({ kind: 'table', rows: rowsOf(element, context) });
    else if (element.name === 'w:p') this.takeParagraph(element);
    else if (element.name === 'w:sdt') {
      for (const tag of tagOf(element)) names.push(tag);
      if (isPlaceholder(element)) blocks.push({ kind: 'paragraph', text: '', losses: [], names: names.splice(0) });
      else this.read(childrenOf(childOf(element, 'w:sdtContent') ?? element));
    } else if (element.name === 'mc:AlternateContent') this.read(childrenOf(chosen(element)));
    else if (wrappers.has(element.name)) this.read(childrenOf(element));
  }

  private takeParagraph(paragraph: XmlElement): void {
    const { context } = this;
    const own = paragraphText(paragraph, context, (box) => textOfBlocks(blocksOf(box, context), context));
    const joined = (this.joined ??= { text: '', losses: [], names: [] });
    joined.text += own.text;
    for (const loss of own.losses) joined.losses.push(loss);
    for (const name of this.names) joined.names.push(name);
    for (const name of own.names) joined.names.push(name);
    this.names = [];
    if (!isMarkDeleted(paragraph)) this.end();
  }
}

/** Blocks as one text: a paragraph a line, a row of a table a line with its cells side by side. */
export function textOfBlocks(blocks: readonly WordBlock[], { budget }: Pick<WordContext, 'budget'>): WordText {
  const parts = blocks.map((block): WordText => {
    if (block.kind === 'paragraph') return block;
    const cells = block.rows.flat();
    return {
      text: block.rows.map(rowText).join('\n'),
      losses: ['table', ...cells.flatMap(({ losses }) => losses)],
      names: [],
    };
  });
  const text = parts.map((part) => part.text).join('\n');
  budget.spend('shown', text.length);
  return {
    text,
    losses: [...new Set(parts.flatMap(({ losses }) => losses))],
    names: parts.flatMap((part) => part.names),
  };
}

/** The cells of a row side by side. */
export function rowText(cells: readonly WordText[]): string {
  return cells.map(({ text }) => text.trim().replace(/\n+/g, ' / ')).join(' | ');
}

function rowsOf(table: XmlElement, context: WordContext): WordText[][] {
  const rows: WordText[][] = [];
  const names: string[] = [];
  const cellsOf = (element: XmlElement): WordText[] =>
    childrenOf(element).flatMap((child) => {
      if (child.name === 'w:tc') return [textOfBlocks(blocksOf(child, context), context)];
      if (child.name === 'w:bookmarkStart') names.push(child.attributes['w:name'] ?? '');
      if (child.name === 'w:sdt') names.push(...tagOf(child));
      return child.name === 'w:sdt' || wrappers.has(child.name) ? cellsOf(child) : [];
    });
  const walk = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:bookmarkStart') names.push(child.attributes['w:name'] ?? '');
      if (child.name === 'w:tr' && !childOf(childOf(child, 'w:trPr'), 'w:del')) {
        const [first, ...rest] = cellsOf(child);
        // Marks of a whole row or column stand outside its cells.
        if (first) rows.push([{ ...first, names: [...names.splice(0), ...first.names] }, ...rest]);
      } else if (child.name === 'w:sdt' || wrappers.has(child.name)) walk(child);
    }
  };
  walk(table);
  return rows;
}

/** Whether the end of a paragraph was deleted while changes were tracked: it goes on in the next one. */
const isMarkDeleted = (paragraph: XmlElement): boolean =>
  childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
