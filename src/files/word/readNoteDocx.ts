import type { IncomingNote } from '../../domain/merge/incomingNote';
import { noteTexts } from '../../domain/note/noteTexts';
import { atOnce, type Steps } from '../../domain/steps';
import { openOfficeFile, type OfficeFile } from '../container/officeFile';
import { RefusedFile, refusing, type FileRefusal } from '../fileRefusal';
import { incomingNoteOf, isNote, type NoteReadOptions } from './incomingNoteOf';
import { findNote } from './noteRows';
import { readWordDocument } from './wordDocument';

/**
 * Reads a concept note from a .docx that the add-in wrote and people edited in Word or LibreOffice: every field that it
 * holds, and which of them nobody edited. Where the document no longer tells, or where it was made into the note of
 * another activity, its blank fields say nothing and are left out. A bad file gives a refusal; nothing is thrown.
 */
export function readNoteDocx(bytes: Uint8Array, options: NoteReadOptions): IncomingNote | FileRefusal {
  return refusing(() => {
    const file = openOfficeFile(bytes);
    if (file.kind === 'workbook') throw new RefusedFile('isWorkbook');
    return atOnce(noteFromDocument(file, options));
  });
}

/** The concept note in an opened document, a step a piece of it. Throws RefusedFile. */
export function* noteFromDocument(file: OfficeFile, options: NoteReadOptions): Steps<IncomingNote> {
  const picture = noteTexts[options.language].picture;
  const { blocks, exported } = yield* readWordDocument(file, (description) =>
    description === '' ? `[${picture}]` : `[${picture}: ${description}]`,
  );
  const found = findNote(blocks);
  if (!isNote(found, exported)) throw new RefusedFile('noNote');
  return incomingNoteOf(found, exported, options);
}
