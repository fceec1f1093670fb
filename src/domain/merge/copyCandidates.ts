import { rowId } from '../records/ids';
import { isBlank } from '../records/cell';
import type { Columns } from '../records/columns';
import type { FieldValue } from '../records/field';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { flatMapInSteps, mapInSteps, runsOf, type Steps } from '../steps';
import { compareAge, idOf, type Candidate, type Part, type Verdict } from './candidate';
import { FieldHistory } from './FieldHistory';
import { itemTables } from './importPreview';

/** Everything that a copy of the workbook says of activities with their notes, and of the other tables that are taken. */
export function* copyCandidates(
  source: string,
  copy: Matrix,
  key: string,
  history: FieldHistory,
): Steps<readonly Candidate[]> {
  const histories = { theirs: yield* FieldHistory.of(copy), ours: history };
  const partOf = (table: RecordName, row: Row): Part => ({
    table,
    source,
    values: readableValues(row, copy.tables[table].columns),
    unedited: new Set(),
    judge: (field, ours) => judgeCopy(histories, table, row, field, ours),
  });
  const candidate = (table: Candidate['table'], row: Row, parts: readonly (readonly [RecordName, Row])[]) => ({
    key: `${key}:${parts[0]?.[0] ?? table}:${row.index}`,
    table,
    source,
    file: key,
    isCopy: true,
    id: idOf(row.record),
    formerly: histories.theirs
      .changesOf(table, idOf(row.record) ?? '', 'title')
      .flatMap(({ before }) => (before === null ? [] : [before])),
    parts: parts.map(([name, one]) => partOf(name, one)),
    problems: parts.flatMap(([name, { sheetRow }]) => problems.get(`${name} ${sheetRow}`) ?? []),
  });
  const problems = yield* grouped(copy.problems, ({ table, sheetRow }) => `${table} ${sheetRow}`);
  const [notes, activities] = [countedRows(copy, 'ConceptNote'), countedRows(copy, 'Activity')];
  const notesByCode = yield* grouped(notes, codeOf);
  const codes = new Set(yield* mapInSteps(activities, codeOf));
  const ofRows = (table: Candidate['table'], name: RecordName, rows: readonly Row[]) =>
    mapInSteps(rows, (row) => candidate(table, row, [[name, row]]));
  return [
    ...(yield* mapInSteps(activities, (row) =>
      candidate('Activity', row, [
        ['Activity', row],
        ...(codeOf(row) === '' ? [] : (notesByCode.get(codeOf(row)) ?? [])).map(
          (note) => ['ConceptNote', note] as const,
        ),
      ]),
    )),
    // Notes whose activity the copy lacks: a workbook with nothing but notes.
    ...(yield* ofRows(
      'Activity',
      'ConceptNote',
      notes.filter((note) => codeOf(note) === '' || !codes.has(codeOf(note))),
    )),
    ...(yield* flatMapInSteps(itemTables, (table) =>
      table === 'Activity' ? [] : countedRows(copy, table).map((row) => candidate(table, row, [[table, row]])),
    )),
  ];
}

function countedRows({ tables }: Matrix, table: RecordName): readonly Row[] {
  const { rows, duplicates } = tables[table];
  return (rows as readonly Row[]).filter((row) => !duplicates.has(row));
}

/** A row's code as codes are compared; '' for none. */
const codeOf = ({ record }: Row): string => rowId(idOf(record) ?? '');

/** Things by a key: looking through all of them for each row takes minutes in a large copy. */
function* grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Steps<ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  for (const run of runsOf(things)) {
    for (const thing of run) {
      const group = groups.get(keyOf(thing));
      if (group) group.push(thing);
      else groups.set(keyOf(thing), [thing]);
    }
    yield;
  }
  return groups;
}

/** What could be read of a row: a cell that could not, or a column that is not there, says nothing, least of all a blank. */
function readableValues({ record, unreadable }: Row, { position }: Columns): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => position.has(field) && !(field in unreadable)));
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
