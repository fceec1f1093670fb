import { chunkBytes, ChunkedWriter } from '../../src/workbook/chunks';
import { runExcel } from '../../src/workbook/runExcel';
import { openBlank } from './excel';

/** Writes blocks of cells one below the other; gives the bytes of each request. */
async function requestsOf(blocks: readonly (readonly (readonly unknown[])[])[]): Promise<number[]> {
  const { host, workbook } = await openBlank();
  const requests = jest.spyOn(host, 'processQuery');
  await runExcel(async (context) => {
    const writer = new ChunkedWriter(context);
    const sheet = context.workbook.worksheets.getItem(workbook.activeSheet.name);
    let row = 0;
    for (const values of blocks) {
      await writer.write(sheet, row, 0, values);
      row += values.length + 1;
    }
    await context.sync();
  }, true);
  return requests.mock.calls
    .map(([body]) => body)
    .filter((body) => body.includes('"Values"'))
    .map((body) => new TextEncoder().encode(body).length);
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('writing in chunks', () => {
  it.each([
    ['many short rows', [times(6000, ['R1', '2025-S1', 'semestre', 12, null, ''])]],
    ['long columns of one cell', times(3, times(10_000, ['2025-S1']))],
    ['many texts with accents', [times(4000, ['Año, región y género: «protección»'])]],
  ])('sends what fits into one chunk at once: %s', async (_, blocks) => {
    const [first = 0, ...others] = await requestsOf(blocks);
    expect(first).toBeLessThan(chunkBytes);
    expect(others).toEqual([]);
  });

  it.each([
    ['many short rows', [times(60_000, ['R1', '2025-S1', 'semestre', 12, null, ''])]],
    ['many texts with accents and line breaks', [times(30_000, ['Año, región\ny género: «protección»'])]],
    ['many single cells', times(500, [['incompleta'.repeat(165)]])],
  ])('parts what does not fit, and no part is much larger or smaller than a chunk: %s', async (_, blocks) => {
    const sizes = await requestsOf(blocks);
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeLessThan(chunkBytes * 1.2);
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(chunkBytes * 0.8);
  });
});
