import type { Semester } from '../calendar';
import { decisionsOf, stateOn } from '../decisions/decisions';
import { computing } from '../note/computedFields';
import { noteOf, notesById } from '../note/noteIndex';
import type { Language } from '../plan/language';
import type { ChangeSet, FieldChange } from '../records/changes';
import { gapWords } from '../records/columnGaps';
import { fieldNames, isComputed } from '../records/declaration';
import { rowId } from '../records/ids';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, recordNames, type RecordName } from '../records/records';
import { isMeetingOf, meetingGaps, meetingsHeld } from '../records/meetings';
import { flatMapInSteps, type Steps } from '../steps';
import { cellDifferences } from './cellDifferences';
import { evaluateInSteps, type Evaluation, type IndicatorEvaluation } from './evaluate';
import { planValues } from './planValues';

/** What a recalculation found, and what it wants written. */
export interface Recalculation {
  readonly changes: ChangeSet;
  readonly evaluation: Evaluation;
}

export interface RecalculationOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss`, stamped on indicators whose values changed. */
  readonly now: string;
  readonly reference?: Semester;
  /** The evaluation of the matrix as it was before. */
  readonly earlier?: Evaluation;
  /** Makes an id from a letter and a year. */
  readonly makeId: (letter: string, year: number) => string;
}

/**
 * Computes in steps every value the add-in keeps in the workbook and plans only the cells that differ: planned again after it
 * was written, nothing is left to write. Tables and columns that the workbook lacks are left out.
 */
export function* recalculateInSteps(matrix: Matrix, options: RecalculationOptions): Steps<Recalculation> {
  const evaluation = yield* evaluateInSteps(matrix, options);
  const ids = planIds(matrix, options);
  yield;
  const values = planValues(matrix, evaluation, givenIn(ids, 'Indicator'));
  yield;
  const activities = yield* planActivities(matrix);
  const changes = [
    ...ids,
    ...activities,
    ...evaluation.indicators.flatMap((indicator) => planIndicator(matrix, indicator, options.now)),
    ...values.fields,
    ...planMeetings(matrix),
    ...planDecisions(matrix, options.today, givenIn(ids, 'Activity')),
    ...planBlankRows(matrix),
  ];
  return {
    evaluation,
    changes: { fields: changes.filter(({ table, field }) => hasColumn(matrix, table, field)), rows: values.rows },
  };
}

const hasColumn = (matrix: Matrix, table: RecordName, field: string) =>
  matrix.tables[table].columns.position.has(field);

/** Ids that rows of a table typed without one are about to get, by their position in it. */
function givenIn(ids: readonly FieldChange[], name: RecordName): ReadonlyMap<number, string> {
  return new Map(ids.filter(({ table }) => table === name).map(({ index, value }) => [index, String(value)]));
}

/** Rows that were typed in without an id get one. */
function planIds(matrix: Matrix, { today, makeId }: RecalculationOptions): FieldChange[] {
  return recordNames.flatMap((table) => {
    const { idLetter } = declarationOf(table);
    if (idLetter === undefined || !hasColumn(matrix, table, 'id')) return [];
    return (matrix.tables[table].rows as readonly Row[])
      .filter(({ record }) => rowId(record['id']) === '')
      .map(({ index }) => ({ table, index, field: 'id', value: makeId(idLetter, Number(today.slice(0, 4))) }));
  });
}

function planActivities(matrix: Matrix): Steps<FieldChange[]> {
  const notes = notesById(matrix);
  const computed = computing(matrix);
  return flatMapInSteps(matrix.tables.Activity.rows, (row) =>
    cellDifferences(matrix, 'Activity', row as Row, computed(row, noteOf(row.record, notes))),
  );
}

function planIndicator(matrix: Matrix, evaluation: IndicatorEvaluation, now: string): FieldChange[] {
  const row = matrix.tables.Indicator.rows.find(({ index }) => index === evaluation.index);
  if (!row) return [];
  const { current, previous, year, cumulative, progress, light, exclusions, rule, targetGaps } = evaluation;
  const changes = cellDifferences(matrix, 'Indicator', row as Row, {
    currentSemester: current,
    previousSemester: previous,
    year,
    cumulative,
    // Where nothing says from where to where, the column that is missing stands in its place.
    progress: targetGaps.length > 0 && cumulative !== null ? gapWords(targetGaps, matrix.language) : progress,
    light,
    excludedRows: rule ? exclusions.length : whyNoValues(evaluation, matrix.language),
  });
  if (changes.length === 0) return [];
  return [...changes, { table: 'Indicator', index: row.index, field: 'recalculatedAt', value: now }];
}

const unreadableRule = { es: 'la regla no se entiende', en: 'the rule is not understood' } as const;

/** Stands in the place of the number of excluded rows, beside the values that are not there; null where there is nothing to say. */
function whyNoValues({ gaps, problems }: IndicatorEvaluation, language: Language): string | null {
  if (gaps.length > 0) return gapWords(gaps, language);
  return problems.length > 0 ? unreadableRule[language] : null;
}

/** Meetings that each group held in each year, as lead or jointly (two are due: "Grupos de Trabajo"). */
function planMeetings(matrix: Matrix): FieldChange[] {
  const isKnown = meetingGaps(matrix).length === 0;
  const held = isKnown ? meetingsHeld(matrix) : [];
  return matrix.tables.GroupYear.rows.flatMap((row) => {
    const { year, group } = row.record;
    if (year === null || group === null) return [];
    const count = held.filter((meeting) => isMeetingOf(meeting, group, year)).length;
    return cellDifferences(matrix, 'GroupYear', row as Row, { meetingsHeld: isKnown ? count : null });
  });
}

/** Which activities answer each decision, and what has become of it today. */
function planDecisions(matrix: Matrix, today: string, givenIds: ReadonlyMap<number, string>): FieldChange[] {
  return decisionsOf(matrix).flatMap((standing) => {
    const ids = (standing.activities ?? []).map(({ record, index }) => givenIds.get(index) ?? record.id ?? '');
    // However people sort the activities, the cell stays the same.
    const activities = ids.filter((id) => id !== '').sort();
    return cellDifferences(matrix, 'Decision', standing.row as Row, { activities, state: stateOn(standing, today) });
  });
}

/** What is left of computed cells in rows that hold nothing else, such as those whose contents a person deleted, goes. */
function planBlankRows(matrix: Matrix): FieldChange[] {
  return recordNames.flatMap((table) => {
    const { raw, rows, columns } = matrix.tables[table];
    if (!raw || rows.length === raw.rows.length) return [];
    const declaration = declarationOf(table);
    const computed = fieldNames(declaration).filter((name) => isComputed(declaration, name));
    const places = computed.map((name) => columns.position.get(name) ?? -1);
    const blank = Object.fromEntries(computed.map((name) => [name, null]));
    const known = new Set((rows as readonly Row[]).map(({ index }) => index));
    return raw.rows.flatMap((cells, index) =>
      known.has(index) || places.every((place) => (cells[place] ?? '') === '')
        ? []
        : cellDifferences(matrix, table, { index }, blank),
    );
  });
}
