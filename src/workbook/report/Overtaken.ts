import type { Cell } from '../../domain/records/cell';
import type { Rescue, SheetPlan } from '../../domain/report/sheet/planSheet';
import type { WrittenNarrative } from '../../domain/report/sheet/narrativeState';
import { sheetKey } from '../../domain/report/sheet/sheetKey';
import { reportColumns, type SheetRow } from '../../domain/report/sheet/sheetRows';
import { reportCells } from '../../domain/report/sheet/writtenRows';
import { escapeCell } from '../escapeText';
import { requireText } from '../writing/requireHolds';
import { firstColumn, ownColumn } from './columns';

/** What is to be put back, as it is collected. */
export interface Rescued extends Rescue {
  readonly narratives: Map<string, WrittenNarrative>;
  readonly rows: Map<string, readonly Cell[]>;
}

/** Beyond what the SE has beside the report so many columns go along with a row, should she just have written there. */
const moreColumns = 20;

/**
 * What others wrote between the last look at a sheet and the request that wrote over it: Excel has no transactions, so
 * that only the answer tells. Nothing of it is lost: it is put back by the next plan.
 */
export class Overtaken {
  /** How many columns beside the report can hold something of the SE's. */
  readonly ownColumns: number;
  private readonly texts: { readonly key: string; readonly index: number; readonly cell: Excel.Range }[] = [];
  private readonly rows: { readonly index: number; readonly row: Excel.Range }[] = [];
  private hasMet = false;

  /**
   * @param rescued where it is kept, across several tries
   * @param compares whether the request is to break off, before it writes, where others have written into a row by now
   */
  constructor(
    private readonly plan: SheetPlan,
    columns: number,
    private readonly rescued: Rescued,
    private readonly compares: (index: number) => boolean,
  ) {
    this.ownColumns = Math.max(columns - ownColumn, 0) + moreColumns;
  }

  /** Asks for the text of a narrative before it is written. */
  watchText({ block }: SheetRow, index: number, keyCell: Excel.Range): void {
    const cell = keyCell.getOffsetRange(0, 1);
    cell.load('values');
    if (this.compares(index)) requireText(cell, String(this.plan.before[index]?.cells[0] ?? ''));
    if (block?.kind === 'narrative') this.texts.push({ key: block.key, index, cell });
  }

  /** Asks for everything that stands in a row before it is taken out. */
  watchRow(index: number, keyCell: Excel.Range): void {
    const row = keyCell.getEntireRow().getUsedRange(true);
    row.load('values,formulas,columnIndex');
    if (this.compares(index)) this.requireRow(index, keyCell);
    this.rows.push({ index, row });
  }

  private requireRow(index: number, keyCell: Excel.Range): void {
    const { cells = [], hasOwn = false } = this.plan.before[index] ?? {};
    cells.forEach((cell, at) => {
      if (typeof cell === 'string' && cell !== '') requireText(keyCell.getOffsetRange(0, firstColumn + at), cell);
    });
    if (hasOwn) return;
    // Values that do not have the shape of the range are refused: nothing stands beside what was there.
    const width = cells.findLastIndex((cell) => cell !== '') + 1;
    const used = keyCell.getBoundingRect(keyCell.getEntireRow().getUsedRange(true).getLastCell());
    used.values = [Array.from({ length: 1 + width }, () => null)];
  }

  /** Keeps what was written over, once the request has been answered; tells whether anything was. */
  keep(): boolean {
    this.hasMet = false;
    for (const { key, index, cell } of this.texts.splice(0))
      this.keepText(key, index, (cell.values as Cell[][])[0]?.[0] ?? '');
    for (const { index, row } of this.rows.splice(0)) {
      const [values = []] = row.values as Cell[][];
      const [formulas = []] = row.formulas as Cell[][];
      const first = row.columnIndex;
      const blank = Array.from({ length: first }, () => '');
      this.keepRow(index, [...blank, ...values.map((one, at) => asWritten(one, formulas[at] ?? one, first + at))]);
    }
    return this.hasMet;
  }

  private keepText(key: string, index: number, now: Cell): void {
    const old = this.plan.before[index];
    const text = String(now);
    if (!old || text === String(old.cells[0]) || text.trim() === '') return;
    const lineOf = (part: string) =>
      String(this.plan.before.find((row) => row.key === sheetKey(`${key}/${part}`))?.cells[0] ?? '');
    this.hasMet = true;
    this.rescued.narratives.set(key, {
      text,
      mark: old.mark,
      factsLine: lineOf('facts'),
      changesLine: lineOf('changes'),
    });
  }

  private keepRow(index: number, now: readonly Cell[]): void {
    const { before, rows } = this.plan;
    const old = before[index];
    if (!old) return;
    const moved = rows.find(({ row, from }) => from === null && row?.key === old.key)?.row;
    if (moved?.block?.kind === 'narrative' && moved.look === 'narrative')
      this.keepText(moved.block.key, index, reportCells(now)[0] ?? '');
    const hasMore = !old.hasOwn && now.slice(1 + reportColumns).some((cell) => cell !== '');
    const isOther = reportCells(now).some((cell, at) => cell !== old.cells[at]);
    if (!hasMore && !isOther) return;
    this.hasMet = true;
    this.rescued.rows.set(old.key, now);
  }
}

/** A cell as it can be written again; of the report's own the value. */
function asWritten(value: Cell, formula: Cell, column: number): Cell {
  if (column < ownColumn) return value;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : escapeCell(value);
}
