/** No request or answer grows far beyond this; Excel on the web refuses 5 MB. */
export const chunkBytes = 1_000_000;

/** How large a value is in a request, roughly: its JSON in UTF-8. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'string') return 8;
  // Longer texts are rare: only they are worth the exact count.
  return value.length < 64 ? value.length * 2 + 3 : new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Writes piece by piece: collects what is queued and sends it whenever it reaches the size of a chunk. */
export class ChunkedWriter {
  private bytes = 0;
  /** Called before each chunk but the last, with how many chunks went before it. */
  private sent = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onChunk: (sent: number) => void = () => undefined,
  ) {}

  /** Queues a block of values at a place of a sheet; splits it by rows when it is larger than a chunk. */
  async write(sheet: Excel.Worksheet, row: number, column: number, values: readonly (readonly unknown[])[]) {
    let start = 0;
    for (let end = 0; end < values.length; end++) {
      this.bytes += (values[end] ?? []).reduce<number>((sum, value) => sum + sizeOf(value), 120);
      if (this.bytes < chunkBytes && end < values.length - 1) continue;
      const block = values.slice(start, end + 1) as unknown[][];
      sheet.getRangeByIndexes(row + start, column, block.length, block[0]?.length ?? 0).values = block;
      start = end + 1;
      if (this.bytes >= chunkBytes) await this.flush();
    }
  }

  /** Sends what is queued so far. */
  private async flush() {
    this.onChunk(this.sent++);
    this.bytes = 0;
    await this.context.sync();
  }
}
