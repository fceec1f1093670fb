import { computing } from '../note/computedFields';
import type { Problem } from '../problem';
import { listNames } from '../records/lists';
import { cellContextOf, type IdIndex, type Matrix, type Row } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';
import { rowId } from '../records/ids';
import { mapInSteps, type Steps } from '../steps';
import { versionOf, type Candidate, type Values } from './candidate';
import { candidatesOf } from './candidates';
import { DifferenceFinder } from './differences';
import { FieldHistory } from './FieldHistory';
import { RowFinder, type Found } from './findRow';
import { outcomeOf, proposedChoices } from './importChoices';
import type { ImportItem, ImportPreview, ImportRequest, ItemState, RecordPreview } from './importPreview';
import { hasTable, missingColumns, notReadOf } from './notRead';
import { nameOfRecord, withKnownCodes } from './recordIdentity';
import { ownValues, renumbered, strangersTo, withReferences } from './renumbering';
import { titleOf } from './TitleIndex';

/**
 * What bringing notes and copies of the workbook into a matrix would add and change, field by field, with what is
 * proposed. Planned again after it was written, nothing is left to change (Nota conceptual: the Plan, "Mecanismo de
 * seguimiento y monitoreo": the matrix is filled from the notes). Step by step: files may bring tens of thousands of records.
 */
export function* planImport(matrix: Matrix, request: ImportRequest): Steps<ImportPreview> {
  const history = yield* FieldHistory.of(matrix);
  const all = yield* candidatesOf(request, history);
  const brought = all.filter(({ table }) => hasTable(matrix, table));
  const strangers = new Map<string, Values>();
  let items: readonly ImportItem[];
  do items = yield* itemsOf(matrix, brought, strangers, request, history);
  while (yield* addStrangers(strangers, items, brought, history));
  const leftAlone: { readonly source: string; readonly tables: readonly LeftAlone[] }[] = [];
  const notRead = [...(request.notRead ?? [])];
  for (const { source, matrix: copy } of request.copies) {
    const tables = yield* otherTables(matrix, copy);
    if (tables.length > 0) leftAlone.push({ source, tables });
    notRead.push(...(yield* notReadOf(source, copy, matrix)));
  }
  return {
    request,
    context: cellContextOf(matrix),
    items,
    leftAlone,
    notRead,
    notWritable: missingColumns(matrix),
    computed: computing(matrix),
  };
}

/** Candidates by the row that they are about, with their differences to it. */
function* itemsOf(
  matrix: Matrix,
  brought: readonly Candidate[],
  strangers: ReadonlyMap<string, Values>,
  { assigned }: ImportRequest,
  history: FieldHistory,
): Steps<readonly ImportItem[]> {
  const coded = yield* withKnownCodes(brought, matrix, withReferences);
  const candidates = yield* renumbered(coded, matrix, history, assigned, strangers);
  const groups = yield* groupsOf(candidates, yield* RowFinder.of(matrix, candidates, assigned, history));
  const differences = new DifferenceFinder(matrix);
  const items: ImportItem[] = [];
  for (const group of groups) {
    items.push(yield* itemOf(group, differences, matrix));
    yield;
  }
  return items;
}

/**
 * Adds the candidates that do not fit what their row becomes, with what it becomes, and tells whether there were any. Only
 * where several files are about one row can one of them make it something else for another.
 */
function* addStrangers(
  strangers: Map<string, Values>,
  items: readonly ImportItem[],
  candidates: readonly Candidate[],
  history: FieldHistory,
): Steps<boolean> {
  const count = strangers.size;
  const shared = items.filter(({ members, isProposed }) => members.length > 1 && isProposed);
  if (shared.length === 0) return false;
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  for (const item of shared) {
    yield;
    const [own] = outcomeOf(item, proposedChoices).records;
    const members = item.members.flatMap((key) => byKey.get(key) ?? []);
    if (!own) continue;
    for (const { key } of strangersTo(own.values, members, own.record.row !== null, history))
      if (!strangers.has(key)) strangers.set(key, own.values);
  }
  return strangers.size > count;
}

/** All that files say of one row of the matrix, or of one that would be added. */
interface Group {
  found: Found;
  readonly members: Candidate[];
}

function* groupsOf(candidates: readonly Candidate[], rows: RowFinder): Steps<readonly Group[]> {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    yield;
    const found = rows.find(candidate);
    const group = groups.get(found.key);
    if (!group) groups.set(found.key, { found, members: [candidate] });
    else {
      group.found = merged(group.found, found);
      group.members.push(candidate);
    }
  }
  return [...groups.values()];
}

