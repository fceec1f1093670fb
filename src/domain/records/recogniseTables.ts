import { catalogDeclarations, setting } from './catalog';
import { resolveColumns } from './columns';
import { sheetNamesOf, type RecordDeclaration } from './declaration';
import type { RawTable } from './matrix';
import { planState } from './planState';
import { declarationOf, recordNames, type RecordName } from './records';

/** What tells which table a table is. */
export type TableHead = Pick<RawTable, 'name' | 'sheet' | 'headers'>;

/** Tables whose headers tell them from all others. */
const byHeaders: readonly RecordDeclaration[] = [...recordNames.map(declarationOf), planState];
/** The lists of Catálogos have the same headers all over. */
const byNameOnly = [...catalogDeclarations, setting];

/** The name that a table gets where a table of the office's own has ours. */
export const otherName = (table: string): string => `${table}Matriz`;

/**
 * Finds the tables of the matrix among those of a workbook, by their declared names in lower case. A table is ours by
 * its name, unless its headers say that it is another; else by its headers, whatever it is called. Where several could
 * be the same one it is that in the sheet of its name, or none.
 */
export function recogniseTables<T extends TableHead>(tables: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const left = new Set(tables);
  const take = ({ table }: RecordDeclaration, one: T | undefined) => {
    if (!one) return;
    found.set(table.toLowerCase(), one);
    left.delete(one);
  };
  for (const declaration of [...byHeaders, ...byNameOnly]) {
    const names = [declaration.table, otherName(declaration.table)].map((name) => name.toLowerCase());
    const named = tables.filter(({ name }) => names.includes(name.toLowerCase()));
    take(
      declaration,
      named.find(({ headers }) => mayBe(declaration, headers)),
    );
  }
  for (const declaration of byHeaders) {
    if (found.has(declaration.table.toLowerCase())) continue;
    const alike = [...left].filter(({ headers }) => declarationOfHeaders(headers) === declaration);
    const own = sheetNamesOf(declaration).map((name) => name.toLowerCase());
    const inItsSheet = alike.filter(({ sheet }) => own.includes(sheet.toLowerCase()));
    if (alike.length === 1) take(declaration, alike[0]);
    else if (inItsSheet.length === 1) take(declaration, inItsSheet[0]);
  }
  return found;
}

/** The declaration whose table headers alone say that it is; null where it is no table of ours, or one of Catálogos. */
export function declarationOfHeaders(headers: readonly string[]): RecordDeclaration | null {
  let best: { readonly declaration: RecordDeclaration; readonly all: number } | null = null;
  for (const declaration of byHeaders) {
    const { core, all, own } = sharesOf(declaration, headers);
    if (core >= 0.5 && all >= 0.5 && own >= 0.5 && all > (best?.all ?? 0)) best = { declaration, all };
  }
  return best?.declaration ?? null;
}

/**
 * Which records a table of a file holds: as in `recogniseTables`, and where it is a part of a table that people send, by
 * its headers too. Null for a table of people's own, even under the name of one of ours.
 */
export function recordOfTable({ name, headers }: Pick<TableHead, 'name' | 'headers'>): RecordName | null {
  const isNamed = ({ table }: RecordDeclaration) =>
    [table, otherName(table)].some((one) => one.toLowerCase() === name.toLowerCase());
  const named = recordNames.find((record) => isNamed(declarationOf(record)));
  if (named !== undefined && mayBe(declarationOf(named), headers)) return named;
  const whole = declarationOfHeaders(headers);
  if (whole) return recordNames.find((record) => record === whole.name) ?? null;
  const parts = recordNames.filter((record) => isPart(declarationOf(record), headers));
  const known = parts.map((record) => knownColumns(record, headers));
  const most = Math.max(...known);
  const [only, ...others] = parts.filter((_, at) => known[at] === most);
  return others.length > 0 ? null : (only ?? null);
}

/** How many of a record's columns are among headers. */
export const knownColumns = (record: RecordName, headers: readonly string[]): number =>
  resolveColumns(declarationOf(record), headers).position.size;

/** Fewer columns than these are no part of a table of ours unless it has its name. */
const fewestInPart = 4;

const isPart = (declaration: RecordDeclaration, headers: readonly string[]): boolean =>
  mayBePart(declaration, headers) && resolveColumns(declaration, headers).position.size >= fewestInPart;

/** Tables of which people send each other a few columns. */
const sentInParts: ReadonlySet<string> = new Set<RecordName>(['Activity', 'ConceptNote', 'Product', 'CountryReport']);

/**
 * Whether a table can be the one whose name it has: it has half of what makes it that, or of all its columns; or it is a
 * part of it, with the code and hardly a column of another kind.
 */
function mayBe(declaration: RecordDeclaration, headers: readonly string[]): boolean {
  const { core, all } = sharesOf(declaration, headers);
  return core >= 0.5 || all >= 0.5 || mayBePart(declaration, headers);
}

/** Whether a table can be a part of one that people send: with the code and hardly a column of another kind. */
function mayBePart(declaration: RecordDeclaration, headers: readonly string[]): boolean {
  const { hasKey, own } = sharesOf(declaration, headers);
  return sentInParts.has(declaration.name) && hasKey && own >= 0.6;
}

/**
 * How many of a declaration's columns are among headers: of those without which it would not be that table, and of all;
 * and how many of the headers are such a column.
 */
function sharesOf(declaration: RecordDeclaration, headers: readonly string[]) {
  const { position, twice, fields: known } = resolveColumns(declaration, headers);
  const fields = Object.entries(declaration.fields);
  const shareOf = (names: readonly string[]) =>
    names.filter((name) => position.has(name) || twice.has(name)).length / names.length;
  const isCore = (name: string) => declaration.key.includes(name) || declaration.fields[name]?.required === 'always';
  return {
    core: shareOf(fields.map(([name]) => name).filter(isCore)),
    hasKey: shareOf(declaration.key) === 1,
    own: known.filter((field) => field !== null).length / headers.length,
    all: shareOf(fields.filter(([, field]) => !field.optionalColumn).map(([name]) => name)),
  };
}
