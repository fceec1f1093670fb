import { plainText } from '../../domain/plainText';
import type { PrintedReport } from '../../domain/report/bilingualReport';
import { tableOf, type ChartBlock, type ReportColumn } from '../../domain/report/ReportDocument';
import type { Language } from '../../domain/plan/language';
import { reportCellText } from './reportCellText';

/** A column of a table as a chart draws it; where there is no number nothing is drawn. */
export interface ChartSeries {
  readonly label: string;
  readonly column: ReportColumn;
  readonly values: readonly (number | null)[];
}

/** What a chart draws, taken out of its table. */
export interface ChartData {
  readonly title: string;
  readonly type: ChartBlock['type'];
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** What a chart of the report draws; null where its table has no number to draw. */
export function chartDataOf(document: PrintedReport, chart: ChartBlock): ChartData | null {
  const { columns, rows } = tableOf(document, chart);
  const [first] = columns;
  if (!first) return null;
  const series = columns.flatMap((column, index): ChartSeries[] => {
    if (!chart.columns.includes(column.key)) return [];
    const values = rows.map(({ cells }) => cells[index]?.value ?? null);
    return [
      { label: oneLine(column.label), column, values: values.map((one) => (typeof one === 'number' ? one : null)) },
    ];
  });
  // A category of which nothing is known has no bar, and would be read as 0.
  const known = rows.map((_, index) => index).filter((index) => series.some(({ values }) => values[index] !== null));
  if (known.length === 0) return null;
  const categories = rows.map(({ cells: [name] }) =>
    name ? oneLine(reportCellText(name, first, document.language).replaceAll('\n', document.second ? ' / ' : ' ')) : '',
  );
  return {
    title: oneLine(chart.title),
    type: chart.type,
    categories: known.map((index) => categories[index] ?? ''),
    series: series.map((one) => ({ ...one, values: known.map((index) => one.values[index] ?? null) })),
  };
}

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

const words = {
  es: {
    BarClustered: 'Gráfico de barras',
    ColumnClustered: 'Gráfico de columnas',
    ColumnStacked: 'Gráfico de columnas apiladas',
    more: (count: number) => `y ${count} más en la tabla`,
  },
  en: {
    BarClustered: 'Bar chart',
    ColumnClustered: 'Column chart',
    ColumnStacked: 'Stacked column chart',
    more: (count: number) => `and ${count} more in the table`,
  },
} as const satisfies Record<
  Language,
  Readonly<Record<ChartBlock['type'], string>> & { more: (count: number) => string }
>;

/** More than these are not listened to; the table has them all. */
const spokenPoints = 12;

/** What a chart shows, in words: for those who do not see it. */
export function chartInWords({ title, type, categories, series }: ChartData, language: Language): string {
  const { more, [type]: kind } = words[language];
  const sentences = series.map(({ label, column, values }) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [`${categories[index] ?? ''}, ${reportCellText({ value }, column, language)}`],
    );
    const rest = points.length - spokenPoints;
    return `${label}: ${[...points.slice(0, spokenPoints), ...(rest > 0 ? [more(rest)] : [])].join('; ')}.`;
  });
  return [`${kind}: ${title}.`, ...sentences].join(' ');
}
