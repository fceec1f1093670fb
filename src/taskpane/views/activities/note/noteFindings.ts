import { noteFieldKey, valueIn, type NoteDocument } from '../../../../domain/note/noteDocument';
import type { NoteField } from '../../../../domain/note/noteSections';
import type { Language } from '../../../../domain/plan/language';
import { problemCodes, type ProblemCode } from '../../../../domain/problem';
import { activity } from '../../../../domain/records/activity';
import { isBlank } from '../../../../domain/records/cell';
import { conceptNote } from '../../../../domain/records/conceptNote';
import type { Lists } from '../../../../domain/records/listIndex';
import type { Matrix } from '../../../../domain/records/matrix';
import { product, type Product } from '../../../../domain/records/product';
import { faultsOf, recordSchema } from '../../../../domain/records/schema';
import { mayBeHeld, noteCompleteness, requiredFields } from '../../../../domain/note/completeness';
import { activityProblems, noteProblems } from '../../../../domain/review/reviewMatrix';
import { problemText } from '../../../../i18n/problemText';
import { texts } from '../../../../i18n/texts';
import { changedFields, editOf, type NoteBase, type ProductEdit } from './noteEdit';

/** What the form has to say about what was entered; fields by `noteFieldKey`. */
export interface FormFindings {
  /** What keeps the document from being saved. */
  readonly errors: ReadonlyMap<string, string>;
  /** What is worth mending and keeps nobody from saving: old rows stay editable. */
  readonly warnings: ReadonlyMap<string, string>;
  /** What the gate asks for before the activity is held; empty where it is open. */
  readonly gate: readonly NoteField[];
}

/** Checks a document against what its rows held before: only what was entered here can keep it from being saved. */
export function findingsOf(document: NoteDocument, base: NoteBase, matrix: Matrix, language: Language): FormFindings {
  const errors = new Map<string, string>();
  const warnings = new Map<string, string>();
  const isNew = base.activity === null;
  const changed = new Set(changedFields(document, editOf(base, document.activity.id ?? '').document).map(noteFieldKey));
  const place = { index: 0, sheetRow: 0, unreadable: {} };
  for (const problem of [
    ...activityProblems(matrix, { ...place, record: document.activity }),
    ...noteProblems({ ...place, record: document.note }),
  ])
    warnings.set(`${problem.table}.${problem.field}`, problemText(problem, language));
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
