import { activity, type Activity } from '../records/activity';
import { isBlank } from '../records/cell';
import { conceptNote, type ConceptNote } from '../records/conceptNote';
import type { Fields, FieldValue, Stage } from '../records/field';

/** A field that must be filled and is not. */
export interface MissingField {
  readonly record: 'Activity' | 'ConceptNote';
  readonly field: string;
}

/** How complete an activity's concept note is before the activity, its row included. */
export interface NoteCompleteness {
  /** Filled share of the required fields, 0 to 1. */
  readonly share: number;
  readonly status: 'missing' | 'incomplete' | 'complete';
  readonly missing: readonly MissingField[];
}

/** Stages whose fields an activity of a status must have filled. */
const stagesOf: Readonly<Record<string, readonly Stage[]>> = {
  proposed: ['always'],
  approved: ['always', 'before'],
  inProgress: ['always', 'before'],
  held: ['always', 'before', 'after'],
  postponed: ['always'],
  cancelled: ['always'],
};

/** Fields of the matrix row that its status asks for and that are blank. */
export function requiredFields(record: Activity): readonly MissingField[] {
  return blankFields('Activity', record, stagesOf[record.status ?? 'proposed'] ?? ['always']);
}

/** Names of the fields that a status asks for, filled or not: what the form marks as required. */
export function fieldsRequiredBy(status: string | null): ReadonlySet<string> {
  const stages = stagesOf[status ?? 'proposed'] ?? ['always'];
  return new Set([...namesAt(activity.fields, stages), ...(stages.includes('before') ? ['mainTheme'] : [])]);
}

/**
 * Completeness of the note: what the Plan asks to be there before the activity is held ("Responsabilidades"). The
 * sheet, the form and the report all show this figure.
 */
export function noteCompleteness(record: Activity, note: ConceptNote | null): NoteCompleteness {
  const stages: readonly Stage[] = ['always', 'before'];
  const row = blankFields('Activity', record, stages);
  const missing = [...row, ...blankFields('ConceptNote', note, stages)];
  const total = fieldsRequiredBy('approved').size + namesAt(conceptNote.fields, stages).length;
  const share = (total - missing.length) / total;
  if (note === null) return { share, status: 'missing', missing };
  return { share, status: missing.length === 0 ? 'complete' : 'incomplete', missing };
}

/** Whether an activity may be held: its note is complete, or an exception with a reason was granted. */
export function mayBeHeld(record: Activity, note: ConceptNote | null): boolean {
  return !isBlank(record.noteException) || noteCompleteness(record, note).status === 'complete';
}

function namesAt(fields: Fields, stages: readonly Stage[]): string[] {
  return Object.entries(fields)
    .filter(([, { required }]) => required !== undefined && stages.includes(required))
    .map(([name]) => name);
}

function blankFields(
  record: MissingField['record'],
  values: Readonly<Record<string, FieldValue>> | null,
  stages: readonly Stage[],
): MissingField[] {
  const names = namesAt(record === 'Activity' ? activity.fields : conceptNote.fields, stages);
  const blank = names.filter((name) => isBlank(values?.[name]));
  if (record === 'Activity' && stages.includes('before') && lacksTheme(values)) blank.push('mainTheme');
  return blank.map((field) => ({ record, field }));
}

/** "Otro tema" with its justification stands for a theme of the list (Tabla 3 is not exhaustive). */
function lacksTheme(values: Readonly<Record<string, FieldValue>> | null): boolean {
  return isBlank(values?.['mainTheme']) && isBlank(values?.['otherTheme']);
}
