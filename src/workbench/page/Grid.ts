import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import esES from '@univerjs/preset-sheets-core/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Area } from '../model/area';
import type { CellContent, Style, Worksheet } from '../model/Worksheet';
import type { Workbook, WorkbookChange } from '../model/Workbook';

const pixelsPerPoint = 4 / 3;
/** Beyond this many cells a change is painted by drawing the workbook anew. */
const mostPaintedCells = 20_000;
const unitId = 'workbook';

/** Shows a workbook in a spreadsheet grid and carries what a person types or selects there into the model. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly stop: () => void;
  private isPainting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: { sheet: Worksheet; area: Area }[] = [];
  private mustRedraw = false;

  constructor(
    container: HTMLElement,
    private readonly workbook: Workbook,
    language: 'es' | 'en',
  ) {
    this.univer = new Univer({
      locale: language === 'es' ? LocaleType.ES_ES : LocaleType.EN_US,
      locales: { [LocaleType.ES_ES]: esES as never, [LocaleType.EN_US]: enUS as never },
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
    });
    for (const plugin of plugins) {
      if (plugin === null) continue;
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0] as never, plugin[1] as never);
      else this.univer.registerPlugin(plugin as never);
    }
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(workbook));
    this.api = FUniver.newAPI(this.univer);
    this.listen();
    this.stop = workbook.onChange((change) => this.follow(change));
    this.showSelection();
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.timer);
    this.univer.dispose();
  }

  /** What happens in the grid goes into the model as a person's doing. */
  private listen(): void {
    this.api.onCommandExecuted(({ id, params }) => {
      if (this.isPainting) return;
      if (id === 'sheet.mutation.set-range-values')
        this.takeTyped(params as { subUnitId: string; cellValue?: TypedCells });
      if (id === 'sheet.operation.set-selections') this.takeSelection(params as SelectionParams);
    });
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.workbook.sheet(activeSheet.getSheetId());
      if (sheet && !this.isPainting && sheet !== this.workbook.activeSheet) {
        this.workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, 'user');
      }
    });
  }

  private takeTyped({ subUnitId, cellValue = {} }: { subUnitId: string; cellValue?: TypedCells }): void {
    const sheet = this.workbook.sheet(subUnitId);
    if (!sheet) return;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
        const typed = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? '';
        if (typed === (sheet.cell(Number(row), Number(column))?.value ?? '')) continue;
        this.workbook.type(sheet, Number(row), Number(column), typed === null ? '' : typed);
        // The grid shows what became of the input.
        this.pending.push({ sheet, area: { row: Number(row), column: Number(column), rows: 1, columns: 1 } });
      }
    }
    this.schedule();
  }

  private takeSelection({ subUnitId, selections = [] }: SelectionParams): void {
    const sheet = this.workbook.sheet(subUnitId);
    const range = selections[0]?.range;
    if (!sheet || !range) return;
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    const area = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
    if (JSON.stringify(area) === JSON.stringify(this.workbook.selection) && sheet === this.workbook.activeSheet) return;
    this.workbook.select(sheet, area, 'user');
  }

  /** What happens in the model is painted, in batches. */
  private follow(change: WorkbookChange): void {
    if (change.kind === 'selection') {
      if (change.source !== 'user') this.schedule();
      return;
    }
    if (change.kind === 'cells') {
      if (change.source === 'user') return;
      this.pending.push({ sheet: change.sheet, area: change.area });
    } else if (change.kind !== 'sheetActivated' && !(change.kind === 'tables' && change.source === 'user')) {
      this.mustRedraw = true;
    }
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.paint(), 80);
  }

  private paint(): void {
    this.isPainting = true;
    try {
      const size = this.pending.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      if (this.mustRedraw || size > mostPaintedCells) this.redraw();
      else for (const { sheet, area } of this.pending) this.paintArea(sheet, area);
      this.showSelection();
    } finally {
      this.pending = [];
      this.mustRedraw = false;
      this.isPainting = false;
    }
  }

  private redraw(): void {
    this.api.disposeUnit(unitId);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(this.workbook));
  }

  private paintArea(sheet: Worksheet, area: Area): void {
    const target = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!target) return;
    const cells = Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, column) => cellData(sheet.cell(area.row + row, area.column + column)) ?? { v: null },
      ),
    );
    target.getRange(area.row, area.column, area.rows, area.columns).setValues(cells as never);
  }

  private showSelection(): void {
    const book = this.api.getActiveWorkbook();
    const { activeSheet, selection } = this.workbook;
    const target = book?.getSheetBySheetId(activeSheet.id);
    if (!book || !target) return;
    const wasPainting = this.isPainting;
    this.isPainting = true;
    book.setActiveSheet(target);
    const range = target.getRange(
      selection.row,
      selection.column,
      Math.min(selection.rows, 1000),
      Math.min(selection.columns, 200),
    );
    target.setActiveRange(range);
    target.scrollToCell(Math.max(0, selection.row - 3), Math.max(0, selection.column - 1));
    this.isPainting = wasPainting;
  }
}

