import { Caption1, Field, Input, Link, Text, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { noteOf, notesById } from '../../../domain/note/noteIndex';
import { noteCompleteness } from '../../../domain/note/completeness';
import { notesDue, notesDueGaps } from '../../../domain/review/notesDue';
import { reminderText } from '../../../domain/review/reminderText';
import { formatDate } from '../../../i18n/formats';
import { CopyableText } from '../../parts/CopyableText';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { NotCounted } from '../../parts/NotCounted';
import type { ViewProps } from '../target';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  filters: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: '10px' },
  short: { minWidth: '0' },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
});

/** Approved activities ahead whose note is not complete, per group or for all, with a reminder ready to send. */
export function NotesDueView({ go, snapshot: { matrix } }: ViewProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const [days, setDays] = useState(matrix.settings.dueDays);
  const [group, setGroup] = useState('');
  const due = useMemo(() => notesDue(matrix, today(), days), [matrix, days]);
  const gaps = notesDueGaps(matrix);
  if (gaps.length > 0) {
    return (
      <div className={styles.stack}>
        <BackButton label={text.views.home} onClick={() => go({ view: 'home' })} />
        <NotCounted gaps={gaps} />
      </div>
    );
  }
  const notes = notesById(matrix);
  const startOf = (date: string) =>
    (date < today() ? text.home.shouldHaveBegun : text.home.starts)(formatDate(date, language));
  const shown = due.filter(
    ({ record }) => group === '' || record.leadGroup === group || record.jointGroups.includes(group),
  );
  return (
    <div className={styles.stack}>
      <BackButton label={text.views.home} onClick={() => go({ view: 'home' })} />
      <Text>{text.notesDue.intro}</Text>
      <div className={styles.filters}>
        <Field label={text.notesDue.days}>
          <Input
            className={styles.short}
            input={{ className: styles.short }}
            type="number"
            min={0}
            max={1500}
            value={String(days)}
            onChange={(_, { value }) => setDays(Math.max(0, Math.min(1500, Number(value) || 0)))}
          />
        </Field>
        <Field label={text.notesDue.group}>
          <ListSelect className={styles.short} value={group} onChange={(_, { value }) => setGroup(value)}>
            <option value="">{text.notesDue.allGroups}</option>
            {matrix.lists.workingGroups.members.map((member) => (
              <option key={member.code} value={member.code}>
                {member[language]}
              </option>
            ))}
          </ListSelect>
        </Field>
      </div>
      <Text role="status" weight="semibold">
        {shown.length === 0 ? text.notesDue.none : text.notesDue.count(shown.length)}
      </Text>
      <ul className={styles.list}>
        {shown.map((row) => {
          const { missing } = noteCompleteness(row.record, noteOf(row.record, notes));
          return (
            <li key={row.index} className={styles.entry}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => go({ view: 'activities', open: { kind: 'row', row } })}
              >
                {row.record.title ?? row.record.id ?? text.activities.untitled}
              </Link>
              <Caption1>{`${startOf(row.record.plannedStart ?? '')} · ${text.note.missing(missing.length)}`}</Caption1>
            </li>
          );
        })}
      </ul>
      {shown.length > 0 && (
        <CopyableText
          label={text.notesDue.reminder}
          value={reminderText(shown, matrix, { today: today(), language })}
        />
      )}
    </div>
  );
}
