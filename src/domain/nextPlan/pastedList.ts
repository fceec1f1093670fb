import { foldText } from '../foldText';
import { beginsWithNumber, depthOf, isMarkCell, withoutMark } from './itemMark';
import { pastedCells } from './pastedCells';
import { rolesInHeaders, type ColumnRole } from './pastedHeaders';

/** An item of a pasted list. */
export interface PastedItem {
  readonly name: string;
  /** The same in the other language, where a column says it. */
  readonly translation: string | null;
  /** The name of the item above that it belongs to, or what its column says of that; null for one of the first level. */
  readonly under: string | null;
}

/** A pasted list as it was understood. */
export interface PastedList {
  readonly items: readonly PastedItem[];
  /** Names that stand there again below the same item: each is taken once. */
  readonly repeated: readonly string[];
  /** How many lie deeper than the second level: they are taken as items of that. */
  readonly deeper: number;
}

type Cells = readonly string[];
interface Read {
  readonly items: readonly PastedItem[];
  readonly deeper: number;
}

/**
 * Reads a list that was pasted: lines, the second level indented, numbered (“1.2”) or marked; or a table, in which a column
 * says what each belongs to. Blank lines are left out. Nothing is invented: what cannot be told from a name stays in it.
 */
export function readPastedList(text: string): PastedList {
  const rows = pastedCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const roles = rolesInHeaders(rows[0] ?? []);
  const { items, deeper } = roles ? readTable(rows.slice(1), roles) : readWithoutHeaders(rows);
  return { ...withoutRepeated(items), deeper };
}

function withoutRepeated(items: readonly PastedItem[]): Pick<PastedList, 'items' | 'repeated'> {
  const seen = new Set<string>();
  const repeated: string[] = [];
  const once = items.filter(({ name, under }) => {
    const key = JSON.stringify([foldText(name), under === null ? null : foldText(under)]);
    if (seen.has(key)) repeated.push(name);
    return seen.size < seen.add(key).size;
  });
  return { items: once, repeated };
}

function readWithoutHeaders(all: readonly Cells[]): Read {
  const rows = all.map((cells) => withoutMarkCells(cells, all));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const named = [...Array(width).keys()].filter((column) => rows.some(({ cells }) => isFilled(cells, column)));
  const isTable = rows.some(({ cells }) => named.filter((column) => isFilled(cells, column)).length > 1);
  if (!isTable) return readLines(rows);
  const texts = rows.map(({ cells }) => cells);
  return readTable(texts, guessedRoles(texts, named));
}

/** A row with the marks and codes in cells of their own taken off, the first of them remembered with its column. */
interface MarkedRow {
  readonly cells: Cells;
  readonly mark: { readonly text: string; readonly column: number } | null;
}

function withoutMarkCells(cells: Cells, all: readonly Cells[]): MarkedRow {
  const left = cells.map((cell) => cell.trimEnd());
  let mark: MarkedRow['mark'] = null;
  for (const [column, cell] of left.entries()) {
    if (cell === '') continue;
    const isAlone = (code: string) => all.filter((other) => other[column]?.trim() === code).length === 1;
    const isLast = left.slice(column + 1).every((one) => one === '');
    if (isLast || !isMarkCell(cell.trim(), isAlone)) break;
    left[column] = '';
    mark ??= { text: cell, column };
  }
  return { cells: left, mark };
}

const isFilled = (cells: Cells, column: number): boolean => (cells[column] ?? '').trim() !== '';

/** The column whose values come again, or stand once for the rows below, says what the others belong to. */
function guessedRoles(rows: readonly Cells[], named: readonly number[]): ReadonlyMap<number, ColumnRole> {
  const different = (column: number) =>
    new Set(rows.flatMap((cells) => (isFilled(cells, column) ? [foldText(cells[column] ?? '')] : []))).size;
  const comeAgain = named.filter((column, at) => {
    const filled = rows.filter((cells) => isFilled(cells, column)).length;
    return different(column) < (at === 0 ? rows.length : filled);
  });
  const [parent] = [...comeAgain].sort((a, b) => different(a) - different(b));
  const [name, translation] = named.filter((column) => column !== parent);
  return new Map<number, ColumnRole>([
    ...(parent === undefined ? [] : [[parent, 'parent'] as const]),
    ...(name === undefined ? [] : [[name, 'name'] as const]),
    ...(translation === undefined ? [] : [[translation, 'translation'] as const]),
  ]);
}

