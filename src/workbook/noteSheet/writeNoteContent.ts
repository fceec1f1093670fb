import type { NoteDocument } from '../../domain/note/noteDocument';
import type { NoteField } from '../../domain/note/noteSections';
import type { Plans } from '../../domain/records/plans';
import type { Cell } from '../../domain/records/cell';
import {
  noteSheetRecord,
  noteSheetRows,
  type NoteSheetOptions,
  type NoteSheetRow,
} from '../../files/printedNote/noteSheetRows';
import { contentsOf, withOwnRows, type NoteSheetContents, type OwnRow } from '../../files/printedNote/ownNoteRows';
import { fieldOfMark } from '../../files/word/noteMarks';
import { ChunkedWriter } from '../chunks';
import { escapeText } from '../escapeText';
import { clearedRows, keepTyped, noteColumns } from './layOutNoteSheet';
import { requestUnfound, requireNoteAsSeen } from './requireNoteAsSeen';
import { WorkbookError } from '../workbookError';
import { unlessMissed } from '../writing/requireHolds';

/** The cells of a sheet, from its first row and column. */
type SheetRows = readonly (readonly Cell[])[];

/** So often the note is written again where people write into its sheet at the same moment. */
const mostTries = 30;
/** So often in a row Excel may refuse to put a person's text back before that is left to the next writing. */
const mostRefusals = 5;

/** What people wrote and Excel did not let put back, by the note's activity: the next writing of the note does. */
const owed = new Map<string, NoteSheetContents>();

/**
 * Writes labels, values and marks until nobody wrote in between. What stood there is asked in the very request that
 * writes: texts that people put since stand in the place of the note's, and their rows stay.
 * @param sheetRows what the sheet held at the last look
 */
export async function writeNoteContent(
  sheet: Excel.Worksheet,
  document: NoteDocument | null,
  options: NoteSheetOptions,
  sheetRows: SheetRows,
): Promise<{ readonly rows: readonly NoteSheetRow[]; readonly typed: readonly NoteField[] }> {
  const held = blockOf(sheetRows);
  const record = noteSheetRecord(document, options);
  const note = document?.activity.id ?? '';
  const before = owed.get(note);
  const typed = new Map(before?.texts);
  const own = withRows(contentsOf(held, options.plans).own, before?.own ?? []);
  // What may stand there by now: after a refusal nobody knows whether Excel has written.
  let possible = [held];
  /** What stands there but for what people do at this very moment; null where that is to be looked at. */
  let known: SheetRows | null = held;
  /** Cells that are not compared before they are written over, since Excel does not find what stands there; null for all. */
  let unfound: ReadonlySet<string> | null = new Set();
  let refusals = 0;
  for (let left = mostTries; ; left--) {
    const rows = withOwnRows(noteSheetRows(document, { ...options, typed }), own);
    const values = valuesOf(rows, record);
    let written: { readonly met: SheetRows; readonly stands: SheetRows } | null;
    let looked: Looked;
    try {
      written = known && (await writeOnce(sheet, values, known, unfound));
      looked = written ?? (await lookAt(sheet, known ?? []));
    } catch (error) {
      if (!owed.has(note) || ++refusals === mostRefusals) throw error;
      possible.push(values);
      known = null;
      continue;
    }
    refusals = 0;
    const { met } = looked;
    const { texts, own: rowsBetween } = fewest(possible.map((one) => newIn(met, one, options.plans)));
    const fresh = [...texts].filter(([mark]) => fieldOfMark(mark) !== undefined);
    if (written && fresh.length + rowsBetween.length === 0) {
      owed.delete(note);
      return { rows, typed: [...typed.keys()].flatMap((mark) => fieldOfMark(mark) ?? []) };
    }
    if (left === 0) throw new WorkbookError('conflict');
    for (const [mark, text] of fresh) typed.set(mark, text);
    own.push(...rowsBetween);
    if (written) owed.set(note, { texts: new Map(typed), own: [...own] });
    else if (known && looked.unfound && isSame(met, known))
      unfound = unfound && isSameSet(looked.unfound, unfound) ? null : looked.unfound;
    known = written?.stands ?? met;
    possible = [known];
  }
}

/** What the note's columns held at a moment, and where asked for, the cells in which Excel does not find what is known. */
interface Looked {
  readonly met: SheetRows;
  readonly unfound?: ReadonlySet<string>;
}

async function lookAt(sheet: Excel.Worksheet, known: SheetRows): Promise<Looked> {
  const block = blockIn(sheet);
  const used = requestUsed(block);
  const unfound = requestUnfound(block, known);
  await sheet.context.sync();
  return { met: rowsOf(used), unfound: unfound() };
}

const isSameSet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((one) => others.has(one));

const blockIn = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, clearedRows, noteColumns);

/** Asks for what a block holds. */
function requestUsed(block: Excel.Range): Excel.Range {
  const used = block.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  return used;
}

