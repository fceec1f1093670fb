import { Body1, Button, Caption1, Field, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import { yearOf } from '../../../domain/calendar';
import { dutiesIn } from '../../../domain/review/duties';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { Section } from '../../parts/Section';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { DutyDates } from './DutyDates';
import { DutyList } from './DutyList';
import type { ViewProps } from '../target';
import { ListSelect } from '../../fields/ListSelect';

const useStyles = makeStyles({
  year: { maxWidth: '140px' },
  enter: { alignSelf: 'flex-start' },
  count: { flexShrink: 0 },
});

/** What each working group owes in a year, what of it was met, and the days on which it was. */
export function DutiesView({ go, target: { open }, snapshot }: ViewProps<'duties'>) {
  const { language, text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const styles = useStyles();
  const { matrix } = snapshot;
  const [year, setYear] = useState(open?.year ?? yearOf(matrix.plans.referenceSemester(today())));
  /** The group whose dates are being entered. */
  const [editing, setEditing] = useState<string | null>(open?.group ?? null);
  const groups = useMemo(() => dutiesIn(matrix, year, today()), [matrix, year]);
  const years = new Set<number>([
    ...matrix.plans.years,
    year,
    ...matrix.tables.GroupYear.rows.map(({ record }) => record.year ?? year),
  ]);
  return (
    <>
      <BackButton label={text.views.more} onClick={() => attempt(() => go({ view: 'more' }))} />
      <Body1 as="p">{text.duties.intro}</Body1>
      <Field label={text.duties.year} className={styles.year}>
        <ListSelect
          value={String(year)}
          onChange={(_, { value }) =>
            attempt(() => {
              setYear(Number(value));
              setEditing(null);
            })
          }
        >
          {[...years].sort().map((one) => (
            <option key={one}>{one}</option>
          ))}
        </ListSelect>
      </Field>
      {groups.map((own) => {
        const met = own.duties.filter(({ state }) => state === 'met').length;
        const isKnown = own.duties.every(({ state }) => state !== 'unknown');
        const name = matrix.lists.workingGroups.labelOf(own.group, language);
        return (
          <Section
            key={`${own.group} ${year}`}
            title={name}
            aside={isKnown && <Caption1 className={styles.count}>{text.duties.metOf(met, own.duties.length)}</Caption1>}
          >
            <DutyList snapshot={snapshot} own={own} />
            {editing === own.group && (
              <DutyDates snapshot={snapshot} own={own} year={year} name={name} onClose={() => setEditing(null)} />
            )}
            {editing !== own.group && !snapshot.readOnly && (
              <Button
                size="small"
                className={styles.enter}
                aria-label={`${text.duties.enter}: ${name}`}
                onClick={() => attempt(() => setEditing(own.group))}
              >
                {text.duties.enter}
              </Button>
            )}
          </Section>
        );
      })}
    </>
  );
}
