import { zipSync } from 'fflate';
import { book, sheetPart, withDirectory, withParts, type HostileFile } from './hostileFile';

/** The small matrix with one number of its sheet's directory entry changed. */
const withEntry = (at: number, value: number): Uint8Array =>
  withDirectory(book(), (view, entries) => {
    const sheet = entries.find(({ name }) => name === sheetPart);
    view.setUint32((sheet?.at ?? 0) + at, value, true);
  });

const manyParts = (count: number): Uint8Array =>
  withParts(book(), Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}`, ''])));

const lyingEnd = (at: number, value: number): Uint8Array => {
  const bytes = book();
  new DataView(bytes.buffer).setUint16(bytes.length - 22 + at, value, true);
  return bytes;
};

/** Archives that lie. */
export const hostileArchives: readonly HostileFile[] = [
  {
    name: 'a part that says it is of 4 GB',
    make: () => withEntry(24, 0xfffffff0),
    end: 'tooLargeInside',
    most: { bytes: 20_000 },
  },
  { name: 'a part that says it is smaller than it is', make: () => withEntry(24, 10), end: 'damaged' },
  { name: 'a part that says it is larger than it is', make: () => withEntry(24, 1_000_000), end: 'damaged' },
  { name: 'a part with another checksum', make: () => withEntry(16, 1), end: 'damaged' },
  { name: 'a part that begins outside the file', make: () => withEntry(42, 0x7fffffff), end: 'damaged' },
  { name: 'a part that ends in the directory', make: () => withEntry(20, 100_000), end: 'damaged' },
  {
    name: 'a password',
    make: () => withDirectory(book(), (view, [first]) => view.setUint16((first?.at ?? 0) + 8, 1, true)),
    end: 'passwordProtected',
  },
  {
    name: 'one part under many names',
    make: () => withDirectory(book(), (view, entries) => entries.forEach(({ at }) => view.setUint32(at + 42, 0, true))),
    end: 'damaged',
    most: { bytes: 0 },
  },
  {
    name: 'two parts of one name',
    make: () =>
      withDirectory(withParts(book(), { 'xl/a': '1', 'xl/b': '2' }), (view, entries) => {
        const { at } = entries.find(({ name }) => name === 'xl/b') ?? { at: 0 };
        view.setUint8(at + 46 + 3, 'a'.charCodeAt(0));
      }),
    end: 'damaged',
  },
  { name: '10,000 parts and its own', make: () => manyParts(10_000), end: 'tooManyParts', most: { bytes: 0 } },
  { name: 'a directory of more entries than it has', make: () => lyingEnd(10, 500), end: 'damaged' },
  { name: 'a directory of 64 bits that is none', make: () => lyingEnd(10, 0xffff), end: 'damaged' },
  {
    name: 'itself, as a part',
    make: () => withParts(book(), { 'xl/media/image1.png': zipSync({ a: book() }) }),
    end: 'read',
  },
  {
    name: 'a part of 150 MB that holds nothing for the matrix',
    make: () => withParts(book(), { 'xl/media/a.png': new Uint8Array(150 * 2 ** 20) }),
    end: 'read',
    most: { bytes: 20_000 },
  },
];
