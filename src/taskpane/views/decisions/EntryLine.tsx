import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular, PeopleTeamRegular, WarningRegular } from '@fluentui/react-icons';
import type { Lists } from '../../../domain/records/listIndex';
import type { CalendarEntry, Clash } from '../../../domain/yearCalendar/yearCalendar';
import { formatDate, quoted } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  entry: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', overflowWrap: 'anywhere' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
  clash: { color: tokens.colorStatusWarningForeground3, display: 'flex', gap: '4px', alignItems: 'flex-start' },
  mark: { flexShrink: 0, fontSize: '16px' },
});

interface Props {
  readonly entry: CalendarEntry;
  readonly lists: Lists;
  readonly clashes: readonly Clash[];
  readonly titleOf: (entry: CalendarEntry) => string;
  readonly onOpen: () => void;
}

/** A meeting or an activity: its days, its title as the way to its form, its Group and what it falls together with. */
export function EntryLine({ entry, lists, clashes, titleOf, onOpen }: Props) {
  const { language } = useLanguage();
  const styles = useStyles();
  const Icon = entry.kind === 'meeting' ? PeopleTeamRegular : CalendarRegular;
  return (
    <li className={styles.entry}>
      <Icon className={styles.icon} />
      <div className={styles.words}>
        <Text className={styles.quiet} size={200}>
          {daysOf(entry, (day) => formatDate(day, language))}
        </Text>
        <Link as="button" type="button" className={styles.link} onClick={onOpen}>
          {titleOf(entry)}
        </Link>
        {entry.kind === 'activity' && entry.row.record.leadGroup !== null && (
          <Caption1 className={styles.quiet}>
            {lists.workingGroups.labelOf(entry.row.record.leadGroup, language)}
          </Caption1>
        )}
        {clashes.map((clash) => (
          <ClashLine key={`${clash.other.kind} ${clash.other.row.index}`} {...{ clash, titleOf }} />
        ))}
      </div>
    </li>
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
