import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Chart } from '../model/Chart';
import type { Workbook } from '../model/Workbook';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    gap: '16px',
    overflowX: 'auto',
    padding: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The charts of the sheet in view, below the grid, which draws none itself. */
export function ChartPanel({ workbook }: { workbook: Workbook }) {
  const styles = useStyles();
  const [, repaint] = useState(0);
  useEffect(() => workbook.onChange(() => repaint((count) => count + 1)), [workbook]);
  const { charts } = workbook.activeSheet;
  if (charts.length === 0) return null;
  return (
    <div className={styles.panel}>
      {charts.map((chart) => (
        <figure key={chart.id} style={{ margin: 0 }}>
          <figcaption>
            <Text weight="semibold">{chart.title}</Text>
          </figcaption>
          <Bars chart={chart} workbook={workbook} />
        </figure>
      ))}
    </div>
  );
}

function Bars({ chart, workbook }: { chart: Chart; workbook: Workbook }) {
  const [series] = chart.series;
  if (!series) return null;
  const column = ({ sheet, area }: { sheet: string; area: { row: number; column: number; rows: number } }) =>
    Array.from({ length: area.rows }, (_, index) => workbook.sheet(sheet)?.value(area.row + index, area.column) ?? '');
  const values = column(series.values).map(Number);
  const labels = series.categories ? column(series.categories) : values.map(() => '');
  const most = Math.max(1, ...values);
  return (
    <svg width={460} height={values.length * 22} role="img" aria-label={chart.title}>
      {values.map((value, index) => (
        <g key={index} transform={`translate(0 ${index * 22})`}>
          <text x={250} y={15} textAnchor="end" fontSize={11} fill="currentColor">
            {String(labels[index]).slice(0, 44)}
          </text>
          <rect x={256} y={4} width={(value / most) * 160} height={14} fill="#1F7A8C" />
          <text x={262 + (value / most) * 160} y={15} fontSize={11} fill="currentColor">
            {value}
          </text>
        </g>
      ))}
    </svg>
  );
}
