import type { Area } from './area';
import type { Table } from './Table';
import type { Worksheet } from './Worksheet';
import type { Workbook } from './Workbook';

/** What a person's act can change, as it was at one moment. */
interface State {
  readonly sheets: readonly (() => void)[];
  readonly tables: readonly (readonly [Table, Pick<Table, 'area' | 'showTotals' | 'isFiltered' | 'filters'>])[];
}

interface Step {
  readonly sheet: Worksheet;
  readonly before: State;
  readonly after: State;
  /** Cells to show when the step is undone or done again. */
  readonly area: Area;
}

/** Steps kept: as many as Excel keeps. */
const mostSteps = 100;

/**
 * What the person at this window did, to be undone and done again. An act must not change cells in place: rows that it
 * changes are detached first. Whatever the add-in or another person does ends it, as in Excel before ExcelApi 1.19.
 */
export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {
    workbook.onChange(({ kind, source }) => {
      if (source === 'user' || kind === 'selection' || kind === 'sheetActivated') return;
      this.done.length = 0;
      this.undone.length = 0;
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs an act on a sheet as one step; `rows` are those whose cells it changes. */
  record(sheet: Worksheet, area: Area, rows: Iterable<number>, act: () => void): void {
    const before = capture(this.workbook);
    for (const row of rows) sheet.detachRow(row);
    act();
    this.undone.length = 0;
    this.done.push({ sheet, area, before, after: capture(this.workbook) });
    if (this.done.length > mostSteps) this.done.shift();
  }

  /** Takes back the last step. */
  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    this.restore(step, step.before);
    this.undone.push(step);
  }

  /** Does again what was taken back. */
  redo(): void {
    const step = this.undone.pop();
    if (!step) return;
    this.restore(step, step.after);
    this.done.push(step);
  }

  private restore({ sheet, area }: Step, { sheets, tables }: State): void {
    const { workbook } = this;
    for (const putBack of sheets) putBack();
    workbook.tables.splice(0, workbook.tables.length, ...tables.map(([table]) => table));
    for (const [table, parts] of tables) Object.assign(table, { ...parts, filters: new Map(parts.filters) });
    workbook.emit({ kind: 'tables', sheet, source: 'user' });
    workbook.emit({ kind: 'cells', sheet, area, source: 'user' });
  }
}

function capture({ sheets, tables }: Workbook): State {
  return {
    sheets: sheets.map(captureSheet),
    tables: tables.map((table) => {
      const { area, showTotals, isFiltered, filters } = table;
      return [table, { area, showTotals, isFiltered, filters: new Map(filters) }];
    }),
  };
}

/** A call that gives the sheet back what it holds now. Rows are never changed in place, so they need no copy. */
function captureSheet(sheet: Worksheet): () => void {
  const { validations, conditionalFormats, merges, shifts } = sheet;
  // Slices, unlike spreads, keep the holes of rows that are not there.
  const rows = sheet.rows.slice();
  const [heights, widths] = [[...sheet.rowHeights], [...sheet.columnWidths]];
  const [hiddenRows, hiddenColumns] = [[...sheet.hiddenRows], [...sheet.hiddenColumns]];
  return () => {
    Object.assign(sheet, { validations, conditionalFormats, merges, shifts, rows: rows.slice() });
    sheet.rowHeights = new Map(heights);
    sheet.columnWidths = new Map(widths);
    sheet.hiddenRows = new Set(hiddenRows);
    sheet.hiddenColumns = new Set(hiddenColumns);
  };
}