/** What was asked for, from the sheet's first row and column. */
function rowsOf(used: Excel.Range): SheetRows {
  if (used.isNullObject) return [];
  const left = Array.from({ length: used.columnIndex }, () => '');
  const above = Array.from({ length: used.rowIndex }, (): Cell[] => []);
  return [...above, ...(used.values as Cell[][]).map((cells) => [...left, ...cells])];
}

/** What people wrote into a note since it held what is known. */
function newIn(met: SheetRows, known: SheetRows, plans: Plans): NoteSheetContents {
  const [before, now] = [contentsOf(known, plans), contentsOf(met, plans, known)];
  const isNew = ([mark, text]: readonly [string, string]) =>
    text.trim() !== '' && text !== (before.texts.get(mark) ?? '');
  return { texts: new Map([...now.texts].filter(isNew)), own: now.own };
}

/** Of several readings of what people wrote the one that finds the least: compared with what really stood there. */
const fewest = (found: readonly NoteSheetContents[]): NoteSheetContents =>
  found.reduce((least, one) => (sizeOf(one) < sizeOf(least) ? one : least));
const sizeOf = ({ texts, own }: NoteSheetContents): number => texts.size + own.length;

/** Rows, and of others those that are not among them: what is owed may stand there after all. */
function withRows(rows: readonly OwnRow[], others: readonly OwnRow[]): OwnRow[] {
  const there = rows.map((row) => JSON.stringify(row));
  const missing = others.filter((row) => {
    const at = there.indexOf(JSON.stringify(row));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
  return [...rows, ...missing];
}

/** Of what a sheet holds the part that is the note's: other columns are people's, and stay as they are. */
function blockOf(rows: SheetRows): SheetRows {
  const block = rows.slice(0, clearedRows).map((cells) => cells.slice(0, noteColumns));
  const end = block.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return block.slice(0, end + 1);
}

/**
 * Writes the cells of a note; gives those that it met, and what stands there now. Where the same rows stand there already,
 * only cells are written that are to change: what somebody has just typed into another one stays, though the answer be lost.
 * @param known what stood there at the last look
 * @param unfound cells in which Excel does not find what stands there; where other texts stand in the others by now nothing
 *   is written, and null given. Null to write whatever stands there
 */
async function writeOnce(
  sheet: Excel.Worksheet,
  values: readonly string[][],
  known: SheetRows,
  unfound: ReadonlySet<string> | null,
): Promise<{ readonly met: SheetRows; readonly stands: SheetRows } | null> {
  const context = sheet.context as Excel.RequestContext;
  const block = blockIn(sheet);
  const few = hasSameRows(known, values) ? differing(values, known) : null;
  if (unfound) requireNoteAsSeen(block, known, few && [...new Set(few.map(({ row }) => row))], unfound);
  const used = requestUsed(block);
  sheet.load('name');
  if (!few) block.clear('Contents');
  keepTyped(sheet, values.length);
  const isWritten = await unlessMissed(async () => {
    if (few) for (const { row, column, text } of few) sheet.getCell(row, column).values = [[escapeText(text)]];
    else {
      const texts = values.map((cells) => cells.map(escapeText));
      await new ChunkedWriter(context).write(sheet, 0, 0, texts);
    }
    await context.sync();
  });
  if (!isWritten) return null;
  const met = rowsOf(used);
  return { met, stands: few ? withTexts(met, few) : values };
}

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The cells of rows that are otherwise in those that are known; those of the last column come last: it keeps what was
 * written, and a text that a broken request did not come to would be taken for a person's.
 */
const differing = (values: readonly string[][], known: SheetRows): readonly PlacedText[] =>
  values
    .flatMap((cells, row) => cells.map((text, column) => ({ row, column, text })))
    .filter(({ row, column, text }) => text !== textAt(known, row, column))
    .sort((a, b) => a.column - b.column);

function withTexts(rows: SheetRows, texts: readonly PlacedText[]): SheetRows {
  const result = rows.map((cells) => [...cells]);
  for (const { row, column, text } of texts) {
    while (result.length <= row) result.push([]);
    const cells = result[row] as Cell[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return result;
}

const textAt = (rows: SheetRows, row: number, column: number): string => String(rows[row]?.[column] ?? '');

/** Whether the labels and texts of two states of a note are the same. */
const isSame = (some: SheetRows, others: SheetRows): boolean =>
  some.length === others.length &&
  some.every((_, row) => [0, 1].every((column) => textAt(some, row, column) === textAt(others, row, column)));

/** Whether rows have the labels and marks of others, and no more than these. */
const hasSameRows = (known: SheetRows, values: readonly string[][]): boolean =>
  known.length <= values.length &&
  values.every(([label, , mark], row) => textAt(known, row, 0) === label && textAt(known, row, 2) === mark);

function valuesOf(rows: readonly NoteSheetRow[], record: readonly string[]): string[][] {
  const length = Math.max(rows.length, record.length);
  return Array.from({ length }, (_, index) => {
    const { label = '', text = '', mark = '' } = rows[index] ?? {};
    return [label, text, mark, record[index] ?? ''];
  });
}
