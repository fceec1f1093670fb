import { computing } from '../note/computedFields';
import type { Problem } from '../problem';
import { sameValue } from '../records/cell';
import { listNames } from '../records/lists';
import { cellContextOf, type Matrix, type Row } from '../records/matrix';
import { declarationOf, type RecordName } from '../records/records';
import { rowId } from '../records/ids';
import { versionOf, type Candidate, type Values } from './candidate';
import { candidatesOf } from './candidates';
import { DifferenceFinder } from './differences';
import { FieldHistory } from './FieldHistory';
import { RowFinder, type Found } from './findRow';
import { outcomeOf, proposedChoices } from './importChoices';
import type { ImportItem, ImportPreview, ImportRequest, ItemState, RecordPreview } from './importPreview';
import { missingColumns, notReadOf } from './notRead';
import { renumbered, strangersTo } from './renumbering';
import { titleOf } from './TitleIndex';

/**
 * What bringing notes and copies of the workbook into a matrix would add and change, field by field, with what is
 * proposed. Planned again after it was written, nothing is left to change (Nota conceptual: the Plan, "Mecanismo de
 * seguimiento y monitoreo": the matrix is filled from the notes).
 */
export function planImport(matrix: Matrix, request: ImportRequest): ImportPreview {
  const history = new FieldHistory(matrix);
  const brought = candidatesOf(request, history);
  const strangers = new Map<string, Values>();
  let items: readonly ImportItem[];
  do items = itemsOf(matrix, renumbered(brought, matrix, history, request.assigned, strangers), request, history);
  while (addStrangers(strangers, items, brought, history));
  return {
    request,
    context: cellContextOf(matrix),
    items,
    leftAlone: request.copies
      .map(({ source, matrix: copy }) => ({ source, tables: otherTables(matrix, copy) }))
      .filter(({ tables }) => tables.length > 0),
    notRead: [
      ...(request.notRead ?? []),
      ...request.copies.flatMap(({ source, matrix: copy }) => notReadOf(source, copy, matrix)),
    ],
    notWritable: missingColumns(matrix),
    computed: computing(matrix),
  };
}

/** Candidates by the row that they are about, with their differences to it. */
function itemsOf(
  matrix: Matrix,
  candidates: readonly Candidate[],
  { assigned }: ImportRequest,
  history: FieldHistory,
): readonly ImportItem[] {
  const rows = new RowFinder(matrix, candidates, assigned, history);
  const groups = new Map<string, { found: Found; readonly members: Candidate[] }>();
  for (const candidate of candidates) {
    const found = rows.find(candidate);
    const group = groups.get(found.key);
    if (!group) groups.set(found.key, { found, members: [candidate] });
    else {
      group.found = merged(group.found, found);
      group.members.push(candidate);
    }
  }
  const differences = new DifferenceFinder(matrix);
  const notes = matrix.tables.ConceptNote.byId as ReadonlyMap<string, Row>;
  return [...groups.values()].map(({ found, members }) => itemOf(found, members, differences, notes));
}

/**
 * Adds the candidates that do not fit what their row becomes, with what it becomes, and tells whether there were any. Only
 * where several files are about one row can one of them make it something else for another.
 */
function addStrangers(
  strangers: Map<string, Values>,
  items: readonly ImportItem[],
  candidates: readonly Candidate[],
  history: FieldHistory,
): boolean {
  const count = strangers.size;
  const shared = items.filter(({ members, isProposed }) => members.length > 1 && isProposed);
  if (shared.length === 0) return false;
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  for (const item of shared) {
    const [own] = outcomeOf(item, proposedChoices).records;
    const members = item.members.flatMap((key) => byKey.get(key) ?? []);
    if (!own) continue;
    for (const { key } of strangersTo(own.values, members, own.record.row !== null, history))
      if (!strangers.has(key)) strangers.set(key, own.values);
  }
  return strangers.size > count;
}

/** Two files about one row: what either says of how it was found is shown. */
function merged(a: Found, b: Found): Found {
  const isKnown = (problem: Problem) => a.problems.some(({ code }) => code === problem.code);
  const isDoubtful = a.isDoubtful || b.isDoubtful;
  return { ...a, isDoubtful, problems: [...a.problems, ...b.problems.filter((problem) => !isKnown(problem))] };
}

function itemOf(
  found: Found,
  members: readonly Candidate[],
  differences: DifferenceFinder,
  notes: ReadonlyMap<string, Row>,
): ImportItem {
  const { row, id, match, isRefused, isDoubtful } = found;
  const [first] = members as [Candidate];
  const { table } = first;
  const problems = [...members.flatMap((member) => member.problems), ...found.problems];
  const recordOf = (name: RecordName, current: Row | null): RecordPreview => {
    const parts = members.flatMap((member) => member.parts.filter((part) => part.table === name));
    const compared = differences.find(name, current, parts, isDoubtful && row !== null);
    problems.push(...compared.problems);
    const versions = parts.flatMap(({ values }) => versionOf(values) ?? []);
    const version = versions.length === 0 ? null : Math.max(...versions);
    return { table: name, row: current, version, differences: compared.differences };
  };
  const note = id === null ? null : (notes.get(rowId(id)) ?? null);
  const records = isRefused
    ? []
    : [recordOf(table, row), ...(table === 'Activity' ? [recordOf('ConceptNote', note)] : [])];
  // A code alone brings an activity back only where the matrix has its note.
  const isNothing = row === null && note === null && records.every((record) => record.differences.length === 0);
  if (isNothing && !isRefused)
    problems.push({ code: 'blankNote', severity: 'error', table, params: {}, ...(id !== null && { record: id }) });
  const title = row?.record['title'] ?? members.map(titleOf).find((one) => one !== null) ?? null;
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
    problems,
  };
}

function stateOf(row: Row | null, members: readonly Candidate[], records: readonly RecordPreview[]): ItemState {
  const isSame = records.every(({ differences }) => differences.length === 0);
  // A copy with a note whose activity is missing here as it is there says nothing new.
  if (row === null) return isSame && members.every(({ isCopy }) => isCopy) ? 'unchanged' : 'new';
  return isSame ? 'unchanged' : 'changed';
}

/** Tables of a copy that an import leaves alone although they differ. */
function otherTables(matrix: Matrix, copy: Matrix): (RecordName | 'Catalog')[] {
  const contentOf = ({ tables }: Matrix, name: RecordName) => {
    const fields = Object.entries(declarationOf(name).fields).filter(([, { origin }]) => origin === 'entered');
    return (tables[name].rows as readonly Row[])
      .map(({ record }) => JSON.stringify(fields.map(([field]) => record[field] ?? null)))
      .sort();
  };
  const differs = (name: RecordName) =>
    copy.tables[name].raw !== null && !sameValue(contentOf(matrix, name), contentOf(copy, name));
  const lacksMember = listNames.some((name) =>
    copy.lists[name].members.some(({ code }) => !matrix.lists[name].has(code)),
  );
  const tables: readonly RecordName[] = ['Indicator', 'GroupYear', 'PlanYear'];
  return [...tables.filter(differs), ...(lacksMember ? (['Catalog'] as const) : [])];
}
