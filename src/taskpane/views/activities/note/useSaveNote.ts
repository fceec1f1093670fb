import { useState } from 'react';
import { now } from '../../../../commands/clock';
import type { Activity } from '../../../../domain/records/activity';
import type { ConceptNote } from '../../../../domain/records/conceptNote';
import type { Row } from '../../../../domain/records/matrix';
import type { Product } from '../../../../domain/records/product';
import { saveRecords, type RecordConflict, type RecordEdit } from '../../../../workbook/saveRecords';
import { useLanguage } from '../../../store/language';
import { readPreference } from '../../../store/preferences';
import { useWorkbook } from '../../../store/WorkbookStore';
import { choiceKey, type Choice } from '../../../editor/ConflictView';
import { rowName } from '../../../../i18n/formats';
import type { AfterSave } from './NoteForm';
import { recordEdits, type NoteBase, type NoteEdit } from './noteEdit';

/** A save that waits for a person's choice. */
interface Pending {
  readonly conflicts: readonly RecordConflict[];
  readonly edits: readonly RecordEdit[];
  readonly edit: NoteEdit;
  readonly base: NoteBase;
  readonly after: AfterSave;
}

/** Saves a note's form: the activity, its note and its products together, after a conflict as the person chose. */
export function useSaveNote(onSaved: (after: AfterSave) => void) {
  const { language, text } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const [pending, setPending] = useState<Pending | null>(null);
  const save = async (edit: NoteEdit, base: NoteBase, after: AfterSave) => {
    if (!snapshot) return;
    const edits = recordEdits(edit, base, snapshot.matrix);
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.form.saving,
      () => saveRecords(snapshot, request),
      () => void save(edit, base, after),
    );
    if (!result) return;
    if (result.kind === 'gone') return say({ intent: 'error', text: text.form.gone });
    if (result.kind === 'conflict') return setPending({ conflicts: result.conflicts, edits, edit, base, after });
    setPending(null);
    onSaved(after);
    const { id, title } = edit.document.activity;
    say({ intent: 'success', text: text.form.saved(rowName(id, title, language)) });
    // A large book takes a while to read; the person need not wait for it.
    void reload();
  };
  const resolve = (choices: Readonly<Record<string, Choice>>) => {
    if (!pending) return;
    const chosen = resolved(pending, choices);
    void save(chosen.edit, chosen.base, pending.after);
  };
  return { save, resolve, pending, cancelConflict: () => setPending(null) };
}

/** The form as the person chose, against the rows as they are now. */
function resolved({ conflicts, edit, base }: Pending, choices: Readonly<Record<string, Choice>>) {
  const chosen = <R extends object>(conflict: RecordConflict, values: R): R => {
    const kept = conflict.fields.filter((field) => choices[choiceKey(conflict, field)] !== 'mine');
    return { ...values, ...Object.fromEntries(kept.map((field) => [field, conflict.theirs.record[field]])) };
  };
  return conflicts.reduce(
    (state, conflict) => {
      const { document, products } = state.edit;
      const { table, theirs } = conflict;
      if (table === 'Activity') {
        const activity = chosen(conflict, document.activity);
        return {
          edit: { document: { ...document, activity }, products },
          base: { ...state.base, activity: theirs as unknown as Row<Activity> },
        };
      }
      if (table === 'ConceptNote') {
        const note = chosen(conflict, document.note);
        return {
          edit: { document: { ...document, note }, products },
          base: { ...state.base, note: theirs as unknown as Row<ConceptNote> },
        };
      }
      const others = products.map((product) =>
        product.values.id === theirs.record['id']
          ? { base: theirs as unknown as Row<Product>, values: chosen(conflict, product.values) }
          : product,
      );
      return { edit: { document, products: others }, base: state.base };
    },
    { edit, base },
  );
}
