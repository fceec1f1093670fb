/** Why bytes are no archive that can be read: broken, or locked with a password. */
export class ZipFault extends Error {
  constructor(readonly kind: 'damaged' | 'encrypted') {
    super(kind === 'encrypted' ? 'the file is encrypted' : 'no zip archive');
  }
}

/** A part as the archive's directory announces it. */
export interface ZipEntry {
  /** Its path from the package's root, with `/` between. */
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  /** Where what belongs to it begins: its own header, before its bytes. */
  readonly offset: number;
  /** Where its packed bytes begin, and how many they are. */
  readonly start: number;
  readonly packed: number;
  readonly size: number;
}

/** What an archive announces. */
export interface ZipDirectory {
  /** How many entries it says that there are. */
  readonly count: number;
  /** Where the list of them begins: parts stand before it. */
  readonly start: number;
  /** Them, one by one, folders too; each is read when it is asked for. Throws ZipFault. */
  readonly entries: Iterable<ZipEntry>;
}

const endSize = 22;
const endMark = 0x06054b50;
const longEndMark = 0x06064b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;
const partHeaderSize = 30;
const longestComment = 0xffff;
/** A 32-bit number of this value stands for one of 64 bits in an extra field. */
const isLong = 0xffffffff;

/** Finds the directory of a zip archive. Throws ZipFault where there is none. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const reader = new DirectoryReader(bytes);
  const { count, start } = guarded(() => reader.directory());
  return { count, start, entries: entriesOf(reader, count, start) };
}

function* entriesOf(reader: DirectoryReader, count: number, start: number): Iterable<ZipEntry> {
  let at = start;
  for (let index = 0; index < count; index++) {
    const place = at;
    const { entry, next } = guarded(() => reader.entry(place));
    yield entry;
    at = next;
  }
}

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // The directory points outside the file.
    throw error instanceof RangeError ? new ZipFault('damaged') : error;
  }
}

class DirectoryReader {
  private readonly view: DataView;
  private readonly names = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many entries the directory has and where it begins, from what stands at the file's end. */
  directory(): { readonly count: number; readonly start: number } {
    const { view } = this;
    const last = view.byteLength - endSize;
    let end = last;
    while (end >= 0 && view.getUint32(end, true) !== endMark) {
      if (--end < last - longestComment) throw new ZipFault('damaged');
    }
    if (end < 0) throw new ZipFault('damaged');
    const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
    if (count !== 0xffff && start !== isLong) return { count, start };
    const long = this.long(end - 20 + 8);
    if (view.getUint32(long, true) !== longEndMark) throw new ZipFault('damaged');
    return { count: this.long(long + 32), start: this.long(long + 48) };
  }

  /** The directory's entry at a place, and the place of the next one. */
  entry(at: number): { readonly entry: ZipEntry; readonly next: number } {
    const { view } = this;
    if (view.getUint32(at, true) !== entryMark) throw new ZipFault('damaged');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipFault('encrypted');
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const name = this.names.decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
    const extra = this.longNumbers(at + 46 + nameLength, extraLength);
    const number = (place: number) => {
      const short = view.getUint32(at + place, true);
      return short === isLong ? (extra.shift() ?? short) : short;
    };
    const [size, packed, offset] = [number(24), number(20), number(42)];
    const entry = {
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      offset,
      start: this.startOfPart(offset),
      packed,
      size,
    };
    return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
  }

  /** Where the bytes of a part begin, behind its own header. */
  private startOfPart(offset: number): number {
    const { view } = this;
    if (view.getUint32(offset, true) !== partMark) throw new ZipFault('damaged');
    return offset + partHeaderSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  }

  /** The 64-bit numbers of an entry's extra field. */
  private longNumbers(start: number, length: number): number[] {
    for (let at = start; at + 4 <= start + length; at += 4 + this.view.getUint16(at + 2, true)) {
      if (this.view.getUint16(at, true) !== 1) continue;
      const count = this.view.getUint16(at + 2, true) >> 3;
      return Array.from({ length: count }, (_, index) => this.long(at + 4 + index * 8));
    }
    return [];
  }

  private long(at: number): number {
    return this.view.getUint32(at, true) + this.view.getUint32(at + 4, true) * 2 ** 32;
  }
}
