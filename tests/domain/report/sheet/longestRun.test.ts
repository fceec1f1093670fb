import fc from 'fast-check';
import { longestRun } from '../../../../src/domain/report/sheet/longestRun';

/** The length of a longest rising run, found by trying all. */
function longestLength(places: readonly (number | null)[]): number {
  const best: number[] = [];
  places.forEach((place, position) => {
    const before = places
      .slice(0, position)
      .map((other, at) => (other !== null && place !== null && other < place ? best[at]! : 0));
    best.push(place === null ? 0 : 1 + Math.max(0, ...before));
  });
  return Math.max(0, ...best);
}

describe('the rows that can stay where they are', () => {
  it('are a longest rising run of places', () => {
    const anyPlaces = fc
      .uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 12 })
      .chain((places) => fc.tuple(fc.constant(places), fc.subarray(places)))
      .map(([places, gone]) => places.map((place) => (gone.includes(place) && place % 3 === 0 ? null : place)));
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const staying = [...longestRun(places)].sort((a, b) => a - b).map((position) => places[position]);
        expect(staying).toHaveLength(longestLength(places));
        staying.forEach((place, index) => expect(index === 0 || place! > staying[index - 1]!).toBe(true));
      }),
    );
  });
});
