/** Inputs of which the outputs are kept: a file of millions of texts must not fill the memory. */
const mostKept = 20_000;
/** Longer texts hardly come twice. */
const longestKept = 400;

/** The same function, worked out once for each of the texts that it was lately asked for. */
export function remembered<O>(compute: (text: string) => O): (text: string) => O {
  const known = new Map<string, { readonly output: O }>();
  return (text) => {
    if (text.length > longestKept) return compute(text);
    let kept = known.get(text);
    if (kept) return kept.output;
    if (known.size >= mostKept) known.clear();
    known.set(text, (kept = { output: compute(text) }));
    return kept.output;
  };
}
