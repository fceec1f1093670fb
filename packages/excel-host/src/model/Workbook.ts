import { enclose, type Area } from './area';
import { coerceInput, type DateOrder, type Scalar } from './coerceInput';
import type { Shift } from './references';
import { redirect } from './renameSheet';
import { Table } from './Table';
import { growByTyping } from './tableGrowth';
import { Worksheet } from './Worksheet';

/** Who made a change: the person at this window, another person, or the add-in through its API. */
export type ChangeSource = 'user' | 'remote' | 'api';

/** What changed, for events and for the grid to repaint. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheet: Worksheet; readonly area: Area; readonly source: ChangeSource }
  | {
      readonly kind: 'sheets' | 'tables' | 'charts' | 'format';
      readonly sheet: Worksheet;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated';
      readonly sheet: Worksheet;
      readonly source: ChangeSource;
    }
  /** Cells moved to other places. */
  | { readonly kind: 'shift'; readonly sheet: Worksheet; readonly shift: Shift; readonly source: ChangeSource }
  | { readonly kind: 'selection'; readonly sheet: Worksheet; readonly area: Area; readonly source: ChangeSource };

/** A workbook in memory: what an .xlsx is loaded into and saved from, and what the host works on. */
export class Workbook {
  readonly sheets: Worksheet[] = [];
  readonly tables: Table[] = [];
  readonly names = new Map<string, string>();
  readonly properties: Record<string, string> = {};
  /** Names in lower case that sheets of other kinds have, such as those of one chart: no worksheet can be called so. */
  readonly takenNames = new Set<string>();
  settings = new Map<string, string>();
  readOnly = false;
  date1904 = false;
  dateOrder: DateOrder = 'dmy';
  activeSheet: Worksheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private nextId = 1;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(firstSheet = 'Hoja1') {
    this.activeSheet = this.addSheet(firstSheet, 'api');
  }

  /** Calls back on every change; the call it gives stops that. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  makeId(prefix: string): string {
    return `{${prefix}-${String(this.nextId++).padStart(8, '0')}}`;
  }

  sheet(nameOrId: string): Worksheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  /** A name for a new sheet. */
  freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Hoja${number}`;
      if (!this.sheet(name) && !this.takenNames.has(name.toLowerCase())) return name;
    }
  }

  addSheet(name: string, source: ChangeSource): Worksheet {
    const sheet = new Worksheet(this.makeId('sheet'), name);
    this.sheets.push(sheet);
    this.emit({ kind: 'sheetAdded', sheet, source });
    return sheet;
  }

  deleteSheet(sheet: Worksheet, source: ChangeSource): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    redirect(this, sheet.name, null);
    for (const table of this.tables.filter((one) => one.sheet === sheet))
      this.tables.splice(this.tables.indexOf(table), 1);
    if (this.activeSheet === sheet) this.activeSheet = this.sheets[0] ?? this.addSheet('Hoja1', source);
    this.emit({ kind: 'sheetDeleted', sheet, source });
  }

  table(nameOrId: string): Table | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  /** Makes a table over an area whose first row holds the headers. */
  addTable(sheet: Worksheet, area: Area, name?: string): Table {
    const id = this.makeId('table');
    const table = new Table(id, name ?? this.freeTableName(), sheet, area.rows === 1 ? { ...area, rows: 2 } : area);
    this.tables.push(table);
    this.emit({ kind: 'tables', sheet, source: 'api' });
    return table;
  }

  private freeTableName(): string {
    for (let number = 1; ; number++) if (!this.table(`Tabla${number}`)) return `Tabla${number}`;
  }

  /** Enters a value as Excel does: coerced, or kept as it is typed in a text cell. */
  enter(sheet: Worksheet, row: number, column: number, input: Scalar): void {
    const cell = sheet.ensure(row, column);
    const coerced = coerceInput(input, cell.numberFormat ?? 'General', this.dateOrder, this.date1904);
    cell.value = coerced.value;
    if (coerced.formula === undefined) delete cell.formula;
    else cell.formula = coerced.formula;
    if (coerced.quotePrefix) cell.quotePrefix = true;
    else delete cell.quotePrefix;
    if (coerced.numberFormat && (cell.numberFormat ?? 'General') === 'General')
      cell.numberFormat = coerced.numberFormat;
  }

  /**
   * A person (here or elsewhere) types into a cell: entered, a table grows when it was typed right at its edge, told to
   * all.
   */
  type(sheet: Worksheet, row: number, column: number, input: Scalar, source: 'user' | 'remote' = 'user'): void {
    this.typeAll(sheet, [{ row, column, input }], source);
  }

  /** The same for several cells, as one change. */
  typeAll(
    sheet: Worksheet,
    cells: readonly { readonly row: number; readonly column: number; readonly input: Scalar }[],
    source: 'user' | 'remote',
  ): void {
    let area: Area | null = null;
    for (const { row, column, input } of cells) {
      this.enter(sheet, row, column, input);
      if (input !== '' && growByTyping(this, sheet, row, column)) this.emit({ kind: 'tables', sheet, source });
      const here = { row, column, rows: 1, columns: 1 };
      area = area ? enclose(area, here) : here;
    }
    if (area) this.emit({ kind: 'cells', sheet, area, source });
  }

  select(sheet: Worksheet, area: Area, source: ChangeSource): void {
    const isOtherSheet = this.activeSheet !== sheet;
    this.activeSheet = sheet;
    this.selection = area;
    if (isOtherSheet) this.emit({ kind: 'sheetActivated', sheet, source });
    this.emit({ kind: 'selection', sheet, area, source });
  }
}
