import { parseArea, splitAddress } from '../../model/area';
import { Chart } from '../../model/Chart';
import type { Workbook } from '../../model/Workbook';
import type { Worksheet } from '../../model/Worksheet';
import { movedArea, type Movement } from '../Movement';
import type { OfficePackage } from '../package/OfficePackage';
import {
  elements,
  escapeXml,
  innerOf,
  joinElement,
  nameOf,
  prefixOf,
  rootOf,
  splitElement,
  textOf,
  unescapeXml,
} from '../package/xml';
import { anchorXml, chartXml, frameXml } from './chartXml';
import { anchorKinds, chartRelation, readChart, type OpenedChart } from './readCharts';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const emptyDrawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;

interface Drawing {
  readonly parts: OfficePackage;
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly movement: Movement;
  /** Sheets whose cells are different from how the file has them. */
  readonly changed: ReadonlySet<Worksheet>;
  /** Path of the sheet's drawing; undefined where it has none yet. */
  readonly path: string | undefined;
  readonly opened: readonly OpenedChart[];
}

/** What became of a sheet's drawing. */
export interface PatchedDrawing {
  /** Path of a drawing that was made for the sheet. */
  readonly added: string | null;
  /** Names of the charts that were drawn anew and look different from how their file had them. */
  readonly redrawn: readonly string[];
}

/** Writes of a sheet's charts what is different: new ones, those that are gone, moved or changed. */
export function patchCharts(drawing: Drawing): PatchedDrawing {
  const { parts, sheet, opened, path } = drawing;
  const fresh = sheet.charts.filter((chart) => !opened.some((one) => one.chart === chart));
  const redrawn = opened.filter(({ chart }) => sheet.charts.includes(chart)).filter((one) => patchChart(drawing, one));
  if (path !== undefined) {
    for (const { relation, chart } of opened) if (!sheet.charts.includes(chart)) parts.unrelate(path, relation);
    parts.edit(path, (root) => withAnchors(root, drawing));
  }
  const names = redrawn.map(({ chart }) => chart.name);
  if (fresh.length === 0) return { added: null, redrawn: names };
  const own = path ?? parts.freePath('xl/drawings/drawing');
  if (path === undefined) parts.add(own, drawingType, emptyDrawing);
  const anchors = fresh.map((chart) => {
    const part = parts.freePath('xl/charts/chart');
    parts.add(part, chartType, chartXml(chart, drawing.workbook));
    const relation = parts.relate(own, 'chart', part);
    return { chart, relation };
  });
  parts.edit(own, (root) => {
    const split = splitElement(root);
    const first = Math.max(1, ...elements(root, 'cNvPr').map((one) => Number(/\sid="(\d+)"/.exec(one)?.[1] ?? 0))) + 1;
    const texts = anchors.map(({ chart, relation }, index) =>
      drawn(parts, chart, frameXml(chart, first + index, relation)),
    );
    return joinElement({ ...split, pieces: [...split.pieces, ...texts.map((text) => ({ name: nameOf(text), text }))] });
  });
  return { added: path === undefined ? own : null, redrawn: names };
}

const namespace = ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';

/** An anchor that says its namespaces itself, for a drawing whose prefixes are other ones. */
const drawn = (parts: OfficePackage, chart: Chart, frame: string): string =>
  parts.named(anchorXml(chart, frame).replace(/^<[\w:]+/, (name) => name + namespace));

/** The anchors of a drawing without those of charts that are gone, and at other places where they moved. */
function withAnchors(root: string, { sheet, opened }: Drawing): string {
  const split = splitElement(root);
  const pieces = split.pieces.flatMap((piece) => {
    if (piece.name === null || !(anchorKinds as readonly string[]).includes(piece.name)) return [piece];
    const relation = chartRelation(piece.text);
    const one = opened.find((chart) => chart.relation === relation);
    if (!one) return [{ ...piece, text: movedAnchor(piece.text, sheet) }];
    const { chart, place } = one;
    if (!sheet.charts.includes(chart)) return [];
    if (chart.box === place.box && JSON.stringify(chart.anchor) === JSON.stringify(movedCells(place.anchor, sheet)))
      return [{ ...piece, text: movedAnchor(piece.text, sheet) }];
    const [frame = ''] = elements(piece.text, 'graphicFrame');
    const text = anchorXml(chart, frame).replace(/^<[\w:]+/, (name) => name + namespace);
    return [{ name: nameOf(text), text }];
  });
  return joinElement({ ...split, pieces });
}

const movedCells = (anchor: Chart['anchor'], { shifts }: Worksheet): Chart['anchor'] =>
  anchor && (movedArea(anchor, shifts) ?? anchor);

