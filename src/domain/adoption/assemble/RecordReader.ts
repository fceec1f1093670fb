import { columnLetters } from '../../columnLetters';
import type { Lists } from '../../records/listIndex';
import { declarationOf } from '../../records/records';
import { withAddress } from '../../records/linkedText';
import type { AnsweredTable } from '../answeredTable';
import type { OpenPoint, OwnCell } from '../adoptedRecord';
import type { ForeignCell } from '../foreignSheet';
import type { Adoptable } from '../layout';
import type { OwnHeaders } from '../ownHeaders';
import type { CellReading, ReadCell } from '../reading';
import { fieldsOfReading, partsOf, targetParts, type TargetParts } from '../target';
import { CellReader, isDateTarget, valueFor } from './CellReader';
import type { Draft, Strength } from './Draft';
import { outer } from './dates';
import type { TableColumn } from './tableColumns';
import { toldByHeading } from './toldByHeading';

/** A cell of a record: where it stands, and under which header. */
export interface PlacedCell {
  readonly cell: ForeignCell;
  readonly row: number;
  readonly column: number;
}

/** Reads cells into drafts of records. */
export class RecordReader {
  private readonly cells: CellReader;

  constructor(
    private readonly table: AnsweredTable,
    lists: Lists,
    readCell: ReadCell,
    private readonly headersOf: (record: Adoptable) => OwnHeaders,
  ) {
    this.cells = new CellReader(table, lists, readCell);
  }

  /** Keeps a cell of a column that has no field. */
  keep(draft: Draft, { own, header }: TableColumn, { cell }: PlacedCell, record: Adoptable): void {
    draft.keep(own, ownCellOf(cell));
    this.keepComment(draft, header, cell, record);
  }

  /** Reads a cell of a column that has a field. What of it is not read is kept in the record's row. */
  column(draft: Draft, column: TableColumn, placed: PlacedCell, year: number | null): void {
    const { parts, target, order, header } = column;
    if (!parts) return;
    const { cell } = placed;
    const isAnswered = this.table.values.get(parts.field)?.has(cell.text) === true;
    const told = isAnswered ? cell : toldByHeading(parts, header, cell);
    const reading = this.cells.read(target, parts, told, { order, year, pillar: pillarOf(draft) });
    const isWhole = this.takeReading(draft, parts, reading, placed, { header, own: column.own, strength: 'own' });
    if (column.isSecond) {
      if (!isWhole)
        draft.keep(column.own, [...reading.doubts, ...unreadTexts(reading)].map(({ text }) => text).join('; '));
      return;
    }
    const isLinked = cell.link !== undefined && !this.takeLink(draft, parts, cell);
    if (!isWhole || isLinked) draft.keep(column.own, textWithLink(cell, reading));
    this.keepComment(draft, header, cell, parts.record);
  }

  /** Reads what is said of a record outside its row: by its section, or by the whole table. */
  stated(draft: Draft, target: string, text: string, from: PlacedCell | null, year: number | null): void {
    const parts = partsOf(target);
    if (!parts || text.trim() === '') return;
    const cell: ForeignCell = { value: text, text };
    const reading = this.cells.read(target, parts, cell, { year, pillar: pillarOf(draft) });
    const placed = { ...(from ?? { row: 0, column: 0 }), cell: from?.cell ?? cell };
    const header = this.headersOf(parts.record).labelOf(parts.field);
    const own = this.headersOf(parts.record).ofOriginal(header);
    const isWhole = this.takeReading(draft, parts, reading, placed, { header, own, strength: 'table' });
    if (!isWhole) draft.keep(own, from?.cell.text ?? text);
  }

  /** The year that a text names for its records; null where it names none. */
  yearIn(target: string, cell: ForeignCell): number | null {
    const parts = partsOf(target);
    if (parts?.field !== 'planYear') return null;
    const year = Number(this.cells.read(target, parts, cell).values.get('planYear'));
    return Number.isInteger(year) && year > 0 ? year : null;
  }

