import { sheetColumns } from '../../model/area';
import type { Worksheet } from '../../model/Worksheet';
import { movedLine } from '../Movement';
import { attribute, childrenOf, isTrue, prefixed, withAttributes } from '../package/xml';
import type { SheetPart } from './SheetPart';

/** Pixels-free units: a column's width is stored in characters, the model holds points. */
const pointsPerCharacter = 5.6;

/** The element of each column that the part says something of, by the column's number from 0. */
function columnsOf(part: SheetPart): Map<number, string> {
  const columns = new Map<number, string>();
  let told = 0;
  for (const col of childrenOf(part.get('cols'), 'col')) {
    const [first, last] = [Number(attribute(col, 'min')), Number(attribute(col, 'max'))];
    told += Math.max(0, Math.min(last, sheetColumns) - first + 1);
    // Each column is told of once; a damaged file may tell of all of them a million times.
    if (!(first >= 1) || told > sheetColumns * 2) throw new Error('damaged XML');
    for (let column = first; column <= Math.min(last, sheetColumns); column++) columns.set(column - 1, col);
  }
  return columns;
}

/** Points without what is left of a division: as many as were set. */
const withoutRest = (points: number): number => Math.round(points * 1e6) / 1e6;

/** Reads widths and hidden columns. */
export function readColumns(part: SheetPart, sheet: Worksheet): void {
  for (const [column, col] of columnsOf(part)) {
    const width = Number(attribute(col, 'width') ?? 0);
    if (width > 0) sheet.columnWidths.set(column, withoutRest(width * pointsPerCharacter));
    if (isTrue(attribute(col, 'hidden'))) sheet.hiddenColumns.add(column);
  }
}

/** The format that cells of a column have before they are filled. */
export function columnFormats(part: SheetPart, sheet: Worksheet): (column: number) => number {
  const formats = new Map<number, number>();
  for (const [column, col] of columnsOf(part)) {
    const format = Number(attribute(col, 'style') ?? 0);
    const line = format > 0 ? movedLine(column, 'column', sheet.shifts) : null;
    if (line !== null) formats.set(line, format);
  }
  return (column) => formats.get(column) ?? 0;
}

/** Writes widths and hidden columns where they are different. */
export function patchColumns(part: SheetPart, before: Worksheet, sheet: Worksheet): void {
  const { columnWidths, hiddenColumns, shifts } = sheet;
  const isSame =
    sameEntries(before.columnWidths, columnWidths) &&
    before.hiddenColumns.size === hiddenColumns.size &&
    [...hiddenColumns].every((column) => before.hiddenColumns.has(column));
  if (isSame && shifts.every(({ axis }) => axis === 'row')) return;
  const columns = new Map<number, string>();
  for (const [column, col] of columnsOf(part)) {
    const line = movedLine(column, 'column', shifts);
    if (line !== null) columns.set(line, col);
  }
  for (const column of [...columnWidths.keys(), ...hiddenColumns])
    if (!columns.has(column)) columns.set(column, prefixed('<col/>', part.prefix));
  const changed = [...columns].map(
    ([column, col]) => [column, columnXml(col, columnWidths.get(column), hiddenColumns.has(column))] as const,
  );
  part.set(
    'cols',
    ...(changed.length === 0 ? [] : [`<${part.prefix}cols>${runsOf(changed).join('')}</${part.prefix}cols>`]),
  );
}

function columnXml(col: string, points: number | undefined, isHidden: boolean): string {
  const width = Number(attribute(col, 'width') ?? 0) * pointsPerCharacter;
  return withAttributes(col, {
    ...(width !== (points ?? 0) &&
      (points === undefined
        ? { width: null, customWidth: null }
        : { width: points / pointsPerCharacter, customWidth: 1 })),
    ...(isTrue(attribute(col, 'hidden')) !== isHidden && { hidden: isHidden ? 1 : null }),
    min: 0,
    max: 0,
  });
}

/** Neighbouring columns of which the same is said, in one element. */
function runsOf(columns: readonly (readonly [number, string])[]): string[] {
  const runs: { first: number; last: number; col: string }[] = [];
  for (const [column, col] of [...columns].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.col === col) run.last = column;
    else runs.push({ first: column, last: column, col });
  }
  return runs.map(({ first, last, col }) => withAttributes(col, { min: first + 1, max: last + 1 }));
}

const sameEntries = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
