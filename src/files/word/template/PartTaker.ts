import { relationshipsPartOf, partOf } from 'ooxml';
import { contentTypeOf, type OfficeFile } from '../../container/officeFile';
import { childrenOf, parseXml } from '../../container/xml';

/** A part of another file, with what it leads to. */
export interface TakenPart {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The text of its relationships; null where it has none. */
  readonly relationships: string | null;
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Takes parts out of a file under names of their own, each once and with the parts that it leads to. */
export class PartTaker {
  readonly parts = new Map<string, TakenPart>();
  private readonly taken = new Map<string, string>();

  constructor(private readonly file: OfficeFile) {}

  /** Takes a part; gives the path that it gets. */
  take(path: string): string {
    const known = this.taken.get(path.toLowerCase());
    if (known !== undefined) return known;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
    const own = `word/office/${this.taken.size + 1}-${name}`;
    // Before what it leads to, which may lead back.
    this.taken.set(path.toLowerCase(), own);
    const relationships = this.relationshipsOf(path);
    const { zip } = this.file;
    this.parts.set(own, { bytes: joined([...zip.pieces(path)]), contentType: contentTypeOf(zip, path), relationships });
    return own;
  }

  private relationshipsOf(path: string): string | null {
    const { zip } = this.file;
    const from = relationshipsPartOf(path);
    if (!zip.has(from)) return null;
    const all = childrenOf(parseXml(zip.frame(from), zip.budget), 'rel:Relationship').flatMap(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const start = `<Relationship Id="${escaped(Id)}" Type="${escaped(Type)}"`;
      if (TargetMode === 'External') return [`${start} Target="${escaped(Target)}" TargetMode="External"/>`];
      const target = partOf(path, Target);
      return zip.has(target) ? [`${start} Target="/${escaped(this.take(target))}"/>`] : [];
    });
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${packageNamespace}">${all.join('')}</Relationships>`;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
