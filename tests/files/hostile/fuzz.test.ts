import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { readIncoming } from '../../../src/files/readIncoming';
import { writeNoteDocx } from '../../../src/files/word/writeNoteDocx';
import { makeSample } from '../../../packages/workbench/src/sample/makeSample';
import { context, noteSample } from '../word/noteSample';
import { withDirectory, withParts } from './hostileFile';

/** More runs where somebody looks for faults: FUZZ=20000. Each failure names the seed that shows it again. */
const numRuns = Number(process.env['FUZZ'] ?? 60);

const files = Promise.all([
  writeNoteDocx(noteSample(), context),
  makeSample({ language: 'es', activities: 3 }),
]) as Promise<readonly [Uint8Array, Uint8Array]>;

/** A file is read or refused; anything else is a fault of the reader. */
function tryToRead(bytes: Uint8Array): void {
  const result = readIncoming(bytes, { ...context, source: 'archivo' });
  expect(isRefusal(result) || Array.isArray(result.notes)).toBe(true);
}

/** What stands in place of a token of markup, or of a number in it. */
const nasty = [
  '',
  '-1',
  '0',
  '1e9',
  '4294967295',
  '99999999999999999999',
  'NaN',
  'XFD1048576',
  'A1:XFD1048576',
  '<a>',
  '</a>',
  '<!--',
  '&x;',
  '"',
  'x'.repeat(5000),
];
const token = /<[^>]*>|"[^"]*"|\d+/g;

interface Edit {
  readonly at: number;
  readonly how: 'drop' | 'twice' | 'swap' | 'nasty';
  readonly value: string;
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    how: fc.constantFrom<Edit['how']>('drop', 'twice', 'swap', 'nasty', 'nasty'),
    value: fc.constantFrom(...nasty),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(xml: string, { at, how, value }: Edit): string {
  const tokens = [...xml.matchAll(token)];
  const chosen = tokens[Math.floor(at * tokens.length)];
  const other = tokens[Math.floor(((at * 7919) % 1) * tokens.length)];
  if (!chosen || !other) return xml;
  const [text] = chosen;
  const quoted = text.startsWith('"') ? `"${value}"` : value;
  const next = { drop: '', twice: text + text, swap: other[0], nasty: quoted }[how];
  return xml.slice(0, chosen.index) + next + xml.slice(chosen.index + text.length);
}

describe.each([
  ['a note', 0],
  ['a workbook', 1],
] as const)('%s is read or refused, and nothing else happens,', (_, which) => {
  it('whichever of its bytes are others', async () => {
    const file = (await files)[which];
    const bytes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(bytes, fc.option(fc.nat(file.length)), (changes, cut) => {
        const copy = file.slice(0, cut ?? file.length);
        for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
        tryToRead(copy);
      }),
      { numRuns },
    );
  });

  it('whichever tokens of its markup are others', async () => {
    const file = (await files)[which];
    const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(xml|rels)$/.test(path));
    fc.assert(
      fc.property(fc.nat(parts.length - 1), edits, (index, list) => {
        const [path = '', content = new Uint8Array()] = parts[index] ?? [];
        tryToRead(withParts(file, { [path]: list.reduce(edited, strFromU8(content)) }));
      }),
      { numRuns },
    );
  });

  it('whatever its directory says', async () => {
    const file = (await files)[which];
    const field = fc.tuple(
      fc.nat(1000),
      fc.constantFrom(8, 10, 16, 20, 24, 28, 30, 42),
      fc.constantFrom(0, 1, 8, 255, 65_535, 2 ** 31, 2 ** 32 - 1),
    );
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (fields) => {
        const lying = withDirectory(file, (view, entries) => {
          for (const [entry, at, value] of fields)
            view.setUint32((entries[entry % entries.length]?.at ?? 0) + at, value, true);
        });
        tryToRead(lying);
      }),
      { numRuns },
    );
  });
});
