import type { NoteField } from './noteSections';
import { activity, type Activity } from '../records/activity';
import { isBlank } from '../records/cell';
import { gapsIn, type ColumnGap } from '../records/columnGaps';
import { conceptNote, type ConceptNote } from '../records/conceptNote';
import type { Fields, FieldValue, Stage } from '../records/field';
import type { Matrix } from '../records/matrix';

/** How much of what a stage asks for is filled. */
export interface Completeness {
  /** How many fields the stage asks for. */
  readonly total: number;
  readonly missing: readonly NoteField[];
  /** Filled share, 0 to 1. */
  readonly share: number;
}

/** How complete an activity's concept note is before the activity, its row included. */
export interface NoteCompleteness extends Completeness {
  readonly status: 'missing' | 'incomplete' | 'complete';
}

const namesAt = (fields: Fields, stage: Stage): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.required === stage);

/** What each stage asks for: said once, by `required` in the fields' declarations. */
const requiredAt = (stage: Stage): readonly NoteField[] => [
  ...namesAt(activity.fields, stage).map((field) => ({ record: 'Activity', field }) as const),
  ...namesAt(conceptNote.fields, stage).map((field) => ({ record: 'ConceptNote', field }) as const),
];
const required: Readonly<Record<Stage, readonly NoteField[]>> = {
  always: requiredAt('always'),
  before: requiredAt('before'),
  after: requiredAt('after'),
};

const beforeHeld = [...required.always, ...required.before];
const onceHeld = [...beforeHeld, ...required.after];

/** What an activity of a status must have filled. Activities are many: it is put together once. */
const requiredBy: ReadonlyMap<string | null, readonly NoteField[]> = new Map([
  ['proposed', required.always],
  ['approved', beforeHeld],
  ['inProgress', beforeHeld],
  ['held', onceHeld],
  ['postponed', required.always],
  ['cancelled', required.always],
]);

/** Fields of the row and of its note that a status asks for, filled or not: what the form marks as required. */
export const fieldsRequiredBy = (status: string | null): readonly NoteField[] =>
  requiredBy.get(status) ?? required.always;

/** Fields of the matrix row and of its note that the row's status asks for and that are blank. */
export function requiredFields(record: Activity, note: ConceptNote | null): readonly NoteField[] {
  return blankAmong(fieldsRequiredBy(record.status), record, note);
}

/**
 * Completeness at a stage. `before` is what the Plan asks to be there before the activity is held
 * ("Responsabilidades"), `after` what is added then.
 */
export function completenessAt(stage: 'before' | 'after', record: Activity, note: ConceptNote | null): Completeness {
  const asked = stage === 'before' ? beforeHeld : required.after;
  const missing = blankAmong(asked, record, note);
  return { total: asked.length, missing, share: (asked.length - missing.length) / asked.length };
}

/**
 * Columns without which nothing says how complete the notes of a matrix are before their activities: those that are asked
 * for by then, and the codes that bring row and note together.
 */
export function noteGaps(matrix: Pick<Matrix, 'tables'>): readonly ColumnGap[] {
  const { Activity, ConceptNote } = columnsAsked(beforeHeld);
  return [...gapsIn(matrix, 'Activity', Activity), ...gapsIn(matrix, 'ConceptNote', ConceptNote)];
}

/** The columns that tell what is asked for, and those that tell whose it is. */
function columnsAsked(asked: readonly NoteField[]): Readonly<Record<NoteField['record'], readonly string[]>> {
  const named = (name: NoteField['record']) => asked.filter(({ record }) => record === name).map(({ field }) => field);
  return { Activity: ['id', ...named('Activity'), 'otherTheme'], ConceptNote: ['id', ...named('ConceptNote')] };
}

/** The columns that tell what an activity of any status and its note lack. */
export const columnsOfCompleteness = columnsAsked(onceHeld);

/** Completeness of the note before the activity: the figure that the sheet, the form and the report all show. */
export function noteCompleteness(record: Activity, note: ConceptNote | null): NoteCompleteness {
  const before = completenessAt('before', record, note);
  if (note === null) return { ...before, status: 'missing' };
  return { ...before, status: before.missing.length === 0 ? 'complete' : 'incomplete' };
}

/** Whether an activity may be held: its note is complete, or an exception with a reason was granted. */
export function mayBeHeld(record: Activity, note: ConceptNote | null): boolean {
  return !isBlank(record.noteException) || noteCompleteness(record, note).status === 'complete';
}

function blankAmong(fields: readonly NoteField[], record: Activity, note: ConceptNote | null): NoteField[] {
  const ofRow: Readonly<Record<string, FieldValue>> = record;
  const ofNote: Readonly<Record<string, FieldValue>> | null = note;
  return fields.filter((asked) => {
    const value = asked.record === 'Activity' ? ofRow[asked.field] : ofNote?.[asked.field];
    return isBlank(value) && !hasOtherTheme(asked, record);
  });
}

/** "Otro tema" with its justification stands for a theme of the list (Tabla 3 is not exhaustive). */
const hasOtherTheme = ({ field }: NoteField, { otherTheme }: Activity): boolean =>
  field === 'mainTheme' && !isBlank(otherTheme);
