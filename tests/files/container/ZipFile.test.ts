import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { ZipFile } from '../../../src/files/container/ZipFile';
import { RefusedFile } from '../../../src/files/container/fileRefusal';

const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
};

/** A part's bytes; null where the archive has no such part. */
const part = (zip: ZipFile, path: string) =>
  zip.has(path) ? [...zip.pieces(path)].flatMap((piece) => [...piece]) : null;
const text = (zip: ZipFile, path: string) => [...zip.texts(path)].join('');

/** A number written into a file's bytes. */
function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

/** Where the directory's first entry stands in an archive of one part. */
function directoryAt(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 22 + 16, true);
}

describe('an archive', () => {
  it('gives back its parts, packed or not, whatever the case of their names', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 6, 9), (content, level) => {
        const zip = new ZipFile(zipSync({ 'Word/a.XML': content }, { level: level as 0 | 6 | 9 }));
        expect(zip.has('word/A.xml')).toBe(true);
        expect(part(zip, 'word/a.xml')).toEqual([...content]);
        expect(part(zip, 'word/b.xml')).toBeNull();
      }),
    );
  });

  it('reads texts in UTF-8 and UTF-16, with or without their marks', () => {
    const wide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    const zip = new ZipFile(
      zipSync({
        plain: strToU8('ñ'),
        marked: new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xb1]),
        little: new Uint8Array([0xff, 0xfe, ...wide('ñ')]),
        big: new Uint8Array([0xfe, 0xff, ...wide('ñ').reverse()]),
      }),
    );
    expect(['plain', 'marked', 'little', 'big'].map((name) => text(zip, name))).toEqual(['ñ', 'ñ', 'ñ', 'ñ']);
  });

  it('that says it is larger than the limit is refused before anything is unpacked', () => {
    const small = zipSync({ a: strToU8('x') });
    expect(refusalOf(() => part(new ZipFile(patched(small, directoryAt(small) + 24, 300 * 2 ** 20)), 'a'))).toBe(
      'tooLargeInside',
    );
  });

  it('of which a part is larger than it says is refused without being unpacked whole', () => {
    const bomb = zipSync({ a: new Uint8Array(60_000_000) }, { level: 9 });
    const lying = patched(bomb, directoryAt(bomb) + 24, 1000);
    expect(refusalOf(() => part(new ZipFile(lying), 'a'))).toBe('damaged');
  });

  it('with a password is refused as such', () => {
    const zip = zipSync({ a: strToU8('x') });
    expect(refusalOf(() => new ZipFile(patched(zip, directoryAt(zip) + 8, 1)))).toBe('passwordProtected');
  });

  it('with numbers of 64 bits is read', () => {
    const content = strToU8('hola '.repeat(50));
    const packed = deflateSync(content);
    const plain = zipSync({ a: content }, { level: 6 });
    const at = directoryAt(plain);
    const local = plain.subarray(0, at);
    const entry = plain.subarray(at, at + 47);
    const extra = new Uint8Array(20);
    const numbers = new DataView(extra.buffer);
    numbers.setUint16(0, 1, true);
    numbers.setUint16(2, 16, true);
    numbers.setUint32(4, content.length, true);
    numbers.setUint32(12, packed.length, true);
    const long = new Uint8Array([...local, ...entry, ...extra, ...plain.subarray(at + 47)]);
    const view = new DataView(long.buffer);
    view.setUint32(at + 20, 0xffffffff, true);
    view.setUint32(at + 24, 0xffffffff, true);
    view.setUint16(at + 30, extra.length, true);
    expect(text(new ZipFile(long), 'a')).toBe('hola '.repeat(50));
  });

  it('that was cut off or changed anywhere is refused or read right, and nothing else happens', () => {
    const content = strToU8('Nota conceptual '.repeat(40));
    const whole = zipSync({ a: content }, { level: 6 });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, bits, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ bits;
        let read: readonly number[] | null = null;
        expect(['none', 'damaged', 'tooLargeInside', 'tooManyParts', 'passwordProtected']).toContain(
          refusalOf(() => {
            read = part(new ZipFile(bytes), 'a');
          }),
        );
        if (read !== null) expect(read).toEqual([...content]);
      }),
      { numRuns: 500 },
    );
  });
});
