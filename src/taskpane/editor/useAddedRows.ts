import { useEffect, useEffectEvent, useRef } from 'react';
import { now } from '../../commands/clock';
import { declarationOf } from '../../domain/records/records';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { readPreference } from '../store/preferences';
import { useWorkbook } from '../store/WorkbookStore';
import { missingAdded, rememberAdded } from './addedRows';

/**
 * Looks for the rows that were just added whenever others have changed the workbook, and offers to add them again: two
 * copies of it that are merged may both have put a row in the same place.
 */
export function useAddedRows(): void {
  const { language, text } = useLanguage();
  const { snapshot, localChanges, remoteChanges, run, reload, say } = useWorkbook();
  const offer = (edits: readonly RecordEdit[]) => {
    const names = edits.map(({ table, values }) => {
      const { singular, key } = declarationOf(table);
      return `${singular[language]} ${key.map((field) => String(values[field])).join(' ')}`;
    });
    const action = { label: text.form.addAgain, onClick: () => void addAgain(edits) };
    say({ intent: 'error', text: text.form.addedGone(names.join('; ')), action });
  };
  const addAgain = async (edits: readonly RecordEdit[]) => {
    if (!snapshot) return;
    const { saveRecords } = await import('../../workbook/operations/saveRecords');
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.form.saving,
      () => saveRecords(snapshot, request),
      () => void addAgain(edits),
    );
    if (!result) return;
    void reload();
    if (result.kind !== 'saved') return say({ intent: 'info', text: text.form.addedThere });
    rememberAdded(edits);
    say({ intent: 'success', text: text.form.addedAgain });
  };
  const seen = useRef(remoteChanges);
  const look = useEffectEvent(() => {
    const isByOthers = seen.current !== remoteChanges;
    seen.current = remoteChanges;
    const missing = snapshot ? missingAdded(snapshot.matrix) : [];
    // What the person takes out in the sheet is not missed, now or later.
    if (missing.length > 0 && isByOthers) offer(missing);
  });
  useEffect(() => look(), [localChanges, remoteChanges]);
}
