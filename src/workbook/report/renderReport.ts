import type { ReportDocument } from '../../domain/report/ReportDocument';
import { changedCells, keyCell, type PlannedRow, type SheetPlan } from '../../domain/report/sheet/planSheet';
import { reportColumns, type SheetCell, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { appearance } from '../appearance';
import { ChunkedWriter } from '../chunks';
import { escapeCell } from '../escapeText';
import { drawCharts } from './drawCharts';
import { firstColumn, formatNewRows, setHeights, shadeRows } from './formatRows';
import { rearrangeRows, runsOf } from './rearrangeRows';
import { gridColumn, wideColumn } from './rowHeights';
import type { ReportSheet } from './readReportSheet';
import { setUpPage } from './setUpPage';

/**
 * Writes a report into its sheet as planned: values only, no formula. Only what changes is written; the sheet is never
 * deleted, and what the SE has beside the report, or between its rows, stays. Gives how many cells were written.
 */
export async function renderReport(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: ReportDocument,
  plan: SheetPlan,
  existing: ReportSheet | null,
): Promise<number> {
  const isNew = plan.before.length === 0;
  const isRearranged = isNew || plan.removed.length > 0 || plan.rows.some(({ from }) => from === null);
  if (isNew) setUpColumns(sheet);
  if (isRearranged) rearrangeRows(sheet, plan, existing?.columns ?? 0);
  const writer = new ChunkedWriter(context);
  // Keys come before looks: what was interrupted is found again, and finished, by the next writing.
  const written = await writeCells(sheet, plan, writer);
  if (isRearranged) await formatNewRows(sheet, plan.rows, writer);
  await shadeChangedTables(sheet, plan, writer);
  if (isRearranged) {
    const places = new Map(plan.rows.flatMap(({ row }, at) => (row ? [[row.key, at] as const] : [])));
    drawCharts(sheet, document, (key) => places.get(key), existing?.charts ?? new Map());
    setUpPage(sheet, document, plan.rows);
  }
  sheet.activate();
  // Excel would select the key of the title in a new sheet, unseen in its hidden column: the next key pressed erased it.
  if (isNew) sheet.getCell(0, firstColumn).select();
  await context.sync();
  return written;
}

function setUpColumns(sheet: Excel.Worksheet): void {
  const column = (index: number) => sheet.getCell(0, index).getEntireColumn();
  column(0).columnHidden = true;
  column(firstColumn).format.columnWidth = wideColumn * appearance.characterWidth;
  for (let index = 1; index < reportColumns; index++)
    column(firstColumn + index).format.columnWidth = gridColumn * appearance.characterWidth;
  sheet.showGridlines = false;
}

/** Writes new rows as blocks, and of the others the cells that are another than they should be. */
async function writeCells(sheet: Excel.Worksheet, plan: SheetPlan, writer: ChunkedWriter): Promise<number> {
  let written = 0;
  const fresh = plan.rows.flatMap(({ row, from }, at) => (row && from === null ? [at] : []));
  for (const { start, count } of runsOf(fresh)) {
    const values = plan.rows.slice(start, start + count).map(({ row }) => (row ? cellsOf(row) : []));
    await writer.write(sheet, start, 0, values);
    written += count * (1 + reportColumns);
  }
  for (const [at, planned] of plan.rows.entries()) {
    const { row, from } = planned;
    if (!row || from === null) continue;
    const changed = changedCells(plan, planned);
    for (const { start, count } of runsOf(changed)) {
      await writer.write(sheet, at, firstColumn + start, [cellsOf(row).slice(1 + start, 1 + start + count)]);
    }
    if (changed.some((position) => position >= 0)) await setHeights(sheet, [{ row, at }], writer);
    written += changed.length;
  }
  return written;
}

const cellsOf = (row: SheetRow): readonly SheetCell[] =>
  [keyCell(row), ...row.cells].map((cell) => escapeCell(cell) as SheetCell);

/** A table's shades follow its largest figure: where one of its rows is new or another, all of them are set. */
async function shadeChangedTables(sheet: Excel.Worksheet, plan: SheetPlan, writer: ChunkedWriter): Promise<void> {
  const tables = new Map<
    SheetRow['block'],
    { readonly row: SheetRow; readonly at: number; readonly planned: PlannedRow }[]
  >();
  plan.rows.forEach((planned, at) => {
    const { row } = planned;
    if (row?.look !== 'tableRow') return;
    const own = tables.get(row.block) ?? [];
    own.push({ row, at, planned });
    tables.set(row.block, own);
  });
  for (const rows of tables.values()) {
    if (rows.every(({ row }) => row.shades.size === 0)) continue;
    if (rows.some(({ planned }) => planned.from === null || changedCells(plan, planned).length > 0))
      await shadeRows(sheet, rows, writer);
  }
}