type TypedCells = Record<
  string,
  Record<string, (ICellData & { p?: { body?: { dataStream?: string } } }) | null> | null
>;
interface SelectionParams {
  readonly subUnitId: string;
  readonly selections?: readonly {
    readonly range?: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  }[];
}

function workbookData(workbook: Workbook): IWorkbookData {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return {
    id: unitId,
    name: 'Matriz',
    appVersion: '1',
    locale: LocaleType.ES_ES,
    styles: {},
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}

function sheetData(sheet: Worksheet): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  sheet.rows.forEach((row, rowIndex) => {
    const target: Record<number, ICellData> = {};
    row.forEach((cell, column) => {
      const data = cellData(cell);
      if (data) target[column] = data;
    });
    columns = Math.max(columns, row.length);
    cells[rowIndex] = target;
  });
  const hidden = (index: number, set: ReadonlySet<number>) => (set.has(index) ? { hd: 1 } : {});
  return {
    id: sheet.id,
    name: sheet.name,
    cellData: cells,
    rowCount: sheet.rows.length + 200,
    columnCount: columns + 12,
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([index, points]) => [
        index,
        { w: points * pixelsPerPoint, ...hidden(index, sheet.hiddenColumns) },
      ]),
    ),
    rowData: Object.fromEntries([
      ...[...sheet.hiddenRows].map((index) => [index, { hd: 1 }] as const),
      ...[...sheet.rowHeights].map(
        ([index, points]) =>
          [index, { h: points * pixelsPerPoint, ia: 0, ...hidden(index, sheet.hiddenRows) }] as const,
      ),
    ]),
    defaultRowHeight: 20,
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows || -1,
      startColumn: sheet.frozen.columns || -1,
    },
    showGridlines: sheet.showGridlines ? 1 : 0,
  } as Partial<IWorksheetData>;
}

function cellData(cell: CellContent | undefined): ICellData | null {
  if (!cell) return null;
  const { value, style, numberFormat } = cell;
  const text = typeof value === 'string';
  const format = styleData(style, numberFormat);
  return {
    v: typeof value === 'boolean' ? (value ? 1 : 0) : value,
    ...(value !== '' && { t: text ? 1 : typeof value === 'boolean' ? 3 : 2 }),
    ...(format && { s: format }),
  } as ICellData;
}

const horizontal: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3 };
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };

function styleData(style: Style | undefined, numberFormat: string | undefined): IStyleData | null {
  if (!style && numberFormat === undefined) return null;
  return {
    ...(style?.bold && { bl: 1 }),
    ...(style?.italic && { it: 1 }),
    ...(style?.size && { fs: style.size }),
    ...(style?.color && { cl: { rgb: style.color } }),
    ...(style?.fill && { bg: { rgb: style.fill } }),
    ...(style?.wrap && { tb: 3 }),
    ...(style?.horizontal && { ht: horizontal[style.horizontal] }),
    ...(style?.vertical && { vt: vertical[style.vertical] }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { n: { pattern: numberFormat } }),
  } as IStyleData;
}
