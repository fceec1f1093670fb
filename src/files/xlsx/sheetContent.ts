import { foldText } from '../../domain/foldText';
import type { FilePart } from '../../domain/merge/fileAccount';
import { knownLabel } from '../../domain/note/noteLabels';
import { languages } from '../../domain/plan/language';
import type { Problem } from '../../domain/problem';
import { catalogDeclarations, catalogFields, setting } from '../../domain/records/catalog';
import type { Cell } from '../../domain/records/cell';
import { resolveColumns } from '../../domain/records/columns';
import { withAddress } from '../../domain/records/linkedText';
import type { RawTable } from '../../domain/records/matrix';
import { planState } from '../../domain/records/planState';
import { recordOfTable } from '../../domain/records/recogniseTables';
import { declarationOf } from '../../domain/records/records';
import { tablesInCells } from '../../domain/records/tablesInCells';
import { flatMapInSteps, runsOf, type Steps } from '../../domain/steps';
import { reportOnSheet } from '../../domain/report/sheet/recogniseReport';
import type { ReadingBudget } from '../container/ReadingBudget';
import { isNoteOfOurs, type NoteSheet } from '../printedNote/notesFromSheets';
import { recordsInCells, type FoundTable } from './cellTables';
import { perLink } from './FormulaLinks';
import { cellKey, unreadFormula } from './readSheetCells';
import type { ReadSheet } from './SheetRows';

/** What a sheet holds of the matrix. */
export interface SheetContent {
  readonly tables: readonly RawTable[];
  readonly records: readonly FoundTable[];
  /** The sheet, where a concept note may be in it. */
  readonly sheet: NoteSheet | null;
  /** What it is, where it is neither records nor a note. */
  readonly parts: readonly FilePart[];
}

/**
 * Tells what a sheet is. First what the add-in wrote and nothing is taken of, by the marks that it left; then tables of
 * records, in Excel tables or in plain cells below their headers; what is left may be a note.
 */
export function* contentOfSheet(read: ReadSheet, budget: ReadingBudget): Steps<SheetContent> {
  const { name, tables } = read;
  const rows = read.rows.map(({ cells }) => cells);
  const part = (content: FilePart['content']): FilePart => ({ sheet: name, content });
  const nothing: SheetContent = { tables: [], records: [], sheet: null, parts: [] };
  if (rows.length === 0) return nothing;
  const report = isNoteOfOurs({ name, rows }) ? null : reportOnSheet(name, rows);
  if (report !== null) return { ...nothing, parts: [part({ kind: 'report', title: report })] };
  const own = ownTables(tables);
  const inTables = tables.flatMap((raw): FoundTable[] => {
    const record = own.has(raw) ? null : recordOfTable(raw);
    return record === null
      ? []
      : [{ record, raw: { ...raw, name: declarationOf(record).table }, isTable: true, problems: [] }];
  });
  const found = inTables.length > 0 || own.size > 0 ? inTables : yield* recordsInCells(name, read.rows, budget);
  const records: FoundTable[] = [];
  for (const one of found) records.push(yield* withLinks(one, read.links, budget));
  const others = tables.filter((raw) => own.has(raw));
  if (records.length + others.length > 0) {
    const foreign = tables.length - inTables.length - others.length;
    return {
      tables: [...records.map(({ raw }) => raw), ...others],
      records,
      sheet: null,
      parts: [
        ...(others.length > 0 ? [part(kindOf(others))] : []),
        ...(foreign > 0 && inTables.length > 0 ? [part({ kind: 'unknown' })] : []),
      ],
    };
  }
  if (isCover(rows)) return { ...nothing, parts: [part({ kind: 'cover' })] };
  if (isLists(rows)) return { ...nothing, tables: tablesInCells(name, rows), parts: [part({ kind: 'lists' })] };
  if (yield* isNoteSheet(rows)) return { ...nothing, sheet: { name, rows, links: linksOf(read) } };
  return { ...nothing, parts: [part({ kind: 'unknown' })] };
}

const listTables: ReadonlySet<string> = new Set(
  [...catalogDeclarations, setting].map(({ table }) => table.toLowerCase()),
);
const isNamed = ({ table }: { readonly table: string }, raw: RawTable) =>
  raw.name.toLowerCase() === table.toLowerCase();

