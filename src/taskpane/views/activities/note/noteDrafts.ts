import { blankNote } from '../../../../domain/note/noteDocument';
import { activity } from '../../../../domain/records/activity';
import { blankRecord } from '../../../../domain/records/declaration';
import { product } from '../../../../domain/records/product';
import { draftsOf, isObject, isRowOrNone, type Draft } from '../../../store/draftStore';
import type { NoteBase, NoteEdit } from './noteEdit';

/** A concept note that was not saved; its id is the code of the activity, also of one that is not in the sheet yet. */
export type NoteDraft = Draft<NoteEdit, NoteBase>;

export const noteDrafts = draftsOf<NoteEdit, NoteBase>('note', ({ document, products }, base) => {
  if (!isObject(document) || !isObject(document['activity']) || !isObject(document['note'])) return null;
  if (!Array.isArray(products) || !products.every((one) => isObject(one) && isObject(one['values']))) return null;
  if (!isObject(base) || !isRowOrNone(base['activity']) || !isRowOrNone(base['note'])) return null;
  // A draft of an earlier edition may lack fields that were added since.
  const row = { ...blankRecord(activity), ...document['activity'] };
  const note = { ...blankNote(row.id), ...document['note'] };
  const whole = (products as NoteEdit['products']).map(({ base: own, values }) => ({
    base: own,
    values: { ...blankRecord(product), ...values },
  }));
  return { edit: { document: { activity: row, note }, products: whole }, base: base as unknown as NoteBase };
});
