import { editsIn } from '../../domain/merge/editsIn';
import type { NoteDocument } from '../../domain/note/noteDocument';
import type { NoteField } from '../../domain/note/noteSections';
import { noteSheetName } from '../../domain/note/noteSheetName';
import { languages, type Language } from '../../domain/plan/language';
import type { Product } from '../../domain/records/product';
import { notesFromSheets } from '../../files/printedNote/notesFromSheets';
import { layOutNoteSheet } from './layOutNoteSheet';
import type { WorkbookSnapshot } from '../openWorkbook';
import { refusalOf } from '../refusalOf';
import { requestSheet, sheetContext, sheetOf } from './readNoteSheets';
import { runAction } from '../runExcel';
import { writeNoteContent } from './writeNoteContent';
import { WorkbookError } from '../workbookError';

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
    const options = { ...cells, plans: snapshot.matrix.plans, ...(products && { products }) };
    try {
      const { rows, typed } = await writeNoteContent(sheet, document, options, held[0]?.rows ?? []);
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
