import { crc32, deflateRawSync } from 'node:zlib';

const header = 30;
const entry = 46;
const end = 22;

/** A zip file of these parts, deflated by Node's own code: what hurts a reader is large, and takes scripts long to pack. */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const data = deflateRawSync(bytes, { level: 1 });
    const local = Buffer.alloc(header);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    // 1 January 1980, the first day that the format knows.
    local.writeUInt16LE(0x21, 12);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(entry);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(20, 4);
    local.copy(listed, 6, 4, header);
    listed.writeUInt32LE(offset, 42);
    locals.push(local, name, data);
    directory.push(listed, name);
    offset += header + name.length + data.length;
  }
  const last = Buffer.alloc(end);
  const count = directory.length / 2;
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(Buffer.concat(directory).length, 12);
  last.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, last]));
}
