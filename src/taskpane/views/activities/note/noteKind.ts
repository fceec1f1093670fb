import { today } from '../../../../commands/clock';
import type { Activity } from '../../../../domain/records/activity';
import type { ConceptNote } from '../../../../domain/records/conceptNote';
import type { NoteDocument } from '../../../../domain/note/noteDocument';
import type { Matrix, Row } from '../../../../domain/records/matrix';
import type { Product } from '../../../../domain/records/product';
import { rowName } from '../../../../i18n/formats';
import { randomId } from '../../../../workbook/randomId';
import { openDraft, openForm, openNew, type OpenForm } from '../../../editor/openForm';
import type { FormState, RecordKind, TheirVersion } from '../../../editor/recordKind';
import type { ActivityOpening } from '../../target';
import { noteDrafts } from './noteDrafts';
import { baseOf, changedFields, editOf, newBase, newEdit, recordEdits, type NoteBase, type NoteEdit } from './noteEdit';

const activityId = (): string => randomId('A', Number(today().slice(0, 4)));

/** The same activity: by its code, or by its place where it has none. */
export const isSameActivity = (a: Row<Activity>, b: Row<Activity>): boolean =>
  a.record.id === null ? a.index === b.index : a.record.id === b.record.id;

/** An activity with its concept note and its products, as one form. */
export const noteKind: RecordKind<NoteEdit, NoteBase> = {
  drafts: noteDrafts,
  draftId: ({ document }) => document.activity.id ?? '',
  startOf: (base, _, like) => {
    const id = like?.document.activity.id ?? activityId();
    return base.activity ? editOf(base, id) : newEdit(id, today());
  },
  isChanged: ({ document, products }, start) =>
    JSON.stringify(products) !== JSON.stringify(start.products) || changedFields(document, start.document).length > 0,
  rowsNow: ({ activity: own }, matrix) => {
    const row = own && matrix.tables.Activity.rows.find((one) => isSameActivity(one, own));
    return row ? baseOf(row, matrix) : null;
  },
  recordEdits,
  withTheirs,
  enteredSince: ({ document, products }, saved) => ({
    document,
    products: products.map(({ base, values }) => ({
      base: saved.products.find((one) => one.values.id === values.id)?.base ?? base,
      values,
    })),
  }),
  asNew: ({ edit, base }, table) => ({
    edit,
    base: {
      activity: table === 'Activity' ? null : base.activity,
      note: table === 'ConceptNote' ? null : base.note,
    },
  }),
  words: ({ editing }, _, language) => ({
    saved: ({
      document: {
        activity: { id, title },
      },
    }) => editing.saved(rowName(id, title, language)),
    conflict: editing.conflictTitle,
  }),
};

function withTheirs(
  { edit, base }: FormState<NoteEdit, NoteBase>,
  { table, row, kept }: TheirVersion,
): FormState<NoteEdit, NoteBase> {
  const { document, products } = edit;
  if (table === 'Activity') {
    const activity = { ...document.activity, ...kept };
    return {
      edit: { document: { ...document, activity }, products },
      base: { ...base, activity: row as Row<Activity> },
    };
  }
  if (table === 'ConceptNote') {
    const note = { ...document.note, ...kept };
    return { edit: { document: { ...document, note }, products }, base: { ...base, note: row as Row<ConceptNote> } };
  }
  const others = products.map((one) =>
    one.values.id === row.record['id'] ? { base: row as Row<Product>, values: { ...one.values, ...kept } } : one,
  );
  return { edit: { document, products: others }, base };
}

type OpenNote = OpenForm<NoteEdit, NoteBase>;

/** Opens an activity, with its draft where there is one. */
export const openActivity = (
  row: Row<Activity>,
  matrix: Matrix,
  options?: { readonly takesFocus: boolean },
): OpenNote => openForm(noteKind, baseOf(row, matrix), matrix, options);

/** Opens a new activity, or a copy of one. */
export const openNewActivity = (copyOf: NoteDocument | null = null): OpenNote =>
  openNew(newBase, newEdit(activityId(), today(), copyOf));

/** Opens what the view of activities was asked for; null where that is a draft that another pane has saved since. */
export function openNote(asked: ActivityOpening, matrix: Matrix): OpenNote | null {
  switch (asked.kind) {
    case 'new':
      return openNewActivity();
    case 'draft': {
      const draft = noteDrafts.of(asked.id);
      return draft && openDraft(noteKind, draft, matrix);
    }
    case 'row':
      return openActivity(asked.row, matrix);
  }
}
