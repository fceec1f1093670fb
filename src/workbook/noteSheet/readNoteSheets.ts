import type { IncomingNote } from '../../domain/merge/incomingNote';
import { isNoteSheetName } from '../../domain/note/noteSheetName';
import type { Cell } from '../../domain/records/cell';
import type { Language } from '../../domain/plan/language';
import { notesFromSheets, type NoteSheet, type SheetContext } from '../../files/printedNote/notesFromSheets';
import { noteLists } from '../noteLists';
import type { WorkbookSnapshot } from '../openWorkbook';
import { runExcel } from '../runExcel';

/** Sheets read in one answer: a long note takes some 50 kB. */
const sheetsPerAnswer = 20;

/** Names of sheets of the workbook that may hold a concept note. */
function noteSheetsIn({ sheets }: WorkbookSnapshot): readonly string[] {
  return [...sheets.values()].filter(isNoteSheetName);
}

/** The concept notes in the printed sheets of the workbook; one round trip for every twenty sheets. */
export function readNoteSheets(snapshot: WorkbookSnapshot, language: Language): Promise<readonly IncomingNote[]> {
  return runExcel(async (context) => {
    const names = noteSheetsIn(snapshot);
    const sheets: NoteSheet[] = [];
    for (let start = 0; start < names.length; start += sheetsPerAnswer)
      sheets.push(...(await readSheets(context, names.slice(start, start + sheetsPerAnswer))));
    return notesFromSheets(sheets, sheetContext(snapshot, language));
  });
}

/** What is needed to read the notes of a workbook's own sheets. */
export function sheetContext(snapshot: WorkbookSnapshot, language: Language): SheetContext {
  return { language, ...noteLists(snapshot), date1904: snapshot.matrix.date1904 };
}

async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<NoteSheet[]> {
  const found = names.map((name) => requestSheet(context.workbook.worksheets.getItemOrNullObject(name)));
  await context.sync();
  return found.flatMap((used, index) => sheetOf(names[index] ?? '', used));
}

/** Asks for what a sheet holds. */
export function requestSheet(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  return used;
}

/** A sheet as it was read; nothing where it is gone or blank. */
export function sheetOf(name: string, used: Excel.Range): NoteSheet[] {
  return used.isNullObject ? [] : [{ name, rows: used.values as Cell[][] }];
}
