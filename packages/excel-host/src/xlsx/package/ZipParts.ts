import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { Checksum, readZipDirectory } from 'ooxml';
import { loadLimits, TooMuchInside } from '../TooMuchInside';

/** A part as it lies in the archive: its bytes are unpacked when they are asked for, and copied as they are otherwise. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const endSize = 22;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const partMark = 0x04034b50;
/** Numbers in the archive have 32 bits. */
const mostBytes = 0xffffffff;
/** A byte of a packed part becomes at most so many. */
const mostUnpacked = 1032;
/** 1 January 2026, so that the same workbook always gives the same bytes. */
const zipDate = ((2026 - 1980) << 9) | (1 << 5) | 1;
const namesAreUtf8 = 0x800;

/**
 * The parts of a zip archive by name, in their order. What is not replaced is written as it was read, without being
 * unpacked. Names do not tell upper from lower case.
 */
export class ZipParts {
  private readonly entries = new Map<string, Entry>();

  /** Reads an archive; without one there are no parts. Throws ZipFault where the bytes are none. */
  constructor(bytes?: Uint8Array) {
    if (!bytes) return;
    for (const { name, start, packed, ...rest } of readZipDirectory(bytes).entries) {
      if (name.endsWith('/')) continue;
      this.entries.set(keyOf(name), { ...rest, name, packed: bytes.subarray(start, start + packed) });
    }
  }

  names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The bytes of a part; null where there is none. Throws an Error where they are damaged. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return null;
    const { method, packed, size, checksum } = entry;
    if (method !== 0 && method !== 8) throw new Error(`${name}: unknown compression`);
    // What an archive says of itself may be a lie: room is only made for what its bytes can become.
    if (size > (method === 0 ? packed.length : packed.length * mostUnpacked)) throw new Error(`${name}: damaged`);
    if (size > loadLimits.bytesOfPart) throw new TooMuchInside('bytesOfPart');
    const content = method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(size) });
    if (content.length !== size || new Checksum().add(content).value !== checksum) throw new Error(`${name}: damaged`);
    return content;
  }

  /** Puts a part in the place of the one of its name, or at the end. */
  write(name: string, content: Uint8Array): void {
    const deflated = deflateSync(content, { level: 6 });
    const isSmaller = deflated.length < content.length;
    this.entries.set(keyOf(name), {
      name: this.entries.get(keyOf(name))?.name ?? name,
      method: isSmaller ? 8 : 0,
      checksum: new Checksum().add(content).value,
      size: content.length,
      packed: isSmaller ? deflated : content,
    });
  }

  remove(name: string): void {
    this.entries.delete(keyOf(name));
  }

  /** Parts of the same archive that can be changed without changing this one. */
  copy(): ZipParts {
    const copied = new ZipParts();
    for (const [key, entry] of this.entries) copied.entries.set(key, entry);
    return copied;
  }

  /** The archive's bytes. */
  pack(): Uint8Array {
    const entries = [...this.entries.values()].map((entry) => ({ ...entry, label: strToU8(entry.name) }));
    const local = entries.reduce((sum, { label, packed }) => sum + 30 + label.length + packed.length, 0);
    const directory = entries.reduce((sum, { label }) => sum + 46 + label.length, 0);
    if (local + directory >= mostBytes) throw new Error('the file would be larger than 4 GB');
    const bytes = new Uint8Array(local + directory + endSize);
    const view = new DataView(bytes.buffer);
    let [at, listed] = [0, local];
    for (const { label, packed, method, checksum, size } of entries) {
      const header = (place: number) => {
        view.setUint16(place, 20, true);
        view.setUint16(place + 2, namesAreUtf8, true);
        view.setUint16(place + 4, method, true);
        view.setUint16(place + 8, zipDate, true);
        view.setUint32(place + 10, checksum, true);
        view.setUint32(place + 14, packed.length, true);
        view.setUint32(place + 18, size, true);
        view.setUint16(place + 22, label.length, true);
      };
      view.setUint32(listed, entryMark, true);
      view.setUint16(listed + 4, 20, true);
      header(listed + 6);
      view.setUint32(listed + 42, at, true);
      bytes.set(label, listed + 46);
      listed += 46 + label.length;
      view.setUint32(at, partMark, true);
      header(at + 4);
      bytes.set(label, at + 30);
      bytes.set(packed, at + 30 + label.length);
      at += 30 + label.length + packed.length;
    }
    view.setUint32(listed, endMark, true);
    view.setUint16(listed + 8, entries.length, true);
    view.setUint16(listed + 10, entries.length, true);
    view.setUint32(listed + 12, directory, true);
    view.setUint32(listed + 16, local, true);
    return bytes;
  }
}

const keyOf = (name: string): string => name.toLowerCase();
