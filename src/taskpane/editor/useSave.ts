import { useState } from 'react';
import { now } from '../../commands/clock';
import type { FieldValue } from '../../domain/records/field';
import type { Matrix } from '../../domain/records/matrix';
import {
  saveRecords,
  writtenBy,
  type RecordConflict,
  type RecordEdit,
  type SaveResult,
} from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { readPreference } from '../store/preferences';
import { useWorkbook } from '../store/WorkbookStore';
import { rememberAdded } from './addedRows';
import { choiceKey, type Choice } from './ConflictView';
import { useUndo } from './useUndo';
import type { FormState, RecordKind } from './recordKind';

/** A save that waits for a person's choice. */
export interface PendingSave<E, B, A> extends FormState<E, B> {
  /** What happened. */
  readonly title: string;
  readonly conflicts: readonly RecordConflict[];
  readonly edits: readonly RecordEdit[];
  /** What is to come after the save; undefined where the form stays. */
  readonly after: A | undefined;
}

interface Handlers<E, B, A> {
  /** Called with what was saved, what was written for it, and what is to come then. */
  readonly onSaved: (saved: FormState<E, B>, edits: readonly RecordEdit[], after: A | undefined) => void;
  /** The form is to be saved again, against other rows: mended first, or as a new record. */
  readonly onAgain: (state: FormState<E, B>) => void;
}

/** Saves what a form holds, all of it or nothing, after a conflict as the person chose. */
export function useSave<E, B, A>(kind: RecordKind<E, B>, { onSaved, onAgain }: Handlers<E, B, A>) {
  const { language, text } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const withUndo = useUndo();
  const [pending, setPending] = useState<PendingSave<E, B, A> | null>(null);
  /** How many saves the workbook as last read may not show yet. */
  const [unread, setUnread] = useState(0);
  const follow = async (reading: Promise<void>) => {
    setUnread((count) => count + 1);
    await reading;
    setUnread((count) => count - 1);
  };
  /** Whether what comes next has to know the workbook as it is by then: a form without its row too. */
  const isReadBy = ({ kind: outcome }: SaveResult) =>
    outcome === 'gone' || (outcome === 'saved' && kind.isReadFirst === true);
  const save = async ({ edit, base }: FormState<E, B>, after: A | undefined) => {
    if (!snapshot) return;
    const edits = kind.recordEdits(edit, base, snapshot.matrix);
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const task = async () => {
      const result = await saveRecords(snapshot, request);
      if (isReadBy(result)) await reload(writtenBy(result));
      return result;
    };
    const result = await run(text.form.saving, task, () => void save({ edit, base }, after));
    if (!result) return;
    const words = kind.words(text, snapshot.matrix, language);
    const { conflict } = words;
    if (result.kind === 'conflict' && typeof conflict === 'string')
      return setPending({ title: conflict, conflicts: result.conflicts, edits, edit, base, after });
    setPending(null);
    // A large book takes a while to read; the person need not wait for it.
    if (!isReadBy(result)) void follow(reload(writtenBy(result)));
    switch (result.kind) {
      case 'saved':
        rememberAdded(edits);
        onSaved({ edit, base }, edits, after);
        return say({ intent: 'success', text: words.saved(edit, base, edits), ...withUndo(edits) });
      case 'gone':
        onAgain(kind.asNew({ edit, base }, result.table));
        return say({ intent: 'error', text: text.editing.gone });
      case 'conflict':
        return say({ intent: 'error', text: typeof conflict === 'string' ? conflict : conflict(result.conflicts) });
    }
  };
  const resolve = (choices: Readonly<Record<string, Choice>>) => {
    if (!pending || !snapshot) return;
    const chosen = afterChoice(kind, pending, choices, snapshot.matrix);
    const mixed = kind.mixed?.(chosen.edit, snapshot.matrix, text) ?? null;
    if (mixed === null) return void save(chosen, pending.after);
    setPending(null);
    onAgain(chosen);
    say({ intent: 'error', text: mixed });
  };
  return { save, resolve, pending, isUnread: unread > 0, cancelConflict: () => setPending(null) };
}

/** The form as the person chose, against the rows as they are now. */
function afterChoice<E, B, A>(
  kind: RecordKind<E, B>,
  { conflicts, edit, base }: PendingSave<E, B, A>,
  choices: Readonly<Record<string, Choice>>,
  matrix: Matrix,
): FormState<E, B> {
  const keptOf = (conflict: RecordConflict): Record<string, FieldValue | undefined> =>
    Object.fromEntries(
      conflict.fields
        .filter((field) => choices[choiceKey(conflict, field)] !== 'mine')
        .map((field) => [field, conflict.theirs.record[field]]),
    );
  return conflicts.reduce<FormState<E, B>>(
    (state, conflict) =>
      kind.withTheirs(state, { table: conflict.table, row: conflict.theirs, kept: keptOf(conflict) }, matrix),
    { edit, base },
  );
}
