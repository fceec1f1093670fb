import type { Scalar } from './coerceInput';
import { deleteRows, insertRows } from './insertLines';
import { shiftArea } from './references';
import type { Area } from './area';
import type { Workbook } from './Workbook';
import type { Worksheet } from './Worksheet';

/** Something that was done elsewhere and is not here yet. */
interface Waiting {
  readonly sheet: Worksheet;
  /** Where it was done; null once the cells are gone here. */
  area: Area | null;
  readonly act: (at: Area) => void;
}

/**
 * Another person in an Excel of their own, whose changes come here some time later, when both are merged. They find the
 * cells in which they were made where rows and columns that came or went here meanwhile have moved them, and come to nothing
 * where these are gone. Of a cell that both have changed the later merged stands; what was sorted here meanwhile is not
 * followed.
 */
export class CoAuthor {
  private readonly waiting: Waiting[] = [];
  private readonly stop: () => void;
  private isMerging = false;

  constructor(private readonly workbook: Workbook) {
    this.stop = workbook.onChange((change) => {
      // Their own rows had moved what they did next when they did it.
      if (change.kind !== 'shift' || this.isMerging) return;
      for (const one of this.waiting)
        if (one.sheet === change.sheet) one.area = one.area && shiftArea(one.area, change.shift);
    });
  }

  type(sheet: Worksheet, row: number, column: number, input: Scalar): void {
    this.wait(sheet, { row, column, rows: 1, columns: 1 }, (at) =>
      this.workbook.type(sheet, at.row, at.column, input, 'remote'),
    );
  }

  /** Inserts whole rows before one. */
  insertRows(sheet: Worksheet, row: number, count: number): void {
    this.wait(sheet, { row, column: 0, rows: 1, columns: 1 }, (at) =>
      insertRows(this.workbook, sheet, at.row, count, 'remote'),
    );
  }

  /** Deletes one whole row. */
  deleteRow(sheet: Worksheet, row: number): void {
    this.wait(sheet, { row, column: 0, rows: 1, columns: 1 }, (at) =>
      deleteRows(this.workbook, sheet, at.row, 1, 'remote'),
    );
  }

  private wait(sheet: Worksheet, area: Area, act: (at: Area) => void): void {
    this.waiting.push({ sheet, area, act });
  }

  /** Everything comes here that was done elsewhere so far, in its order. */
  merge(): void {
    this.isMerging = true;
    for (const { sheet, area, act } of this.waiting.splice(0))
      if (area && this.workbook.sheets.includes(sheet)) act(area);
    this.isMerging = false;
  }

  /** Nothing more comes. */
  close(): void {
    this.waiting.length = 0;
    this.stop();
  }
}
