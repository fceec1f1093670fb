import type { NewRow } from '../../domain/records/changes';
import { toCell, type Cell, type CellContext } from '../../domain/records/cell';
import { declarationOf } from '../../domain/records/records';
import { appearance } from '../appearance';
import { formatColumn } from '../columnFormats';
import { escapeCell } from '../escapeText';
import type { PlacedTable } from '../readTables';
import type { TableInRequest } from './TableInRequest';

/** Whether Excel is to insert the rows that are added, since below the table stands something or a totals row. */
const isInserting = ({ clearBelow, hasTotals }: PlacedTable): boolean => !clearBelow || hasTotals;

/** Whether a table of this Excel was seen to take in by itself what was written right below it. */
let growByThemselves = false;

/** How rows come into a table. */
interface Way {
  /** A cell that shows whether the sheet is locked. */
  readonly touched: Excel.Range;
  /** Queues the rows and gives where they stand. */
  readonly write: () => Excel.Range;
  /** After the sync: sees whether the table took them in by itself. */
  readonly learn?: (isInside: boolean) => void;
}

/** Rows that are added to a table, in the steps in which a request does so. */
export class Appending {
  private rows: Excel.Range | null = null;
  private area: Excel.Range | null = null;

  constructor(
    private readonly target: TableInRequest,
    private readonly way: Way,
  ) {}

  /** Queues a write that changes nothing: where the sheet is locked the request breaks off here. */
  touch(): void {
    this.way.touched.values = [[null]];
  }

  write(): void {
    this.rows = this.way.write();
  }

  /** Queues how the rows look, and what tells after the sync whether they stand in the table. */
  finish(): void {
    this.area = this.target.table.getRange();
    this.area.load('rowIndex,rowCount');
    if (!this.rows) return;
    this.rows.load('rowIndex,rowCount,values');
    formatRows(this.target, this.rows);
  }

  /** After the sync: what stands in the new rows. */
  cells(): readonly (readonly Cell[])[] {
    return (this.rows?.values ?? []) as Cell[][];
  }

  /** After the sync: whether the table took the rows in. */
  isInside(): boolean {
    const { rows, area } = this;
    const isInside = !rows || !area || rows.rowIndex + rows.rowCount <= area.rowIndex + area.rowCount;
    this.way.learn?.(isInside);
    return isInside;
  }

  /** After the sync: how many rows the table's body has. */
  bodyRows(): number {
    return (this.area?.rowCount ?? 1) - 1 - (this.target.placed.hasTotals ? 1 : 0);
  }
}

/**
 * Queues the look-ups for rows that are added at the end of a table, relative to where the table is at that moment. Excel
 * advises co-authors to write right below a table, which may take it in by itself; one that does not is made longer. Blank
 * rows at its end are used first. Somebody who types below it, shows a totals row or moves a column before the request
 * arrives breaks it off, with `ItemNotFound`. Where that was known before, Excel inserts the rows.
 */
export function appending(target: TableInRequest, rows: readonly NewRow[], cells: CellContext): Appending {
  const { table, placed } = target;
  const whole = table.getRange();
  requireColumnPlaces(target, whole);
  requireOwnPlaces(target, whole, rows);
  const values = rows.map((row) => cellsOf(target, row, cells));
  return new Appending(target, isInserting(placed) ? inserted(target, whole, values) : below(target, whole, values));
}

/** The request breaks off unless each column stands where it stood: whole rows are written at once. */
export function requireColumnPlaces(target: TableInRequest, whole: Excel.Range): void {
  for (const [field, position] of target.position) target.column(field).getIntersection(whole.getColumn(position));
}

/** The request breaks off unless the columns of a person's own that rows fill stand where they stood. */
function requireOwnPlaces(target: TableInRequest, whole: Excel.Range, rows: readonly NewRow[]): void {
  for (const header of new Set(rows.flatMap(({ own = {} }) => Object.keys(own)))) {
    const position = target.ownPosition(header);
    target.ownColumn(header).getIntersection(whole.getColumn(position ?? 0));
  }
}

/** A row's cells in the order of the columns; null leaves what is not ours, such as the formula of a user's column. */
function cellsOf(target: TableInRequest, { record, own = {} }: NewRow, cells: CellContext): (Cell | null)[] {
  const { fields } = declarationOf(target.name);
  const row: (Cell | null)[] = target.placed.headers.map(() => null);
  for (const [field, position] of target.position) {
    const declared = fields[field];
    if (declared) row[position] = escapeCell(toCell(declared, record[field] ?? null, cells));
  }
  for (const [header, cell] of Object.entries(own)) {
    const position = target.ownPosition(header);
    if (position !== undefined) row[position] = escapeCell(cell);
  }
  return row;
}

type Values = readonly (readonly (Cell | null)[])[];

function below(target: TableInRequest, whole: Excel.Range, values: Values): Way {
  const { table, placed } = target;
  // A totals row is no part of the body: then both have nothing in common.
  whole.getLastRow().getIntersection(table.getDataBodyRange());
  // Nothing of the table's columns is filled below the table, or the last filled row would not lie in it.
  const last = whole.getEntireColumn().getUsedRange(true).getLastRow().getIntersection(whole);
  const spot = last.getCell(0, 0).getOffsetRange(1, 0).getAbsoluteResizedRange(values.length, placed.headers.length);
  let written = whole;
  return {
    touched: spot.getCell(0, 0),
    write: () => {
      whole.load('rowCount');
      spot.values = values as Cell[][];
      written = table.getRange();
      written.load('rowCount');
      if (!growByThemselves) table.resize(written.getBoundingRect(spot));
      return spot;
    },
    learn: (isInside) => learnGrowth(whole, written, isInside),
  };
}

/** After the sync: sees by the table before it was written below, and right after that, whether it grew by itself. */
function learnGrowth(before: Excel.Range, after: Excel.Range, isInside: boolean): void {
  growByThemselves = isInside && (growByThemselves || after.rowCount > before.rowCount);
}

function inserted({ table, placed }: TableInRequest, whole: Excel.Range, values: Values): Way {
  return {
    touched: whole.getCell(0, 0),
    write: () =>
      table.rows
        .add(undefined, values as Cell[][])
        .getRange()
        .getAbsoluteResizedRange(values.length, placed.headers.length),
  };
}

/** Gives rows of a table the formats of their columns, whatever they had. */
export function formatRows({ name, position }: TableInRequest, rows: Excel.Range): void {
  rows.format.rowHeight = appearance.rowHeight;
  const { fields } = declarationOf(name);
  for (const [field, column] of position) {
    const declared = fields[field];
    if (declared) formatColumn(rows.getColumn(column), declared);
  }
}