  /** Takes what a cell says; false where something of it found no place. */
  private takeReading(
    draft: Draft,
    parts: TargetParts,
    reading: CellReading,
    placed: PlacedCell,
    { header, own: keptIn, strength }: { header: string; own: string; strength: Strength },
  ): boolean {
    const { record, field } = parts;
    const { fields } = declarationOf(record);
    const own = new Set([field, ...(fieldsOfReading[field] ?? [])]);
    const source = { header, text: placed.cell.text, cell: cellName(placed) };
    const isTitle = field === 'title';
    let isWhole = reading.unread.length + reading.doubts.length + (isTitle ? 0 : reading.beside.length) === 0;
    for (const [name, value] of reading.values) {
      if (field === 'participants' && name === 'otherOrUnknown' && !reading.values.has('women')) {
        draft.total = Number(value);
        draft.sources.set(name, source);
        continue;
      }
      if (!(name in fields)) continue;
      const isText = fields[name]?.kind === 'text';
      const as = strength === 'own' && !own.has(name) && field !== 'participants' ? 'other' : strength;
      const taken = valueFor(record, name, value);
      if (taken === null || !draft.take(name, taken as string, as, isText)) isWhole = false;
      else if (!draft.sources.has(name)) draft.sources.set(name, source);
    }
    // What a section or the whole table says of days holds where the row says none.
    const isSpan = reading.span !== null && (strength === 'own' || draft.spans.size === 0);
    if (isSpan) isWhole = this.takeSpan(draft, parts, reading) && isWhole;
    if (isSpan) draft.sources.set(`span ${field}`, source);
    const point = { field: `${record}.${field}`, row: placed.row, column: placed.column };
    const at = { ...point, sheet: this.table.layout.sheet, keptIn };
    draft.open.push(
      ...reading.doubts.map((doubt): OpenPoint => ({
        ...at,
        kind: 'doubt',
        field: `${record}.${doubt.field}`,
        text: doubt.text,
        options: doubt.options,
      })),
      ...reading.unread.map((text): OpenPoint => ({ ...at, kind: 'unread', text, options: [] })),
    );
    if (isTitle) for (const number of reading.beside) this.keepNumber(draft, record, number);
    return isWhole;
  }

  /** Days wait until the whole row is read; those of other records than activities have only one field to go to. */
  private takeSpan(draft: Draft, parts: TargetParts, { span }: CellReading): boolean {
    const { record, field } = parts;
    if (!span) return true;
    if (record === 'Activity' && (isDateTarget(parts) || field === 'title')) {
      const name = field === 'title' ? 'dates' : field;
      const known = draft.spans.get(name) ?? null;
      const isMark = name === 'month' || name === 'quarter' || name === 'semester';
      if (known && !isMark) return known.start === span.start && known.end === span.end;
      draft.spans.set(name, outer(known, span) ?? span);
      return true;
    }
    if (span.precision === 'period' || span.end !== null)
      return span.start === span.end && this.day(draft, field, span);
    return this.day(draft, field, span);
  }

  private day(draft: Draft, field: string, { start }: { readonly start: string }): boolean {
    return draft.take(field, start, 'own', false);
  }

  /** A number before a title is no part of it, and is kept. */
  keepNumber(draft: Draft, record: Adoptable, number: string): void {
    draft.keep(this.headersOf(record).label('number'), number);
  }

  /** What a cell of a cross table says; what is no mark a person has to tell. */
  mark({ cell }: PlacedCell): 'yes' | 'no' | 'unsure' {
    if (cell.date !== undefined) return 'yes';
    const target = `${this.table.layout.record}.mark`;
    const reading = this.cells.read(target, targetParts(target), cell);
    const said = reading.values.get('mark');
    if (said !== undefined) return said === 'yes' ? 'yes' : 'no';
    return reading.doubts.length + reading.unread.length > 0 ? 'unsure' : 'no';
  }

  /** The address of a link, behind the text of its field; false where its field takes no text, or is a name. */
  private takeLink(draft: Draft, { record, field }: TargetParts, { link = '' }: ForeignCell): boolean {
    const declared = declarationOf(record).fields[field];
    const value = draft.value(field);
    if (declared?.kind !== 'text' || !declared.multiline || field === 'title' || field.startsWith('name')) return false;
    draft.set(field, withAddress(typeof value === 'string' ? value : '', link));
    return true;
  }

  private keepComment(draft: Draft, header: string, { comment }: ForeignCell, record: Adoptable): void {
    if (comment === undefined || comment.trim() === '') return;
    const words = header === '' ? comment : `${header}: ${comment}`;
    draft.keep(this.headersOf(record).label('comments'), words);
  }
}

const unreadTexts = ({ unread }: CellReading): readonly { readonly text: string }[] => unread.map((text) => ({ text }));

const pillarOf = (draft: Draft): string | null => {
  const pillar = draft.value('pillar');
  return typeof pillar === 'string' ? pillar : null;
};

/** A cell's address within its sheet. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  row === 0 ? '' : `${columnLetters(column - 1)}${String(row)}`;

/** A cell as it is kept in an own column: numbers and days as such, whatever else as people see it. */
export function ownCellOf(cell: ForeignCell): OwnCell {
  if (cell.link !== undefined) return withAddress(cell.text, cell.link);
  if (cell.date !== undefined) return { date: cell.date };
  return typeof cell.value === 'number' && !cell.text.includes('%') ? cell.value : cell.text;
}

/** What people see of a cell, its link behind it; of one without text what was asked about it, such as its colour. */
function textWithLink(cell: ForeignCell, { doubts }: CellReading): OwnCell {
  const text = cell.text.trim() === '' ? (doubts[0]?.text ?? '') : cell.text;
  return cell.link === undefined ? text : withAddress(text, cell.link);
}
