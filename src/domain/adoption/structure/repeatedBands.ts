import type { HeaderBand } from './headerBands';

/** Whether two rows of headings stand above some of the same columns. */
export const overlap = (a: HeaderBand, b: HeaderBand): boolean => {
  const [leftA = 0, rightA = 0] = [a.columns[0]?.at, a.columns.at(-1)?.at];
  const [leftB = 0, rightB = 0] = [b.columns[0]?.at, b.columns.at(-1)?.at];
  return leftA <= rightB && leftB <= rightA;
};

/** Headings that are printed again further down belong to the table above. */
export function withoutRepeats(bands: readonly HeaderBand[]): HeaderBand[] {
  const kept: HeaderBand[] = [];
  for (const band of bands) {
    const above = kept.filter((other) => overlap(other, band)).at(-1);
    if (!above || !repeats(above, band)) kept.push(band);
  }
  return kept;
}

function repeats(first: HeaderBand, again: HeaderBand): boolean {
  const texts = new Map(first.columns.map(({ at, path }) => [at, path.join('\n')]));
  const same = again.columns.filter(({ at, path }) => {
    const text = texts.get(at);
    return text !== undefined && (text === path.join('\n') || text.split('\n').includes(path.at(-1) ?? ''));
  });
  return same.length >= Math.max(2, again.columns.length * 0.8) && same.length >= first.columns.length * 0.6;
}
