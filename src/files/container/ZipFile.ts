import { RefusedFile } from './fileRefusal';
import { encodingOf, type ZipEntry } from 'ooxml';
import { entriesOfZip } from './entriesOfZip';
import { maxFrameBytes, ReadingBudget } from './ReadingBudget';
import { unpack } from './unpack';

/**
 * The parts of an archive. They are unpacked piece by piece while they are read, and no further than the budget of the
 * file allows: an archive that would fill the memory is refused. Throws RefusedFile.
 */
export class ZipFile {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly bytes: Uint8Array,
    readonly budget = new ReadingBudget(),
  ) {
    this.entries = entriesOfZip(bytes);
  }

  /** Names of parts do not tell upper from lower case. */
  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** A part's bytes in pieces; none where the archive has no such part. */
  *pieces(path: string): Iterable<Uint8Array> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return;
    this.budget.unpack(entry);
    yield* unpack(this.bytes, entry);
  }

  /** A part's text in pieces; none where the archive has no such part. */
  *texts(path: string): Iterable<string> {
    let decoder: TextDecoder | null = null;
    for (const piece of this.pieces(path)) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoded(decoder, piece);
    }
    if (decoder) yield decoded(decoder);
  }

  /**
   * The text of a part that only tells how others belong together; '' where the archive has no such part. Such parts are
   * read at once: one that is too large for that is refused.
   */
  frame(path: string): string {
    if ((this.entries.get(path.toLowerCase())?.size ?? 0) > maxFrameBytes)
      throw new RefusedFile('tooLargeInside', { limit: maxFrameBytes >> 20 });
    return [...this.texts(path)].join('');
  }
}

/** The text of the next piece; of the end where there is none. Throws RefusedFile where it is none in its encoding. */
function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new RefusedFile('damaged');
  }
}
