import { enclose, type Area } from './area';
import type { Chart } from './Chart';
import type { Scalar } from './coerceInput';

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
}

/** Rules, alerts and prompts as office.js gives them; `area` may reach far below what is filled. */
export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  printGridlines: boolean;
  printArea: Area | null;
  titleRows: string | null;
  headersFooters: Record<string, string>;
}

/** One sheet: cells by row, and everything that belongs to the sheet as a whole. */
export class Worksheet {
  readonly rows: (CellContent | undefined)[][] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: { area: Area; kind: string; rule: Record<string, unknown> }[] = [];
  readonly charts: Chart[] = [];
  frozen = { rows: 0, columns: 0 };
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  isProtected = false;
  readonly pageLayout: PageLayout = {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
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

  cell(row: number, column: number): CellContent | undefined {
    return this.rows[row]?.[column];
  }

  value(row: number, column: number): Scalar {
    return this.rows[row]?.[column]?.value ?? '';
  }

  /** The cell, made blank where there was none yet. */
  ensure(row: number, column: number): CellContent {
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

  /** The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format); null on a blank sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell || (valuesOnly && cell.value === '' && cell.formula === undefined)) return;
        const here = { row, column, rows: 1, columns: 1 };
        used = used ? enclose(used, here) : here;
      });
    });
    return used;
  }

  /** Moves cells from a row on down by some rows; areas of validations and merges go with them. */
  shiftDown(from: number, count: number, columns: { column: number; columns: number }): void {
    for (let row = this.rows.length - 1; row >= from; row--) {
      for (let column = columns.column; column < columns.column + columns.columns; column++) {
        const cell = this.rows[row]?.[column];
        const target = (this.rows[row + count] ??= []);
        target[column] = cell;
        if (this.rows[row]) delete this.rows[row]?.[column];
      }
    }
  }

  /** Moves cells up over deleted ones. */
  shiftUp(from: number, count: number, columns: { column: number; columns: number }): void {
    const last = this.rows.length;
    for (let row = from; row < last; row++) {
      for (let column = columns.column; column < columns.column + columns.columns; column++) {
        const cell = this.rows[row + count]?.[column];
        if (cell) (this.rows[row] ??= [])[column] = cell;
        else delete this.rows[row]?.[column];
      }
    }
  }
}
