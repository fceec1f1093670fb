import type { AnsweredTable } from '../answeredTable';
import { fieldsThatName } from './identity';
import type { Origin } from '../adoptedRecord';
import type { ForeignCell } from '../foreignSheet';
import type { Adoptable, SkipReason, Target } from '../layout';
import { partsOf } from '../target';
import { Draft } from './Draft';
import { finishDraft } from './finishDraft';
import type { PlacedCell, RecordReader } from './RecordReader';
import type { SheetGrid } from './SheetGrid';
import { cellPlace, recordPlaces, type TableColumn } from './tableColumns';

/** A record as read from a row. */
export interface FoundRecord {
  readonly record: Adoptable;
  readonly draft: Draft;
  readonly origin: Origin;
}

/** What came of a row: its records, or why there is none. */
export interface ReadRow {
  readonly place: number;
  readonly found: readonly FoundRecord[];
  readonly skipped: SkipReason | null;
}

export interface TableReading {
  readonly table: AnsweredTable;
  readonly grid: SheetGrid;
  readonly columns: readonly TableColumn[];
  readonly reader: RecordReader;
  readonly splitLines: (text: string) => readonly string[];
  /** Own column for what a section says that has no field. */
  readonly sectionHeader: string;
}

/** Reads the records of a table whose records are its rows or its columns, one after another. */
export function* readTable(reading: TableReading): Iterable<ReadRow> {
  const { layout } = reading.table;
  const sections = sectionsOf(reading);
  for (const place of recordPlaces(layout)) {
    while (sections.next !== null && sections.next <= place) sections.step();
    yield readRow(reading, place, sections.current);
  }
}

/** Goes through the section rows along with the records below them. */
function sectionsOf({ table: { layout }, grid }: TableReading) {
  const rows = [...layout.sectionRows].sort((a, b) => a - b);
  return {
    current: null as PlacedCell | null,
    get next(): number | null {
      return rows[0] ?? null;
    },
    step(): void {
      const row = rows.shift() ?? 0;
      const [first] = [...grid.cellsOf(row)].filter(([, { text }]) => text.trim() !== '');
      this.current = first ? { cell: first[1], row, column: first[0] } : null;
    },
  };
}

interface CellOf {
  readonly column: TableColumn;
  readonly placed: PlacedCell;
  /** Whether it is merged over the record from one before it. */
  readonly isShared: boolean;
}

function readRow(reading: TableReading, place: number, section: PlacedCell | null): ReadRow {
  const { layout } = reading.table;
  const cells = reading.columns.flatMap((column) => cellIn(reading, place, column));
  const own = cells.filter(({ column, placed, isShared }) => !isShared && column.parts && isFilled(placed.cell));
  const main = cells.filter(({ column }) => !column.isOfOther);
  const found = [
    ...mainRecords(reading, place, main, section, own.length > 0),
    ...otherRecords(reading, cells, section),
  ];
  if (found.length > 0) return { place, found, skipped: null };
  const isBlank = cells.every(({ placed: { cell }, isShared }) => isShared || isNumbering(cell.text));
  return { place, found, skipped: isBlank || layout.orientation === 'cross' ? 'blank' : 'unclear' };
}

const isFilled = ({ text, fill }: ForeignCell): boolean => text.trim() !== '' || fill !== undefined;

/** A row that was only numbered beforehand holds nothing. */
const isNumbering = (text: string): boolean => /^[\s\d.,\-–:]*$/.test(text);

function cellIn({ table: { layout }, grid }: TableReading, place: number, column: TableColumn): readonly CellOf[] {
  const [row, at] = cellPlace(layout, place, column.at);
  const standing = grid.at(row, at);
  const cell = column.isOfOther ? standing : grid.filled(row, at, layout.orientation === 'columns' ? 'across' : 'down');
  if (!cell) return [];
  return [{ column, placed: { cell, row, column: at }, isShared: cell !== standing }];
}

