import { Inflate } from 'fflate';
import { RefusedFile } from '../fileRefusal';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes that are unpacked at a time: into at most a thousand times as many. */
const packedStep = 8_192;
/** Bytes that are handed on at a time. */
const pieceBytes = 65_536;

/**
 * The bytes of a part, piece by piece: never more of them than the directory announced. Throws RefusedFile where they
 * are other ones, at the latest after the last piece.
 */
export function* unpack(
  archive: Uint8Array,
  { method, start, packed, size, checksum }: ZipEntry,
): Iterable<Uint8Array> {
  const data = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new RefusedFile('damaged');
  const crc = new Checksum();
  let given = 0;
  for (const content of method === 0 ? [data] : inflated(data)) {
    given += content.length;
    if (given > size) break;
    crc.add(content);
    for (let at = 0; at < content.length; at += pieceBytes) yield content.subarray(at, at + pieceBytes);
  }
  if (given !== size || crc.value !== checksum) throw new RefusedFile('damaged');
}

function* inflated(data: Uint8Array): Iterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < data.length; at += packedStep) {
    try {
      stream.push(data.subarray(at, at + packedStep), at + packedStep >= data.length);
    } catch {
      throw new RefusedFile('damaged');
    }
    yield* ready.splice(0);
  }
}

/** Four tables, so that four bytes are taken at a time: one byte at a time takes three times as long. */
const crcTables = crcTablesOf(4);

function crcTablesOf(count: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let index = 1; index < count; index++) {
    tables.push((tables[index - 1] ?? first).map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return tables;
}

/** The checksum of archives (CRC-32). */
class Checksum {
  private crc = 0xffffffff;

  get value(): number {
    return ~this.crc >>> 0;
  }

  add(bytes: Uint8Array): void {
    const [t0, t1, t2, t3] = crcTables as unknown as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    let { crc } = this;
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      crc ^=
        (bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24);
      crc =
        (t3[crc & 0xff] as number) ^
        (t2[(crc >>> 8) & 0xff] as number) ^
        (t1[(crc >>> 16) & 0xff] as number) ^
        (t0[crc >>> 24] as number);
    }
    for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
    this.crc = crc;
  }
}
