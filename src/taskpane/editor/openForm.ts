import type { Matrix } from '../../domain/records/matrix';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import type { Draft } from '../store/draftStore';
import type { FormState, RecordKind } from './recordKind';
import { savedRow } from './savedRow';

/** A form that is open. */
export interface OpenForm<E, B> {
  /** The rows as they were read. */
  readonly base: B;
  /** What they hold; the form is unsaved where it differs. */
  readonly initial: E;
  /** What the form begins with: `initial`, or a draft of it. */
  readonly start: E;
  /** What `initial` took the place of while the form was open: where nothing else is entered, `initial` is shown now. */
  readonly replaced?: E;
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

/** The same form with its rows as they are in the sheet now; what it held of them before gives way to that. */
export const withRows = <E, B>(
  kind: RecordKind<E, B>,
  open: OpenForm<E, B>,
  base: B,
  matrix: Matrix,
): OpenForm<E, B> => ({
  ...open,
  base,
  initial: kind.startOf(base, matrix),
  replaced: open.initial,
});

/** The same form once this state of it was saved, as the form of what was saved; what was entered since is unsaved. */
export function afterSave<E, B>(
  kind: RecordKind<E, B>,
  open: OpenForm<E, B>,
  saved: FormState<E, B>,
  edits: readonly RecordEdit[],
  matrix: Matrix,
): OpenForm<E, B> {
  const { edit, base } = edits.reduce(
    (state, one) => kind.withTheirs(state, { table: one.table, row: savedRow(one), kept: {} }, matrix),
    saved,
  );
  return { ...open, base, initial: edit, start: edit, replaced: saved.edit, draftFrom: null };
}

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