/** The records that a row is of itself: one, or one for each line of the cells that are parted. */
function mainRecords(
  reading: TableReading,
  place: number,
  cells: readonly CellOf[],
  section: PlacedCell | null,
  hasOwn: boolean,
): readonly FoundRecord[] {
  const { layout } = reading.table;
  if (!hasOwn) return [];
  const parted = cells.filter(({ column }) => column.isSplit && column.parts);
  const lines = new Map(parted.map((one) => [one, reading.splitLines(one.placed.cell.text)]));
  const count = Math.max(1, ...[...lines.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly FoundRecord[] => {
    const ofLine = cells.flatMap((one): readonly CellOf[] => {
      const own = lines.get(one);
      if (!own || count === 1) return [one];
      return own.length === 1 ? [one] : inLine(one, own[index]);
    });
    const draft = readDraft(reading, layout.record, ofLine, section);
    if (!isNamed(layout.record, draft)) return [];
    const named = ofLine.find(({ column }) => fieldsThatName[layout.record].includes(column.parts?.field ?? ''));
    const { row, column } = named?.placed ?? { row: place, column: 1 };
    return [
      {
        record: layout.record,
        draft,
        origin: { sheet: layout.sheet, row, column, line: count > 1 ? index + 1 : null, isCell: false },
      },
    ];
  });
}

/** The records of another kind that a row lists: each line of the cell that names them is one. */
function otherRecords(
  reading: TableReading,
  cells: readonly CellOf[],
  section: PlacedCell | null,
): readonly FoundRecord[] {
  const { sheet } = reading.table.layout;
  const kinds = new Set(cells.flatMap(({ column }) => (column.isOfOther && column.parts ? [column.parts.record] : [])));
  return [...kinds].flatMap((record) => {
    const theirs = cells.filter(({ column }) => column.isOfOther && column.parts?.record === record);
    const naming = theirs.find(({ column }) => fieldsThatName[record].includes(column.parts?.field ?? ''));
    const count = naming ? reading.splitLines(naming.placed.cell.text).length : 0;
    return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly FoundRecord[] => {
      const ofLine = theirs.flatMap((one): readonly CellOf[] => {
        const lines = reading.splitLines(one.placed.cell.text);
        return lines.length === count ? inLine(one, lines[index]) : [one];
      });
      const draft = readDraft(reading, record, ofLine, section);
      if (!naming || !isNamed(record, draft)) return [];
      const { row, column } = naming.placed;
      return [{ record, draft, origin: { sheet, row, column, line: index + 1, isCell: true } }];
    });
  });
}

function inLine(one: CellOf, line: string | undefined): readonly CellOf[] {
  if (line === undefined) return [];
  const { placed } = one;
  return [{ ...one, placed: { ...placed, cell: { ...placed.cell, value: line, text: line } } }];
}

const isNamed = (record: Adoptable, draft: Draft): boolean =>
  fieldsThatName[record].some((field) => {
    const value = draft.value(field);
    return value !== null && value !== '';
  });

/** Reads the cells of one record, then what its section and its table say of it. */
function readDraft(
  reading: TableReading,
  record: Adoptable,
  cells: readonly CellOf[],
  section: PlacedCell | null,
): Draft {
  const { table, reader, sectionHeader } = reading;
  const { layout } = table;
  const draft = new Draft();
  const constants = [...layout.constants].flatMap(([name, text]) => {
    const target = name.includes('.') ? name : `${layout.record}.${name}`;
    return partsOf(target as Target)?.record === record ? [{ target, text }] : [];
  });
  const sectionTarget = layout.sections === null ? null : targetOfSection(layout.record, layout.sections);
  const year = yearOf(reading, record, cells, section && sectionTarget ? { section, sectionTarget } : null, constants);
  for (const { column, placed } of cells) {
    if (column.parts) reader.column(draft, column, placed, year);
    else if (isFilled(placed.cell)) reader.keep(draft, column, placed, record);
  }
  if (section && sectionTarget && partsOf(sectionTarget as Target)?.record === record)
    reader.stated(draft, sectionTarget, section.cell.text, section, year);
  else if (section && !sectionTarget && record === layout.record) draft.keep(sectionHeader, section.cell.text);
  for (const { target, text } of constants) reader.stated(draft, target, text, null, year);
  finishDraft(record, draft, cells);
  return draft;
}

const targetOfSection = (record: Adoptable, field: string): string =>
  field.includes('.') ? field : `${record}.${field}`;

/** The year of a record for days that are written without one: what its own column says, its section, its table. */
function yearOf(
  { reader }: TableReading,
  record: Adoptable,
  cells: readonly CellOf[],
  stated: { readonly section: PlacedCell; readonly sectionTarget: string } | null,
  constants: readonly { readonly target: string; readonly text: string }[],
): number | null {
  const target = `${record}.planYear`;
  const column = cells.find(({ column: { parts } }) => parts?.record === record && parts.field === 'planYear');
  const constant = constants.find((one) => one.target === target);
  return (
    (column ? reader.yearIn(target, column.placed.cell) : null) ??
    (stated ? reader.yearIn(stated.sectionTarget, stated.section.cell) : null) ??
    (constant ? reader.yearIn(target, { value: constant.text, text: constant.text }) : null)
  );
}
