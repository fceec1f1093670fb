import { declarationOf, type RecordName } from '../../domain/records/records';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import type { Notice } from '../store/useTaskRunner';
import { useWorkbook } from '../store/WorkbookStore';
import { savedRow } from './savedRow';
import { useOfferedSave } from './useOfferedSave';

/** Offers to take back what was saved, where all of it were changes of rows that had been there. */
export function useUndo() {
  const { text } = useLanguage();
  const { say } = useWorkbook();
  const save = useOfferedSave();
  const undo = (edits: readonly RecordEdit[]) =>
    save(edits, ({ kind }) => {
      if (kind === 'saved') say({ intent: 'success', text: text.editing.undone });
      else say({ intent: 'error', text: text.editing.notUndone });
    });
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
