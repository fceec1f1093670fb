/** Where each row of a list begins, in pixels, and at last where the list ends: one more than there are rows. */
export type RowOffsets = Float64Array;

/** Rows that have not been measured yet stand at their estimated height; those of `known` keep theirs. */
export function estimatedOffsets(count: number, estimate: number, known: RowOffsets = new Float64Array(1)): RowOffsets {
  const offsets = new Float64Array(count + 1);
  const kept = Math.min(known.length, offsets.length);
  offsets.set(known.subarray(0, kept));
  for (let index = kept; index <= count; index++) offsets[index] = (offsets[index - 1] ?? 0) + estimate;
  return offsets;
}

/** The row at a height; the last one below the end. */
export function rowAt(offsets: RowOffsets, height: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same list with the heights that rows were found to have; itself where they had them. */
export function withHeights(offsets: RowOffsets, measured: ReadonlyMap<number, number>): RowOffsets {
  const heightOf = (index: number) => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
  const changed = [...measured].filter(([index, height]) => Math.abs(height - heightOf(index)) >= 0.5);
  if (changed.length === 0) return offsets;
  const next = offsets.slice();
  const first = Math.min(...changed.map(([index]) => index));
  for (let index = first; index < next.length - 1; index++)
    next[index + 1] = (next[index] ?? 0) + (measured.get(index) ?? heightOf(index));
  return next;
}
