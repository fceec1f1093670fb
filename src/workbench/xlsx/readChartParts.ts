import { strFromU8, unzipSync } from 'fflate';
import { parseArea, splitAddress } from '../model/area';
import { Chart, type ChartSeries } from '../model/Chart';
import type { Workbook } from '../model/Workbook';

const emusPerPoint = 12_700;

/** Reads the native bar, column and line charts of a file into the model; other kinds of drawing are left out. */
export function readChartParts(file: Uint8Array, workbook: Workbook): void {
  const parts = unzipSync(file, {
    filter: ({ name }) => /^xl\/(charts|drawings|worksheets\/_rels)\/|^xl\/workbook|^xl\/_rels/.test(name),
  });
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
  sheetPaths(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).forEach((path, index) => {
    const sheet = workbook.sheets[index];
    const drawing = relation(text(path.replace('worksheets/', 'worksheets/_rels/') + '.rels'), '/drawing');
    if (!sheet || !drawing) return;
    const drawingPath = `xl/drawings/${drawing.target.split('/').at(-1)}`;
    const rels = text(drawingPath.replace('drawings/', 'drawings/_rels/') + '.rels');
    for (const anchor of text(drawingPath).match(/<xdr:(\w+Anchor)\b[\s\S]*?<\/xdr:\1>/g) ?? []) {
      const id = /<c:chart\b[^>]*r:id="([^"]+)"/.exec(anchor)?.[1];
      const target = id && targetOf(rels, id);
      if (!target) continue;
      const chart = readChart(text(`xl/charts/${target.split('/').at(-1)}`), anchor, workbook);
      if (chart) sheet.charts.push(chart);
    }
  });
}

/** Paths of the sheets' parts in the order of the workbook. */
function sheetPaths(workbookXml: string, rels: string): string[] {
  return [...workbookXml.matchAll(/<sheet\b[^>]*r:id="([^"]+)"/g)].map(
    ([, id = '']) => `xl/${targetOf(rels, id)?.replace(/^\/?(xl\/)?/, '') ?? ''}`,
  );
}

function targetOf(rels: string, id: string): string | undefined {
  const element = (rels.match(/<Relationship\b[^>]*>/g) ?? []).find((one) => one.includes(`Id="${id}"`));
  return element && /Target="([^"]+)"/.exec(element)?.[1];
}

function relation(rels: string, type: string): { target: string } | null {
  const element = (rels.match(/<Relationship\b[^>]*>/g) ?? []).find((one) =>
    new RegExp(`Type="[^"]*${type}"`).test(one),
  );
  const target = element && /Target="([^"]+)"/.exec(element)?.[1];
  return target ? { target } : null;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function readChart(xml: string, anchor: string, workbook: Workbook): Chart | null {
  const isBar = xml.includes('<c:barChart>');
  if (!isBar && !xml.includes('<c:lineChart>')) return null;
  const stacked = /<c:grouping val="(stacked|percentStacked)"/.exec(xml)?.[1];
  const direction = /<c:barDir val="bar"/.test(xml) ? 'Bar' : 'Column';
  const type = isBar
    ? `${direction}${stacked === 'stacked' ? 'Stacked' : stacked ? 'Stacked100' : 'Clustered'}`
    : 'Line';
  const name = unescape(/<xdr:cNvPr\b[^>]*name="([^"]*)"/.exec(anchor)?.[1] ?? '');
  const chart = new Chart(workbook.makeId('chart'), name, type);
  const beforePlot = xml.split('<c:plotArea>')[0] ?? '';
  chart.title = [...beforePlot.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescape(text)).join('');
  chart.legend.visible = xml.includes('<c:legend>');
  chart.series = (xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []).flatMap(readSeries);
  const position = /<xdr:pos x="(\d+)" y="(\d+)"\/><xdr:ext cx="(\d+)" cy="(\d+)"/.exec(anchor);
  if (position) {
    const [left = 0, top = 0, width = 0, height = 0] = position.slice(1).map((emus) => Number(emus) / emusPerPoint);
    Object.assign(chart, { left, top, width, height });
  }
  return chart;
}

function readSeries(xml: string): ChartSeries[] {
  const part = (element: string) => new RegExp(`<c:${element}>([\\s\\S]*?)</c:${element}>`).exec(xml)?.[1] ?? '';
  const place = (inner: string) => {
    const formula = /<c:f>([^<]+)<\/c:f>/.exec(inner)?.[1];
    if (formula === undefined) return null;
    const { sheet, area } = splitAddress(unescape(formula));
    const parsed = parseArea(area);
    return parsed && sheet !== null ? { sheet, area: parsed } : null;
  };
  const values = place(part('val'));
  if (!values) return [];
  const color = /<a:srgbClr val="([\dA-Fa-f]{6})"/.exec(part('spPr'))?.[1];
  return [
    {
      name: unescape(/<c:v>([^<]*)<\/c:v>/.exec(part('tx'))?.[1] ?? ''),
      nameCell: place(part('tx')),
      values,
      categories: place(part('cat')),
      color: color ? `#${color}` : null,
      hasDataLabels: /<c:showVal val="1"/.test(xml),
    },
  ];
}
