import { formatAddress, type Area } from '../../model/area';
import type { Chart, ChartSeries } from '../../model/Chart';
import type { Workbook } from '../../model/Workbook';
import { escapeXml } from '../package/xml';

const emusPerPoint = 12_700;
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The frame of a chart in a drawing: its name and the relation to its part. */
export function frameXml(chart: Chart, number: number, relation: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

/** A chart's frame at the place that the chart has on its sheet. */
export function anchorXml(chart: Chart, frame: string): string {
  const { anchor, box } = chart;
  if (anchor) {
    const corner = (row: number, column: number) =>
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    const { row, column, rows, columns } = anchor;
    return `<xdr:twoCellAnchor><xdr:from>${corner(row, column)}</xdr:from><xdr:to>${corner(row + rows, column + columns)}</xdr:to>${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  }
  const emu = (points: number) => Math.round(points * emusPerPoint);
  return `<xdr:absoluteAnchor><xdr:pos x="${emu(box.left)}" y="${emu(box.top)}"/><xdr:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/>${frame}<xdr:clientData/></xdr:absoluteAnchor>`;
}

function plotOf(type: string): {
  readonly element: 'barChart' | 'lineChart';
  readonly direction: 'bar' | 'col';
  readonly grouping: string;
} {
  if (/^Line/.test(type)) return { element: 'lineChart', direction: 'col', grouping: 'standard' };
  const grouping = /Stacked100/.test(type) ? 'percentStacked' : /Stacked/.test(type) ? 'stacked' : 'clustered';
  return { element: 'barChart', direction: /^Bar/.test(type) ? 'bar' : 'col', grouping };
}

/** A chart's part made from the model: columns, bars, lines and a pie keep their kind; any other is saved as columns. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const { element, direction, grouping } = plotOf(chart.type);
  const series = chart.series.map((one, index) => seriesXml(one, index, workbook)).join('');
  const overlap = grouping === 'clustered' || grouping === 'standard' ? '' : '<c:overlap val="100"/>';
  const bars = element === 'barChart';
  const plot = `<c:${element}>${bars ? `<c:barDir val="${direction}"/>` : ''}<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${bars ? `<c:gapWidth val="60"/>${overlap}` : '<c:marker val="1"/>'}<c:axId val="111"/><c:axId val="112"/></c:${element}>`;
  const [category, value] = direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const gridlines = chart.gridlines
    ? '<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
    : '';
  const order = chart.isReversed ? 'maxMin' : 'minMax';
  const crosses = chart.isReversed ? '<c:crosses val="max"/>' : '<c:crosses val="autoZero"/>';
  const axes = `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="${chart.hasCategoryAxis ? 0 : 1}"/><c:axPos val="${category}"/>${titleXml(chart.categoryAxisTitle)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="112"/><c:crosses val="autoZero"/>${chart.labelSpacing === null ? '' : `<c:tickLblSkip val="${chart.labelSpacing}"/>`}</c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="${chart.hasValueAxis ? 0 : 1}"/><c:axPos val="${value}"/>${gridlines}${titleXml(chart.valueAxisTitle)}<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/>${crosses}</c:valAx>`;
  const legend = chart.legend.visible
    ? `<c:legend><c:legendPos val="${legendPlaces[chart.legend.position] ?? 'b'}"/><c:overlay val="0"/></c:legend>`
    : '';
  return `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationships}"><c:roundedCorners val="0"/><c:chart>${chart.hasTitle && chart.title !== '' ? titleXml(chart.title) : ''}<c:autoTitleDeleted val="${chart.hasTitle && chart.title !== '' ? 0 : 1}"/><c:plotArea><c:layout/>${plot}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function titleXml(title: string): string {
  if (title === '') return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="es" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(series: ChartSeries, index: number, workbook: Workbook): string {
  const { name, nameCell, values, categories, color, hasDataLabels } = series;
  const title = nameCell
    ? `<c:tx><c:strRef><c:f>${reference(nameCell)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    : name
      ? `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`
      : '';
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${(color ?? defaultColors[index % defaultColors.length] ?? '#1F7A8C').replace('#', '')}"/></a:solidFill></c:spPr>`;
  const labels = hasDataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';
  const cat = categories
    ? `<c:cat><c:strRef><c:f>${reference(categories)}</c:f>${cache('str', categories, workbook)}</c:strRef></c:cat>`
    : '';
  const val =
    values.area.rows > 0
      ? `<c:val><c:numRef><c:f>${reference(values)}</c:f>${cache('num', values, workbook)}</c:numRef></c:val>`
      : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${fill}${labels}${cat}${val}</c:ser>`;
}

/** The places of a legend, by the words of Office.js; a corner is the only one without a word of its own. */
export const legendPlaces: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

const defaultColors = ['#1F7A8C', '#C2571A', '#595F69'];

/** `Hoja!$A$1:$B$2` */
function reference({ sheet, area }: { sheet: string; area: Area }): string {
  const address = formatAddress(sheet, area);
  const at = address.lastIndexOf('!');
  return escapeXml(address.slice(0, at + 1) + address.slice(at + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}

/** The values as they are now, which a reader shows before it looks at the cells. */
function cache(kind: 'str' | 'num', { sheet, area }: { sheet: string; area: Area }, workbook: Workbook): string {
  const source = workbook.sheet(sheet);
  const points = Array.from({ length: area.rows }, (_, index) => {
    const value = source?.value(area.row + index, area.column) ?? '';
    return value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${area.rows}"/>${points.join('')}</c:${kind}Cache>`;
}
