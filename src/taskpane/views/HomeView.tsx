import { Button, Card, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../commands/clock';
import { referenceSemester } from '../../domain/calendar';
import { planRecalculation } from '../../domain/indicators/recalculation';
import type { Language } from '../../domain/plan/language';
import type { Matrix } from '../../domain/records/matrix';
import { reviewMatrix } from '../../domain/review/reviewMatrix';
import { createMatrix } from '../../workbook/createMatrix';
import type { ViewProps } from '../App';
import { useLanguage } from '../language';
import { useWorkbook } from '../WorkbookStore';

const useStyles = makeStyles({
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
  const { run, busy, reload, say } = useWorkbook();
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
        <Button appearance="primary" disabled={busy !== null} onClick={() => void create(false)}>
          {text.home.create}
        </Button>
        <Button disabled={busy !== null} onClick={() => void create(true)}>
          {text.home.sample}
        </Button>
        <Text size={200}>{text.home.sampleHelp}</Text>
      </div>
    </div>
  );
}

function PlanState({ matrix, go }: { matrix: Matrix } & ViewProps) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { lists } = matrix;
  const state = useMemo(() => {
    const { plan, evaluation } = planRecalculation(matrix, { today: today(), now: '', makeId: (letter) => letter });
    const stamps = matrix.tables.Indicator.rows
      .map(({ record }) => record.recalculatedAt)
      .filter((stamp) => stamp !== null);
    return {
      isStale: plan.changes.length + plan.rows.length > 0,
      last: stamps.sort().at(-1) ?? null,
      problems: reviewMatrix(matrix, evaluation).length,
    };
  }, [matrix]);
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
          {state.last === null ? text.home.neverCalculated : text.home.lastCalculation(state.last.replace('T', ' '))}
        </Text>
        <Text>{state.isStale ? text.home.stale : text.home.fresh}</Text>
        <Text>{state.problems === 0 ? text.home.noProblems : text.home.problems(state.problems)}</Text>
      </Card>
      <div className={styles.actions}>
        <Text as="h2" weight="semibold">
          {text.home.next}
        </Text>
        <Button appearance="primary" onClick={() => go('activities')}>
          {text.home.nextRecord}
        </Button>
        {state.isStale && <Button onClick={() => go('indicators')}>{text.home.nextRecalculate}</Button>}
        <Button onClick={() => go('summary')}>{text.home.nextSummary(referenceSemester(today()))}</Button>
        {state.problems > 0 && <Button onClick={() => go('review')}>{text.home.problems(state.problems)}</Button>}
      </div>
    </div>
  );
}
