import { decisionsOf, isUnanswered } from '../decisions/decisions';
import { namedRows } from '../decisions/namedRows';
import type { Evaluation } from '../indicators/evaluate';
import { declarationOfField } from '../note/noteDocument';
import { unreadSources } from '../money/fundingLines';
import { noteOf, noteRowOf, notesById, type NoteIndex } from '../note/noteIndex';
import type { NoteField } from '../note/noteSections';
import type { Problem, ProblemCode } from '../problem';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';
import type { FieldValue, ReferredTable } from '../records/field';
import { membersOf } from '../records/cell';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, recordNames, type RecordName } from '../records/records';
import { atOnce, flatMapInSteps, type Steps } from '../steps';
import { mayBeHeld, noteCompleteness, requiredFields } from '../note/completeness';
import { dateQuestions, isAsked, problemOf } from './dateOrder';
import { indicatorMeant, measurementProblems } from './measurementProblems';
import { percentProblems } from './percentProblems';
import { planProblems } from './planProblems';
import { typedRowProblems } from './typedRowProblems';
import { targetProblems } from './targetProblems';

/** Every problem of the matrix with its place: what could not be read, what is missing, what contradicts itself. */
export function reviewMatrix(matrix: Matrix, evaluation: Evaluation): readonly Problem[] {
  return atOnce(reviewInSteps(matrix, evaluation));
}

/** The same in steps. */
export function* reviewInSteps(matrix: Matrix, evaluation: Evaluation): Steps<readonly Problem[]> {
  const { asRead, inRows } = known.get(matrix) ?? (yield* findInMatrix(matrix));
  return [...asRead, ...evaluation.problems, ...inRows, ...excludedRows(evaluation)];
}

/** What is wrong with a matrix whatever its indicators are worth. */
interface Found {
  /** What was found while it was read. */
  readonly asRead: readonly Problem[];
  readonly inRows: readonly Problem[];
}

/** Found once for each matrix: Inicio, Revisión, the cover and every report ask for it. */
const known = new WeakMap<Matrix, Found>();

function* findInMatrix(matrix: Matrix): Steps<Found> {
  const ofTables: (readonly Problem[])[] = [];
  for (const name of recordNames) {
    ofTables.push(duplicates(matrix, name), yield* brokenReferences(matrix, name));
  }
  const contradictions = yield* flatMapInSteps(matrix.tables.Activity.rows, (row) => activityProblems(matrix, row));
  const ofNotes = yield* flatMapInSteps(matrix.tables.ConceptNote.rows, noteProblems);
  const missing = yield* missingFields(matrix, notesById(matrix));
  const asked = dateQuestions(matrix).map(problemOf);
  const found: Found = {
    asRead: [...matrix.problems.filter((problem) => isForPeople(problem) && !isAsked(problem)), ...asked],
    inRows: [
      ...targetProblems(matrix),
      ...percentProblems(matrix),
      ...typedRowProblems(matrix),
      ...planProblems(matrix),
      ...unanswered(matrix),
      ...measurementProblems(matrix),
      ...ofTables.flat(),
      ...contradictions,
      ...ofNotes,
      ...missing,
    ],
  };
  known.set(matrix, found);
  return found;
}

/** What stands wrong in a computed cell is put right by the next recalculation. */
function isForPeople({ table, field }: Problem): boolean {
  const name = recordNames.find((one) => one === table);
  return name === undefined || declarationOf(name).fields[field ?? '']?.origin !== 'computed';
}

/** Whether a field has a column that can be read: one that has none is told once, of its table, and not again of every row. */
const hasColumn = ({ tables }: Matrix, table: RecordName, field: string): boolean =>
  tables[table].columns.position.has(field);

function problemAt(
  row: Row,
  table: RecordName,
  code: ProblemCode,
  field: string,
  severity: Problem['severity'],
  params: Problem['params'] = {},
): Problem {
  const id = row.record[declarationOf(table).key[0] ?? ''];
  return {
    code,
    severity,
    table,
    sheetRow: row.sheetRow,
    field,
    params,
    ...(typeof id === 'string' && { record: id }),
  };
}

function duplicates(matrix: Matrix, name: RecordName): Problem[] {
  if (declarationOf(name).key[0] !== 'id') return [];
  return [...matrix.tables[name].duplicates].map((row) =>
    problemAt(row, name, 'duplicateId', 'id', 'error', { value: String(row.record['id']) }),
  );
}

function* brokenReferences(matrix: Matrix, name: RecordName): Steps<readonly Problem[]> {
  const broken: (readonly Problem[])[] = [];
  for (const [field, declared] of Object.entries(declarationOf(name).fields)) {
    if (declared.kind !== 'reference' && declared.kind !== 'references') continue;
    if (declared.open || !hasColumn(matrix, declared.table, 'id')) continue;
    const isKnown = knownIn(matrix, declared.table, name);
    const ofField = yield* flatMapInSteps(matrix.tables[name].rows as readonly Row[], (row) => {
      const unknown = idsOf(row.record[field]).filter((id) => !isKnown(id));
      return unknown.map((value) => problemAt(row, name, 'unknownReference', field, 'warning', { value }));
    });
    broken.push(ofField);
  }
  return broken.flat();
}

