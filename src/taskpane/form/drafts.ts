import { blankNote } from '../../domain/note/noteDocument';
import { activity } from '../../domain/records/activity';
import { blankRecord } from '../../domain/records/declaration';
import { readStored, storedNames, writeStored } from '../storage';
import type { NoteBase, NoteEdit } from './noteForm';

/** A form that was not saved: what was entered, and the rows as they were when it was opened. */
export interface Draft {
  /** Code of the activity, also of one that is not in the sheet yet. */
  readonly id: string;
  /** `YYYY-MM-DDTHH:mm:ss` of the last change. */
  readonly changedAt: string;
  readonly edit: NoteEdit;
  readonly base: NoteBase;
}

/** Drafts belong to one workbook: its address, which Office knows. */
export const bookKey = (): string => {
  const url = typeof Office === 'undefined' ? '' : ((Office.context?.document?.url as string | undefined) ?? '');
  return encodeURIComponent(url);
};
const beginning = (): string => `draft.${bookKey()}.`;

/** Keeps a draft on this machine until it is saved or dropped. */
export function keepDraft(draft: Draft): void {
  writeStored(beginning() + draft.id, JSON.stringify(draft));
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
  const kept = readStored(name);
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as Draft;
    const { document, products } = draft.edit;
    // A draft of an earlier edition may lack fields that were added since.
    const row = { ...blankRecord(activity), ...document.activity };
    const note = { ...blankNote(row.id), ...document.note };
    return { ...draft, edit: { document: { activity: row, note }, products } };
  } catch {
    // Not a draft that this edition can read: it is as if there were none.
    return null;
  }
}
