import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular, CalendarRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { meetingName } from '../../../domain/records/meetingName';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { yearCalendar, type CalendarEntry, type YearCalendar } from '../../../domain/yearCalendar/yearCalendar';
import { formatMonth } from '../../../i18n/formats';
import type { Texts } from '../../../i18n/texts';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Choice } from '../../parts/Choice';
import { EmptyState } from '../../parts/EmptyState';
import { shortFields } from '../../parts/narrowPane';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { Go, RecordOpening } from '../target';
import { EntryLine } from './EntryLine';
import { useCalendarFile } from './useCalendarFile';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
  download: { alignSelf: 'flex-start' },
});

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly go: Go;
  readonly onOpen: (opening: RecordOpening) => void;
}

/** A year's activities and meetings, month by month, with what falls on the same days; to be taken along as a calendar. */
export function CalendarList({ snapshot: { matrix }, go, onOpen }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [year, setYear] = useState(thisYear);
  const [group, setGroup] = useState('');
  const { lists, tables } = matrix;
  const calendar = useMemo(() => yearCalendar(matrix, year, group || null), [matrix, year, group]);
  const handOut = useCalendarFile(matrix);
  const words = text.decisions.calendar;
  const years = useMemo(() => yearsOf(tables, [thisYear(), year]), [tables, year]);
  const titleOf = (entry: CalendarEntry) =>
    entry.kind === 'meeting'
      ? meetingName(entry.row.record, lists, language)
      : (entry.row.record.title ?? entry.row.record.id ?? text.activities.untitled);
  const open = (entry: CalendarEntry) =>
    entry.kind === 'meeting'
      ? onOpen({ name: 'ForumMeeting', row: entry.row as Row })
      : go({ view: 'activities', open: { kind: 'row', row: entry.row } });
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const inMonth = (month: string) =>
    // What began the year before stands in its first month.
    calendar.entries.filter(({ start }) => (start < `${year}` ? `${year}-01` : start.slice(0, 7)) === month);
  return (
    <>
      <div className={styles.filters}>
        <Choice
          label={words.year}
          value={String(year)}
          options={years.map((one) => [String(one), String(one)] as const)}
          onChange={(chosen) => setYear(Number(chosen))}
        />
        <Choice
          label={words.group}
          value={group}
          options={[
            ['', words.allGroups],
            ...lists.workingGroups.members.map((one) => [one.code, one[language]] as const),
          ]}
          onChange={setGroup}
        />
      </div>
      <Caption1 role="status">{told(calendar, words)}</Caption1>
      {calendar.entries.length === 0 ? (
        <EmptyState icon={CalendarRegular} title={words.none} />
      ) : (
        <Button
          className={styles.download}
          icon={<ArrowDownloadRegular />}
          onClick={() => void handOut(calendar.entries, year, titleOf)}
        >
          {words.download}
        </Button>
      )}
      {months.map((month) => {
        const own = inMonth(month);
        if (own.length === 0) return null;
        return (
          <Section key={month} title={formatMonth(month, language)}>
            <ul className={styles.list}>
              {own.map((entry) => (
                <EntryLine
                  key={`${entry.kind} ${entry.row.index}`}
                  {...{ entry, lists, titleOf }}
                  clashes={calendar.clashes.get(entry) ?? []}
                  onOpen={() => open(entry)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

const thisYear = (): number => Number(today().slice(0, 4));

/** The years in which something is held or planned, and some more, in order. */
function yearsOf({ Activity, ForumMeeting }: Matrix['tables'], more: readonly number[]): readonly number[] {
  const days = [
    ...Activity.rows.map(({ record }) => record.actualEnd ?? record.plannedStart),
    ...ForumMeeting.rows.map(({ record }) => record.date),
  ];
  const own = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return [...new Set([...own, ...more])].sort();
}

/** How many entries there are, how many of them clash, and what has no day. */
function told({ entries, clashes, undated }: YearCalendar, words: Texts['decisions']['calendar']): string {
  const clashing = entries.filter((entry) => clashes.has(entry)).length;
  return [
    words.count(entries.length),
    clashing > 0 && words.clashing(clashing),
    undated.length > 0 && words.undated(undated.length),
  ]
    .filter(Boolean)
    .join(' ');
}
