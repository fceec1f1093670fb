import { enclose, sheetRows, type Area } from './area';
import type { Chart } from './Chart';
import type { Scalar } from './coerceInput';
import type { Shift } from './references';

/** How a cell looks. Style objects are shared and never changed in place. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Whether it can be written on a protected sheet. */
  readonly unlocked?: boolean;
  /** Number of the format in the opened file that it is or comes from: that may say more than this does. */
  readonly format?: number;
  readonly borders?: Readonly<
    Record<string, { readonly style: string; readonly color: string; readonly weight?: string }>
  >;
}

export interface CellContent {
  value: Scalar;
  formula?: string;
  numberFormat?: string;
  style?: Style;
  quotePrefix?: boolean;
  /** The cell in the opened file, where that says more than this does and as long as they agree. */
  source?: string;
}

/** Rules, alerts and prompts as office.js gives them; `area` may reach far below what is filled. */
export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  /** The rule in the opened file, which may hold for more areas. */
  readonly source?: RuleSource;
}

/** A rule as the opened file has it. */
export interface RuleSource {
  readonly xml: string;
}

/**
 * A rule that changes how cells look while it holds. `Custom` has `formula`, `CellValue` has `operator`, `formula1` and
 * `formula2`; both `fillColor`, `fontColor` and `bold`. Any other kind is kept as its file had it.
 */
export interface ConditionalFormat {
  readonly area: Area;
  readonly kind: string;
  readonly rule: Record<string, unknown>;
  /** The rule in the opened file, which may hold for more areas. */
  readonly source?: RuleSource;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Printed without fills, its texts black. */
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  printGridlines: boolean;
  printArea: Area | null;
  titleRows: string | null;
  headersFooters: Record<string, string>;
}

/** What the protection of a sheet can allow nevertheless, in the library's words. */
export const allowances = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type Allowance = (typeof allowances)[number];

/** Where a cell leads, or each cell of an area. */
export interface Link {
  readonly area: Area;
  /** Outside the workbook. */
  readonly address?: string;
  /** Within it. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  /** Whether the opened file has it. */
  readonly isInFile: boolean;
}

/** What people said at a cell, with the answers. Notes, the older comments without answers, are none. */
export interface Conversation {
  readonly id: string;
  readonly area: Area;
  readonly content: string;
  readonly replies: readonly { readonly id: string; readonly content: string }[];
  /** Whether the opened file has it. */
  readonly isInFile: boolean;
}

/** What hangs on a sheet and is only counted here: its file keeps it. */
export interface Attached {
  /** Pictures, forms and whatever else is drawn, charts that the model does not know among them. */
  shapes: number;
  pivotTables: number;
}

const isFormatted = ({ style, numberFormat }: CellContent): boolean =>
  (numberFormat ?? 'General') !== 'General' ||
  (style !== undefined && Object.values(style).some((one) => one !== undefined));

/** Rows that a sheet has copied since somebody has kept those of before; none where nobody has. */
const copied = new WeakMap<Worksheet, WeakSet<object>>();

/** One sheet: cells by row, and everything that belongs to the sheet as a whole. */
export class Worksheet {
  rows: (CellContent | undefined)[][] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Rows that begin a page when printed. */
  pageBreaks = new Set<number>();
  merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly charts: Chart[] = [];
  links: readonly Link[] = [];
  conversations: readonly Conversation[] = [];
  readonly attached: Attached = { shapes: 0, pivotTables: 0 };
  /** How its cells have moved since it was opened: what the model does not know moves along when it is saved. */
  shifts: readonly Shift[] = [];
  frozen = { rows: 0, columns: 0 };
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** What its protection allows nevertheless; null where it is not protected. */
  protection: ReadonlySet<Allowance> | null = null;
  /** The word without which the protection cannot be taken off; '' for none, null for one that only the opened file knows. */
  password: string | null = '';
  readonly pageLayout: PageLayout = {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    blackAndWhite: false,
    centerHorizontally: false,
    printGridlines: false,
    printArea: null,
    titleRows: null,
    headersFooters: {},
  };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  get isProtected(): boolean {
    return this.protection !== null;
  }
  /** Protects all, or nothing. */
  set isProtected(isOn: boolean) {
    this.protection = isOn ? new Set() : null;
    this.password = '';
  }

  /** Whether something of an area cannot be written, since the sheet is protected. */
  isLocked({ row, column, rows, columns }: Area): boolean {
    if (!this.isProtected) return false;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (!this.cell(r, c)?.style?.unlocked) return true;
    return false;
  }

  cell(row: number, column: number): CellContent | undefined {
    return this.rows[row]?.[column];
  }