/** Two files about one row: what either says of how it was found is shown. */
function merged(a: Found, b: Found): Found {
  const isKnown = (problem: Problem) => a.problems.some(({ code }) => code === problem.code);
  const isDoubtful = a.isDoubtful || b.isDoubtful;
  return { ...a, isDoubtful, problems: [...a.problems, ...b.problems.filter((problem) => !isKnown(problem))] };
}

function* itemOf({ found, members }: Group, differences: DifferenceFinder, matrix: Matrix): Steps<ImportItem> {
  const { row, id, match, isRefused, isDoubtful } = found;
  const [first] = members as [Candidate];
  const { table } = first;
  const problems = [members.flatMap((member) => member.problems), found.problems];
  const recordOf = function* (name: RecordName, current: Row | null): Steps<RecordPreview> {
    const parts = members.flatMap((member) => member.parts.filter((part) => part.table === name));
    const compared = yield* differences.find(name, current, parts, isDoubtful && row !== null);
    problems.push(compared.problems);
    const versions = parts.flatMap(({ values }) => versionOf(values) ?? []);
    const version = versions.reduce<number | null>((highest, one) => Math.max(highest ?? one, one), null);
    return { table: name, row: current, version, differences: compared.differences };
  };
  const notes = matrix.tables.ConceptNote.byId as IdIndex;
  const note = id === null ? null : (notes.get(rowId(id)) ?? null);
  const records: RecordPreview[] = [];
  if (!isRefused) records.push(yield* recordOf(table, row));
  if (!isRefused && table === 'Activity') records.push(yield* recordOf('ConceptNote', note));
  // A code alone brings an activity back only where the matrix has its note.
  const isNothing = row === null && note === null && records.every((record) => record.differences.length === 0);
  if (isNothing && !isRefused)
    problems.push([{ code: 'blankNote', severity: 'error', table, params: {}, ...(id !== null && { record: id }) }]);
  const title =
    row?.record['title'] ??
    members.map(titleOf).find((one) => one !== null) ??
    nameOfRecord(table, row?.record ?? ownValues(first), matrix);
  const state = isRefused || isNothing ? 'refused' : stateOf(row, members, records);
  return {
    key: found.key,
    table,
    id,
    title: typeof title === 'string' ? title : null,
    state,
    isProposed: state !== 'refused' && !isDoubtful,
    sources: [...new Set(members.map(({ source }) => source))],
    members: members.map(({ key }) => key),
    match,
    records: state === 'refused' ? [] : records,
    problems: problems.flat(),
  };
}

function stateOf(row: Row | null, members: readonly Candidate[], records: readonly RecordPreview[]): ItemState {
  const isSame = records.every(({ differences }) => differences.length === 0);
  // A copy with a note whose activity is missing here as it is there says nothing new.
  if (row === null) return isSame && members.every(({ isCopy }) => isCopy) ? 'unchanged' : 'new';
  return isSame ? 'unchanged' : 'changed';
}

type LeftAlone = RecordName | 'Catalog';

/** Tables of a copy that an import leaves alone although they differ. */
function* otherTables(matrix: Matrix, copy: Matrix): Steps<readonly LeftAlone[]> {
  const tables: LeftAlone[] = [];
  for (const name of ['Indicator', 'GroupYear', 'PlanYear'] as const)
    if (copy.tables[name].raw !== null && (yield* differs(name, matrix, copy))) tables.push(name);
  const lacksMember = listNames.some((name) =>
    copy.lists[name].members.some(({ code }) => !matrix.lists[name].has(code)),
  );
  return lacksMember ? [...tables, 'Catalog'] : tables;
}

/** Whether people filled a table in two matrices differently, whatever the order of its rows. */
function* differs(name: RecordName, ...[one, other]: readonly [Matrix, Matrix]): Steps<boolean> {
  const fields = Object.entries(declarationOf(name).fields).filter(([, { origin }]) => origin === 'entered');
  const contents = ({ tables }: Matrix) =>
    mapInSteps(tables[name].rows as readonly Row[], ({ record }) =>
      JSON.stringify(fields.map(([field]) => record[field] ?? null)),
    );
  const counts = new Map<string, number>();
  for (const content of yield* contents(one)) counts.set(content, (counts.get(content) ?? 0) + 1);
  for (const content of yield* contents(other)) counts.set(content, (counts.get(content) ?? 0) - 1);
  return [...counts.values()].some((count) => count !== 0);
}
