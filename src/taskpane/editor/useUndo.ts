import { now } from '../../commands/clock';
import { declarationOf, type RecordName } from '../../domain/records/records';
import { saveRecords, type RecordEdit } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { readPreference } from '../store/preferences';
import type { Notice } from '../store/useTaskRunner';
import { useWorkbook } from '../store/WorkbookStore';
import { savedRow } from './savedRow';

/** Offers to take back what was saved, where all of it were changes of rows that had been there. */
export function useUndo() {
  const { text } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const undo = async (edits: readonly RecordEdit[]) => {
    if (!snapshot) return;
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.form.saving,
      () => saveRecords(snapshot, request),
      () => void undo(edits),
    );
    if (!result) return;
    void reload();
    if (result.kind === 'saved') say({ intent: 'success', text: text.form.undone });
    else say({ intent: 'error', text: text.form.notUndone });
  };
  /** What can be done with the message that something was saved. */
  return (edits: readonly RecordEdit[]): Pick<Notice, 'action'> => {
    const back = takenBack(edits);
    return back ? { action: { label: text.actions.undo, onClick: () => void undo(back) } } : {};
  };
}

/**
 * What takes back edits that were saved: each row as it was before, where it still is as they left it. Null where one of
 * them added a row: a row is taken out in the sheet.
 */
export function takenBack(edits: readonly RecordEdit[]): readonly RecordEdit[] | null {
  const back = edits.flatMap((edit) => backOf(edit) ?? []);
  return back.length === edits.length && back.length > 0 ? back : null;
}

function backOf(edit: RecordEdit): RecordEdit | null {
  const { table, base, values, computed = {} } = edit;
  if (base === null) return null;
  const before = (fields: RecordEdit['values']) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, base.record[field] ?? blankLike(fields[field])]));
  return {
    table,
    base: savedRow(edit),
    // A row that had no code keeps the one that it was given: it is found by it.
    values: { ...before(values), ...keyIn(table, values) },
    computed: before(computed),
  };
}

const blankLike = (value: unknown) => (Array.isArray(value) ? [] : null);

/** The fields that identify the row. */
const keyIn = (table: RecordName, values: RecordEdit['values']) =>
  Object.fromEntries(declarationOf(table).key.map((field) => [field, values[field] ?? null]));
