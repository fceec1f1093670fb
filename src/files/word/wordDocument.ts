import type { OfficeFile } from '../container/officeFile';
import { relationshipsOf, targetOf } from '../container/relationships';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../container/xml';
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

/** Reads a document's body and properties. `pictureText` is what stands for a picture. Throws RefusedFile. */
export function readWordDocument({ zip, main }: OfficeFile, pictureText: WordContext['pictureText']): WordDocument {
  const parts = new Map(relationshipsOf(zip, main).map(({ type, target }) => [type, target]));
  const parsed = (type: string) => {
    const path = parts.get(type);
    return path !== undefined && zip.has(path) ? parseXml(zip.text(path)) : undefined;
  };
  const labels = new ListLabels(parsed('numbering'), parsed('styles'));
  const body = childOf(parseXml(zip.text(main)), 'w:body');
  if (!body) throw new RefusedFile('damaged');
  const footnotes = new Map([
    ...notesOf('footnote', parsed('footnotes'), labels),
    ...notesOf('endnote', parsed('endnotes'), labels),
  ]);
  return { blocks: blocksOf(body, { labels, footnotes, pictureText }), exported: exportRecordOf(zip) };
}

/** Texts of the document's footnotes or endnotes; its separators are none. */
function notesOf(kind: string, notes: XmlElement | undefined, labels: ListLabels): [string, string][] {
  const context: WordContext = { labels, footnotes: new Map(), pictureText: () => '' };
  return childrenOf(notes, `w:${kind}`).map((note) => [
    `${kind} ${note.attributes['w:id'] ?? ''}`,
    textOfBlocks(blocksOf(note, context)).text.trim().replace(/\s+/g, ' '),
  ]);
}

function exportRecordOf(zip: ZipFile): ExportRecord | null {
  const path = targetOf(zip, '', 'custom-properties') ?? targetOf(zip, '', 'customProperties');
  if (path === null || !zip.has(path)) return null;
  const properties = childrenOf(parseXml(zip.text(path)), 'cp:property');
  return readExportRecord(new Map(properties.map((one) => [one.attributes['name'] ?? '', textOf(one).trim()])));
}
