/** The same function, worked out once for each input: for columns that hold the same few things over and over. */
export function memoised<I, O extends NonNullable<unknown>>(compute: (input: I) => O): (input: I) => O {
  const known = new Map<I, O>();
  return (input) => {
    let output = known.get(input);
    if (output === undefined) known.set(input, (output = compute(input)));
    return output;
  };
}
