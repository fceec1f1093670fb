import type { IncomingCopy, NotRead } from '../domain/merge/importPreview';
import type { IncomingNote } from '../domain/merge/incomingNote';
import { notesFromTable } from '../domain/merge/notesFromTable';
import { cellContextOf, readMatrixInSteps, type RawTable } from '../domain/records/matrix';
import { rowsBelow } from '../domain/records/readTable';
import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { atOnce, type Steps } from '../domain/steps';
import type { ReadingBudget } from './container/ReadingBudget';
import { isRefusal, type FileRefusal } from './fileRefusal';
import { readFileInSteps } from './readFile';
import { notesFromSheets } from './sheet/notesFromSheets';
import type { WorkbookFile } from './spreadsheet/readWorkbookFile';
import type { NoteReadOptions } from './word/incomingNoteOf';

/** What a file brings to the matrix. */
export interface Incoming {
  readonly notes: readonly IncomingNote[];
  readonly copies: readonly IncomingCopy[];
  readonly notRead: readonly NotRead[];
}

/**
 * Reads what a file that people sent brings: a concept note in Word; or of a workbook the tables of its matrix and the
 * notes in its printed sheets, whichever it has. A bad file gives a refusal; nothing is thrown.
 */
export function readIncoming(bytes: Uint8Array, options: NoteReadOptions): Incoming | FileRefusal {
  return atOnce(readIncomingInSteps(bytes, options));
}

/**
 * The same in steps.
 * @param budget what may be read of the file
 */
export function* readIncomingInSteps(
  bytes: Uint8Array,
  options: NoteReadOptions,
  budget?: ReadingBudget,
): Steps<Incoming | FileRefusal> {
  const file = yield* readFileInSteps(bytes, options, budget);
  if (isRefusal(file)) return file;
  if (file.kind === 'note') return { notes: [file.note], copies: [], notRead: [] };
  return yield* incomingFrom(file.workbook, options);
}

function* incomingFrom({ tables, sheets, date1904 }: WorkbookFile, options: NoteReadOptions): Steps<Incoming> {
  const { source } = options;
  const printed = notesFromSheets(sheets, { ...options, date1904 });
  const notes = printed.map((note) => ({ ...note, source: `${source} · ${note.source}` }));
  // A table of notes on its own may tell of the activities in columns that people added to it.
  const hasActivities = tables.some((table) => isTableOf('Activity', table));
  const alone = hasActivities ? undefined : tables.find((table) => isTableOf('ConceptNote', table));
  const own = alone ? notesFromTable(alone, cellContextOf(yield* readMatrixInSteps(tables, { date1904 }))) : [];
  const rest = tables.filter((table) => table !== alone);
  const isCopy = recordNames.some((name) => rest.some((table) => isTableOf(name, table)));
  return {
    notes: [...own.map((note) => ({ ...note, source })), ...notes],
    notRead: alone?.filledBelow ? [{ source, problems: [rowsBelow('ConceptNote', alone.filledBelow)] }] : [],
    copies: isCopy ? [{ source, matrix: yield* readMatrixInSteps(rest, { date1904 }) }] : [],
  };
}

const isTableOf = (record: RecordName, { name }: RawTable): boolean =>
  name.toLowerCase() === declarationOf(record).table.toLowerCase();
