import type { Matrix } from '../../domain/records/matrix';
import type { Draft } from '../store/draftStore';
import type { RecordKind } from './recordKind';

/** A form that is open. */
export interface OpenForm<E, B> {
  /** The rows as they were read. */
  readonly base: B;
  /** What they hold; the form is unsaved where it differs. */
  readonly initial: E;
  /** What the form begins with: `initial`, or a draft of it. */
  readonly start: E;
  /** `YYYY-MM-DDTHH:mm:ss` of the draft's last change; null without one. */
  readonly draftFrom: string | null;
  /** Whether it was opened here, not in the sheet: then the form takes the focus. */
  readonly takesFocus: boolean;
  /** Tells forms apart, so that each starts afresh. */
  readonly form: number;
}

let forms = 0;

/** The same form begun anew with what it holds. */
export const begunAnew = <E, B>(open: OpenForm<E, B>, start: E): OpenForm<E, B> => ({
  ...open,
  start,
  takesFocus: true,
  form: forms++,
});

/** Opens rows, or a new record, with the draft of them where there is one. */
export function openForm<E, B>(
  kind: RecordKind<E, B>,
  base: B,
  matrix: Matrix,
  { takesFocus = true }: { readonly takesFocus?: boolean } = {},
): OpenForm<E, B> {
  const initial = kind.startOf(base, matrix);
  const draft = kind.drafts.of(kind.draftId(initial, base));
  if (draft) return { ...openDraft(kind, draft, matrix), takesFocus };
  return openNew(base, initial, { takesFocus });
}

/** Opens a form that holds something from the start, as a copy does, and no draft. */
export const openNew = <E, B>(base: B, start: E, { takesFocus = true } = {}): OpenForm<E, B> => ({
  base,
  initial: start,
  start,
  draftFrom: null,
  takesFocus,
  form: forms++,
});

/** Opens a draft to go on with. */
export const openDraft = <E, B>(
  kind: RecordKind<E, B>,
  { edit, base, changedAt }: Draft<E, B>,
  matrix: Matrix,
): OpenForm<E, B> => ({
  base,
  initial: kind.startOf(base, matrix, edit),
  start: edit,
  draftFrom: changedAt,
  takesFocus: true,
  form: forms++,
});
