import { dateFromSerial } from '../../domain/calendar';
import { foldText } from '../../domain/foldText';
import type { IncomingNote } from '../../domain/merge/incomingNote';
import { declarationOfField } from '../../domain/note/noteDocument';
import { knownLabel } from '../../domain/note/noteLabels';
import { noteSections } from '../../domain/note/noteSections';
import { languages } from '../../domain/plan/language';
import type { Cell } from '../../domain/records/cell';
import type { Field } from '../../domain/records/field';
import { withAddress } from '../../domain/records/linkedText';
import { atOnce, flatMapInSteps, type Steps } from '../../domain/steps';
import { readExportRecord } from '../word/exportRecord';
import type { NoteContext } from '../word/fieldText';
import { incomingNoteOf, isNote } from '../word/incomingNoteOf';
import { fieldOfMark } from '../word/noteMarks';
import { findNote } from '../word/noteRows';
import type { WordBlock } from '../word/wordBlocks';
import type { WordText } from '../word/wordParagraph';
import { codeMark, productMark } from './noteSheetRows';
import { joinPieces, type PieceMark } from './sheetPieces';

/** The cells of a sheet that may hold a concept note, from its first row and column on. */
export interface NoteSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where its links lead, by the positions of their row and column, from 0, with a space between. */
  readonly links?: ReadonlyMap<string, string>;
}

/** What is needed to read notes from sheets of a workbook. */
export interface SheetContext extends NoteContext {
  readonly date1904: boolean;
}

/**
 * The concept notes in sheets that `writeNoteSheet` wrote, whatever people made of them since: rows added, moved or
 * removed, labels changed, the hidden columns lost. Sheets that hold no note give nothing.
 */
export function notesFromSheets(sheets: readonly NoteSheet[], context: SheetContext): readonly IncomingNote[] {
  return atOnce(notesFromSheetsInSteps(sheets, context));
}

/** The same in steps. */
export function* notesFromSheetsInSteps(
  sheets: readonly NoteSheet[],
  context: SheetContext,
): Steps<readonly IncomingNote[]> {
  const notes: IncomingNote[] = [];
  for (const { name, rows, links } of sheets) {
    const exported = readExportRecord(propertiesIn(rows));
    let row = 0;
    const read = yield* flatMapInSteps(rows, (cells) => {
      const own = row++;
      return [readRow(cells, context, (column) => links?.get(`${own} ${column}`))];
    });
    const found = findNote(blocksOf(wholeRows(read)));
    yield;
    if (isNote(found, exported)) notes.push(incomingNoteOf(found, exported, { ...context, source: name }));
    yield;
  }
  return notes;
}

/** Rows and columns of which the first marks of a note are never farther. */
const [markedRows, markedColumns] = [400, 40] as const;

/** Whether the add-in wrote a note into a sheet: its record of the writing, or what it marks rows with, is still there. */
export function isNoteOfOurs({ rows }: NoteSheet): boolean {
  const isOfNote = (cell: Cell) =>
    typeof cell === 'string' && (recordLine.test(cell) || fieldOfMark(cell) !== undefined);
  return rows.slice(0, markedRows).some((cells) => cells.slice(0, markedColumns).some(isOfNote));
}

/** A line of the record of the writing. */
export const recordLine = /^(ConceptNote\d+)=(.*)$/s;

/** The record of the writing, from whichever column it stands in. */
function propertiesIn(rows: NoteSheet['rows']): ReadonlyMap<string, string> {
  const lines = rows.flat().flatMap((cell) => {
    const [, name, value] = typeof cell === 'string' ? (recordLine.exec(cell) ?? []) : [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return new Map(lines);
}

/** A row as people see it, and what it says of itself. */
interface SheetRow {
  readonly label: string;
  readonly text: string;
  readonly mark: string;
}

export const isPieceMark = (mark: string): mark is PieceMark => mark === '¶' || mark === '…';
const rowMarks = new Set([codeMark, productMark]);
/** Whether a text is one by which a row of a note's sheet is known again. */
export const isMark = (text: string): boolean =>
  isPieceMark(text) || rowMarks.has(text) || fieldOfMark(text) !== undefined;

/** The label, what stands beside it in however many cells, and the mark, from whichever column it stands in. */
function readRow(
  [first = '', ...others]: readonly Cell[],
  context: SheetContext,
  addressAt: (column: number) => string | undefined,
): SheetRow {
  const label = String(first);
  // The mark stands behind the value, which may be any text, a mark's among them.
  const markAt = others.findLastIndex((cell) => typeof cell === 'string' && isMark(cell));
  const mark = String(others[markAt] ?? '');
  const known = fieldOfMark(mark) ?? knownLabel(label.split('\n')[0] ?? '')?.label;
  const field = known === undefined || known === 'code' ? null : declarationOfField(known);
  const texts = others.flatMap((cell, index) => {
    if (index === markAt || (typeof cell === 'string' && recordLine.test(cell))) return [];
    const text = textOf(cell, field, context);
    const address = addressAt(index + 1);
    // A continued row has no label of its own; elsewhere an address would spoil a date, a number or a choice.
    const takesLink = field === null ? isPieceMark(mark) : field.kind === 'text';
    return [address !== undefined && takesLink ? withAddress(text, address) : text];
  });
  return { label, text: texts.filter((text) => text !== '').join('\n'), mark };
}

/** What a cell shows; a day that Excel made a number of is a day again where the field is a date. */
function textOf(cell: Cell, field: Field | null, { lists, language, date1904 }: SheetContext): string {
  if (typeof cell === 'boolean') return lists.yesNo.labelOf(cell ? 'yes' : 'no', language);
  if (typeof cell === 'string') return cell.replace(/\r\n?/g, '\n');
  return (field?.kind === 'date' ? dateFromSerial(cell, date1904) : null) ?? String(cell);
}

/** Rows of one text put together again; a row whose own label was given to it stands for itself. */
function wholeRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  const whole: SheetRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && isPieceMark(row.mark) && row.label.trim() === '') {
      const text = joinPieces([
        { text: last.text, mark: '¶' },
        { text: row.text, mark: row.mark },
      ]);
      whole[whole.length - 1] = { ...last, text };
    } else whole.push(row);
  }
  return whole;
}

/** Titles of sections; some are the label of a field as well. */
const sectionTitles: ReadonlySet<string> = new Set(
  noteSections.flatMap(({ title }) => languages.map((language) => foldText(title[language]))),
);

/** Whether a row is a heading, or a remark of people's own: nothing stands beside it, and it is no field's. */
function isHeading({ label, text, mark }: SheetRow): boolean {
  if (text !== '' || mark !== '') return false;
  return sectionTitles.has(foldText(label)) || knownLabel(label.split('\n')[0] ?? '') === null;
}

/** Rows as the parts of a document: runs of fields are tables, headings paragraphs. */
function blocksOf(rows: readonly SheetRow[]): readonly WordBlock[] {
  const blocks: WordBlock[] = [];
  let table: (readonly WordText[])[] | null = null;
  for (const row of rows) {
    if (isHeading(row)) {
      table = null;
      if (row.label.trim() !== '') blocks.push({ kind: 'paragraph', ...plain(row.label) });
      continue;
    }
    if (!table) {
      table = [];
      blocks.push({ kind: 'table', rows: table });
    }
    table.push([plain(row.label, row.mark), plain(row.text)]);
  }
  return blocks;
}

const plain = (text: string, mark = ''): WordText => ({ text, losses: [], names: mark === '' ? [] : [mark] });
