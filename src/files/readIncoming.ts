import type { IncomingCopy, NotRead } from '../domain/merge/importPreview';
import type { IncomingNote } from '../domain/merge/incomingNote';
import { notesFromTable } from '../domain/merge/notesFromTable';
import { cellContextOf, readMatrix, type RawTable } from '../domain/records/matrix';
import { rowsBelow } from '../domain/records/readTable';
import { declarationOf, recordNames, type RecordName } from '../domain/records/records';
import { isRefusal, type FileRefusal } from './fileRefusal';
import { readFile } from './readFile';
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
  const file = readFile(bytes, options);
  if (isRefusal(file)) return file;
  return file.kind === 'note' ? { notes: [file.note], copies: [], notRead: [] } : incomingFrom(file.workbook, options);
}

function incomingFrom({ tables, sheets, date1904 }: WorkbookFile, options: NoteReadOptions): Incoming {
  const { source } = options;
  const printed = notesFromSheets(sheets, { ...options, date1904 });
  const notes = printed.map((note) => ({ ...note, source: `${source} · ${note.source}` }));
  // A table of notes on its own may tell of the activities in columns that people added to it.
  const hasActivities = tables.some((table) => isTableOf('Activity', table));
  const alone = hasActivities ? undefined : tables.find((table) => isTableOf('ConceptNote', table));
  const own = alone ? notesFromTable(alone, cellContextOf(readMatrix(tables, { date1904 }))) : [];
  const rest = tables.filter((table) => table !== alone);
  const isCopy = recordNames.some((name) => rest.some((table) => isTableOf(name, table)));
  return {
    notes: [...own.map((note) => ({ ...note, source })), ...notes],
    notRead: alone?.filledBelow ? [{ source, problems: [rowsBelow('ConceptNote', alone.filledBelow)] }] : [],
    copies: isCopy ? [{ source, matrix: readMatrix(rest, { date1904 }) }] : [],
  };
}

const isTableOf = (record: RecordName, { name }: RawTable): boolean =>
  name.toLowerCase() === declarationOf(record).table.toLowerCase();
