import { blankNote } from '../../../../domain/note/noteDocument';
import { activity } from '../../../../domain/records/activity';
import { blankRecord } from '../../../../domain/records/declaration';
import { product } from '../../../../domain/records/product';
import { storedNames, writeStored } from '../../../store/storage';
import { bookKey, isObject, parsed, storeDraft } from '../../../store/draftStore';
import type { NoteBase, NoteEdit } from './noteEdit';

/** A form that was not saved: what was entered, and the rows as they were when it was opened. */
export interface Draft {
  /** Code of the activity, also of one that is not in the sheet yet. */
  readonly id: string;
  /** `YYYY-MM-DDTHH:mm:ss` of the last change. */
  readonly changedAt: string;
  readonly edit: NoteEdit;
  readonly base: NoteBase;
}

const beginning = (): string => `draft.${bookKey()}.`;

/** Keeps a draft on this machine until it is saved or dropped; gives whether it outlasts the pane. */
export function keepDraft(draft: Draft): boolean {
  return storeDraft(beginning() + draft.id, draft);
}

/** Forgets the draft of an activity. */
export function dropDraft(id: string): void {
  writeStored(beginning() + id, null);
}

/** The draft of an activity; null where there is none that can be read. */
export function draftOf(id: string): Draft | null {
  return readDraft(beginning() + id);
}

/** Every draft of this workbook, the latest first. */
export function drafts(): readonly Draft[] {
  return storedNames(beginning())
    .map(readDraft)
    .filter((draft) => draft !== null)
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

function readDraft(name: string): Draft | null {
  const kept = parsed(name);
  if (!isDraft(kept) || name !== beginning() + kept.id) return null;
  const { document, products } = kept.edit;
  // A draft of an earlier edition may lack fields that were added since.
  const row = { ...blankRecord(activity), ...document.activity };
  const note = { ...blankNote(row.id), ...document.note };
  const whole = products.map(({ base, values }) => ({ base, values: { ...blankRecord(product), ...values } }));
  return { ...kept, edit: { document: { activity: row, note }, products: whole } };
}

/** Whether what was kept is a draft. A book whose address begins with that of this one keeps its drafts beside them. */
function isDraft(kept: unknown): kept is Draft {
  if (!isObject(kept) || typeof kept['id'] !== 'string' || typeof kept['changedAt'] !== 'string') return false;
  const { edit, base } = kept;
  if (!isObject(edit) || !isObject(edit['document']) || !isObject(base)) return false;
  const { document, products } = edit as { document: Record<string, unknown>; products: unknown };
  const areProducts = Array.isArray(products) && products.every((one) => isObject(one) && isObject(one['values']));
  const areRows = [base['activity'], base['note']].every(
    (row) => row === null || (isObject(row) && isObject(row['record'])),
  );
  return areProducts && areRows && isObject(document['activity']) && isObject(document['note']);
}
