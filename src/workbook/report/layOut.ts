import type { ReportDocument } from '../../domain/report/ReportDocument';
import { keyCell } from '../../domain/report/sheet/writtenRows';
import { reportColumns, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import { ChunkedWriter } from '../chunks';
import { escapeText } from '../escapeText';
import { firstColumn } from './columns';
import { drawCharts } from './drawCharts';
import { formatNewRows, setHeights, shadeRows, type CellsAt, type Standing } from './formatRows';
import { KeyedRows, type StandingRow } from './KeyedRows';
import { gridColumn, wideColumn } from './rowHeights';
import { runsOf } from './runsOf';
import { setUpPage } from './setUpPage';

/** A row of the sheet as it stands, with what it shows. */
export interface LaidOutRow extends StandingRow {
  /** Null for a row that is the SE's. */
  readonly row: SheetRow | null;
  /** Whether it still waits for its look. */
  readonly isBare: boolean;
}

/** What is to be given its look. */
export interface LookRequest {
  readonly document: ReportDocument;
  /** The sheet from its first row on. */
  readonly rows: readonly LaidOutRow[];
  /** Keys of rows whose cells have changed. */
  readonly changed: ReadonlySet<string>;
  /** Keys that a search does not see. */
  readonly unseen: ReadonlySet<string>;
  readonly isNew: boolean;
  /** Whether rows came or went. */
  readonly isRearranged: boolean;
  readonly charts: ReadonlyMap<string, number>;
}

/** The parts of a report's look. Each is of use without the others; the last says that rows have their look. */
export const lookParts = ['rows', 'charts', 'page', 'done'] as const;
export type LookPart = (typeof lookParts)[number];

/** Whether there is anything to be given a look. */
export const needsLook = ({ rows, changed, isRearranged, isNew }: LookRequest): boolean =>
  isNew || isRearranged || changed.size > 0 || rows.some(({ isBare }) => isBare);

/**
 * Gives a report its look: that of rows that are new, and what follows from figures that are another now. Other rows keep
 * what people made of them. Rows are found by their keys as in the writing of their content. The caller syncs.
 */
export async function layOut(sheet: Excel.Worksheet, request: LookRequest, parts: readonly LookPart[]): Promise<void> {
  const keyed = new KeyedRows(sheet, request.rows, request.unseen);
  const writer = new ChunkedWriter(sheet.context as Excel.RequestContext);
  const cellsAt = cellsIn(keyed, request.rows);
  const isRearranged = request.isRearranged || request.rows.some(({ isBare }) => isBare);
  keyed.begin();
  if (parts.includes('rows')) await layOutRows(sheet, request, { keyed, cellsAt, writer });
  if (parts.includes('charts') && isRearranged) {
    const places = new Map(request.rows.flatMap(({ row }, at) => (row ? [[row.key, at] as const] : [])));
    drawCharts(sheet, request.document, { rowOf: (key) => places.get(key), cellsAt }, request.charts);
  }
  const isOther = isRearranged || request.changed.size > 0;
  if (parts.includes('page') && isOther) setUpPage(sheet, request.document, request.rows, cellsAt);
  if (parts.includes('done')) {
    const bare = request.rows.flatMap(({ isBare }, at) => (isBare ? [at] : []));
    for (const { start, count } of runsOf(bare)) {
      const keys = request.rows.slice(start, start + count).map(({ row }) => [row ? escapeText(keyCell(row)) : null]);
      keyed.span(start, count).values = keys;
    }
  }
  keyed.end();
}

/** The report's cells by their places: those of rows that came together are taken from all of them, which is found once. */
function cellsIn(keyed: KeyedRows, rows: readonly LaidOutRow[]): CellsAt {
  const blocks = runsOf(rows.flatMap(({ isBare }, at) => (isBare ? [at] : [])));
  const found = new Map<number, Excel.Range>();
  return (at, count = 1) => {
    const block = blocks.find(({ start, count: own }) => at >= start && at + count <= start + own);
    if (!block) return columnsBeside(keyed.span(at, count));
    const cells = found.get(block.start) ?? columnsBeside(keyed.span(block.start, block.count));
    found.set(block.start, cells);
    const first = cells.getRow(at - block.start);
    return count === 1 ? first : first.getResizedRange(count - 1, 0);
  };
}

const columnsBeside = (keys: Excel.Range): Excel.Range =>
  keys.getOffsetRange(0, firstColumn).getResizedRange(0, reportColumns - 1);

interface Pen {
  readonly keyed: KeyedRows;
  readonly cellsAt: CellsAt;
  readonly writer: ChunkedWriter;
}

async function layOutRows(
  sheet: Excel.Worksheet,
  { rows, changed, isNew }: LookRequest,
  { keyed, cellsAt, writer }: Pen,
): Promise<void> {
  if (isNew) setUpColumns(sheet);
  // Not the hidden column of keys, which a new sheet begins with.
  if (isNew) sheet.getCell(0, firstColumn).select();
  const standing = rows.flatMap(({ row, isBare }, at) => (row ? [{ row, at, isBare }] : []));
  const isChanged = ({ row, isBare }: (typeof standing)[number]) => isBare || changed.has(row.key);
  const fresh = standing.filter(({ isBare }) => isBare);
  await formatNewRows(cellsAt, fresh, writer);
  // A height would show a row that people hid.
  await setHeights(
    cellsAt,
    standing.filter((one) => isChanged(one) && keyed.isSeen(one.at)),
    writer,
  );
  for (const table of tablesOf(standing)) {
    const isMap = table.some(({ row }) => row.shades.size > 0);
    if (isMap && table.some(isChanged)) await shadeRows(cellsAt, table, writer);
  }
}

/** A table's shades follow its largest figure: where one of its rows is new or another, all of them are set. */
function tablesOf<Row extends Standing>(standing: readonly Row[]): readonly (readonly Row[])[] {
  const tables = new Map<SheetRow['block'], Row[]>();
  for (const one of standing) {
    if (one.row.look !== 'tableRow') continue;
    const own = tables.get(one.row.block) ?? [];
    own.push(one);
    tables.set(one.row.block, own);
  }
  return [...tables.values()];
}

function setUpColumns(sheet: Excel.Worksheet): void {
  const width = (index: number, characters: number) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = characters * appearance.characterWidth;
  };
  width(firstColumn, wideColumn);
  for (let index = 1; index < reportColumns; index++) width(firstColumn + index, gridColumn);
  sheet.showGridlines = false;
}
