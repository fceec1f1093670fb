import type { IncomingNote } from '../../domain/merge/incomingNote';
import { noteTexts } from '../../domain/note/noteTexts';
import { atOnce, type Steps } from '../../domain/steps';
import { openOfficeFile, type OfficeFile } from '../container/officeFile';
import { RefusedFile, refusing, type FileRefusal } from '../container/fileRefusal';
import { incomingNoteOf, isNote, type NoteReadOptions } from './incomingNoteOf';
import { findNote } from './noteRows';
import { readWordDocument } from './wordDocument';

/** What a document in Word holds. */
export type DocumentContent =
  | { readonly kind: 'note'; readonly note: IncomingNote }
  /** A report that the add-in wrote, with what it is called. */
  | { readonly kind: 'report'; readonly title: string };

/**
 * Reads a concept note from a .docx that the add-in wrote and people edited in Word or LibreOffice: every field that it
 * holds, and which of them nobody edited. Where the document no longer tells, or where it was made into the note of
 * another activity, its blank fields say nothing and are left out. A bad file gives a refusal; nothing is thrown.
 */
export function readNoteDocx(bytes: Uint8Array, options: NoteReadOptions): IncomingNote | FileRefusal {
  return refusing(() => {
    const file = openOfficeFile(bytes);
    if (file.kind === 'workbook') throw new RefusedFile('isWorkbook');
    const content = atOnce(contentOfDocument(file, options));
    if (content.kind === 'report') throw new RefusedFile('noNote');
    return content.note;
  });
}

/**
 * What an opened document holds, a step a piece of it: by what the add-in left in it, else by what stands in it. Throws
 * RefusedFile.
 */
export function* contentOfDocument(file: OfficeFile, options: NoteReadOptions): Steps<DocumentContent> {
  const picture = noteTexts[options.language].picture;
  const { blocks, exported, report } = yield* readWordDocument(file, (description) =>
    description === '' ? `[${picture}]` : `[${picture}: ${description}]`,
  );
  if (!exported && report !== null) return { kind: 'report', title: report };
  yield;
  const found = findNote(blocks);
  yield;
  if (!isNote(found, exported)) throw new RefusedFile('noNote');
  return { kind: 'note', note: incomingNoteOf(found, exported, options) };
}
