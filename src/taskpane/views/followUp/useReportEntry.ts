import { useCallback, useEffect, useState } from 'react';
import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import type { FollowUpGrid, ReportClass } from '../../../domain/followUp/followUpGrid';
import { countryReport } from '../../../domain/records/countryReport';
import { randomId } from '../../../workbook/randomId';
import type { Jump } from '../../fields/FieldControl';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { reportFieldKey } from './ReportFields';
import { entryFault, newEntry, reportEdits, semesterOfEntry, toggled, withoutSaved, type Marks } from './reportMarks';
import { useSaveReports } from './useSaveReports';

const makeId = () => randomId(countryReport.idLetter ?? '', Number(today().slice(0, 4)));

/** The reports that are being entered: what is marked, what was filled in, and the way to the sheet. */
export function useReportEntry(grid: FollowUpGrid, reportClass: ReportClass, semester: Semester, onSaved: () => void) {
  const { setDirty } = useUnsavedGuard();
  const [marks, setMarks] = useState<Marks>({});
  const [entry, setEntry] = useState(() => newEntry(semester, today()));
  /** Whether the person has tried to save what lacks something. */
  const [isChecked, setChecked] = useState(false);
  const [jump, setJump] = useState<Jump | null>(null);
  const edits = reportEdits(marks, grid.rows, reportClass, entry);
  const isMarked = edits.length > 0;
  useEffect(() => {
    setDirty(isMarked, false);
    return () => setDirty(false);
  }, [isMarked, setDirty]);
  const toggle = useCallback(
    (product: string, country: string) => setMarks((old) => toggled(old, product, country, makeId)),
    [],
  );
  const save = useSaveReports((saved) => {
    setMarks((old) => withoutSaved(old, saved));
    // What was written meanwhile is for the next reports.
    setEntry((old) => (old === entry ? { ...newEntry(semester, today()), date: old.date } : old));
    onSaved();
  });
  const submit = () => {
    const fault = entryFault(entry);
    setChecked(fault !== null);
    if (fault !== null) setJump({ name: reportFieldKey(fault) });
    else void save(edits, semesterOfEntry(entry) ?? entry.date ?? '');
  };
  return { marks, toggle, clear: () => setMarks({}), entry, setEntry, count: edits.length, isChecked, jump, submit };
}
