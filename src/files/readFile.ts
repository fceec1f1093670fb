import { openOfficeFile } from './container/officeFile';
import { refusing, type FileRefusal } from './fileRefusal';
import { workbookFromFile, type WorkbookFile } from './spreadsheet/readWorkbookFile';
import type { NoteReadOptions } from './word/incomingNoteOf';
import { contentOfDocument, type DocumentContent } from './word/readNoteDocx';

/** What a file turned out to be. */
export type ReadFile = DocumentContent | { readonly kind: 'workbook'; readonly workbook: WorkbookFile };

/**
 * Reads a file that people sent, a concept note in Word or a copy of the workbook, by what is in it and not by its
 * name. A file that is neither, or a bad one, gives a refusal; nothing is thrown.
 */
export function readFile(bytes: Uint8Array, options: NoteReadOptions): ReadFile | FileRefusal {
  return refusing((): ReadFile => {
    const file = openOfficeFile(bytes);
    return file.kind === 'document'
      ? contentOfDocument(file, options)
      : { kind: 'workbook', workbook: workbookFromFile(file) };
  });
}
