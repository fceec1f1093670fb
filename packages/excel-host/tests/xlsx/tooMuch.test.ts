import * as fflate from 'fflate';
import { loadXlsx } from '../../src/xlsx/loadXlsx';
import type { LoadLimit } from '../../src/xlsx/TooMuchInside';
import { fileOf, plainParts, relations } from './package';

jest.mock('fflate', () => {
  const actual = jest.requireActual<typeof fflate>('fflate');
  return { ...actual, inflateSync: jest.fn(actual.inflateSync) };
});

const load = (parts: Record<string, string>) => loadXlsx(fileOf(parts));
const cells = (count: number, one: string) => `<row>${one.repeat(count)}</row>`;

/** A file whose directory says of its shared texts that they are of another size. */
function sayingSize(size: number): Uint8Array {
  const file = fileOf(plainParts('', { shared: '<si><t>a</t></si>' }));
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name.endsWith('sharedStrings.xml')) view.setUint32(at + 24, size, true);
  }
  return file;
}

describe('a file that stands for more than can be held', () => {
  it.each([4_000_000_000, 90_000_000])('gets no room for the %d bytes that a part only says it has', async (size) => {
    const unpacked = jest.mocked(fflate.inflateSync);
    unpacked.mockClear();
    await expect(loadXlsx(sayingSize(size))).rejects.toThrow('damaged');
    const rooms = unpacked.mock.calls.map(([, options]) => options?.out?.length ?? 0);
    expect(rooms.length).toBeGreaterThan(0);
    expect(Math.max(...rooms)).toBeLessThan(100_000);
  });

  it.each<[string, LoadLimit, (times: number) => Record<string, string>, number, number]>([
    [
      'one long text in many cells',
      'letters',
      (times) => plainParts(cells(times, '<c t="s"><v>0</v></c>'), { shared: `<si><t>${'x'.repeat(32_000)}</t></si>` }),
      2000,
      2200,
    ],
    [
      'many cells that follow a long formula',
      'lettersOfFollowers',
      (times) =>
        plainParts(
          `<row><c><f t="shared" si="0" ref="A1:XFD1">${'1+'.repeat(3999)}1</f></c></row>` +
            cells(times, '<c><f t="shared" si="0"/></c>'),
        ),
      100,
      2200,
    ],
    ['many cells', 'cells', (times) => plainParts(cells(100, '<c><v>1</v></c>').repeat(times)), 10, 30_001],
    ['elements side by side', 'elements', (times) => plainParts('', { after: '<a/>'.repeat(times) }), 10, 1_000_001],
    [
      'one part as many sheets',
      'bytes',
      (times) => {
        const parts = plainParts(' '.repeat(2 ** 20));
        const ids = Array.from({ length: times }, (_, index) => `rId${index + 1}`);
        parts['xl/_rels/workbook.xml.rels'] = relations(
          ...ids.map((id) => [id, 'worksheet', 'worksheets/sheet1.xml'] as const),
        );
        const listed = ids.map((id, index) => `<sheet name="H${index}" sheetId="${index + 1}" r:id="${id}"/>`).join('');
        parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
          /<sheets>.*<\/sheets>/,
          `<sheets>${listed}</sheets>`,
        );
        return parts;
      },
      10,
      260,
    ],
  ])('is refused with that reason: %s', async (_, limit, partsOfSize, held, tooMany) => {
    await expect(load(partsOfSize(held))).resolves.toBeDefined();
    await expect(load(partsOfSize(tooMany))).rejects.toMatchObject({ limit });
  });

  it('is refused where its columns are told of again and again', async () => {
    const cols = (times: number) => `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(times)}</cols>`;
    await expect(load(plainParts('', { before: cols(1) }))).resolves.toBeDefined();
    await expect(load(plainParts('', { before: cols(3) }))).rejects.toThrow('damaged');
  });

  it('is read where it only says very often how a text is spoken', async () => {
    const spoken = '<rPh sb="0" eb="1"><t>b</t></rPh>'.repeat(200_000);
    const workbook = await load(
      plainParts(cells(1, '<c t="s"><v>0</v></c>'), { shared: `<si><t>a</t>${spoken}</si>` }),
    );
    expect(workbook.activeSheet.value(0, 0)).toBe('a');
  });
});