function readTable(rows: readonly Cells[], roles: ReadonlyMap<number, ColumnRole>): Read {
  const columnOf = (role: ColumnRole) => [...roles].find(([, one]) => one === role)?.[0] ?? -1;
  const [name, translation, parent] = [columnOf('name'), columnOf('translation'), columnOf('parent')];
  const areAllNumbered = [name, parent].map((column) =>
    rows.every((cells) => !isFilled(cells, column) || beginsWithNumber(cells[column] ?? '')),
  );
  const textOf = (cells: Cells, column: number, areNumbered = false) =>
    withoutMark(cells[column] ?? '', areNumbered).text;
  let above: string | null = null;
  const items = rows.flatMap((cells): PastedItem[] => {
    const own = textOf(cells, name, areAllNumbered[0]);
    const given = textOf(cells, parent, areAllNumbered[1]);
    const other = textOf(cells, translation) || null;
    // In a merged cell what the rows below belong to stands once, before them.
    if (given !== '') above = given;
    else if (parent > name) above = null;
    if (own !== '') return [{ name: own, translation: other, under: above }];
    return given === '' ? [] : [{ name: given, translation: other, under: null }];
  });
  return { items, deeper: 0 };
}

/** A line with where it begins, and what its mark says. */
interface Line {
  readonly name: string;
  readonly indent: number;
  readonly isMarked: boolean;
  readonly depth: number | null;
}

/** A column further to the right is further in than any number of spaces. */
const spacesOfColumn = 1000;

function readLines(rows: readonly MarkedRow[]): Read {
  const texts = rows.map(({ cells, mark }) => {
    const column = cells.findIndex((cell) => cell !== '');
    return { columns: (mark?.column ?? column) * spacesOfColumn + column, mark, text: cells[column] ?? '' };
  });
  const areAllNumbered = texts.every(({ text }) => beginsWithNumber(text));
  const lines = texts.map(({ columns, mark, text }): Line => {
    const { text: name, isMarked, depth } = withoutMark(text, areAllNumbered);
    const indented = mark?.text ?? text;
    return {
      name,
      indent: columns * spacesOfColumn + indented.length - indented.trimStart().length,
      isMarked: isMarked || mark !== null,
      depth: mark === null ? depth : depthOf(mark.text),
    };
  });
  const levels = levelsOf(lines);
  let above: string | null = null;
  const items = lines.map(({ name }, at): PastedItem => {
    const isBelow = levels[at] !== 0 && above !== null;
    if (!isBelow) above = name;
    return { name, translation: null, under: isBelow ? above : null };
  });
  return { items, deeper: levels.filter((level) => level > 1).length };
}

/** By how far the lines are indented; where all are alike by their numbers, else by which of them are marked. */
function levelsOf(lines: readonly Line[]): readonly number[] {
  const [first] = lines;
  if (lines.some(({ indent }) => indent !== first?.indent)) return levelsOfIndents(lines.map(({ indent }) => indent));
  const depths = lines.map(({ depth }) => depth ?? 1);
  const least = Math.min(...depths);
  if (depths.some((depth) => depth !== least)) return depths.map((depth) => depth - least);
  return lines.map(({ isMarked }) => (isMarked && first?.isMarked === false ? 1 : 0));
}

function levelsOfIndents(indents: readonly number[]): readonly number[] {
  const open: number[] = [];
  return indents.map((indent) => {
    while (open.length > 0 && indent <= (open.at(-1) ?? 0)) open.pop();
    open.push(indent);
    return open.length - 1;
  });
}
