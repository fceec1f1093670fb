import { enclose, type Area } from './area';
import { coerceInput, type Scalar } from './coerceInput';
import type { Shift } from './references';
import { History } from './History';
import { redirect } from './renameSheet';
import { Table } from './Table';
import { growByTyping } from './tableGrowth';
import { Worksheet, type CellContent } from './Worksheet';

/** Who made a change: the person at this window, another person, or the add-in through its API. */
export type ChangeSource = 'user' | 'remote' | 'api';

/** What changed, for events and for the grid to repaint. */
export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly source: ChangeSource;
      /** What a single cell held before. */
      readonly before?: CellContent;
    }
  /** Rows changed their places, as a whole. */
  | { readonly kind: 'sorted'; readonly sheet: Worksheet; readonly area: Area; readonly source: ChangeSource }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted';
      readonly sheet: Worksheet;
      readonly table: Table;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: Worksheet;
      readonly nameBefore: string;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheets' | 'tables' | 'charts' | 'format';
      readonly sheet: Worksheet;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted';
      readonly sheet: Worksheet;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'sheetActivated';
      readonly sheet: Worksheet;
      /** The sheet that was in view before. */
      readonly left?: Worksheet;
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
  /** Whether sheets cannot come, go, move, be renamed, hidden or shown. */
  isStructureProtected = false;
  /** What takes that protection off; null for one that only its file knows. */
  structurePassword: string | null = '';
  /** Whether the person has this workbook before them, and no other. */
  isInFront = true;
  date1904 = false;
  /** When Excel calculates; here nothing ever is. */
  calculationMode = 'Automatic';
  /** Language and country of the person: what is typed is read by its rules. */
  locale = 'es-ES';
  activeSheet: Worksheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Calls back those who wait until the cell that is open is left; null while none is open. */
  private cellWaiters: (() => void)[] | null = null;
  private nextId = 1;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** What can be undone at this window. */
  readonly history: History;

  constructor(firstSheet = 'Hoja1') {
    this.activeSheet = this.addSheet(firstSheet, 'api');
    this.history = new History(this);
  }

  /** Calls back on every change; the call it gives stops that. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** Whether a person is editing a cell: as long as its editor is open. */
  get isEditingCell(): boolean {
    return this.cellWaiters !== null;
  }
  set isEditingCell(isOpen: boolean) {
    const waiters = this.cellWaiters ?? [];
    this.cellWaiters = isOpen ? waiters : null;
    if (!isOpen) for (const waiter of waiters) waiter();
  }

  /** Resolves when no cell is open. */
  cellEditEnds(): Promise<void> {
    return new Promise((resolve) => (this.cellWaiters ? this.cellWaiters.push(resolve) : resolve()));
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
    this.emit({ kind: 'tableAdded', sheet, table, source: 'api' });
    return table;
  }

  removeTable(table: Table, source: ChangeSource): void {
    this.tables.splice(this.tables.indexOf(table), 1);
    this.emit({ kind: 'tableDeleted', sheet: table.sheet, table, source });
  }

  private freeTableName(): string {
    for (let number = 1; ; number++) if (!this.table(`Tabla${number}`)) return `Tabla${number}`;
  }

  /**
   * Enters a value as Excel does: coerced under the rules of a locale, or kept as it is typed in a text cell. Throws
   * RangeError for what no cell takes.
   */
  enter(sheet: Worksheet, row: number, column: number, input: Scalar, locale = this.locale): void {
    const coerced = coerceInput(input, sheet.cell(row, column)?.numberFormat ?? 'General', locale, this.date1904);
    const cell = sheet.ensure(row, column);
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
    const [only] = cells.length === 1 ? cells : [];
    const before = only && { ...(sheet.cell(only.row, only.column) ?? { value: '' }) };
    for (const { row, column, input } of cells) {
      this.enter(sheet, row, column, input);
      if (input !== '' && growByTyping(this, sheet, row, column)) this.emit({ kind: 'tables', sheet, source });
      const here = { row, column, rows: 1, columns: 1 };
      area = area ? enclose(area, here) : here;
    }
    if (area) this.emit({ kind: 'cells', sheet, area, source, ...(before && { before }) });
  }

  select(sheet: Worksheet, area: Area, source: ChangeSource): void {
    const left = this.activeSheet;
    this.activeSheet = sheet;
    this.selection = area;
    if (left !== sheet) this.emit({ kind: 'sheetActivated', sheet, left, source });
    this.emit({ kind: 'selection', sheet, area, source });
  }
}
