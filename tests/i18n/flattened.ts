/** Every text by its path; functions as what they give for sample parameters. */
export function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [1, 2, 0].flatMap((count) =>
      flatten((value as (...args: number[]) => string)(count, 7), `${path}(${count})`),
    );
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}
