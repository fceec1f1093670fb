import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { today } from '../../../commands/clock';
import { planToDateWindow, semesterWindow, type Semester } from '../../../domain/calendar';
import { seenFrom } from '../../../domain/indicators/figures';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Matrix } from '../../../domain/records/matrix';
import { buildReport } from '../../../domain/report/buildReport';
import { semesterReport } from '../../../domain/report/reportAddress';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import { formatNumber } from '../../../i18n/formats';
import { findingsIn } from '../../findings';
import { useLanguage } from '../../language';
import { IndicatorTable, type IndicatorColumn } from '../../parts/IndicatorTable';
import { Section } from '../../parts/Section';

const useStyles = makeStyles({
  list: { margin: '0', display: 'flex', flexDirection: 'column', gap: '6px' },
  figure: { display: 'flex', justifyContent: 'space-between', gap: '12px', alignItems: 'baseline' },
  value: { margin: '0', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly matrix: Matrix;
  readonly semester: Semester;
  readonly onWhy: (address: ValueAddress) => void;
}

/** What the sheet of a semester would say first: its key figures and its indicators. */
export function SummaryPreview({ matrix, semester, onWhy }: Props) {
  const { text } = useLanguage();
  const { evaluation } = findingsIn(matrix);
  const seen = useMemo(() => seenFrom(evaluation, semester, matrix.settings), [evaluation, semester, matrix]);
  const summary = useMemo(
    () => buildReport(matrix, seen, semesterReport(semester), { today: today() }),
    [matrix, seen, semester],
  );
  const columns: readonly IndicatorColumn[] = [
    { label: semester, window: semesterWindow(semester) },
    { label: text.indicators.plan, window: planToDateWindow(semester) },
  ];
  return (
    <>
      <Section title={text.summary.keyFigures}>
        <KeyFigures summary={summary} />
      </Section>
      <Section title={text.views.indicators}>
        <IndicatorTable evaluation={seen} lists={matrix.lists} columns={columns} onWhy={onWhy} />
      </Section>
    </>
  );
}

function KeyFigures({ summary: { blocks, language } }: { summary: ReportDocument }) {
  const styles = useStyles();
  const table = blocks.find((block) => block.kind === 'table' && block.key === 'figures');
  const figures = table?.kind === 'table' ? table.rows : [];
  return (
    // The words of the sheet, in its language.
    <dl lang={language} className={styles.list}>
      {figures.map(({ key, cells: [label, figure] }) => (
        <div key={key} className={styles.figure}>
          <dt>{label?.value}</dt>
          <dd className={styles.value}>{formatNumber(Number(figure?.value ?? 0), language)}</dd>
        </div>
      ))}
    </dl>
  );
}
