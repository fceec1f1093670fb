import type { IncomingNote } from '../domain/merge/incomingNote';
import { atOnce, type Steps } from '../domain/steps';
import { openOfficeFile } from './container/officeFile';
import type { ReadingBudget } from './container/ReadingBudget';
import { refusingInSteps, type FileRefusal } from './fileRefusal';
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
  return atOnce(readFileInSteps(bytes, options));
}

/**
 * The same in steps.
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
    ? { kind: 'note', note: yield* noteFromDocument(file, options) }
    : { kind: 'workbook', workbook: yield* workbookFromFile(file) };
}
