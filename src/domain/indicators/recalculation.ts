import type { Semester } from '../calendar';
import { computedFields } from '../note/computedFields';
import { noteOf, notesById } from '../note/noteIndex';
import type { ChangePlan, FieldChange, NewRow } from '../records/changes';
import type { FieldValue } from '../records/field';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf, recordNames, type RecordName } from '../records/records';
import { evaluateMatrix, memberLabel, type Evaluation, type IndicatorEvaluation } from './evaluate';
import { duplicateRows } from './sourceRows';

/** What a recalculation found, and what it wants written. */
export interface Recalculation {
  readonly plan: ChangePlan;
  readonly evaluation: Evaluation;
}

export interface RecalculationOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** `YYYY-MM-DDTHH:mm:ss`, stamped on indicators whose values changed. */
  readonly now: string;
  readonly reference?: Semester;
  /** Makes an id from a letter and a year. */
  readonly makeId: (letter: string, year: number) => string;
}

/**
 * Computes every value the add-in keeps in the workbook and plans only the cells that differ: planned again after it
 * was written, nothing is left to write. Tables and columns that the workbook lacks are left out.
 */
export function planRecalculation(matrix: Matrix, options: RecalculationOptions): Recalculation {
  const evaluation = evaluateMatrix(matrix, options);
  const values = planValues(matrix, evaluation);
  const changes = [
    ...planIds(matrix, options),
    ...planActivities(matrix),
    ...evaluation.indicators.flatMap((indicator) => planIndicator(matrix, indicator, options.now)),
    ...values.changes,
    ...planMeetings(matrix),
  ];
  return {
    evaluation,
    plan: { changes: changes.filter(({ table, field }) => hasColumn(matrix, table, field)), rows: values.rows },
  };
}

const hasColumn = (matrix: Matrix, table: RecordName, field: string) =>
  matrix.tables[table].columns.position.has(field);

/** The changes that make these fields of a row hold these values. */
function differences(table: RecordName, row: Row, wanted: Readonly<Record<string, FieldValue>>): FieldChange[] {
  return Object.entries(wanted)
    .filter(([field, value]) => field in row.unreadable || !sameCell(row.record[field] ?? null, value))
    .map(([field, value]) => ({ table, index: row.index, field, value }));
}

function sameCell(a: FieldValue, b: FieldValue): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}

/** Rows that were typed in without an id get one. */
function planIds(matrix: Matrix, { today, makeId }: RecalculationOptions): FieldChange[] {
  return recordNames.flatMap((table) => {
    const { idLetter } = declarationOf(table);
    if (idLetter === undefined) return [];
    return (matrix.tables[table].rows as readonly Row[])
      .filter(({ record }) => record['id'] === null)
      .map(({ index }) => ({ table, index, field: 'id', value: makeId(idLetter, Number(today.slice(0, 4))) }));
  });
}

function planActivities(matrix: Matrix): FieldChange[] {
  const notes = notesById(matrix);
  return matrix.tables.Activity.rows.flatMap((row) =>
    differences('Activity', row as Row, computedFields(row.record, noteOf(row.record, notes))),
  );
}

function planIndicator(matrix: Matrix, evaluation: IndicatorEvaluation, now: string): FieldChange[] {
  const row = matrix.tables.Indicator.rows.find(({ index }) => index === evaluation.index);
  if (!row) return [];
  const { current, previous, year, cumulative, progress, light, exclusions } = evaluation;
  const changes = differences('Indicator', row as Row, {
    currentSemester: current,
    previousSemester: previous,
    year,
    cumulative,
    progress,
    light,
    excludedRows: exclusions.length,
  });
  if (changes.length === 0) return [];
  return [...changes, { table: 'Indicator', index: row.index, field: 'recalculatedAt', value: now }];
}

/** Values in long form: those that stand there are updated in place, new ones added, vanished ones become 0. */
function planValues(matrix: Matrix, evaluation: Evaluation): ChangePlan {
  if (matrix.tables.IndicatorValue.raw === null) return { changes: [], rows: [] };
  const wanted = new Map<string, NewRow['record']>();
  for (const { id, values } of evaluation.indicators) {
    for (const { window, period, dimension, member, value } of values) {
      const record = {
        indicator: id,
        period,
        window,
        dimension,
        member: memberLabel(dimension, member, matrix),
        value,
      };
      if (id !== '') wanted.set(valueKey(record), record);
    }
  }
  const changes: FieldChange[] = [];
  for (const row of matrix.tables.IndicatorValue.rows) {
    const key = valueKey(row.record);
    const record = wanted.get(key);
    changes.push(...differences('IndicatorValue', row as Row, { value: record ? (record['value'] ?? null) : 0 }));
    wanted.delete(key);
  }
  return { changes, rows: [...wanted.values()].map((record) => ({ table: 'IndicatorValue', record })) };
}

function valueKey(record: Readonly<Record<string, FieldValue>>): string {
  return JSON.stringify(declarationOf('IndicatorValue').key.map((field) => record[field] ?? null));
}

/** Meetings that each group held in each year, as lead or jointly (two are due: "Grupos de Trabajo"). */
function planMeetings(matrix: Matrix): FieldChange[] {
  const losers = duplicateRows(matrix.tables.Activity.rows as readonly Row[]);
  const held = matrix.tables.Activity.rows.filter(
    (row) => row.record.type === 'meeting' && row.record.status === 'held' && !losers.has(row as Row),
  );
  return matrix.tables.GroupYear.rows.flatMap((row) => {
    const { year, group } = row.record;
    if (year === null || group === null) return [];
    const meetings = held.filter(({ record }) => {
      const date = record.actualEnd ?? record.actualStart;
      return date?.startsWith(String(year)) && (record.leadGroup === group || record.jointGroups.includes(group));
    });
    return differences('GroupYear', row as Row, { meetingsHeld: meetings.length });
  });
}
