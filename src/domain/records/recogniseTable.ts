import { resolveColumns } from './columns';
import { declarationOf, recordNames, type RecordName } from './records';

/** Headers that a table must at least have, that of its key among them, and without that one. */
const [fewestHeaders, fewestWithoutKey] = [4, 6] as const;
/** The same where it has the name of a record's table. */
const [fewestOfNamed, fewestOfNamedWithoutKey] = [1, 3] as const;

/**
 * Which records a table holds: by its name, else by its headers, since people and programs rename tables or lose them.
 * Null for a table of people's own, even under the name of one of the matrix's.
 */
export function recogniseTable(name: string, headers: readonly string[]): RecordName | null {
  const named = recordNames.find((record) => declarationOf(record).table.toLowerCase() === name.toLowerCase());
  const filled = headers.filter((header) => header.trim() !== '').length;
  if (named !== undefined) {
    const { count, hasKey } = knownHeaders(named, headers);
    if (count >= (hasKey ? fewestOfNamed : fewestOfNamedWithoutKey)) return named;
  }
  const found = recordNames
    .map((record) => ({ record, ...knownHeaders(record, headers) }))
    .filter(({ count, hasKey }) => count >= (hasKey ? fewestHeaders : fewestWithoutKey) && count * 2 >= filled);
  const most = Math.max(...found.map(({ count }) => count));
  const best = found.filter(({ count }) => count === most);
  return best.length === 1 ? (best[0]?.record ?? null) : null;
}

/** How many of a record's columns the headers are, and whether those of its key are among them. */
export function knownHeaders(record: RecordName, headers: readonly string[]): { count: number; hasKey: boolean } {
  const declaration = declarationOf(record);
  const { position } = resolveColumns(declaration, headers);
  return { count: position.size, hasKey: declaration.key.every((field) => position.has(field)) };
}
