import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import type { Matrix } from '../../../domain/records/matrix';
import { notesDue, notesDueGaps } from '../../../domain/review/notesDue';
import { formatDate } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import type { Go } from '../target';

/** More notes than these are only counted. */
const shownNotes = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  link: { textAlign: 'left' },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** Approved activities that begin soon and whose concept note is not complete: what the Plan asks for first. */
export function NotesDue({ matrix, go }: { matrix: Matrix; go: Go }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const due = useMemo(() => notesDue(matrix, today()), [matrix]);
  // That columns are missing for it is said in Revisión, to which the next steps lead.
  if (due.length === 0 || notesDueGaps(matrix).length > 0) return null;
  return (
    <Section title={text.home.notesDue(due.length)}>
      <ul className={styles.list}>
        {due.slice(0, shownNotes).map((row) => {
          const start = row.record.plannedStart ?? '';
          const isLate = start < today();
          const words = isLate ? text.home.shouldHaveBegun : text.home.starts;
          return (
            <li key={row.index} className={styles.note}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => go({ view: 'activities', open: { kind: 'row', row } })}
              >
                {row.record.title ?? row.record.id ?? text.activities.untitled}
              </Link>
              <Caption1 className={isLate ? styles.late : undefined}>{words(formatDate(start, language))}</Caption1>
            </li>
          );
        })}
      </ul>
      {due.length > shownNotes && <Caption1>{text.home.more(due.length - shownNotes)}</Caption1>}
      <Link as="button" className={styles.link} onClick={() => go({ view: 'notesDue' })}>
        {text.home.allNotesDue}
      </Link>
    </Section>
  );
}
