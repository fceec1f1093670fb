import { bookKey } from '../../form/drafts';
import { readStored, writeStored } from '../../storage';
import type { IndicatorBase, IndicatorEdit } from './indicatorEdit';

/** A form of an indicator that was not saved: what was entered, and the row as it was when it was opened. */
export interface IndicatorDraft {
  /** `YYYY-MM-DDTHH:mm:ss` of the last change. */
  readonly changedAt: string;
  readonly edit: IndicatorEdit;
  readonly base: IndicatorBase;
}

/** A new indicator has one draft, those of the sheet one each. */
const nameOf = (id: string | null): string => `indicatorDraft.${bookKey()}.${id ?? ''}`;

/** Keeps the draft of an indicator on this machine, or forgets it. */
export function keepIndicatorDraft(id: string | null, draft: IndicatorDraft | null): void {
  writeStored(nameOf(id), draft && JSON.stringify(draft));
}

/** The draft of an indicator; null where there is none that can be read. */
export function indicatorDraftOf(id: string | null): IndicatorDraft | null {
  const kept = readStored(nameOf(id));
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as IndicatorDraft;
    return 'draft' in draft.edit && 'values' in draft.edit ? draft : null;
  } catch {
    // Not a draft that this edition can read: it is as if there were none.
    return null;
  }
}
