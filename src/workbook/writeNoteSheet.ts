import { editsIn } from '../domain/merge/editsIn';
import type { NoteDocument } from '../domain/note/noteDocument';
import type { NoteField } from '../domain/note/noteSections';
import { noteSheetName } from '../domain/note/noteSheetName';
import { languages, type Language } from '../domain/plan/language';
import type { Product } from '../domain/records/product';
import type { Cell } from '../domain/records/cell';
import {
  noteSheetRecord,
  noteSheetRows,
  type NoteSheetOptions,
  type NoteSheetRow,
} from '../files/printedNote/noteSheetRows';
import { notesFromSheets } from '../files/printedNote/notesFromSheets';
import { contentsOf, withOwnRows, type NoteSheetContents, type OwnRow } from '../files/printedNote/ownNoteRows';
import { fieldOfMark } from '../files/word/noteMarks';
import { ChunkedWriter } from './chunks';
import { escapeText } from './escapeText';
import { clearedRows, keepTyped, layOutNoteSheet, noteColumns } from './layOutNoteSheet';
import type { WorkbookSnapshot } from './openWorkbook';
import { refusalOf } from './refusalOf';
import { requestSheet, sheetContext, sheetOf } from './readNoteSheets';
import { runAction } from './runExcel';
import { WorkbookError } from './workbookError';

export interface NoteSheetRequest {
  readonly language: Language;
  /** Products that are linked to the activity, to be listed. */
  readonly products?: readonly Product[];
  /** Whether what people wrote into the sheet since may be lost. */
  readonly overwrite?: boolean;
}

export type NoteSheetResult =
  | {
      readonly kind: 'written';
      readonly sheet: string;
      /** Whether the note stands in its sheet, but not all of its look. */
      readonly looksFailed: boolean;
    }
  /** People wrote into the sheet what the matrix does not hold: it stands there still, so that it can be imported first. */
  | { readonly kind: 'edited'; readonly sheet: string; readonly fields: readonly NoteField[] };

/** So often the note is written again where people write into its sheet at the same moment. */
const mostTries = 30;
/** So often in a row Excel may refuse to put a person's text back before that is left to the next writing. */
const mostRefusals = 5;

/** What people wrote and Excel did not let put back, by the note's activity: the next writing of the note does. */
const owed = new Map<string, NoteSheetContents>();

/**
 * Writes a concept note as a printable sheet, values only; without a document a blank one. The activity's sheet is made
 * where there is none and updated in place where there is: one round trip to look, one to write the content, one for the
 * look of it. Rows that people put between those of the note stay between them. Throws `readOnly`, `protected` with the
 * sheet, or what the host refuses.
 */
export function writeNoteSheet(
  snapshot: WorkbookSnapshot,
  document: NoteDocument | null,
  { language, products, overwrite = false }: NoteSheetRequest,
): Promise<NoteSheetResult> {
  return runAction(async (context) => {
    const cells = sheetContext(snapshot, language);
    const { sheet, name, held } = await noteSheet(context, document?.activity.id ?? null, language);
    const fields = notesFromSheets(held, cells).flatMap((note) => editsIn(note, document));
    if (fields.length > 0 && !overwrite) return { kind: 'edited', sheet: name, fields };
    const options = { ...cells, ...(products && { products }) };
    try {
      const { rows, typed } = await writeContent(sheet, document, options, blockOf(held[0]?.rows ?? []));
      const looksFailed = !(await layOutNoteSheet(sheet, rows, document?.activity.id ?? '', language));
      if (typed.length > 0) return { kind: 'edited', sheet: sheet.name, fields: typed };
      return { kind: 'written', sheet: sheet.name, looksFailed };
    } catch (error) {
      throw await refusalOf(context, error, name);
    }
  });
}

/** The note's sheet under its name in either language and what it holds, else a new one. */
async function noteSheet(context: Excel.RequestContext, code: string | null, language: Language) {
  const { worksheets } = context.workbook;
  const own = noteSheetName(code, language);
  const names = [own, ...languages.map((other) => noteSheetName(code, other))];
  const found = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('id,name,protection/protected');
    return { sheet, used: requestSheet(sheet) };
  });
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new WorkbookError('readOnly');
  const there = found.find(({ sheet }) => !sheet.isNullObject);
  if (!there) return { sheet: worksheets.add(own), name: own, held: [] };
  const { sheet, used } = there;
  if (sheet.protection.protected) throw new WorkbookError('protected', { where: sheet.name });
  // By its id it is found though it is renamed.
  return { sheet: worksheets.getItem(sheet.id), name: sheet.name, held: sheetOf(sheet.name, used) };
}

/**
 * Writes labels, values and marks until nobody wrote in between. What stood there is asked in the very request that
 * writes: texts that people put since stand in the place of the note's, and their rows stay.
 * @param held what stood there at the last look
 */
