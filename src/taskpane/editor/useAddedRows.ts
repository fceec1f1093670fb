import { useEffect, useEffectEvent, useRef } from 'react';
import { declarationOf } from '../../domain/records/records';
import type { RecordEdit } from '../../workbook/operations/saveRecords';
import { useLanguage } from '../store/language';
import { useWorkbook } from '../store/WorkbookStore';
import { missingAdded, rememberAdded } from './addedRows';
import { useOfferedSave } from './useOfferedSave';

/**
 * Looks for the rows that were just added whenever others have changed the workbook, and offers to add them again: two
 * copies of it that are merged may both have put a row in the same place.
 */
export function useAddedRows(): void {
  const { language, text } = useLanguage();
  const { snapshot, localChanges, remoteChanges, say } = useWorkbook();
  const save = useOfferedSave();
  const offer = (edits: readonly RecordEdit[]) => {
    const names = edits.map(({ table, values }) => {
      const { singular, key } = declarationOf(table);
      return `${singular[language]} ${key.map((field) => String(values[field])).join(' ')}`;
    });
    const action = { label: text.form.addAgain, onClick: () => void addAgain(edits) };
    say({ intent: 'error', text: text.form.addedGone(names.join('; ')), action });
  };
  const addAgain = (edits: readonly RecordEdit[]) =>
    save(edits, ({ kind }) => {
      if (kind !== 'saved') return say({ intent: 'info', text: text.form.addedThere });
      rememberAdded(edits);
      say({ intent: 'success', text: text.form.addedAgain });
    });
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
