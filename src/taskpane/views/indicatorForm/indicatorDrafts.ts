import { bookKey, isObject, parsed, storeDraft } from '../../store/draftStore';
import { writeStored } from '../../store/storage';
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

/** Keeps the draft of an indicator on this machine, or forgets it; gives whether what is kept outlasts the pane. */
export function keepIndicatorDraft(id: string | null, draft: IndicatorDraft | null): boolean {
  return draft ? storeDraft(nameOf(id), draft) : writeStored(nameOf(id), null);
}

/** The draft of an indicator; null where there is none that can be read. */
export function indicatorDraftOf(id: string | null): IndicatorDraft | null {
  const kept = parsed(nameOf(id));
  if (kept === null || typeof kept['changedAt'] !== 'string') return null;
  const { edit, base } = kept;
  const isBase = base === null || (isObject(base) && isObject(base['record']));
  const isEdit =
    isObject(edit) && isObject(edit['draft']) && isObject(edit['values']) && Array.isArray(edit['accepted']);
  return isBase && isEdit ? (kept as unknown as IndicatorDraft) : null;
}
