import { childOf, childrenOf, type XmlElement } from '../container/xml';
import {
  chosen,
  isPlaceholder,
  paragraphText,
  tagOf,
  wrappers,
  type Loss,
  type WordContext,
  type WordText,
} from './wordParagraph';

export interface WordParagraph extends WordText {
  readonly kind: 'paragraph';
}

export interface WordTable {
  readonly kind: 'table';
  /** Cells by rows; merged cells count as one. */
  readonly rows: readonly (readonly WordText[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** The paragraphs and tables of a document, a cell or a text box, as they are when all changes are accepted. */
export function blocksOf(container: XmlElement, context: WordContext): WordBlock[] {
  const blocks: WordBlock[] = [];
  let names: string[] = [];
  /** The paragraphs of which the end was deleted, up to here. */
  let joined: { text: string; readonly losses: Loss[]; readonly names: string[] } | null = null;
  const walk = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:bookmarkStart') names.push(child.attributes['w:name'] ?? '');
      else if (child.name === 'w:tbl') blocks.push({ kind: 'table', rows: rowsOf(child, context) });
      else if (child.name === 'w:p') {
        const own = paragraphText(child, context, (box) => textOfBlocks(blocksOf(box, context), context));
        joined ??= { text: '', losses: [], names: [] };
        joined.text += own.text;
        for (const loss of own.losses) joined.losses.push(loss);
        for (const name of [...names, ...own.names]) joined.names.push(name);
        names = [];
        if (isMarkDeleted(child)) continue;
        blocks.push({ kind: 'paragraph', ...joined });
        joined = null;
      } else if (child.name === 'w:sdt') {
        names.push(...tagOf(child));
        if (isPlaceholder(child)) blocks.push({ kind: 'paragraph', text: '', losses: [], names: names.splice(0) });
        else walk(childOf(child, 'w:sdtContent') ?? child);
      } else if (child.name === 'mc:AlternateContent') walk(chosen(child));
      else if (wrappers.has(child.name)) walk(child);
    }
  };
  walk(container);
  if (joined) blocks.push({ kind: 'paragraph', ...(joined as WordText) });
  return blocks;
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