/**
 * Makes the function that tells whether a text names a row: by its code, a decision by its number or words too, and the
 * indicator of a measurement by its name.
 */
function knownIn(matrix: Matrix, table: ReferredTable, name: RecordName): (text: string) => boolean {
  const { byId } = matrix.tables[table];
  if (name === 'Measurement') {
    const meant = indicatorMeant(matrix);
    return (text) => meant(text) !== undefined;
  }
  if (table !== 'Decision') return (id) => byId.has(rowId(id));
  const { decisions } = namedRows(matrix);
  return (text) => decisions(text).length > 0;
}

/** Decisions that no activity answers, and of which no day says that they are fulfilled. */
const unanswered = (matrix: Matrix): readonly Problem[] =>
  decisionsOf(matrix)
    .filter((one) => isUnanswered(one, theEnd))
    .map(({ row }) => problemAt(row as Row, 'Decision', 'decisionUnanswered', 'text', 'warning'));

/** A day by which all is over that has one. */
const theEnd = '9999-12-31';

function idsOf(value: FieldValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : membersOf(value ?? null);
}

/** What contradicts itself in one activity; the form shows it as it is typed. */
export function activityProblems({ lists }: Pick<Matrix, 'lists'>, typed: Row<Activity>): Problem[] {
  const row = typed as Row;
  const { record } = typed;
  const at = (code: ProblemCode, field: string, params: Problem['params'] = {}) =>
    problemAt(row, 'Activity', code, field, 'warning', params);
  const reversed = (start: string | null, end: string | null) => start !== null && end !== null && end < start;
  const outside = [record.mainTheme, ...record.secondaryThemes].filter((theme) => {
    const parent = theme === null ? undefined : lists.themes.member(theme)?.parent;
    return parent !== undefined && record.pillar !== null && parent !== record.pillar;
  });
  return [
    ...(reversed(record.plannedStart, record.plannedEnd) ? [at('endBeforeStart', 'plannedEnd')] : []),
    ...(reversed(record.actualStart, record.actualEnd) ? [at('endBeforeStart', 'actualEnd')] : []),
    // Secondary themes may belong to another pillar; the main one may not.
    ...(outside.includes(record.mainTheme)
      ? [at('themeOutsidePillar', 'mainTheme', { value: record.mainTheme ?? '' })]
      : []),
  ];
}

/** Lines of who covers what whose amount cannot be read for sure, which reports do not count; the form shows it as it is typed. */
export function noteProblems(row: Row<ConceptNote>): Problem[] {
  const value = unreadSources(row.record.funding).join('; ');
  return value === '' ? [] : [problemAt(row as Row, 'ConceptNote', 'fundingUnread', 'funding', 'warning', { value })];
}

/**
 * What is blank and should not be: fields of the row and, once it was held, of its note; and notes that were not
 * complete when the activity was held, without an exception (the Plan, "Responsabilidades").
 */
function missingFields(matrix: Matrix, notes: NoteIndex): Steps<Problem[]> {
  const isKnown = ({ record, field }: NoteField) => hasColumn(matrix, record, field);
  const haveIds = isKnown({ record: 'Activity', field: 'id' }) && isKnown({ record: 'ConceptNote', field: 'id' });
  return flatMapInSteps(matrix.tables.Activity.rows, (row) => {
    const noteRow = noteRowOf(row.record, notes);
    const problems = requiredFields(row.record, noteRow?.record ?? null).flatMap((blank) => {
      const { record, field } = blank;
      if (!isKnown(blank)) return [];
      const place = record === 'Activity' ? row : noteRow;
      // What the note lacks beforehand is told once, below, and as long as the activity is ahead by the list of notes due.
      const isTold = record === 'ConceptNote' && declarationOfField(blank).required !== 'after';
      if (!place || isTold || field in place.unreadable) return [];
      return problemAt(place as Row, record, 'requiredField', field, 'warning');
    });
    // Where no code can be read nobody knows whose note is whose.
    return haveIds ? [...problems, ...heldWithoutNote(row, noteOf(row.record, notes), isKnown)] : problems;
  });
}

function heldWithoutNote(
  row: Row<Activity>,
  note: ConceptNote | null,
  isKnown: (field: NoteField) => boolean,
): Problem[] {
  if (row.record.status !== 'held' || mayBeHeld(row.record, note)) return [];
  if (note !== null && !noteCompleteness(row.record, note).missing.some(isKnown)) return [];
  const code = note === null ? 'noteMissing' : 'noteIncomplete';
  return [problemAt(row as Row, 'Activity', code, 'noteStatus', 'warning')];
}

/** Why rows cannot count that nothing else says of them. */
const countedReasons: ReadonlySet<string> = new Set<ProblemCode>(['noDate', 'noMember', 'noClass', 'futureDate']);

/** Each cell for which an indicator should count a row and cannot; once, however many indicators miss it. */
function excludedRows({ indicators }: Evaluation): Problem[] {
  const seen = new Map<string, Problem>();
  for (const { exclusions, rule } of indicators) {
    for (const { row, code, field, params } of exclusions) {
      if (!rule || !countedReasons.has(code)) continue;
      const problem = problemAt(row, rule.source, code, field, 'error', params);
      seen.set(`${rule.source} ${row.sheetRow} ${code} ${field}`, problem);
    }
  }
  return [...seen.values()];
}
