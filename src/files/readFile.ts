import type { Steps } from '../domain/steps';
import { openOfficeFile } from './container/officeFile';
import type { ReadingBudget } from './container/ReadingBudget';
import { refusingInSteps, type FileRefusal } from './container/fileRefusal';
import { readWorkbookFile, type WorkbookFile } from './xlsx/readWorkbookFile';
import type { NoteReadOptions } from './word/incomingNoteOf';
import { contentOfDocument, type DocumentContent } from './word/readNoteDocx';

/** What a file turned out to be. */
export type ReadFile = DocumentContent | { readonly kind: 'workbook'; readonly workbook: WorkbookFile };

/**
 * Reads a file that people sent in steps, a concept note in Word or a copy of the workbook, by what is in it and not by
 * its name. A file that is neither, or a bad one, gives a refusal; nothing is thrown.
 * @param budget what may be read of the file
 */
export function readFileInSteps(
  bytes: Uint8Array,
  options: NoteReadOptions,
  budget?: ReadingBudget,
): Steps<ReadFile | FileRefusal> {
  return refusingInSteps(reading(bytes, options, budget));
}

function* reading(bytes: Uint8Array, options: NoteReadOptions, budget?: ReadingBudget): Steps<ReadFile> {
  const file = openOfficeFile(bytes, budget);
  return file.kind === 'document'
    ? yield* contentOfDocument(file, options)
    : { kind: 'workbook', workbook: yield* readWorkbookFile(file) };
}
