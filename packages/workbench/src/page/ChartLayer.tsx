import { makeStyles, tokens } from '@fluentui/react-components';
import { type Chart, type ChartBox, formatValue, type Workbook } from 'excel-host';
import { locales } from './openBook';
import type { OverlayProps } from './SheetOverlay';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    margin: '0',
    padding: '8px',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    pointerEvents: 'none',
  },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
});

const pixelsPerPoint = 4 / 3;

/** The charts of the sheet in view, at their place over its cells; drawn as bars, whatever their kind. */
export function ChartLayer({ book, language }: OverlayProps) {
  const styles = useStyles();
  const { workbook, grid } = book;
  const { charts } = workbook.activeSheet;
  const frame = charts.length > 0 ? grid.frame() : null;
  if (!frame) return null;
  return (
    <div style={{ position: 'absolute', overflow: 'hidden', pointerEvents: 'none', ...frame.clip }}>
      {charts.map((chart) => {
        const { left, top, width, height } = chart.anchor
          ? grid.boxOf(chart.anchor)
          : scaled(chart.box, pixelsPerPoint * frame.scale);
        return (
          <figure
            key={chart.id}
            className={styles.chart}
            style={{ left: left + frame.x, top: top + frame.y, width, height }}
          >
            <figcaption className={styles.title}>{chart.hasTitle ? chart.title : ''}</figcaption>
            <Bars chart={chart} workbook={workbook} locale={locales[language]} />
          </figure>
        );
      })}
    </div>
  );
}

const scaled = ({ left, top, width, height }: ChartBox, by: number): ChartBox => ({
  left: left * by,
  top: top * by,
  width: width * by,
  height: height * by,
});

const colors = ['#1F7A8C', '#C2571A', '#595F69'];

function Bars({ chart, workbook, locale }: { chart: Chart; workbook: Workbook; locale: string }) {
  const [first] = chart.series;
  if (!first) return null;
  const cells = ({ sheet, area }: { sheet: string; area: { row: number; column: number; rows: number } }) =>
    Array.from({ length: area.rows }, (_, index) => workbook.sheet(sheet)?.cell(area.row + index, area.column));
  const valuesOf = chart.series.map(({ values }) => cells(values));
  const rows = valuesOf.map((series) => series.map((cell) => Number(cell?.value ?? 0)));
  const count = rows[0]?.length ?? 0;
  const labels = first.categories ? cells(first.categories).map((cell) => formatValue(cell, locale)) : [];
  const most = Math.max(1, ...rows.flat());
  const line = 100 / Math.max(1, count);
  return (
    <svg width="100%" height="100%" role="img" aria-label={chart.title}>
      {Array.from({ length: count }, (_, index) => (
        <g key={index}>
          <text x="42%" y={`${(index + 0.62) * line}%`} textAnchor="end" fontSize={11}>
            {(labels[index] ?? '').slice(0, 40)}
          </text>
          {rows.map((values, series) => {
            const height = (line * 0.7) / rows.length;
            const y = index * line + line * 0.15 + series * height;
            const value = values[index] ?? 0;
            return (
              <g key={series}>
                <rect
                  x="43%"
                  y={`${y}%`}
                  width={`${(value / most) * 48}%`}
                  height={`${height}%`}
                  fill={chart.series[series]?.color ?? colors[series % colors.length]}
                />
                <text x={`${44 + (value / most) * 48}%`} y={`${y + height * 0.7}%`} fontSize={11}>
                  {formatValue(valuesOf[series]?.[index], locale)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
