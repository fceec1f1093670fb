import type { Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { mapInSteps, type Steps } from '../steps';
import { idOf, stampOf, versionOf, type Candidate, type Part, type Values } from './candidate';
import { copyCandidates } from './copyCandidates';
import type { FieldHistory } from './FieldHistory';
import type { ImportRequest } from './importPreview';
import type { IncomingNote } from './incomingNote';

/** Everything of a request, as candidates for rows of the matrix. */
export function* candidatesOf({ notes, copies }: ImportRequest, history: FieldHistory): Steps<readonly Candidate[]> {
  const all: (readonly Candidate[])[] = [
    yield* mapInSteps(notes, (note, index) => noteCandidate(note, `note:${index}`, history)),
  ];
  for (const [index, { source, matrix }] of copies.entries())
    all.push(yield* copyCandidates(source, matrix, `copy:${index}`, history));
  return all.flat();
}

/** The row that a file was made from: its version, null where the file does not tell, and when it was saved. */
interface Made {
  readonly version: number | null;
  readonly moment: string;
}

function noteCandidate(note: IncomingNote, key: string, history: FieldHistory): Candidate {
  const part = (table: 'Activity' | 'ConceptNote', values: Values, made: Made): Part => ({
    table,
    source: note.source,
    values,
    unedited: fieldsOf(note.unedited, table),
    judge: (field, row) => (isChangedSince(history, table, made, field, row) ? 'conflict' : 'take'),
  });
  const made: Made = { version: versionOf(note.activity), moment: stampOf(note.activity) };
  const noteMade: Made = {
    // A file that was made from a row without a note knows that there was none.
    version: versionOf(note.note) ?? (made.version === null ? null : 0),
    moment: stampOf(note.note) || made.moment,
  };
  return {
    key,
    table: 'Activity',
    source: note.source,
    file: key,
    isCopy: false,
    formerly: [],
    id: idOf(note.activity),
    parts: [part('Activity', note.activity, made), part('ConceptNote', note.note, noteMade)],
    problems: note.problems,
  };
}

const fieldsOf = (keys: ReadonlySet<string>, table: RecordName): ReadonlySet<string> =>
  new Set([...keys].filter((key) => key.startsWith(`${table}.`)).map((key) => key.slice(table.length + 1)));

/** Whether the matrix's field was changed after the file was made: its row has a newer version, and the log tells which. */
function isChangedSince(
  history: FieldHistory,
  table: RecordName,
  { version, moment }: Made,
  field: string,
  { record }: Row,
): boolean {
  const current = versionOf(record);
  if (version === null || current === null || current <= version) return false;
  const { fields, saves } = history.since(table, String(record['id']), moment);
  // Each save raises the version by one: a log with fewer saves does not tell everything.
  return saves < current - version || fields.has(field);
}
