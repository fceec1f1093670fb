import {
  Badge,
  Button,
  Caption1,
  Card,
  Field,
  ProgressBar,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { now, today } from '../../commands/clock';
import { planSemesters, referenceSemester, type Semester } from '../../domain/calendar';
import { evaluateMatrix, indicatorName, type IndicatorEvaluation } from '../../domain/indicators/evaluate';
import { problemText } from '../../i18n/texts';
import { recalculate } from '../../workbook/recalculate';
import { useLanguage } from '../language';
import { useWorkbook } from '../WorkbookStore';

const useStyles = makeStyles({
  problem: { color: tokens.colorPaletteRedForeground1 },
  light: { alignSelf: 'flex-start' },
  stack: { display: 'flex', flexDirection: 'column', gap: '10px' },
  values: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '4px', margin: '0' },
  value: { display: 'block', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: '0' },
});

/** Every indicator with its values by semester, year and plan to date; recalculates and writes them. */
export function IndicatorsView() {
  const { text } = useLanguage();
  const { snapshot, run, busy, reload, say } = useWorkbook();
  const styles = useStyles();
  const [reference, setReference] = useState<Semester>(referenceSemester(today()));
  const matrix = snapshot?.matrix;
  const evaluation = useMemo(
    () => (matrix ? evaluateMatrix(matrix, { today: today(), reference }) : null),
    [matrix, reference],
  );
  if (!evaluation || !matrix) return null;
  const start = async () => {
    const result = await run(text.indicators.recalculating, () =>
      recalculate({ today: today(), now: now(), reference }),
    );
    if (!result) return;
    await reload();
    say({ intent: 'success', text: text.indicators.done(result.changedCells) });
  };
  return (
    <div className={styles.stack}>
      <Field label={text.indicators.reference}>
        <Select value={reference} onChange={(_, { value }) => setReference(value as Semester)}>
          {planSemesters.map((semester) => (
            <option key={semester}>{semester}</option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        icon={<ArrowSyncRegular />}
        disabled={busy !== null || snapshot?.readOnly}
        onClick={() => void start()}
      >
        {text.indicators.recalculate}
      </Button>
      {evaluation.indicators.map((indicator) => (
        <IndicatorCard key={indicator.index} indicator={indicator} reference={reference} />
      ))}
    </div>
  );
}

function IndicatorCard({ indicator, reference }: { indicator: IndicatorEvaluation; reference: Semester }) {
  const { language, text } = useLanguage();
  const { snapshot } = useWorkbook();
  const styles = useStyles();
  const { record, current, year, cumulative, exclusions, problems, progress, light } = indicator;
  const figures = [
    { label: reference, value: current },
    { label: reference.slice(0, 4), value: year },
    { label: text.indicators.plan, value: cumulative },
  ];
  return (
    <Card role="group" aria-label={`${indicator.id} ${indicatorName(record, language)}`}>
      <Text weight="semibold">{`${indicator.id} · ${indicatorName(record, language)}`}</Text>
      {problems.map((problem) => (
        <Text key={problem.code} className={styles.problem}>
          {problemText(problem, language)}
        </Text>
      ))}
      {problems.length === 0 && (
        <dl className={styles.values}>
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt>
                <Caption1>{label}</Caption1>
              </dt>
              <dd className={styles.value}>
                {value === null ? <Caption1>{text.indicators.notBegun}</Caption1> : value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {progress !== null && light !== null && snapshot && (
        <>
          <ProgressBar
            aria-label={text.indicators.progressLabel}
            value={Math.max(0, Math.min(1, progress))}
            color={light === 'green' ? 'success' : light === 'amber' ? 'warning' : 'error'}
          />
          <Badge
            appearance="tint"
            className={styles.light}
            color={light === 'green' ? 'success' : light === 'amber' ? 'warning' : 'danger'}
          >
            {text.indicators.progress(
              `${Math.round(progress * 100)} %`,
              snapshot.matrix.lists.lights.labelOf(light, language),
            )}
          </Badge>
        </>
      )}
      {progress === null && problems.length === 0 && <Caption1>{text.indicators.noTarget}</Caption1>}
      {exclusions.length > 0 && <Caption1>{text.indicators.excluded(exclusions.length)}</Caption1>}
    </Card>
  );
}
