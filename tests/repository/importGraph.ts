import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** What knows what: the names of those that each one imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Imports between the files of a folder of the repository. */
export interface Imports {
  /** Those that are there when the program runs. */
  readonly values: Graph;
  /** Those, and the ones of types alone. */
  readonly all: Graph;
}

/** Paths of the code in a folder of the repository, with `/` between. */
export function codeIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Text of a file of the repository. */
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A file as the compiler sees it. */
export const parsed = (file: string): ts.SourceFile => ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest);

/** Reads who imports whom in a folder of the repository. */
export function importsIn(folder: string): Imports {
  const [values, all] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const file of codeIn(folder)) {
    const found = importsOf(file);
    values.set(file, new Set(found.filter(({ isType }) => !isType).map(({ path }) => path)));
    all.set(file, new Set(found.map(({ path }) => path)));
  }
  return { values, all };
}

function importsOf(file: string): { readonly path: string; readonly isType: boolean }[] {
  const found: { path: string; isType: boolean }[] = [];
  const add = (specifier: string, isType: boolean) => {
    const path = specifier.startsWith('.') ? fileNamed(posix.join(dirname(file), specifier)) : null;
    if (path !== null) found.push({ path, isType });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, isOfTypes(node));
    // What is loaded when it is asked for is no part of what must be there first.
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      add(node.argument.literal.text, true);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const named = node.importClause?.namedBindings;
  if (!node.importClause || node.importClause.isTypeOnly) return node.importClause !== undefined;
  const hasValue = node.importClause.name !== undefined || !named || !ts.isNamedImports(named);
  return !hasValue && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

const fileNamed = (path: string): string | null =>
  [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (one) => /\.tsx?$/.test(one) && existsSync(join(root, one)),
  ) ?? null;

/** The same between folders, named by a function of the file; null for files that are not looked at. */
export function betweenFolders(files: Graph, folderOf: (file: string) => string | null): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const from = folderOf(file);
    if (from === null) continue;
    const known = folders.get(from) ?? new Set();
    folders.set(from, known);
    for (const to of [...imported].map(folderOf)) if (to !== null && to !== from) known.add(to);
  }
  return folders;
}

/** Groups of those that know each other, directly or not; each sorted. */
export function cyclesIn(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((one) => [one, reachedFrom(graph, one)]));
  const inCycle = [...graph.keys()].filter((one) => reached.get(one)?.has(one));
  const groups = new Map<string, string[]>();
  for (const one of inCycle) {
    const group = inCycle.filter((other) => reached.get(one)?.has(other) && reached.get(other)?.has(one)).sort();
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** Those that one knows, directly or by others. */
export function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [...(graph.get(start) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...(graph.get(next) ?? []));
  }
  return found;
}
