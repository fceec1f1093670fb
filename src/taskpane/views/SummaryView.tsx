import { Button, Card, Field, Select, Text, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../commands/clock';
import { planSemesters, referenceSemester, type Semester } from '../../domain/calendar';
import { evaluateMatrix } from '../../domain/indicators/evaluate';
import { buildSummary } from '../../domain/summary/buildSummary';
import { languages } from '../../domain/plan/language';
import { summarySheetName } from '../../domain/summary/summarySheetName';
import { showSheet } from '../../workbook/selection';
import { writeSummary } from '../../workbook/writeSummary';
import { useLanguage } from '../language';
import { useWorkbook } from '../WorkbookStore';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px', padding: '2px 0' },
  list: { margin: '0' },
  figure: { margin: '0' },
});

/** Choose a semester, see its key figures, write its sheet. */
export function SummaryView() {
  const { text } = useLanguage();
  const { snapshot, run, inBackground, busy, reload, say } = useWorkbook();
  const styles = useStyles();
  const [semester, setSemester] = useState<Semester>(referenceSemester(today()));
  const matrix = snapshot?.matrix;
  const figures = useMemo(() => {
    if (!matrix) return [];
    const evaluation = evaluateMatrix(matrix, { today: today(), reference: semester });
    const { blocks } = buildSummary(matrix, evaluation, semester, { today: today() });
    const table = blocks.find((block) => block.kind === 'table' && block.id === 'keyFigures');
    return table?.kind === 'table' ? table.rows : [];
  }, [matrix, semester]);
  if (!snapshot) return null;
  const existing = languages
    .map((one) => summarySheetName(semester, one))
    .find((name) => snapshot.sheets.includes(name));
  const see = (name: string) => void inBackground(() => showSheet(name));
  const write = async () => {
    const result = await run(text.summary.writing, () => writeSummary(semester, { today: today() }));
    if (!result) return;
    await reload();
    const action = { label: text.actions.seeSheet, onClick: () => see(result.sheet) };
    say({ intent: 'success', text: text.summary.written(result.sheet), action });
  };
  return (
    <div className={styles.stack}>
      <Text>{text.summary.intro}</Text>
      <Field label={text.summary.semester}>
        <Select value={semester} onChange={(_, { value }) => setSemester(value as Semester)}>
          {planSemesters.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {existing !== undefined && (
        <>
          <Text>{text.summary.exists(existing)}</Text>
          <Button onClick={() => see(existing)}>{text.actions.seeSheet}</Button>
        </>
      )}
      <Button appearance="primary" disabled={busy !== null || snapshot.readOnly} onClick={() => void write()}>
        {text.summary.write}
      </Button>
      <Card>
        <Text as="h2" weight="semibold">
          {text.summary.preview}
        </Text>
        <dl className={styles.list}>
          {figures.map(([label, value]) => (
            <div key={label} className={styles.row}>
              <dt>{label}</dt>
              <dd className={styles.figure}>
                <Text weight="semibold">{value}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}
