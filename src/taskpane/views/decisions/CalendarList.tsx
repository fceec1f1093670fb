import { Button, Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CalendarRegular, PeopleTeamRegular, WarningRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { meetingName } from '../../../domain/records/meetingName';
import type { Row } from '../../../domain/records/matrix';
import { yearCalendar, type CalendarEntry, type Clash } from '../../../domain/yearCalendar/yearCalendar';
import { formatDate, formatMonth, quoted } from '../../../i18n/formats';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { Choice } from '../../parts/Choice';
import { EmptyState } from '../../parts/EmptyState';
import { shortFields } from '../../parts/narrowPane';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import type { Go, RecordOpening } from '../target';
import { useCalendarFile } from './useCalendarFile';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: shortFields, gap: '8px' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '10px' },
  entry: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', overflowWrap: 'anywhere' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
  clash: { color: tokens.colorStatusWarningForeground3, display: 'flex', gap: '4px', alignItems: 'flex-start' },
  mark: { flexShrink: 0, fontSize: '16px' },
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
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [group, setGroup] = useState('');
  const { lists, tables } = matrix;
  const calendar = useMemo(() => yearCalendar(matrix, year, group || null), [matrix, year, group]);
  const handOut = useCalendarFile(matrix);
  const words = text.decisions.calendar;
  const years = useMemo(() => {
    const days = [
      ...tables.Activity.rows.map(({ record }) => record.actualEnd ?? record.plannedStart),
      ...tables.ForumMeeting.rows.map(({ record }) => record.date),
    ];
    const own = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
    return [...new Set([...own, Number(today().slice(0, 4)), year])].sort();
  }, [tables, year]);
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
  const undated = calendar.undated.length;
  const clashing = calendar.entries.filter((entry) => calendar.clashes.has(entry)).length;
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
      <Caption1 role="status">
        {[
          words.count(calendar.entries.length),
          clashing > 0 && words.clashing(clashing),
          undated > 0 && words.undated(undated),
        ]
          .filter(Boolean)
          .join(' ')}
      </Caption1>
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
                <li key={`${entry.kind} ${entry.row.index}`} className={styles.entry}>
                  {entry.kind === 'meeting' ? (
                    <PeopleTeamRegular className={styles.icon} />
                  ) : (
                    <CalendarRegular className={styles.icon} />
                  )}
                  <div className={styles.words}>
                    <Text className={styles.quiet} size={200}>
                      {daysOf(entry, (day) => formatDate(day, language))}
                    </Text>
                    <Link as="button" type="button" className={styles.link} onClick={() => open(entry)}>
                      {titleOf(entry)}
                    </Link>
                    {entry.kind === 'activity' && entry.row.record.leadGroup !== null && (
                      <Caption1 className={styles.quiet}>
                        {lists.workingGroups.labelOf(entry.row.record.leadGroup, language)}
                      </Caption1>
                    )}
                    {(calendar.clashes.get(entry) ?? []).map((clash) => (
                      <ClashLine key={`${clash.other.kind} ${clash.other.row.index}`} {...{ clash, titleOf }} />
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

/** What an entry falls together with, and why that matters. */
function ClashLine({ clash, titleOf }: { readonly clash: Clash; readonly titleOf: (entry: CalendarEntry) => string }) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <Caption1 className={styles.clash}>
      <WarningRegular className={styles.mark} />
      {text.decisions.calendar.clashes[clash.reason](quoted(titleOf(clash.other)))}
    </Caption1>
  );
}

/** Its day, or its first and last. */
const daysOf = ({ start, end }: CalendarEntry, format: (day: string) => string): string =>
  start === end ? format(start) : `${format(start)} – ${format(end)}`;
