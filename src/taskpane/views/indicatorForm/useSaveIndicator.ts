import { useState } from 'react';
import { now } from '../../../commands/clock';
import { readRule } from '../../../domain/indicators/readRule';
import type { Indicator } from '../../../domain/records/indicator';
import { indicatorName } from '../../../domain/records/indicatorName';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { rowName } from '../../../i18n/formats';
import { saveRecords, type RecordConflict, type RecordEdit } from '../../../workbook/saveRecords';
import { choiceKey, type Choice } from '../../editor/ConflictView';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import { editOf, recordEdit, type IndicatorBase, type IndicatorEdit } from './indicatorEdit';

/** A save that waits for a person's choice. */
export interface PendingSave {
  readonly conflicts: readonly RecordConflict[];
  readonly edits: readonly RecordEdit[];
  readonly edit: IndicatorEdit;
}

interface Handlers {
  readonly onSaved: () => void;
  /** The choice made a rule of parts that do not go together: it is to be mended against the row as it is now. */
  readonly onMixed: (edit: IndicatorEdit, base: IndicatorBase) => void;
}

/** Saves the form of an indicator, after a conflict as the person chose. */
export function useSaveIndicator(matrix: Matrix, { onSaved, onMixed }: Handlers) {
  const { text, language } = useLanguage();
  const { snapshot, run, reload, say } = useWorkbook();
  const [pending, setPending] = useState<PendingSave | null>(null);
  const save = async (edit: IndicatorEdit, base: IndicatorBase) => {
    if (!snapshot) return;
    const edits = [recordEdit(edit, base, matrix)];
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const task = async () => {
      const saved = await saveRecords(snapshot, request);
      // Who opens the form again at once must not find it as it was before: it would contradict itself.
      if (saved.kind === 'saved') await reload();
      return saved;
    };
    const result = await run(text.form.saving, task, () => void save(edit, base));
    if (!result) return;
    if (result.kind === 'gone') return say({ intent: 'error', text: text.indicatorForm.gone });
    if (result.kind === 'conflict') return setPending({ conflicts: result.conflicts, edits, edit });
    setPending(null);
    onSaved();
    const { values } = edit;
    const name = rowName(values.id, indicatorName(values, language), language);
    say({ intent: 'success', text: text.indicatorForm.saved(name) });
  };
  const resolve = (choices: Readonly<Record<string, Choice>>) => {
    const [conflict] = pending?.conflicts ?? [];
    const [asked] = pending?.edits ?? [];
    if (!conflict || !asked) return;
    const theirs = conflict.theirs as unknown as Row<Indicator>;
    const kept = conflict.fields.filter((field) => choices[choiceKey(conflict, field)] !== 'mine');
    const values = {
      ...asked.values,
      ...Object.fromEntries(kept.map((field) => [field, conflict.theirs.record[field]])),
    };
    const edit = editOf(values as unknown as Indicator, '', matrix);
    if (readRule(edit.values, matrix.lists).problems.length === 0) return void save(edit, theirs);
    setPending(null);
    onMixed(edit, theirs);
  };
  return { save, resolve, pending, cancelConflict: () => setPending(null) };
}
