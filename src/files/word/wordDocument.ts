import { foldText } from '../../domain/foldText';
import { reportTitleIn } from '../../domain/report/sheet/recogniseReport';
import type { Steps } from '../../domain/steps';
import type { OfficeFile } from '../container/officeFile';
import { relationshipsOf, targetOf } from '../container/relationships';
import { childOf, childrenOf, parseXml, textOf, treeInSteps, type XmlElement } from '../container/xml';
import type { ZipFile } from '../container/ZipFile';
import { RefusedFile } from '../container/fileRefusal';
import { readExportRecord, type ExportRecord } from './exportRecord';
import { ListLabels } from './ListLabels';
import { reportMark, reportStyleNames } from './reportMark';
import { blocksInSteps, blocksOf, textOfBlocks, type WordBlock } from './wordBlocks';
import type { WordContext } from './wordParagraph';

/** A Word document as far as a concept note is concerned. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** What the add-in kept in it when it wrote it; null where it did not, or that is lost. */
  readonly exported: ExportRecord | null;
  /** What it is called, where it is a report that the add-in wrote; null where it is none. */
  readonly report: string | null;
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
  const styles = yield* treeOf(parts.get('styles'));
  const labels = new ListLabels(yield* treeOf(parts.get('numbering')), styles);
  const body = childOf(yield* treeOf(main), 'w:body');
  if (!body) throw new RefusedFile('damaged');
  const common = { labels, footnotes: new Map(), pictureText: () => '', budget: zip.budget };
  const contextOf = (path = ''): WordContext => ({ ...common, targets: linkTargets(zip, path) });
  const footnotes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const path = parts.get(`${kind}s`);
    for (const [key, text] of notesOf(kind, yield* treeOf(path), contextOf(path))) footnotes.set(key, text);
  }
  const blocks = yield* blocksInSteps(body, { ...contextOf(main), footnotes, pictureText });
  const properties = propertiesOf(zip);
  yield;
  return { blocks, exported: readExportRecord(properties), report: reportOf(blocks, properties, styles) };
}

/** Texts of the document's footnotes or endnotes, without their separators. */
function notesOf(kind: string, notes: XmlElement | undefined, context: WordContext): [string, string][] {
  return childrenOf(notes, `w:${kind}`).map((note) => [
    `${kind} ${note.attributes['w:id'] ?? ''}`,
    textOfBlocks(blocksOf(note, context), context).text.trim().replace(/\s+/g, ' '),
  ]);
}

/** Where the links of a part lead, by the ids of their relationships. */
const linkTargets = (zip: ZipFile, part: string): ReadonlyMap<string, string> =>
  new Map(relationshipsOf(zip, part).flatMap(({ id, type, target }) => (type === 'hyperlink' ? [[id, target]] : [])));

/** The document's custom properties, by their names. */
function propertiesOf(zip: ZipFile): ReadonlyMap<string, string> {
  const path = targetOf(zip, '', 'custom-properties') ?? targetOf(zip, '', 'customProperties');
  if (path === null || !zip.has(path)) return new Map();
  const properties = childrenOf(parseXml(zip.frame(path), zip.budget), 'cp:property');
  return new Map(properties.map((one) => [one.attributes['name'] ?? '', textOf(one).trim()]));
}

/** A report by its mark; one of an earlier edition by the styles that only reports have, or by what it says it is. */
function reportOf(
  blocks: readonly WordBlock[],
  properties: ReadonlyMap<string, string>,
  styles: XmlElement | undefined,
): string | null {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const title = reportTitleIn(texts);
  const names = childrenOf(styles, 'w:style').map((style) =>
    foldText(childOf(style, 'w:name')?.attributes['w:val'] ?? ''),
  );
  const isReport = properties.has(reportMark) || reportStyleNames.every((name) => names.includes(foldText(name)));
  return title ?? (isReport ? (texts.find((text) => text.trim() !== '')?.trim() ?? '') : null);
}
