import { noteOf, notesById } from '../../domain/note/noteIndex';
import type { NoteField } from '../../domain/note/noteSections';
import type { Language, ListMember } from '../../domain/plan/language';
import { problemCodes, type ProblemCode } from '../../domain/problem';
import { activity, type Activity } from '../../domain/records/activity';
import { isBlank } from '../../domain/records/cell';
import { blankRecord } from '../../domain/records/declaration';
import type { FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import type { Matrix, Row } from '../../domain/records/matrix';
import { recordSchema } from '../../domain/records/schema';
import { mayBeHeld, noteCompleteness, requiredFields } from '../../domain/review/completeness';
import { activityProblems } from '../../domain/review/reviewMatrix';
import { problemText, texts } from '../../i18n/texts';

export type ActivityField = keyof Activity & string;

/** A blank activity, or a copy of one without what belongs to that one only. */
export function newActivity(copyOf: Activity | null, today: string): Activity {
  const blank = { ...blankRecord(activity), status: 'proposed', planYear: Number(today.slice(0, 4)) };
  if (!copyOf) return blank;
  const { type, leadGroup, jointGroups, mandate, pillar, mainTheme, secondaryThemes, otherTheme } = copyOf;
  const { title, specificObjectives, expectedResults, modality, responsible, partners } = copyOf;
  return {
    ...blank,
    ...{ title, type, leadGroup, jointGroups, mandate, pillar, mainTheme, secondaryThemes, otherTheme },
    ...{ specificObjectives, expectedResults, modality, responsible, partners },
  };
}

/** Sets a field and what follows from it: a theme brings its pillar, another pillar drops a theme that is not its own. */
export function withField(values: Activity, field: ActivityField, value: FieldValue, lists: Lists): Activity {
  const next = { ...values, [field]: value } as Activity;
  const parentOf = (theme: string | null) => (theme === null ? undefined : lists.themes.member(theme)?.parent);
  if (field === 'mainTheme' && parentOf(next.mainTheme) !== undefined) next.pillar = parentOf(next.mainTheme) ?? null;
  const parent = parentOf(next.mainTheme);
  if (field === 'pillar' && next.pillar !== null && parent !== undefined && parent !== next.pillar)
    next.mainTheme = null;
  return next;
}

/** Themes to offer as the main one: those of the chosen pillar, all where none is chosen. */
export function offeredThemes({ pillar }: Activity, lists: Lists): readonly ListMember[] {
  return pillar === null
    ? lists.themes.members
    : lists.themes.members.filter(({ parent }) => parent === undefined || parent === pillar);
}

/** What the form has to say about what was entered. */
export interface FormFindings {
  /** By field, what keeps the activity from being saved. */
  readonly errors: Readonly<Record<string, string>>;
  /** By field, what is worth mending and keeps nobody from saving: old rows stay editable. */
  readonly warnings: Readonly<Record<string, string>>;
  /** What the status asks for and is blank. */
  readonly missing: readonly NoteField[];
  /** What the gate asks for before the activity is held. */
  readonly gate: readonly NoteField[];
}

/** Checks the values of a form against what the row held before: only what was entered here can keep from saving. */
export function findingsOf(
  values: Activity,
  base: Row<Activity> | null,
  matrix: Matrix,
  language: Language,
): FormFindings {
  const changed: ReadonlySet<string> = new Set(changedFields(values, base?.record ?? null));
  const errors: Record<string, string> = {};
  const warnings: Record<string, string> = {};
  const row = { record: values, index: 0, sheetRow: 0, unreadable: {} };
  for (const problem of activityProblems(matrix, row)) {
    const field = problem.field ?? '';
    if (problem.code !== 'requiredField') warnings[field] = problemText(problem, language);
  }
  for (const { path, message } of recordSchema(activity, matrix.lists).safeParse(values).error?.issues ?? []) {
    const field = String(path[0]);
    const params = { value: String(values[field as ActivityField] ?? '') };
    const known = (problemCodes as readonly string[]).includes(message);
    const code = known ? (message as ProblemCode) : 'outOfRange';
    const words = problemText({ code, severity: 'error', table: activity.name, params }, language);
    (changed.has(field) ? errors : warnings)[field] = words;
  }
  const missing = requiredFields(values, null).filter(({ record }) => record === 'Activity');
  for (const { field } of requiredFields({ ...values, status: 'proposed' }, null)) {
    if (base === null || changed.has(field)) errors[field] = texts(language).problems.requiredField;
  }
  return { errors, warnings, missing, gate: gateOf(values, base, matrix) };
}

/** Fields whose value differs from the row as it was; for a new activity those that hold something. */
export function changedFields(values: Activity, before: Activity | null): readonly ActivityField[] {
  const fields = Object.keys(activity.fields) as ActivityField[];
  return fields.filter((field) =>
    before ? JSON.stringify(values[field]) !== JSON.stringify(before[field]) : !isBlank(values[field]),
  );
}

/** What the gate asks for: nothing unless the activity becomes held without a complete note or an exception. */
export function gateOf(values: Activity, base: Row<Activity> | null, matrix: Matrix): readonly NoteField[] {
  if (values.status !== 'held' || base?.record.status === 'held') return [];
  const note = noteOf(values, notesById(matrix));
  return mayBeHeld(values, note) ? [] : noteCompleteness(values, note).missing;
}
