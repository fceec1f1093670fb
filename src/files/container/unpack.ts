import { Inflate } from 'fflate';
import { Checksum, type ZipEntry } from 'ooxml';
import { RefusedFile } from './fileRefusal';

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
