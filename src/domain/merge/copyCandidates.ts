import { rowId } from '../records/ids';
import { isBlank } from '../records/cell';
import type { FieldValue } from '../records/field';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { compareAge, idOf, type Candidate, type Part, type Verdict } from './candidate';
import { FieldHistory } from './FieldHistory';

/** Everything that a copy of the workbook says of activities with their notes, products and country reports. */
export function copyCandidates(source: string, copy: Matrix, key: string, history: FieldHistory): readonly Candidate[] {
  const histories = { theirs: new FieldHistory(copy), ours: history };
  const partOf = (table: RecordName, row: Row): Part => ({
    table,
    source,
    values: readableValues(row),
    unedited: new Set(),
    judge: (field, ours) => judgeCopy(histories, table, row, field, ours),
  });
  const candidate = (table: Candidate['table'], row: Row, parts: readonly (readonly [RecordName, Row])[]) => ({
    key: `${key}:${parts[0]?.[0] ?? table}:${row.index}`,
    table,
    source,
    isCopy: true,
    id: idOf(row.record),
    parts: parts.map(([name, one]) => partOf(name, one)),
    problems: parts.flatMap(([name, { sheetRow }]) =>
      copy.problems.filter((problem) => problem.table === name && problem.sheetRow === sheetRow),
    ),
  });
  const notes = countedRows(copy, 'ConceptNote');
  const isNoteOf = (activity: Row) => (note: Row) => isSameCode(idOf(note.record), idOf(activity.record));
  const activities = countedRows(copy, 'Activity');
  return [
    ...activities.map((row) =>
      candidate('Activity', row, [
        ['Activity', row],
        ...notes.filter(isNoteOf(row)).map((note) => ['ConceptNote', note] as const),
      ]),
    ),
    // Notes whose activity the copy lacks: a workbook with nothing but notes.
    ...notes
      .filter((note) => !activities.some((row) => isNoteOf(row)(note)))
      .map((note) => candidate('Activity', note, [['ConceptNote', note]])),
    ...(['Product', 'CountryReport'] as const).flatMap((table) =>
      countedRows(copy, table).map((row) => candidate(table, row, [[table, row]])),
    ),
  ];
}

function countedRows({ tables }: Matrix, table: RecordName): readonly Row[] {
  const { rows, duplicates } = tables[table];
  return (rows as readonly Row[]).filter((row) => !duplicates.has(row));
}

const isSameCode = (a: string | null, b: string | null) => a !== null && b !== null && rowId(a) === rowId(b);

/** What could be read of a row: a cell that could not says nothing, least of all that it is blank. */
function readableValues({ record, unreadable }: Row): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !(field in unreadable)));
}

/**
 * Of two versions of a field the one changed last is proposed, as the change logs of both workbooks tell; where they
 * do not, that of the row with the higher version, then the later date. Of rows that are as old as each other ours is
 * kept, and a blank filled.
 */
function judgeCopy(
  { theirs, ours }: { readonly theirs: FieldHistory; readonly ours: FieldHistory },
  table: RecordName,
  { record }: Row,
  field: string,
  row: Row,
): Verdict {
  const code = String(row.record['id']);
  const [theirLast, ourLast] = [theirs.lastChange(table, code, field), ours.lastChange(table, code, field)];
  if (theirLast !== ourLast) {
    const knowsOurs = ourLast === null || theirs.has(table, code, field, ourLast);
    const knowsTheirs = theirLast === null || ours.has(table, code, field, theirLast);
    if (knowsOurs || knowsTheirs) return knowsOurs ? 'take' : 'keep';
    // Neither log holds the other's last change: what was imported before is known by its value.
    const [isAhead, isBehind] = [
      theirs.cameFrom(table, code, field, row.record[field] ?? null),
      ours.cameFrom(table, code, field, record[field] ?? null),
    ];
    if (isAhead === isBehind) return 'conflict';
    return isAhead ? 'take' : 'keep';
  }
  const age = compareAge(record, row.record);
  if (age !== 0) return age > 0 ? 'take' : 'keep';
  return isBlank(row.record[field]) ? 'take' : 'keep';
}
