/**
 * Of places in the order in which they are wanted, which can stay where they are: positions of a longest run of rising
 * places. Nulls are no places.
 */
export function longestRun(places: readonly (number | null)[]): ReadonlySet<number> {
  /** Of each length, the position at which the run of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous = new Map<number, number>();
  places.forEach((place, position) => {
    if (place === null) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    const before = ends[low - 1];
    if (before !== undefined) previous.set(position, before);
    ends[low] = position;
  });
  const staying = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) staying.add(at);
  return staying;
}
