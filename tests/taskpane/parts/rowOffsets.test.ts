import fc from 'fast-check';
import { estimatedOffsets, rowAt, withHeights } from '../../../src/taskpane/parts/rowOffsets';

const counts = fc.integer({ min: 1, max: 200 });
const heights = fc.dictionary(fc.integer({ min: 0, max: 199 }).map(String), fc.integer({ min: 20, max: 300 }));
const measured = (found: Record<string, number>, count: number) =>
  new Map(
    Object.entries(found)
      .map(([index, height]) => [Number(index), height] as const)
      .filter(([index]) => index < count),
  );

describe('the places of the rows of a list', () => {
  it('follow one another by the heights that are known, else by the usual one', () => {
    fc.assert(
      fc.property(counts, heights, (count, found) => {
        const known = measured(found, count);
        const offsets = withHeights(estimatedOffsets(count, 50), known);
        expect(offsets).toHaveLength(count + 1);
        for (let index = 0; index < count; index++) {
          expect((offsets[index + 1] ?? 0) - (offsets[index] ?? 0)).toBe(known.get(index) ?? 50);
        }
      }),
    );
  });

  it('are found by their height: the row that begins at or above it and ends below', () => {
    fc.assert(
      fc.property(counts, heights, fc.nat(60_000), (count, found, height) => {
        const offsets = withHeights(estimatedOffsets(count, 50), measured(found, count));
        const index = rowAt(offsets, height);
        expect(offsets[index]).toBeLessThanOrEqual(height);
        if (index < count - 1) expect(offsets[index + 1]).toBeGreaterThan(height);
      }),
    );
  });

  it('stay the same object when nothing new was measured, so that nothing is drawn again', () => {
    const offsets = withHeights(estimatedOffsets(10, 50), new Map([[3, 80]]));
    expect(withHeights(offsets, new Map([[3, 80]]))).toBe(offsets);
    expect(withHeights(offsets, new Map([[4, 50.3]]))).toBe(offsets);
  });

  it('keep what is known when rows are added or taken away', () => {
    const offsets = withHeights(estimatedOffsets(4, 50), new Map([[0, 80]]));
    expect([...estimatedOffsets(2, 50, offsets)]).toEqual([0, 80, 130]);
    expect([...estimatedOffsets(5, 50, offsets)]).toEqual([0, 80, 130, 180, 230, 280]);
  });

  it('of an empty list are its beginning alone', () => {
    expect([...estimatedOffsets(0, 50)]).toEqual([0]);
    expect(rowAt(estimatedOffsets(0, 50), 100)).toBe(0);
  });
});
