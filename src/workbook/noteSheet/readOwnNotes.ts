import type { IncomingNote } from '../../domain/merge/incomingNote';
import { notesFromTable } from '../../domain/merge/notesFromTable';
import type { Language } from '../../domain/plan/language';
import { isBlank } from '../../domain/records/cell';
import { rowId } from '../../domain/records/ids';
import { cellContextOf } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { readNoteSheets } from './readNoteSheets';

/**
 * The notes of the workbook's own printed sheets, and those of its table whose activity the matrix lacks (the Plan,
 * "Mecanismo de seguimiento y monitoreo": the matrix is filled from the notes). Blank ones are left out.
 */
export async function readOwnNotes(snapshot: WorkbookSnapshot, language: Language): Promise<readonly IncomingNote[]> {
  const printed = await readNoteSheets(snapshot, language);
  return [...notesOfTable(snapshot), ...printed].filter(({ activity, note }) =>
    [...Object.values(activity), ...Object.values(note)].some((value) => !isBlank(value)),
  );
}

function notesOfTable(snapshot: WorkbookSnapshot): readonly IncomingNote[] {
  const { matrix } = snapshot;
  const table = tableIn(snapshot, declarationOf('ConceptNote').table);
  if (!table) return [];
  const { byId } = matrix.tables.Activity;
  return notesFromTable(table, cellContextOf(matrix)).filter(({ activity }) => !byId.has(rowId(activity.id)));
}