  value(row: number, column: number): Scalar {
    return this.rows[row]?.[column]?.value ?? '';
  }

  /** The cell, made blank where there was none yet. */
  ensure(row: number, column: number): CellContent {
    this.copyRow(row);
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: '' });
  }

  /** Calls back for every cell that exists in an area; areas may be whole columns. */
  eachCell(area: Area, visit: (cell: CellContent, row: number, column: number) => void): void {
    const lastRow = Math.min(area.row + area.rows, this.rows.length);
    for (let row = area.row; row < lastRow; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const lastColumn = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < lastColumn; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The same for cells that are changed. */
  changeCells(area: Area, change: (cell: CellContent) => void): void {
    if (copied.has(this))
      for (let row = area.row; row < area.row + area.rows && row < this.rows.length; row++) this.copyRow(row);
    this.eachCell(area, change);
  }

  /**
   * The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format), of the sheet or of a part of
   * it; null where there is none.
   */
  usedArea(valuesOnly: boolean, within: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity }): Area | null {
    const counts = (cell: CellContent | undefined): boolean =>
      cell !== undefined && (cell.value !== '' || cell.formula !== undefined || (!valuesOnly && isFormatted(cell)));
    let used: Area | null = null;
    this.rows.forEach((cells, row) => {
      if (row < within.row || row >= within.row + within.rows) return;
      let column = within.column;
      let end = Math.min(cells.length, within.column + within.columns);
      while (column < end && !counts(cells[column])) column++;
      if (column >= end) return;
      while (!counts(cells[end - 1])) end--;
      const here = { row, column, rows: 1, columns: end - column };
      used = used ? enclose(used, here) : here;
    });
    return used;
  }

  /** Puts a cell in the place of another without changing the old one or its row. */
  replace(row: number, column: number, cell: CellContent): void {
    const cells = [...(this.rows[row] ?? [])];
    cells[column] = cell;
    this.rows[row] = cells;
  }

  /** Gives a row and its cells copies of their own, so that whoever holds the old ones still has them as they were. */
  detachRow(row: number): void {
    const cells = this.rows[row];
    if (cells) this.rows[row] = cells.map((cell) => cell && { ...cell });
  }

  /** From now on a row is copied before its cells are changed: whoever holds the rows of now keeps them as they are. */
  keepRows(): void {
    copied.set(this, new WeakSet());
  }

  private copyRow(row: number): void {
    const own = copied.get(this);
    const cells = this.rows[row];
    if (!own || !cells || own.has(cells)) return;
    this.detachRow(row);
    own.add(this.rows[row] ?? cells);
  }

  /** Moves cells from a row on down by some rows; those that would leave the sheet are gone. */
  shiftDown(from: number, count: number, columns: { column: number; columns: number }): void {
    if (from >= this.rows.length) return;
    if (this.holdsNothingBeside(from, columns)) this.rows.splice(from, 0, ...Array.from({ length: count }, () => []));
    else for (let row = this.rows.length - 1; row >= from; row--) this.moveCells(row, row + count, columns);
    this.rows.length = Math.min(this.rows.length, sheetRows);
  }

  /** Moves cells up over deleted ones. */
  shiftUp(from: number, count: number, columns: { column: number; columns: number }): void {
    if (this.holdsNothingBeside(from, columns)) {
      this.rows.splice(from, count);
      return;
    }
    const last = this.rows.length;
    for (let row = from; row < last; row++) this.moveCells(row + count, row, columns);
  }

  /** Whether all cells from a row on stand in these columns: then whole rows can be moved. */
  private holdsNothingBeside(from: number, { column, columns }: { column: number; columns: number }): boolean {
    for (let row = from; row < this.rows.length; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (let before = 0; before < Math.min(column, cells.length); before++) if (cells[before]) return false;
      for (let after = column + columns; after < cells.length; after++) if (cells[after]) return false;
    }
    return true;
  }

  private moveCells(from: number, to: number, { column, columns }: { column: number; columns: number }): void {
    const source = this.rows[from];
    const moved = source?.slice(column, column + columns) ?? [];
    const target = [...(this.rows[to] ?? [])];
    while (target.length < column) target.push(undefined);
    target.splice(column, moved.length, ...moved);
    for (let index = column + moved.length; index < Math.min(column + columns, target.length); index++)
      target[index] = undefined;
    this.rows[to] = target;
    if (!source) return;
    const rest = [...source];
    for (let index = column; index < Math.min(column + columns, rest.length); index++) rest[index] = undefined;
    this.rows[from] = rest;
  }
}
