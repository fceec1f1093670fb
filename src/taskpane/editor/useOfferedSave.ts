import { now } from '../../commands/clock';
import type { RecordEdit, SaveResult } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { readPreference } from '../store/preferences';
import { useWorkbook } from '../store/WorkbookStore';

/** Saves edits that a message offers, reads the workbook again and calls back with what came of it, unless it failed. */
export function useOfferedSave() {
  const { text } = useLanguage();
  const { snapshot, run, reload } = useWorkbook();
  const save = async (edits: readonly RecordEdit[], onResult: (result: SaveResult) => void): Promise<void> => {
    if (!snapshot) return;
    const task = async () => {
      const { saveRecords, writtenBy } = await import('../../workbook/operations/saveRecords');
      const result = await saveRecords(snapshot, { edits, who: readPreference('name') ?? '', now: now() });
      return { result, written: writtenBy(result) };
    };
    const done = await run(text.form.saving, task, () => void save(edits, onResult));
    if (!done) return;
    void reload(done.written);
    onResult(done.result);
  };
  return save;
}
