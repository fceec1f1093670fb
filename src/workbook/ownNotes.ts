import { isNoteSheetName, noteSheetName } from '../domain/note/noteSheetName';
import { languages } from '../domain/plan/language';
import type { ConceptNote } from '../domain/records/conceptNote';
import { rowId } from '../domain/records/ids';
import type { Row } from '../domain/records/matrix';
import type { WorkbookSnapshot } from './openWorkbook';

/** Where a workbook holds concept notes beside its activities. */
export interface OwnNotes {
  /** Names of sheets that may hold a printed note. */
  readonly sheets: readonly string[];
  /** Whether there are notes of activities that the matrix lacks: then it can be rebuilt from them. */
  readonly isLacking: boolean;
}

/** What notes the workbook itself holds, as far as it is known without reading its sheets. */
export function ownNotesIn(snapshot: WorkbookSnapshot): OwnNotes {
  const { Activity } = snapshot.matrix.tables;
  const sheets = snapshot.sheets.filter(isNoteSheetName);
  const known = new Set(
    [null, ...Activity.rows.map(({ record }) => record.id)].flatMap((id) =>
      languages.map((language) => noteSheetName(id, language).toLowerCase()),
    ),
  );
  const isLacking = orphanNotes(snapshot).length > 0 || sheets.some((name) => !known.has(name.toLowerCase()));
  return { sheets, isLacking };
}

/** Rows of the table of notes whose activity the matrix lacks. */
function orphanNotes({ matrix }: WorkbookSnapshot): readonly Row<ConceptNote>[] {
  const { Activity, ConceptNote } = matrix.tables;
  return ConceptNote.rows.filter(({ record }) => !Activity.byId.has(rowId(record.id)));
}
