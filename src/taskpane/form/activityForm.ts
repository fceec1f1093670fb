import type { ListMember } from '../../domain/plan/language';
import type { Texts } from '../../i18n/texts';
import { fill } from '../../i18n/texts';
import { activity, type Activity } from '../../domain/records/activity';
import { blankRecord } from '../../domain/records/declaration';
import type { FieldValue } from '../../domain/records/field';
import type { Lists } from '../../domain/records/listIndex';
import type { Matrix, Row } from '../../domain/records/matrix';
import { recordSchema } from '../../domain/records/schema';
import { noteOf, notesById } from '../../domain/indicators/recalculation';
import { mayBeHeld, noteCompleteness, requiredFields, type MissingField } from '../../domain/review/completeness';
import type { ProblemCode } from '../../domain/problem';

export type ActivityField = keyof Activity & string;

/** The form's sections and the fields of each, in reading order. */
export const sections: readonly {
  readonly title: keyof Texts['form'] & string;
  readonly fields: readonly ActivityField[];
}[] = [
  { title: 'identification', fields: ['title', 'type', 'status', 'leadGroup', 'jointGroups', 'planYear', 'mandate'] },
  {
    title: 'alignment',
    fields: ['pillar', 'mainTheme', 'otherTheme', 'secondaryThemes', 'specificObjectives', 'expectedResults'],
  },
  {
    title: 'schedule',
    fields: ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd', 'modality', 'hostCountry', 'city'],
  },
  { title: 'people', fields: ['responsible', 'partners'] },
  {
    title: 'results',
    fields: [
      'dialogueSpace',
      'women',
      'men',
      'otherOrUnknown',
      'participatingCountries',
      'achievedResult',
      'verification',
      'remarks',
      'noteException',
    ],
  },
];

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

/** What is wrong with a value, by field, in words. */
export function fieldErrors(values: Activity, lists: Lists, text: Texts): Partial<Record<string, string>> {
  const result = recordSchema(activity, lists).safeParse(values);
  if (result.success) return {};
  const messages: Readonly<Record<ProblemCode, string>> = text.problems;
  return Object.fromEntries(
    result.error.issues.map(({ path, message }) => {
      const field = String(path[0]);
      const value = values[field as ActivityField];
      const known = messages[message as ProblemCode] ?? message;
      return [field, fill(known, { value: String(value ?? '') })];
    }),
  );
}

/** Fields that must be filled before saving: those the status asks for from the start. */
export function missingToSave(values: Activity): readonly MissingField[] {
  return requiredFields({ ...values, status: 'proposed' });
}

/** What the gate asks for: nothing unless the activity becomes held without a complete note or an exception. */
export function gateOf(values: Activity, base: Row<Activity> | null, matrix: Matrix): readonly MissingField[] {
  if (values.status !== 'held' || base?.record.status === 'held') return [];
  const note = noteOf(values, notesById(matrix));
  return mayBeHeld(values, note) ? [] : noteCompleteness(values, note).missing;
}
