import {
  noteDocument,
  noteFieldKey,
  valueIn,
  withValue,
  type NoteDocument,
} from '../../../../domain/note/noteDocument';
import { computing } from '../../../../domain/note/computedFields';
import { noteRowOf, notesById } from '../../../../domain/note/noteIndex';
import { noteSections, type NoteField } from '../../../../domain/note/noteSections';
import type { Language, ListMember } from '../../../../domain/plan/language';
import { problemCodes, type ProblemCode } from '../../../../domain/problem';
import { activity, type Activity } from '../../../../domain/records/activity';
import { isBlank } from '../../../../domain/records/cell';
import { conceptNote, type ConceptNote } from '../../../../domain/records/conceptNote';
import { blankRecord } from '../../../../domain/records/declaration';
import type { FieldValue } from '../../../../domain/records/field';
import type { Lists } from '../../../../domain/records/listIndex';
import type { Matrix, Row } from '../../../../domain/records/matrix';
import { product, type Product } from '../../../../domain/records/product';
import { faultsOf, recordSchema } from '../../../../domain/records/schema';
import { mayBeHeld, noteCompleteness, requiredFields } from '../../../../domain/note/completeness';
import { activityProblems } from '../../../../domain/review/reviewMatrix';
import { problemText, texts } from '../../../../i18n/texts';
import type { RecordEdit } from '../../../../workbook/saveRecords';

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

/** What the form has to say about what was entered; fields by `noteFieldKey`. */
export interface FormFindings {
  /** What keeps the document from being saved. */
  readonly errors: ReadonlyMap<string, string>;
  /** What is worth mending and keeps nobody from saving: old rows stay editable. */
  readonly warnings: ReadonlyMap<string, string>;
  /** What the gate asks for before the activity is held; empty where it is open. */
  readonly gate: readonly NoteField[];
}

/** Every field of the form, in its order. */
export const formFields: readonly NoteField[] = noteSections.flatMap(({ fields }) => fields);

/** Fields whose value differs between two states of a form. */
export function changedFields(a: NoteDocument, b: NoteDocument): readonly NoteField[] {
  return formFields.filter((field) => JSON.stringify(valueIn(a, field)) !== JSON.stringify(valueIn(b, field)));
}

/** Checks a document against what its rows held before: only what was entered here can keep it from being saved. */
export function findingsOf(document: NoteDocument, base: NoteBase, matrix: Matrix, language: Language): FormFindings {
  const errors = new Map<string, string>();
  const warnings = new Map<string, string>();
  const isNew = base.activity === null;
  const changed = new Set(changedFields(document, editOf(base, document.activity.id ?? '').document).map(noteFieldKey));
  for (const problem of activityProblems(matrix, {
    record: document.activity,
    index: 0,
    sheetRow: 0,
    unreadable: {},
  })) {
    const key = noteFieldKey({ record: 'Activity', field: problem.field ?? '' });
    warnings.set(key, problemText(problem, language));
  }
  for (const { field, code } of schemaIssues(document, matrix.lists)) {
    const key = noteFieldKey(field);
    const params = { value: String(valueIn(document, field)) };
    const words = problemText({ code, severity: 'error', table: field.record, params }, language);
    (changed.has(key) ? errors : warnings).set(key, words);
  }
  for (const field of requiredFields({ ...document.activity, status: 'proposed' }, document.note)) {
    const key = noteFieldKey(field);
    if (isNew || changed.has(key)) errors.set(key, texts(language).problems.requiredField);
  }
  return { errors, warnings, gate: gateOf(document, base) };
}

const schemasOf = new WeakMap<Lists, Readonly<Record<NoteField['record'], ReturnType<typeof recordSchema>>>>();

/** What the schemas of both records find wrong with the values. */
function schemaIssues({ activity: row, note }: NoteDocument, lists: Lists): { field: NoteField; code: ProblemCode }[] {
  let schemas = schemasOf.get(lists);
  if (!schemas) {
    schemas = { Activity: recordSchema(activity, lists), ConceptNote: recordSchema(conceptNote, lists) } as never;
    schemasOf.set(lists, schemas);
  }
  return (
    [
      ['Activity', row],
      ['ConceptNote', note],
    ] as const
  ).flatMap(([record, values]) =>
    (schemas[record].safeParse(values).error?.issues ?? []).map(({ path, message }) => ({
      field: { record, field: String(path[0]) },
      code: (problemCodes as readonly string[]).includes(message) ? (message as ProblemCode) : 'outOfRange',
    })),
  );
}

/** What the gate asks for: nothing unless the activity becomes held without a complete note or an exception. */
function gateOf({ activity: row, note }: NoteDocument, base: NoteBase): readonly NoteField[] {
  if (row.status !== 'held' || base.activity?.record.status === 'held') return [];
  return mayBeHeld(row, note) ? [] : noteCompleteness(row, note).missing;
}

/** Names the control of a product's field. */
export const productFieldKey = (id: string, field: string): string => `Product.${id}.${field}`;

/** Fields that every product must have and that a new one lacks, as `id` and field. */
export function productGaps(
  products: readonly ProductEdit[],
): readonly { readonly id: string; readonly field: string }[] {
  const needed = Object.entries(product.fields).filter(([, field]) => 'required' in field);
  return products
    .filter(({ base }) => base === null)
    .flatMap(({ values }) =>
      needed
        .filter(([name]) => isBlank(values[name as keyof Product]))
        .map(([field]) => ({ id: values.id ?? '', field })),
    );
}

/** What is wrong with what was entered of new products, as `id`, field and code. */
export function productFaults(
  products: readonly ProductEdit[],
  lists: Lists,
): readonly { readonly id: string; readonly field: string; readonly code: ProblemCode }[] {
  const schema = recordSchema(product, lists);
  return products
    .filter(({ base }) => base === null)
    .flatMap(({ values }) =>
      [...faultsOf(schema, values)].map(([field, code]) => ({ id: values.id ?? '', field, code })),
    );
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
