import type PptxGenJs from 'pptxgenjs';
import type { Language } from '../../domain/plan/language';
import { writtenPercent } from '../../domain/records/writtenNumber';
import type { ChartData } from '../report/chartData';
import { locales } from '../report/locales';
import { colors, font, type Box } from './slidePage';

/** Fills that are told apart by their lightness too. */
const fills = ['1F3864', 'BDD3EC', '7394C2', 'D9D9D9', '4F6FA8', '8C8C8C'];

/** Signs of a category's name; the table of the report has the whole of it. */
const longestName = 90;

const shortened = (name: string): string => {
  const signs = [...name];
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : name;
};

const inch = (points: number): number => points / 72;

/** Draws a chart of PowerPoint's own, with its numbers behind it; `description` is for those who do not see it. */
export function drawChart(
  slide: PptxGenJs.Slide,
  { title, type, categories, series }: ChartData,
  { box, description, language }: { readonly box: Box; readonly description: string; readonly language: Language },
): void {
  const isBar = type === 'BarClustered';
  const isPercent = series.every(({ column }) => column.kind === 'percent');
  const labels = categories.map(shortened);
  const lettersOf = categories.length > 14 ? 9 : categories.length > 9 ? 11 : 12;
  const lowest = Math.min(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  slide.addChart(
    'bar' as PptxGenJs.CHART_NAME,
    series.map(({ label, values }) => ({
      name: label,
      labels,
      // What is not known is taken out again where the file is mended: the types of the library know numbers only.
      values: values.map((value) => value ?? (null as unknown as number)),
    })),
    {
      x: inch(box.x),
      y: inch(box.y),
      w: inch(box.width),
      h: inch(box.height),
      barDir: isBar ? 'bar' : 'col',
      barGrouping: type === 'ColumnStacked' ? 'stacked' : 'clustered',
      barGapWidthPct: 60,
      chartColors: series.map((_, index) => fills[index % fills.length] ?? colors.dark),
      // Of bars the first category stands on top, as in the table. The library takes it, and its types do not say so.
      catAxisOrientation: (isBar ? 'maxMin' : 'minMax') as 'minMax',
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: lettersOf,
      catAxisLabelColor: colors.text,
      catAxisLineShow: true,
      valAxisHidden: true,
      valAxisLineShow: false,
      valAxisMinVal: lowest,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: isPercent ? writtenPercent(0, language) : '#,##0',
      dataLabelFontFace: font,
      dataLabelFontSize: lettersOf,
      dataLabelColor: type === 'ColumnStacked' ? '000000' : colors.text,
      dataLabelPosition: type === 'ColumnStacked' ? 'ctr' : 'outEnd',
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontFace: font,
      legendFontSize: 12,
      legendColor: colors.text,
      showTitle: false,
      lang: locales[language],
      altText: description,
      objectName: title,
    },
  );
}
