import { Button, Caption1, Card, Field, Link, Select, Text, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../commands/clock';
import { referenceSemester } from '../../domain/calendar';
import type { Language } from '../../domain/plan/language';
import type { Matrix } from '../../domain/records/matrix';
import { notesDue } from '../../domain/review/notesDue';
import { createMatrix } from '../../workbook/createMatrix';
import { findingsIn } from '../findings';
import { useLanguage } from '../language';
import { readPreference } from '../preferences';
import { useWorkbook } from '../WorkbookStore';
import { DraftList } from './DraftList';
import type { ViewProps } from './viewName';

/** More notes than these are only counted. */
const shownNotes = 5;

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', padding: '4px 0' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: { display: 'flex', justifyContent: 'space-between', padding: '2px 0' },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
});

/** The first thing people see: make a matrix, or how the one there stands and what to do next. */
export function HomeView({ go }: ViewProps) {
  const { text } = useLanguage();
  const { snapshot } = useWorkbook();
  if (!snapshot) return null;
  return (
    <>
      {snapshot.readOnly && <Text>{text.home.readOnly}</Text>}
      {snapshot.hasMatrix ? <PlanState matrix={snapshot.matrix} go={go} /> : <CreateMatrix />}
    </>
  );
}

function CreateMatrix() {
  const { language, text } = useLanguage();
  const { run, busy, reload, say, snapshot } = useWorkbook();
  const isReadOnly = snapshot?.readOnly === true;
  const styles = useStyles();
  const [bookLanguage, setBookLanguage] = useState<Language>(language);
  const create = async (withSample: boolean) => {
    const done = await run(text.home.creating, async () => {
      const sample = withSample
        ? (await import('../../domain/sample/sampleRecords')).sampleRecords({ language: bookLanguage })
        : null;
      await createMatrix(bookLanguage, { today: today(), ...(sample && { rows: sample, illustrative: true }) });
      return true;
    });
    await reload();
    if (done) say({ intent: 'success', text: text.home.created });
  };
  return (
    <div className={styles.stack}>
      <Text>{text.home.none}</Text>
      <Text>{text.home.noneHelp}</Text>
      <Field label={text.home.language}>
        <Select value={bookLanguage} onChange={(_, { value }) => setBookLanguage(value === 'en' ? 'en' : 'es')}>
          <option value="es">Español</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy !== null || isReadOnly} onClick={() => void create(false)}>
          {text.home.create}
        </Button>
        <Button disabled={busy !== null || isReadOnly} onClick={() => void create(true)}>
          {text.home.sample}
        </Button>
        <Text size={200}>{text.home.sampleHelp}</Text>
      </div>
    </div>
  );
}

function PlanState({ matrix, go }: { matrix: Matrix; go: ViewProps['go'] }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = matrix;
  const { isOutdated, problems } = findingsIn(matrix);
  const stamps = matrix.tables.Indicator.rows.map(({ record }) => record.recalculatedAt);
  const last = stamps
    .filter((stamp) => stamp !== null)
    .sort()
    .at(-1);
  const count = (status: string) => matrix.tables.Activity.rows.filter(({ record }) => record.status === status).length;
  return (
    <div className={styles.stack}>
      <Card>
        <Text as="h2" weight="semibold">
          {text.home.byStatus}
        </Text>
        <ul className={styles.list}>
          {lists.activityStatuses.members.map((member) => (
            <li key={member.code} className={styles.row}>
              <Text>{member[language]}</Text>
              <Text weight="semibold">{count(member.code)}</Text>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <Text as="h2" weight="semibold">
          {text.home.state}
        </Text>
        <Text>
          {last === undefined ? text.home.neverCalculated : text.home.lastCalculation(last.replace('T', ' '))}
        </Text>
        {last !== undefined && <Text>{isOutdated ? text.home.stale : text.home.fresh}</Text>}
        {problems.length === 0 ? (
          <Text>{text.home.noProblems}</Text>
        ) : (
          <Link as="button" onClick={() => go('review')}>
            {text.home.problems(problems.length)}
          </Link>
        )}
      </Card>
      <DraftList go={go} />
      <NotesDue matrix={matrix} go={go} />
      <div className={styles.actions}>
        <Text as="h2" weight="semibold">
          {text.home.next}
        </Text>
        <Button appearance="primary" onClick={() => go('activities', 'new')}>
          {text.home.nextRecord}
        </Button>
        {isOutdated && <Button onClick={() => go('indicators')}>{text.home.nextRecalculate}</Button>}
        <Button onClick={() => go('summary')}>{text.home.nextSummary(referenceSemester(today()))}</Button>
        {readPreference('name') === null && <Button onClick={() => go('more')}>{text.home.nextName}</Button>}
      </div>
    </div>
  );
}

/** Approved activities that begin soon and whose concept note is not complete: what the Plan asks for first. */
function NotesDue({ matrix, go }: { matrix: Matrix; go: ViewProps['go'] }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const due = useMemo(() => notesDue(matrix, today()), [matrix]);
  return (
    <Card>
      <Text as="h2" weight="semibold">
        {text.home.notesDue}
      </Text>
      {due.length === 0 && <Text>{text.home.noNotesDue}</Text>}
      <ul className={styles.list}>
        {due.slice(0, shownNotes).map((row) => (
          <li key={row.index} className={styles.note}>
            <Link as="button" onClick={() => go('activities', row)}>
              {row.record.title ?? row.record.id ?? text.activities.untitled}
            </Link>
            <Caption1>{text.home.starts(row.record.plannedStart ?? '')}</Caption1>
          </li>
        ))}
      </ul>
      {due.length > shownNotes && <Caption1>{text.home.more(due.length - shownNotes)}</Caption1>}
      <Link as="button" onClick={() => go('notesDue')}>
        {text.notesDue.all}
      </Link>
    </Card>
  );
}
