import { fieldsThatName } from './identity';
import type { ForeignCell } from '../foreignSheet';
import type { Adoptable, TableLayout } from '../layout';
import { partsOf } from '../target';
import { Draft } from './Draft';
import { finishDraft } from './finishDraft';
import type { PlacedCell } from './RecordReader';
import { statedBySections, withSection, type Sections } from './sections';
import { cellPlace, recordPlaces, type TableColumn } from './tableColumns';
import type { FoundRecord, ListedLine, ReadRow, TableReading } from './tableReading';

/** Reads the records of a table whose records are its rows or its columns, one after another. */
export function* readTable(reading: TableReading): Iterable<ReadRow> {
  const { layout } = reading.table;
  const rows = [...layout.sectionRows].sort((a, b) => a - b);
  let sections: Sections = new Map();
  for (const place of recordPlaces(layout)) {
    while (rows[0] !== undefined && rows[0] <= place) sections = withSection(reading, rows.shift() ?? 0, sections);
    yield readRow(reading, place, sections);
  }
}

interface CellOf {
  readonly column: TableColumn;
  readonly placed: PlacedCell;
  /** Whether it is merged over the record from one before it. */
  readonly isShared: boolean;
  /** Which of its lines it is. */
  readonly line?: ListedLine;
}

function readRow(reading: TableReading, place: number, sections: Sections): ReadRow {
  const { layout } = reading.table;
  const cells = reading.columns.flatMap((column) => cellIn(reading, place, column));
  const own = cells.filter(({ column, placed, isShared }) => !isShared && column.parts && isFilled(placed.cell));
  const main = cells.filter(({ column }) => !column.isOfOther);
  const found = [
    ...mainRecords(reading, place, main, sections, own.length > 0),
    ...otherRecords(reading, cells, sections),
  ];
  if (found.length > 0) return { place, found, skipped: null };
  const isBlank = cells.every(({ placed: { cell }, isShared }) => isShared || isNumbering(cell.text));
  return { place, found, skipped: isBlank || layout.orientation === 'cross' ? 'blank' : 'unclear' };
}

const isFilled = ({ text }: ForeignCell): boolean => text.trim() !== '';

/** Whether a cell holds something for people: a text, or a note or a link at it. */
const isShowing = ({ text, link, comment }: ForeignCell): boolean =>
  text.trim() !== '' || link !== undefined || comment !== undefined;

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
  sections: Sections,
  hasOwn: boolean,
): readonly FoundRecord[] {
  const { layout } = reading.table;
  if (!hasOwn) return [];
  const parted = cells.filter(({ column }) => column.isSplit && column.parts);
  const year = yearOf(reading, layout.record, cells, sections);
  const lines = new Map(parted.map((one) => [one, linesOf(reading, one, year)]));
  const count = Math.max(1, ...[...lines.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly FoundRecord[] => {
    const ofLine = cells.flatMap((one): readonly CellOf[] => {
      const own = lines.get(one);
      if (!own || (count === 1 && own.length === 0)) return [one];
      return own.length === 1 && count > 1 ? [one] : inLine(one, own[index]);
    });
    const draft = readDraft(reading, layout.record, ofLine, sections, year);
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
function otherRecords(reading: TableReading, cells: readonly CellOf[], sections: Sections): readonly FoundRecord[] {
  const { sheet } = reading.table.layout;
  const kinds = new Set(cells.flatMap(({ column }) => (column.isOfOther && column.parts ? [column.parts.record] : [])));
  return [...kinds].flatMap((record) => {
    const theirs = cells.filter(({ column }) => column.isOfOther && column.parts?.record === record);
    const naming = theirs.find(({ column }) => fieldsThatName[record].includes(column.parts?.field ?? ''));
    const year = yearOf(reading, record, theirs, sections);
    const count = naming ? linesOf(reading, naming, year).length : 0;
    return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly FoundRecord[] => {
      const ofLine = theirs.flatMap((one): readonly CellOf[] => {
        const lines = linesOf(reading, one, year);
        return lines.length === count ? inLine(one, lines[index]) : [one];
      });
      const draft = readDraft(reading, record, ofLine, sections, year);
      if (!naming || !isNamed(record, draft)) return [];
      const { row, column } = naming.placed;
      return [{ record, draft, origin: { sheet, row, column, line: index + 1, isCell: true } }];
    });
  });
}

const linesOf = ({ splitLines }: TableReading, { placed: { cell } }: CellOf, year: number | null) =>
  splitLines(cell.text, { dateOrder: null, year });

function inLine(one: CellOf, line: ListedLine | undefined): readonly CellOf[] {
  if (line === undefined) return [];
  const { column, placed } = one;
  const text = column.parts?.field === 'title' ? line.title : line.text;
  return [{ ...one, line, placed: { ...placed, cell: { ...placed.cell, value: text, text } } }];
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
  sections: Sections,
  year: number | null,
): Draft {
  const { table, reader, sectionHeader } = reading;
  const { layout } = table;
  const draft = new Draft();
  const stated = [
    ...statedBySections(table, record, sections),
    ...constantsOf(layout, record).map((one) => ({ ...one, from: null })),
  ];
  // The pillar comes first: it tells which theme a number alone means.
  const isPillar = (target: string) => target === `${record}.pillar`;
  for (const { target, text, from } of stated.filter((one) => isPillar(one.target)))
    reader.stated(draft, target, text, from, year);
  for (const { column, placed } of cells) if (isPillar(column.target)) reader.column(draft, column, placed, year);
  for (const { column, placed, line } of cells) {
    if (isPillar(column.target)) continue;
    if (column.parts) reader.column(draft, column, placed, year);
    else if (isShowing(placed.cell)) reader.keep(draft, column, placed, record);
    if (line?.span) draft.spans.set('dates', line.span);
    if (typeof line?.number === 'string') reader.keepNumber(draft, record, line.number);
  }
  const onlyKept = sections.get(null);
  if (onlyKept && record === layout.record) draft.keep(sectionHeader, onlyKept.text);
  for (const { target, text, from } of stated.filter((one) => !isPillar(one.target)))
    reader.stated(draft, target, text, from, year);
  finishDraft(record, draft, cells);
  return draft;
}

/** What a table says of all its records of a kind. */
function constantsOf(layout: TableLayout, record: Adoptable) {
  return [...layout.constants].flatMap(([name, text]) => {
    const target = name.includes('.') ? name : `${layout.record}.${name}`;
    return partsOf(target)?.record === record ? [{ target, text }] : [];
  });
}

/** The year of a record for days that are written without one: what its own column says, its section, its table. */
function yearOf(
  { reader, table }: TableReading,
  record: Adoptable,
  cells: readonly CellOf[],
  sections: Sections,
): number | null {
  const target = `${record}.planYear`;
  const section = statedBySections(table, record, sections).find((one) => one.target === target);
  const column = cells.find(({ column: { parts } }) => parts?.record === record && parts.field === 'planYear');
  const constant = constantsOf(table.layout, record).find((one) => one.target === target);
  return (
    (column ? reader.yearIn(target, column.placed.cell) : null) ??
    (section ? reader.yearIn(target, { value: section.text, text: section.text }) : null) ??
    (constant ? reader.yearIn(target, { value: constant.text, text: constant.text }) : null)
  );
}
