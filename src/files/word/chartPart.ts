import type { Language } from '../../domain/plan/language';
import { writtenPercent } from '../../domain/records/writtenNumber';
import type { ChartData, ChartSeries } from '../report/chartData';
import type { ChartFrame } from './chartFrame';
import { locales } from '../report/locales';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** With more categories than these each has one short line; their table has the whole of them. */
const fewCategories = 12;
const shortName = 70;

/**
 * A chart as the part of a document that holds it, in its frame, with its numbers: there is no workbook behind it. Bars carry their
 * values, so that no axis of values is needed.
 */
export function chartPart(
  { title, type, categories, series }: ChartData,
  frame: ChartFrame,
  language: Language,
): string {
  const isBar = type === 'BarClustered';
  const stacked = type === 'ColumnStacked';
  const many = categories.length > fewCategories;
  const names = many ? categories.map(shortened) : categories;
  const bars = series.map((one, index) => seriesXml(one, index, names, stacked, language)).join('');
  const plot = `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${bars}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="111"/><c:axId val="112"/></c:barChart>`;
  const hasNegative = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  // Bars that do not begin at nothing would say more than there is.
  const lowest = hasNegative ? '' : '<c:min val="0"/>';
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/><c:chart>${titleXml(title, language)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(frame)}${plot}${axesXml(isBar, many, lowest)}</c:plotArea>${series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}</c:chartSpace>`;
}

/** Where the bars stand: beside names of one line, below the title, with room for their values. */
function layoutXml({ names, title, width, height }: ChartFrame): string {
  if (names === null) return '<c:layout/>';
  const [x, y, valuesFrom] = [names / width, title / height, 0.92];
  const part = (name: string, share: number) => `<c:${name} val="${share.toFixed(3)}"/>`;
  const place = part('x', x) + part('y', y) + part('w', valuesFrom - x) + part('h', 0.98 - y);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place}</c:manualLayout></c:layout>`;
}

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > shortName ? `${signs.slice(0, shortName - 1).join('')}…` : name;
}

/** A text as it stands in XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Size is in hundredths of a point. */
const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

function titleXml(title: string, language: Language): string {
  const run = `sz="1050" b="1"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${run}/></a:pPr><a:r><a:rPr lang="${locales[language]}" ${run}><a:latin typeface="Arial"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Of bars the first category stands on top, as in the table; `many` of them are written small, none is left out. */
function axesXml(isBar: boolean, many: boolean, lowest: string): string {
  const [category, value] = isBar ? ['l', 'b'] : ['b', 'l'];
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  return `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${category}"/><c:numFmt formatCode="General" sourceLinked="0"/>${marks}${line}${textXml(many ? 700 : 800)}<c:crossAx val="112"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/>${lowest}</c:scaling><c:delete val="1"/><c:axPos val="${value}"/><c:numFmt formatCode="General" sourceLinked="0"/>${marks}<c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx>`;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const pattern = (name: string): string =>
  `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="1F3864"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;

/** Fills that are told apart without colour: by lightness, then by pattern. */
const fills = [
  solid('1F3864'),
  solid('BDD3EC'),
  pattern('wdUpDiag'),
  solid('7394C2'),
  pattern('pct20'),
  solid('FFFFFF'),
];

function seriesXml(
  { label, column, values }: ChartSeries,
  index: number,
  categories: readonly string[],
  stacked: boolean,
  language: Language,
) {
  const outline = `<a:ln w="9525">${solid('1F3864')}</a:ln>`;
  const letter = String.fromCharCode(66 + index);
  const last = categories.length + 1;
  const name = `<c:tx><c:strRef><c:f>T!$${letter}$1</c:f>${cacheXml('str', [label])}</c:strRef></c:tx>`;
  const cat = `<c:cat><c:strRef><c:f>T!$A$2:$A$${last}</c:f>${cacheXml('str', categories)}</c:strRef></c:cat>`;
  const number = values.every((value) => Number.isInteger(value ?? 0)) ? '#,##0' : 'General';
  const format = column.kind === 'percent' ? writtenPercent(0, language) : number;
  const val = `<c:val><c:numRef><c:f>T!$${letter}$2:$${letter}$${last}</c:f>${cacheXml('num', values)}</c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}<c:spPr>${fills[index % fills.length]}${outline}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(format, stacked)}${cat}${val}</c:ser>`;
}

/** The values on the bars. In a stack they stand on white, whatever is behind them, and a zero would stand on others. */
function labelsXml(format: string, stacked: boolean): string {
  const code = stacked ? `${format};-${format};` : format;
  const paper = stacked ? `<c:spPr>${solid('FFFFFF')}</c:spPr>` : '';
  return `<c:dLbls><c:numFmt formatCode="${code}" sourceLinked="0"/>${paper}${textXml(800)}<c:dLblPos val="${stacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function cacheXml(kind: 'str' | 'num', values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`;
}
