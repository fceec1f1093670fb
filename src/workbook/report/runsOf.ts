/** Neighbouring numbers of a rising list. */
export function runsOf(numbers: readonly number[]): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.start + last.count === number) last.count++;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}
