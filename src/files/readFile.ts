import type { IncomingNote } from '../domain/merge/incomingNote';
import { openOfficeFile } from './container/officeFile';
import { refusing, type FileRefusal } from './fileRefusal';
import { workbookFromFile, type WorkbookFile } from './spreadsheet/readWorkbookFile';
import type { NoteReadOptions } from './word/incomingNoteOf';
import { noteFromDocument } from './word/readNoteDocx';

/** What a file turned out to be. */
export type ReadFile =
  | { readonly kind: 'note'; readonly note: IncomingNote }
  | { readonly kind: 'workbook'; readonly workbook: WorkbookFile };

/**
 * Reads a file that people sent, a concept note in Word or a copy of the workbook, by what is in it and not by its
 * name. A file that is neither, or a bad one, gives a refusal; nothing is thrown.
 */
export function readFile(bytes: Uint8Array, options: NoteReadOptions): ReadFile | FileRefusal {
  return refusing((): ReadFile => {
    const file = openOfficeFile(bytes);
    return file.kind === 'document'
      ? { kind: 'note', note: noteFromDocument(file, options) }
      : { kind: 'workbook', workbook: workbookFromFile(file) };
  });
}
