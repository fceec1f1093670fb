import { foldText } from './foldText';

/** Of some texts those most like what was typed, the likest first; as many as asked for. */
export function nearest<T>(
  typed: string,
  candidates: readonly T[],
  textsOf: (one: T) => readonly string[],
  most: number,
): readonly T[] {
  const pairs = pairsOf(typed);
  return candidates
    .map((one) => ({ one, likeness: Math.max(0, ...textsOf(one).map((text) => likeness(pairs, pairsOf(text)))) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ one }) => one);
}

/** The pairs of letters that follow each other in a text. */
function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldText(text)} `;
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
}

/** Share of pairs that two texts have in common, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
