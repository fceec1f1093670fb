import { now, today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { formatDate } from '../../../i18n/formats';
import { closeSemester, reopenSemester } from '../../../workbook/operations/closeSemester';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';

/** Closes and reopens semesters, and says what came of it. */
export function useClosing() {
  const { language, text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const who = () => readPreference('name') ?? '';
  const close = async (semester: Semester) => {
    const request = { today: today(), now: now(), who: who() };
    const result = await run(text.closing.closing, () => closeSemester(semester, request));
    if (!result) return;
    await reload();
    if (result.kind === 'closed') {
      say({ intent: 'success', text: text.closing.closed(semester, result.frozen) });
    } else if (result.kind === 'alreadyClosed') {
      say({ intent: 'info', text: text.closing.already(semester, formatDate(result.closedOn, language)) });
    }
    // What else keeps it from being closed stands in the view, which was read again.
  };
  const reopen = async (semester: Semester, reason: string) => {
    const request = { reason, who: who(), now: now() };
    const result = await run(text.closing.reopening, () => reopenSemester(semester, request));
    if (!result) return;
    await reload();
    if (result.kind === 'reopened') say({ intent: 'success', text: text.closing.reopened(semester) });
    if (result.kind === 'notClosed') say({ intent: 'info', text: text.closing.notClosed(semester) });
  };
  return { close, reopen };
}
