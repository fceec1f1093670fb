import type { Steps } from '../../domain/steps';
import type { OfficeFile } from '../container/officeFile';
import { relationshipsOf, targetOf } from '../container/relationships';
import { childOf, childrenOf, parseXml, textOf, treeInSteps, type XmlElement } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../fileRefusal';
import { readExportRecord, type ExportRecord } from './exportRecord';
import { ListLabels } from './ListLabels';
import { blocksOf, textOfBlocks, type WordBlock } from './wordBlocks';
import type { WordContext } from './wordParagraph';

/** A Word document as far as a concept note is concerned. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** What the add-in kept in it when it wrote it; null where it did not, or that is lost. */
  readonly exported: ExportRecord | null;
}

/**
 * Reads a document's body and properties, a step a piece of it. `pictureText` is what stands for a picture. Throws
 * RefusedFile.
 */
export function* readWordDocument(
  { zip, main }: OfficeFile,
  pictureText: WordContext['pictureText'],
): Steps<WordDocument> {
  const parts = new Map(relationshipsOf(zip, main).map(({ type, target }) => [type, target]));
  const treeOf = function* (path: string | undefined): Steps<XmlElement | undefined> {
    return path !== undefined && zip.has(path) ? yield* treeInSteps(zip.texts(path), zip.budget) : undefined;
  };
  const labels = new ListLabels(yield* treeOf(parts.get('numbering')), yield* treeOf(parts.get('styles')));
  const body = childOf(yield* treeOf(main), 'w:body');
  if (!body) throw new RefusedFile('damaged');
  const context: WordContext = { labels, footnotes: new Map(), pictureText: () => '', budget: zip.budget };
  const footnotes = new Map([
    ...notesOf('footnote', yield* treeOf(parts.get('footnotes')), context),
    ...notesOf('endnote', yield* treeOf(parts.get('endnotes')), context),
  ]);
  return { blocks: blocksOf(body, { ...context, footnotes, pictureText }), exported: exportRecordOf(zip) };
}

/** Texts of the document's footnotes or endnotes; its separators are none. */
function notesOf(kind: string, notes: XmlElement | undefined, context: WordContext): [string, string][] {
  return childrenOf(notes, `w:${kind}`).map((note) => [
    `${kind} ${note.attributes['w:id'] ?? ''}`,
    textOfBlocks(blocksOf(note, context), context).text.trim().replace(/\s+/g, ' '),
  ]);
}

function exportRecordOf(zip: ZipFile): ExportRecord | null {
  const path = targetOf(zip, '', 'custom-properties') ?? targetOf(zip, '', 'customProperties');
  if (path === null || !zip.has(path)) return null;
  const properties = childrenOf(parseXml(zip.frame(path), zip.budget), 'cp:property');
  return readExportRecord(new Map(properties.map((one) => [one.attributes['name'] ?? '', textOf(one).trim()])));
}
