import { useCallback, useState } from 'react';
import { today } from '../../../commands/clock';
import type { FollowUpGrid } from '../../../domain/followUp/followUpGrid';
import { countryReport } from '../../../domain/records/countryReport';
import type { RecordEdit } from '../../../workbook/operations/saveRecords';
import { randomId } from '../../../workbook/randomId';
import type { OpenForm } from '../../editor/openForm';
import { useEntered } from '../../editor/useEntered';
import type { GridOf, ReportsEdit } from './reportDrafts';
import { reportFieldKey } from './ReportFields';
import { entryFault, newEntry, reportEdits, toggled, withoutSaved, type ReportEntry } from './reportMarks';

const makeId = () => randomId(countryReport.idLetter ?? '', Number(today().slice(0, 4)));

/** The reports that are being entered: what is marked, what was filled in, and what keeps it from being saved. */
export function useReportEntry(
  grid: FollowUpGrid,
  open: OpenForm<ReportsEdit, GridOf>,
  onChange: (edit: ReportsEdit, isDirty: boolean) => void,
) {
  const { reportClass, semester } = open.base;
  // A mark on a product that is gone by then is no report.
  const countOf = ({ marks, entry }: ReportsEdit) => reportEdits(marks, grid.rows, reportClass, entry).length;
  const { edit, setEdit, jump, setJump } = useEntered({ isChanged: (one) => countOf(one) > 0 }, open, onChange);
  const { marks, entry } = edit;
  /** Whether the person has tried to save what lacks something. */
  const [isChecked, setChecked] = useState(false);
  const toggle = useCallback(
    (product: string, country: string) =>
      setEdit((old) => ({ ...old, marks: toggled(old.marks, product, country, makeId) })),
    [setEdit],
  );
  const setEntry = (next: ReportEntry) => setEdit((old) => ({ ...old, entry: next }));
  const submit = (save: (edit: ReportsEdit) => void) => {
    const fault = entryFault(entry);
    setChecked(fault !== null);
    if (fault !== null) setJump({ name: reportFieldKey(fault) });
    else save(edit);
  };
  /** Takes what was saved out of the form; what was marked or written meanwhile is for the next reports. */
  const takeOut = (saved: readonly RecordEdit[]) =>
    setEdit((old) => ({
      marks: withoutSaved(old.marks, saved),
      entry: old.entry === entry ? { ...newEntry(semester, today()), date: old.entry.date } : old.entry,
    }));
  const clear = () => setEdit((old) => ({ ...old, marks: {} }));
  return { marks, entry, count: countOf(edit), toggle, setEntry, clear, isChecked, jump, submit, takeOut };
}
