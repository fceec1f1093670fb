import { now } from '../../../commands/clock';
import { saveRecords, type RecordEdit } from '../../../workbook/saveRecords';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** Saves new reports together; calls back once they stand in the sheet, and says why where they do not. */
export function useSaveReports(onSaved: (edits: readonly RecordEdit[]) => void) {
  const { language, text } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const save = async (edits: readonly RecordEdit[], period: string) => {
    if (!snapshot) return;
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.form.saving,
      () => saveRecords(snapshot, request),
      () => void save(edits, period),
    );
    if (!result) return;
    // A large book takes a while to read; the person need not wait for it.
    void reload();
    if (result.kind === 'saved') {
      onSaved(edits);
      return say({ intent: 'success', text: text.followUp.saved(edits.length, period) });
    }
    const theirs = result.kind === 'conflict' ? result.conflicts.map(({ theirs: row }) => row.record['country']) : [];
    const names = theirs.map((code) => snapshot.matrix.lists.countries.labelOf(String(code), language));
    say({ intent: 'error', text: text.followUp.conflict([...new Set(names)].join(', ')) });
  };
  return save;
}