async function writeContent(
  sheet: Excel.Worksheet,
  document: NoteDocument | null,
  options: NoteSheetOptions,
  held: readonly (readonly Cell[])[],
): Promise<{ readonly rows: readonly NoteSheetRow[]; readonly typed: readonly NoteField[] }> {
  const record = noteSheetRecord(document, options);
  const note = document?.activity.id ?? '';
  const before = owed.get(note);
  const typed = new Map(before?.texts);
  const own = withRows(contentsOf(held).own, before?.own ?? []);
  // What may stand there by now: after a refusal nobody knows whether Excel has written.
  let possible = [held];
  /** What is known to stand there but for what people do at this very moment; null once it is not. */
  let known: readonly (readonly Cell[])[] | null = held;
  let refusals = 0;
  for (let left = mostTries; ; left--) {
    const rows = withOwnRows(noteSheetRows(document, { ...options, typed }), own);
    const values = valuesOf(rows, record);
    let once: Awaited<ReturnType<typeof writeOnce>>;
    try {
      once = await writeOnce(sheet, values, known);
    } catch (error) {
      if (!owed.has(note) || ++refusals === mostRefusals) throw error;
      possible.push(values);
      known = null;
      continue;
    }
    known = null;
    refusals = 0;
    const { texts, own: rowsBetween } = fewest(possible.map((one) => newIn(once.met, one)));
    const fresh = [...texts].filter(([mark]) => fieldOfMark(mark) !== undefined);
    if (fresh.length + rowsBetween.length === 0) {
      owed.delete(note);
      return { rows, typed: [...typed.keys()].flatMap((mark) => fieldOfMark(mark) ?? []) };
    }
    if (left === 0) throw new WorkbookError('conflict');
    for (const [mark, text] of fresh) typed.set(mark, text);
    own.push(...rowsBetween);
    owed.set(note, { texts: new Map(typed), own: [...own] });
    possible = [once.stands];
  }
}

/** What people wrote into a note since it held what is known. */
function newIn(met: readonly (readonly Cell[])[], known: readonly (readonly Cell[])[]): NoteSheetContents {
  const [before, now] = [contentsOf(known), contentsOf(met, known)];
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
const blockOf = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.slice(0, clearedRows).map((cells) => cells.slice(0, noteColumns));

/**
 * Writes the cells of a note; gives those that it met, and what stands there now. Where the same rows stand there already,
 * only cells are written that are to change: what somebody has just typed into another one stays, though the answer be lost.
 * @param known what stood there at the last look; null where nobody knows
 */
async function writeOnce(
  sheet: Excel.Worksheet,
  values: readonly string[][],
  known: readonly (readonly Cell[])[] | null,
): Promise<{ readonly met: readonly (readonly Cell[])[]; readonly stands: readonly (readonly Cell[])[] }> {
  const context = sheet.context as Excel.RequestContext;
  const block = sheet.getRangeByIndexes(0, 0, clearedRows, noteColumns);
  const used = block.getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  sheet.load('name');
  const few = known && hasSameRows(known, values) ? differing(values, known) : null;
  if (!few) block.clear('Contents');
  keepTyped(sheet, values.length);
  if (few) for (const { row, column, text } of few) sheet.getCell(row, column).values = [[escapeText(text)]];
  else {
    const texts = values.map((cells) => cells.map(escapeText));
    await new ChunkedWriter(context).write(sheet, 0, 0, texts);
  }
  await context.sync();
  const left = used.isNullObject ? [] : Array.from({ length: used.columnIndex }, () => '');
  const met = used.isNullObject ? [] : (used.values as Cell[][]).map((cells) => [...left, ...cells]);
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
const differing = (values: readonly string[][], known: readonly (readonly Cell[])[]): readonly PlacedText[] =>
  values
    .flatMap((cells, row) => cells.map((text, column) => ({ row, column, text })))
    .filter(({ row, column, text }) => text !== textAt(known, row, column))
    .sort((a, b) => a.column - b.column);

function withTexts(rows: readonly (readonly Cell[])[], texts: readonly PlacedText[]): readonly (readonly Cell[])[] {
  const result = rows.map((cells) => [...cells]);
  for (const { row, column, text } of texts) {
    while (result.length <= row) result.push([]);
    const cells = result[row] as Cell[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return result;
}

const textAt = (rows: readonly (readonly Cell[])[], row: number, column: number): string =>
  String(rows[row]?.[column] ?? '');

/** Whether rows have the labels and marks of others, and no more than these. */
const hasSameRows = (known: readonly (readonly Cell[])[], values: readonly string[][]): boolean =>
  known.length <= values.length &&
  values.every(([label, , mark], row) => textAt(known, row, 0) === label && textAt(known, row, 2) === mark);

function valuesOf(rows: readonly NoteSheetRow[], record: readonly string[]): string[][] {
  const length = Math.max(rows.length, record.length);
  return Array.from({ length }, (_, index) => {
    const { label = '', text = '', mark = '' } = rows[index] ?? {};
    return [label, text, mark, record[index] ?? ''];
  });
}
