import { computing } from '../../../../domain/note/computedFields';
import { noteDocument, valueIn, withValue, type NoteDocument } from '../../../../domain/note/noteDocument';
import { noteRowOf, notesById } from '../../../../domain/note/noteIndex';
import { noteSections, type NoteField } from '../../../../domain/note/noteSections';
import type { ListMember } from '../../../../domain/plan/language';
import { activity, type Activity } from '../../../../domain/records/activity';
import { isBlank } from '../../../../domain/records/cell';
import type { ConceptNote } from '../../../../domain/records/conceptNote';
import { blankRecord } from '../../../../domain/records/declaration';
import type { FieldValue } from '../../../../domain/records/field';
import type { Lists } from '../../../../domain/records/listIndex';
import type { Matrix, Row } from '../../../../domain/records/matrix';
import type { Product } from '../../../../domain/records/product';
import type { RecordEdit } from '../../../../workbook/operations/saveRecords';

/** A product that the form made, linked or changed; `base` is null for a new one. */
export interface ProductEdit {
  readonly base: Row<Product> | null;
  readonly values: Product;
}

/** What a form holds: the activity and its note as one document, and products that it touches. */
export interface NoteEdit {
  readonly document: NoteDocument;
  readonly products: readonly ProductEdit[];
}

/** The rows as they were read when the form was opened; null where there is none yet. */
export interface NoteBase {
  readonly activity: Row<Activity> | null;
  readonly note: Row<ConceptNote> | null;
}

export const newBase: NoteBase = { activity: null, note: null };

/** The rows of an activity and of its note. */
export function baseOf(row: Row<Activity>, matrix: Matrix): NoteBase {
  return { activity: row, note: noteRowOf(row.record, notesById(matrix)) };
}

/** The document as it stands in the sheet; a row without a code is given this one. */
export function editOf(base: NoteBase, id: string): NoteEdit {
  const row = base.activity?.record ?? blankRecord(activity);
  const own = { ...row, id: row.id ?? id };
  return { document: noteDocument(own, base.note?.record ?? null), products: [] };
}

/** Of what is filled before an activity, what belongs to that one only. */
const notCopied = new Set([
  'status',
  'planYear',
  'plannedStart',
  'plannedEnd',
  'hostCountry',
  'city',
  'approvedBy',
  'approvedOn',
]);
const copiedFields = noteSections
  .filter(({ stage }) => stage === 'before')
  .flatMap(({ fields }) => fields)
  .filter(({ field }) => !notCopied.has(field));

/** A new activity with this code, or a copy of one without what belongs to that one only. */
export function newEdit(id: string, today: string, copyOf: NoteDocument | null = null): NoteEdit {
  const row = { ...blankRecord(activity), id, status: 'proposed', planYear: Number(today.slice(0, 4)) };
  const start = noteDocument(row, null);
  const document = copyOf
    ? copiedFields.reduce((copy, field) => withValue(copy, field, valueIn(copyOf, field)), start)
    : start;
  return { document, products: [] };
}

/** Sets a field and what follows from it: a theme brings its pillar, another pillar drops a theme that is not its own. */
export function withField(document: NoteDocument, field: NoteField, value: FieldValue, lists: Lists): NoteDocument {
  const next = withValue(document, field, value);
  if (field.record !== 'Activity') return next;
  const { mainTheme, pillar } = next.activity;
  const parent = mainTheme === null ? undefined : lists.themes.member(mainTheme)?.parent;
  const follows = (values: Partial<Activity>) => ({ ...next, activity: { ...next.activity, ...values } });
  if (field.field === 'mainTheme' && parent !== undefined) return follows({ pillar: parent });
  if (field.field === 'pillar' && pillar !== null && parent !== undefined && parent !== pillar)
    return follows({ mainTheme: null });
  return next;
}

/** Themes to offer as the main one: those of the chosen pillar, all where none is chosen. */
export function offeredThemes({ pillar }: Activity, lists: Lists): readonly ListMember[] {
  return pillar === null
    ? lists.themes.members
    : lists.themes.members.filter(({ parent }) => parent === undefined || parent === pillar);
}

/** Every field of the form, in its order. */
export const formFields: readonly NoteField[] = noteSections.flatMap(({ fields }) => fields);

/** Fields whose value differs between two states of a form. */
export function changedFields(a: NoteDocument, b: NoteDocument): readonly NoteField[] {
  return formFields.filter((field) => JSON.stringify(valueIn(a, field)) !== JSON.stringify(valueIn(b, field)));
}

/** What has to be written for a form: the row with its computed columns, the note once it holds anything, products. */
export function recordEdits(
  { document, products }: NoteEdit,
  base: NoteBase,
  matrix: Pick<Matrix, 'tables' | 'language'>,
): readonly RecordEdit[] {
  const { activity: row, note } = document;
  const hasNote =
    base.note !== null ||
    formFields.some((field) => field.record === 'ConceptNote' && !isBlank(valueIn(document, field)));
  const typed = { record: row, unreadable: base.activity?.unreadable ?? {} };
  const computed = { ...computing(matrix)(typed, hasNote ? note : null) };
  return [
    { table: 'Activity', base: base.activity as Row | null, values: row, computed },
    ...(hasNote ? [{ table: 'ConceptNote', base: base.note as Row | null, values: note } as const] : []),
    ...products.map(
      ({ base: product, values }) => ({ table: 'Product', base: product as Row | null, values }) as const,
    ),
  ];
}
