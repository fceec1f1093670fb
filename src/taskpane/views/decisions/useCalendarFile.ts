import { now } from '../../../commands/clock';
import type { Matrix } from '../../../domain/records/matrix';
import type { CalendarEntry } from '../../../domain/yearCalendar/yearCalendar';
import { canDownload, download } from '../../export/downloadFile';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** States in which an activity takes place for sure. */
const sure: ReadonlySet<string> = new Set(['approved', 'inProgress', 'held']);

/** Hands out a year's entries as a file that calendars read; what makes it is loaded when it is asked for. */
export function useCalendarFile({ lists }: Pick<Matrix, 'lists'>) {
  const { language, text } = useLanguage();
  const { run, say } = useWorkbook();
  const words = text.decisions.calendar;
  const eventOf = (entry: CalendarEntry, title: string) => {
    const { kind, start, end, row } = entry;
    const common = { id: row.record.id ?? `${kind}-${start}-${row.index}`, title, start, end };
    if (entry.kind === 'meeting')
      return { ...common, place: entry.row.record.venue ?? '', description: '', isConfirmed: true };
    const { city, hostCountry, leadGroup, id, status } = entry.row.record;
    const country = hostCountry === null ? null : lists.countries.labelOf(hostCountry, language);
    const group = leadGroup === null ? null : lists.workingGroups.labelOf(leadGroup, language);
    return {
      ...common,
      place: [city, country].filter(Boolean).join(', '),
      description: [group, id].filter(Boolean).join('\n'),
      isConfirmed: sure.has(status ?? ''),
    };
  };
  return async (entries: readonly CalendarEntry[], year: number, titleOf: (entry: CalendarEntry) => string) => {
    if (!canDownload()) return say({ intent: 'info', text: words.noDownload });
    const name = words.fileName(year);
    const made = await run(words.writing, async () => {
      const { calendarFile } = await import('../../../files/calendarFile');
      return calendarFile(
        name,
        entries.map((entry) => eventOf(entry, titleOf(entry))),
        now(),
      );
    });
    if (made === undefined) return;
    download('calendar', new TextEncoder().encode(made), `${name}.ics`);
    say({ intent: 'success', text: words.downloaded(`${name}.ics`) });
  };
}
