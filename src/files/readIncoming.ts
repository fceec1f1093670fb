import type { FileAccount, FilePart } from '../domain/merge/fileAccount';
import type { IncomingCopy, NotRead } from '../domain/merge/importPreview';
import type { IncomingNote } from '../domain/merge/incomingNote';
import { notesFromTable } from '../domain/merge/notesFromTable';
import { cellContextOf, type RawTable } from '../domain/records/matrix';
import { readMatrixInSteps } from '../domain/records/readMatrix';
import { rowsBelow } from '../domain/records/readTable';
import { atOnce, type Steps } from '../domain/steps';
import { ReadingBudget } from './container/ReadingBudget';
import { isRefusal, refusingInSteps, type FileRefusal } from './container/fileRefusal';
import { listedLetters } from './listedLetters';
import { readFileInSteps } from './readFile';
import { notesFromSheetsInSteps } from './printedNote/notesFromSheets';
import type { FoundTable } from './xlsx/cellTables';
import type { WorkbookFile } from './xlsx/readWorkbookFile';
import type { NoteReadOptions } from './word/incomingNoteOf';

/** What a file brings to the matrix. */
export interface Incoming {
  readonly notes: readonly IncomingNote[];
  readonly copies: readonly IncomingCopy[];
  readonly notRead: readonly NotRead[];
  /** What the file holds, one entry a file. */
  readonly files: readonly FileAccount[];
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
  budget = new ReadingBudget(),
): Steps<Incoming | FileRefusal> {
  const file = yield* readFileInSteps(bytes, options, budget);
  if (isRefusal(file)) return file;
  if (file.kind === 'workbook') return yield* refusingInSteps(incomingFrom(file.workbook, options, budget));
  const content: FilePart['content'] = file.kind === 'note' ? { kind: 'note' } : { kind: 'report', title: file.title };
  const files = [{ source: options.source, sources: [options.source], parts: [{ sheet: null, content }] }];
  return { notes: file.kind === 'note' ? [file.note] : [], copies: [], notRead: [], files };
}

function* incomingFrom(workbook: WorkbookFile, options: NoteReadOptions, budget: ReadingBudget): Steps<Incoming> {
  const { tables, records, sheets, date1904 } = workbook;
  const { source, lists } = options;
  for (const table of tables) {
    const found = records.find(({ raw }) => raw === table);
    budget.spend('listed', listedLetters(table, found?.record));
  }
  const printed = yield* notesFromSheetsInSteps(sheets, { ...options, date1904 });
  const reading = { date1904, lists, onProblems: (count: number) => budget.spend('faults', count) };
  // A table of notes on its own may tell of the activities in columns that people added to it.
  const hasActivities = records.some(({ record }) => record === 'Activity');
  const alone = hasActivities ? undefined : records.find(({ record }) => record === 'ConceptNote');
  const own = alone ? notesFromTable(alone.raw, cellContextOf(yield* readMatrixInSteps(tables, reading))) : [];
  const others = tables.filter((table) => !records.some(({ raw }) => raw === table));
  const copies: IncomingCopy[] = [];
  const again = others.reduce((sum, { headers, rows }) => sum + headers.length * (1 + rows.length), 0);
  for (const set of setsOf(records.filter((one) => one !== alone))) {
    // The lists are read for each copy, and where they are the same kept once.
    if (copies.length > 0) budget.spend('cells', again * 3 + cellsOfCopy);
    const earlier = copies.at(-1)?.matrix;
    const matrix = yield* readMatrixInSteps([...set.map(({ raw }) => raw), ...others], { ...reading, earlier });
    copies.push({ source: copies.length === 0 ? source : `${source} · ${set[0]?.raw.sheet ?? ''}`, matrix });
  }
  const lost = records.flatMap(({ problems }) => problems);
  const below = alone?.raw.filledBelow ? [rowsBelow('ConceptNote', alone.raw.filledBelow)] : [];
  const problems = [...below, ...lost];
  const notes = printed.map((note) => ({ ...note, source: `${source} · ${note.source}` }));
  const sources = [...new Set([source, ...copies.map((copy) => copy.source), ...notes.map((note) => note.source)])];
  return {
    notes: [...own.map((note) => ({ ...note, source })), ...notes],
    notRead: problems.length > 0 ? [{ source, problems }] : [],
    copies,
    files: [{ source, sources, parts: partsOf(workbook, new Set(printed.map((note) => note.source))) }],
  };
}

/** What a further copy takes beside its cells, in as many of them. */
const cellsOfCopy = 5_000;
/** What the sheets hold: what is read first, then what is left. */
function partsOf({ records, sheets, parts }: WorkbookFile, notes: ReadonlySet<string>): readonly FilePart[] {
  const isFilled = (cells: RawTable['rows'][number]) => cells.some((cell) => String(cell).trim() !== '');
  return [
    ...records.map(({ record, raw, isTable }): FilePart => {
      const rows = raw.rows.filter(isFilled).length;
      return { sheet: raw.sheet, content: { kind: 'records', table: record, rows, isTable } };
    }),
    ...sheets.map(({ name }): FilePart => ({ sheet: name, content: { kind: notes.has(name) ? 'note' : 'unknown' } })),
    ...parts,
  ];
}

/** Tables that go together as one copy: each has one of a record. A sheet a year makes several of a workbook. */
function setsOf(records: readonly FoundTable[]): FoundTable[][] {
  const sets: FoundTable[][] = [];
  for (const found of records) {
    const set = sets.find((one) => one.every(({ record }) => record !== found.record));
    if (set) set.push(found);
    else sets.push([found]);
  }
  return sets;
}
