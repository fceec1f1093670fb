import { activity } from '../records/activity';
import { isBlank, type CellContext } from '../records/cell';
import { columnsOf } from '../records/columns';
import { conceptNote } from '../records/conceptNote';
import type { RecordDeclaration } from '../records/declaration';
import type { RawTable, Row } from '../records/matrix';
import { readTable } from '../records/readTable';
import type { Problem } from '../problem';
import type { Values } from './candidate';
import type { IncomingNote } from './incomingNote';

/**
 * The notes of a workbook that has nothing but its table of concept notes: what each row says of the note and, in
 * columns that people added under the headers of activities (Actividad, Inicio previsto …), of the activity.
 */
export function notesFromTable(raw: RawTable, context: CellContext): readonly IncomingNote[] {
  const notes = readTable(conceptNote, raw, context);
  const rest = withoutColumnsOf(conceptNote, raw);
  const activities = readTable(activity, rest, context);
  const rowsByIndex = new Map(
    (activities.data.rows as readonly unknown[] as readonly Row[]).map((row) => [row.index, row]),
  );
  const problems = new Map<number | undefined, Problem[]>();
  for (const problem of [...notes.problems, ...activities.problems])
    problems.set(problem.sheetRow, [...(problems.get(problem.sheetRow) ?? []), problem]);
  return (notes.data.rows as readonly unknown[] as readonly Row[]).map((row) => ({
    source: raw.sheet,
    activity: { ...filled(rowsByIndex.get(row.index)), id: row.record['id'] ?? null },
    note: filled(row),
    unedited: new Set<string>(),
    problems: problems.get(row.sheetRow) ?? [],
  })) as readonly IncomingNote[];
}

/** The table without the headers that belong to a declaration's own columns. */
function withoutColumnsOf(declaration: RecordDeclaration, raw: RawTable): RawTable {
  const { fields } = columnsOf(declaration, raw);
  return { ...raw, headers: raw.headers.map((header, column) => (fields[column] === null ? header : '')) };
}

/** What a row holds and could be read of it: a blank cell says nothing here. */
function filled(row: Row | undefined): Values {
  return Object.fromEntries(Object.entries(row?.record ?? {}).filter(([, value]) => !isBlank(value)));
}
