import type { Area } from './area';
import type { Worksheet } from './Worksheet';

/** Rows that a table cannot do without: header and totals where they are shown, and one between them. */
export const fewestRows = ({ hiddenHeaders, showTotals }: Table): number =>
  (hiddenHeaders ? 1 : 2) + (showTotals ? 1 : 0);

/** An Excel table: an area of its sheet with a header row, unless it is switched off, and maybe a totals row. */
export class Table {
  style = 'TableStyleMedium2';
  showTotals = false;
  showFilterButton = true;
  showBandedRows = true;
  /** Whether a filter hides rows. */
  isFiltered = false;
  /** Texts that a filter lets through, by column counted from 0. */
  filters = new Map<number, readonly string[]>();
  /** Names of the columns where the header row is switched off; null where it is shown. */
  hiddenHeaders: readonly string[] | null = null;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Worksheet,
    /** Header, data and totals. */
    public area: Area,
  ) {}

  get body(): Area {
    const headers = this.hiddenHeaders ? 0 : 1;
    const rows = this.area.rows - headers - (this.showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + headers, rows };
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  get totals(): Area | null {
    return this.showTotals ? { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 } : null;
  }

  headers(): string[] {
    return Array.from({ length: this.area.columns }, (_, index) =>
      this.hiddenHeaders
        ? (this.hiddenHeaders[index] ?? '')
        : String(this.sheet.value(this.area.row, this.area.column + index)),
    );
  }
}
