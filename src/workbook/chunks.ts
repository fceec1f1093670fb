/** No request or answer grows far beyond this; Excel on the web refuses 5 MB. */
export const chunkBytes = 1_000_000;

/** What a range takes in a request beside its values, as office.js words it: the path to it and what is done with it. */
const rangeBytes = 500;
const encoder = new TextEncoder();

/** How large a row of values is in a request: its JSON in UTF-8 and a comma. */
export function bytesOf(row: readonly unknown[]): number {
  const json = JSON.stringify(row);
  const isPlain = !/[\u0080-\uffff]/.test(json);
  return (isPlain ? json.length : encoder.encode(json).length) + 1;
}

/** Parts things that travel together into pieces of about a chunk, in their order; a larger thing has one of its own. */
export function inChunks<Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number): Thing[][] {
  const chunks: Thing[][] = [];
  let bytes = Infinity;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (bytes + size > chunkBytes) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(thing);
    bytes += size;
  }
  return chunks;
}

/** What setting one property of a range takes in a request. */
const operationBytes = 250;

/** Writes piece by piece: collects what is queued and sends it whenever it reaches the size of a chunk. */
export class ChunkedWriter {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Counts operations that were queued elsewhere, and sends what is queued where it has reached the size of a chunk. */
  async queued(operations: number): Promise<void> {
    this.bytes += operations * operationBytes;
    if (this.bytes < chunkBytes) return;
    this.bytes = 0;
    await this.context.sync();
  }

  /** Queues a block of values at a place of a sheet; splits it by rows when it is larger than a chunk. */
  async write(sheet: Excel.Worksheet, row: number, column: number, values: readonly (readonly unknown[])[]) {
    let start = 0;
    for (const [index, cells] of values.entries()) {
      this.bytes += bytesOf(cells);
      if (this.bytes < chunkBytes && index < values.length - 1) continue;
      const block = values.slice(start, index + 1) as unknown[][];
      sheet.getRangeByIndexes(row + start, column, block.length, cells.length).values = block;
      this.bytes += rangeBytes;
      start = index + 1;
      if (this.bytes < chunkBytes) continue;
      this.bytes = 0;
      await this.context.sync();
    }
  }
}