/** A picture or another drawing goes along with the cells at its corners, as far as it is not fixed. */
function movedAnchor(anchor: string, { shifts }: Worksheet): string {
  if (shifts.length === 0 || /^<[^>]*\seditAs=["']absolute["']/.test(anchor)) return anchor;
  return anchor.replace(/<((?:[\w.-]+:)?(?:from|to))>[\s\S]*?<\/\1>/g, (marker) => {
    const number = (name: string) => Number(innerOf(elements(marker, name)[0] ?? '<none/>'));
    const place = movedArea({ row: number('row'), column: number('col'), rows: 1, columns: 1 }, shifts);
    if (!place) return marker;
    return marker
      .replace(/(<(?:[\w.-]+:)?row>)\d+/, `$1${place.row}`)
      .replace(/(<(?:[\w.-]+:)?col>)\d+/, `$1${place.column}`);
  });
}

const content = ({
  type,
  title,
  hasTitle,
  legend,
  series,
  valueAxisTitle,
  categoryAxisTitle,
  gridlines,
  hasValueAxis,
  hasCategoryAxis,
  isReversed,
  labelSpacing,
}: Chart) =>
  JSON.stringify([
    type,
    title,
    hasTitle,
    legend,
    series,
    valueAxisTitle,
    categoryAxisTitle,
    gridlines,
    hasValueAxis,
    hasCategoryAxis,
    isReversed,
    labelSpacing,
  ]);

/** Brings a chart's part up to date; gives whether it was drawn anew and lost something of its look. */
function patchChart({ parts, workbook, movement, changed }: Drawing, { chart, part }: OpenedChart): boolean {
  const xml = rootOf(parts.text(part)).root;
  const moved = withMovedCells(xml, movement);
  const before = readChart(moved, new Chart('', chart.name, ''));
  if (before && content(before) === content(chart)) {
    parts.edit(part, () => withPresentValues(moved, workbook, changed));
    return false;
  }
  const asRead = readChart(xml, new Chart('', chart.name, ''));
  parts.edit(part, () => parts.named(chartXml(chart, workbook)));
  return !asRead || withoutCaches(parts.named(chartXml(asRead, workbook))) !== withoutCaches(xml);
}

const caches = /<((?:[\w.-]+:)?(?:num|str)Cache)>[\s\S]*?<\/\1>/g;
const withoutCaches = (xml: string): string => xml.replace(caches, '');

/** A chart's part with the places that its cells have now. */
export function withMovedCells(xml: string, movement: Movement): string {
  if (movement.isNone) return xml;
  return xml.replace(
    /(<(?:[\w.-]+:)?f>)([^<]*)/g,
    (_, tag: string, formula: string) => tag + movement.escapedFormula(formula, ''),
  );
}

/** A chart's part with the values that its cells have now, which a reader shows before it looks at the cells. */
export function withPresentValues(xml: string, workbook: Workbook, changed: ReadonlySet<Worksheet>): string {
  // What a pivot table gives is not what stands in its cells alone.
  if (elements(xml, 'pivotSource').length > 0) return xml;
  return xml.replace(
    /(<(?:[\w.-]+:)?f>)([^<]*)(<\/(?:[\w.-]+:)?f>\s*)(<((?:[\w.-]+:)?(?:num|str)Cache)>[\s\S]*?<\/\5>)/g,
    (whole, tag: string, formula: string, end: string, cache: string) => {
      const present = presentCache(cache, unescapeXml(formula), (name) => {
        const sheet = workbook.sheet(name);
        return sheet && changed.has(sheet) ? sheet : undefined;
      });
      return present === null ? whole : tag + formula + end + present;
    },
  );
}

function presentCache(cache: string, formula: string, sheetOf: (name: string) => Worksheet | undefined): string | null {
  const { sheet: name, area: address } = splitAddress(formula);
  const [sheet, area] = [name === null ? undefined : sheetOf(name), parseArea(address)];
  if (!sheet || !area || area.rows * area.columns > 100_000) return null;
  const prefix = prefixOf(cache);
  const isNumber = cache.startsWith(`<${prefix}num`);
  const points = new Map(
    elements(cache, 'pt').map((pt) => [
      Number(/\sidx="(\d+)"/.exec(pt)?.[1]),
      textOf(innerOf(elements(pt, 'v')[0] ?? '<none/>')),
    ]),
  );
  const count = area.rows * area.columns;
  const values = Array.from({ length: count }, (_, index) => {
    const value = sheet.value(area.row + Math.floor(index / area.columns), area.column + (index % area.columns));
    const old = points.get(index);
    if (value === '') return undefined;
    // A number among texts stands there as its cell shows it.
    if (!isNumber) return typeof value === 'string' ? value : (old ?? String(value));
    return typeof value !== 'number' ? undefined : Number(old) === value ? old : String(value);
  });
  const isSame =
    values.every((value, index) => value === points.get(index)) && [...points.keys()].every((index) => index < count);
  if (isSame) return null;
  const [format = ''] = elements(cache, 'formatCode');
  const texts = values.map((value, index) =>
    value === undefined ? '' : `<${prefix}pt idx="${index}"><${prefix}v>${escapeXml(value)}</${prefix}v></${prefix}pt>`,
  );
  const open = cache.slice(0, cache.indexOf('>') + 1);
  return `${open}${format}<${prefix}ptCount val="${count}"/>${texts.join('')}</${open.slice(1)}`;
}
