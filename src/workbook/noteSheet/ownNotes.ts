import { isNoteSheetName, noteSheetName } from '../../domain/note/noteSheetName';
import { languages } from '../../domain/plan/language';
import type { ConceptNote } from '../../domain/records/conceptNote';
import { rowId } from '../../domain/records/ids';
import type { Row } from '../../domain/records/matrix';
import type { WorkbookSnapshot } from '../openWorkbook';

/**
 * What the notes that a workbook itself holds are good for: all activities are missing and can be made again from them,
 * some are, or people may have written into their sheets.
 */
export type OwnNotesUse = 'rebuild' | 'recover' | 'takeSheets';

/** What a workbook's own notes are good for, as far as it is known without reading their sheets; null without any. */
export function ownNotesUse(snapshot: WorkbookSnapshot): OwnNotesUse | null {
  const { Activity } = snapshot.matrix.tables;
  const sheets = [...snapshot.sheets.values()].filter(isNoteSheetName);
  const known = new Set(
    [null, ...Activity.rows.map(({ record }) => record.id)].flatMap((id) =>
      languages.map((language) => noteSheetName(id, language).toLowerCase()),
    ),
  );
  const isLacking = orphanNotes(snapshot).length > 0 || sheets.some((name) => !known.has(name.toLowerCase()));
  if (isLacking) return Activity.rows.length === 0 ? 'rebuild' : 'recover';
  return sheets.length > 0 ? 'takeSheets' : null;
}

/** Rows of the table of notes whose activity the matrix lacks. */
function orphanNotes({ matrix }: WorkbookSnapshot): readonly Row<ConceptNote>[] {
  const { Activity, ConceptNote } = matrix.tables;
  return ConceptNote.rows.filter(({ record }) => !Activity.byId.has(rowId(record.id)));
}
