/** Four tables, so that four bytes are taken at a time: one byte at a time takes three times as long. */
const crcTables = crcTablesOfFour();

function crcTablesOfFour() {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const after = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)] as const;
}

/** The checksum that a zip archive keeps of each part (CRC-32), of its bytes in pieces. */
export class Checksum {
  private crc = 0xffffffff;

  /** That of the bytes so far. */
  get value(): number {
    return ~this.crc >>> 0;
  }

  /** Takes in more bytes. */
  add(bytes: Uint8Array): this {
    const [t0, t1, t2, t3] = crcTables;
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
    return this;
  }
}