/** Tables of lists, settings and the cover. */
const ownTables = (tables: readonly RawTable[]): ReadonlySet<RawTable> =>
  new Set(tables.filter((raw) => listTables.has(raw.name.toLowerCase()) || isNamed(planState, raw)));

const kindOf = (tables: readonly RawTable[]): FilePart['content'] =>
  tables.some((raw) => isNamed(planState, raw)) ? { kind: 'cover' } : { kind: 'lists' };

type Rows = NoteSheet['rows'];
const labelsOf = (labels: readonly { readonly es: string; readonly en: string }[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => languages.map((language) => foldText(label[language]))));

const stateLabels = labelsOf([planState.fields.item.label]);
const valueLabels = labelsOf([planState.fields.value.label]);
const listLabels = (['code', 'es', 'en'] as const).map((field) => labelsOf([catalogFields[field].label]));

/** Headers stand near the top; people put a few rows above them. */
const deepestHeader = 60;

/** A sheet with fewer labels of a concept note is none. */
const fewestLabels = 3;

function* isNoteSheet(rows: Rows): Steps<boolean> {
  let count = 0;
  for (const run of runsOf(rows)) {
    for (const cells of run) if (count < fewestLabels) count += cells.filter(isLabel).length;
    if (count >= fewestLabels) return true;
    yield;
  }
  return false;
}

const isLabel = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length <= longestLabel && knownLabel(cell) !== null;

/** No label is longer: what is need not be looked up. */
const longestLabel = 200;

/** A cover whose table was lost: its headers stand one beside the other. */
const isCover = (rows: Rows): boolean =>
  rows.slice(0, deepestHeader).some((cells) => holdInOrder(cells, [stateLabels, valueLabels]));

/** Lists whose tables were lost. */
const isLists = (rows: Rows): boolean => rows.slice(0, deepestHeader).some((cells) => holdInOrder(cells, listLabels));

function holdInOrder(cells: Rows[number], labels: readonly ReadonlySet<string>[]): boolean {
  const texts = cells.map((cell) => foldText(String(cell)));
  return texts.some((_, start) => labels.every((label, at) => label.has(texts[start + at] ?? '')));
}

/** The table with the addresses of its links in the texts that people wrote; those in other cells are told of. */
function* withLinks(found: FoundTable, links: ReadonlyMap<string, string>, budget: ReadingBudget): Steps<FoundTable> {
  const { record, raw } = found;
  if (links.size === 0) return found;
  const { fields } = declarationOf(record);
  const names = resolveColumns(declarationOf(record), raw.headers).fields;
  const problems: Problem[] = [];
  const linked = (cell: Cell, name: string | null, sheetRow: number, address: string): Cell => {
    const field = name === null ? undefined : fields[name];
    if (name === null || field?.origin !== 'entered') return cell;
    budget.spend('links', String(cell).length + address.length + perLink);
    if (field.kind === 'text' && !address.startsWith(unreadFormula)) return withAddress(String(cell), address);
    problems.push({
      code: 'linkLost',
      severity: 'warning',
      table: record,
      sheetRow,
      field: name,
      params: { value: address },
    });
    return cell;
  };
  let sheetRow = raw.firstRow - 1;
  const rows = yield* flatMapInSteps(raw.rows, (cells) => {
    sheetRow++;
    const own = cells.map((cell, column) => {
      const address = links.get(cellKey(sheetRow, raw.firstColumn + column));
      return address === undefined ? cell : linked(cell, names[column] ?? null, sheetRow, address);
    });
    return [own];
  });
  return { ...found, raw: { ...raw, rows }, problems };
}

/** Links as `NoteSheet` names their cells; one by a formula that is not understood is left to its text. */
function linksOf({ rows, links }: ReadSheet): ReadonlyMap<string, string> {
  if (links.size === 0) return links;
  const place = new Map(rows.map(({ number }, index) => [number, index]));
  return new Map(
    [...links].flatMap(([key, address]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const index = place.get(row);
      return index === undefined || address.startsWith(unreadFormula)
        ? []
        : [[cellKey(index, column - 1), address] as const];
    }),
  );
}
