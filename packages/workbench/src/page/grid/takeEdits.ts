import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { CellInput, Scalar, Workbook, Worksheet } from 'excel-host';
import type { GridOptions } from './Grid';
import { pixelsPerPoint } from './sheetData';

type GridCell = ICellData & { readonly p?: { readonly body?: { readonly dataStream?: string } } };
type GridCells = Readonly<Record<string, Readonly<Record<string, GridCell | null>> | null>>;
interface Span {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
type Params = Readonly<{
  subUnitId: string;
  cellValue?: GridCells;
  from?: { readonly subUnitId: string; readonly value: GridCells };
  to?: { readonly subUnitId: string; readonly value: GridCells };
  selections?: readonly { readonly range?: Span }[];
  ranges?: readonly Span[];
  rowHeight?: number | Readonly<Record<string, number>>;
  colWidth?: number | Readonly<Record<string, number>>;
}>;

/** What of the grid would change the workbook and is not carried into it: the grid refuses it and says so. */
const notOffered =
  /^sheet\.(mutation\.(insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|reorder-range|set-row-hidden|set-row-visible|set-col-hidden|set-col-visible|set-frozen|insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order|set-worksheet-hidden|set-tab-color|(add|remove)-worksheet-merge|toggle-gridlines)|command\.(set-(range-)?(bold|italic|underline|stroke|subscript|superscript|font-\w+|text-color|background-color)))$/;

/** Carries what a person types, pastes, fills, moves, sizes and selects in the grid to the model; the call it gives stops it. */
export function takeEdits(
  api: FUniver,
  workbook: Workbook,
  options: GridOptions,
  isFollowing: () => boolean,
): () => void {
  const { type, takeCells, takeMove } = cellsOf(workbook, options);
  const { onNotOffered } = options;
  /** The cell whose editor just closed: what it typed is taken from the editor, to the letter. */
  let justTyped: CellPlace | null = null;
  let editing: { text: string } | null = null;

  const listeners = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (isFollowing()) return;
      if (/^univer\.command\.(undo|redo)$/.test(event.id) && editing === null) {
        if (event.id.endsWith('undo')) workbook.history.undo();
        else workbook.history.redo();
        event.cancel = true;
      } else if (notOffered.test(event.id)) {
        onNotOffered();
        event.cancel = true;
      }
    }),
    api.addEvent(api.Event.SheetEditStarted, ({ worksheet, row, column }) => {
      editing = { text: plainText(worksheet.getRange(row, column).getValue()) };
      workbook.isEditingCell = true;
    }),
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const sheet = workbook.sheet(worksheet.getSheetId());
      const text = value.toPlainText().replace(/\r\n?/g, '\n').replace(/\n$/, '');
      const before = editing?.text;
      editing = null;
      workbook.isEditingCell = false;
      if (!sheet || !isConfirm) return;
      justTyped = { sheet, row, column };
      // The grid's own write of the same cell comes later in this turn of events.
      setTimeout(() => (justTyped = null), 200);
      if (text !== before) type(sheet, { row, column, input: text });
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (isFollowing()) return;
      if (id === 'sheet.mutation.set-range-values') takeCells(params as Params, justTyped);
      else if (id === 'sheet.mutation.move-range') takeMove(params as Params);
      else if (id === 'sheet.operation.set-selections') takeSelection(workbook, params as Params);
      else if (/^sheet\.mutation\.set-worksheet-(row-height|col-width)$/.test(id))
        takeSizes(workbook, params as Params);
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = workbook.sheet(activeSheet.getSheetId());
      if (sheet && !isFollowing() && sheet !== workbook.activeSheet)
        workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, 'user');
    }),
  ];
  return () => {
    workbook.isEditingCell = false;
    for (const listener of listeners) listener.dispose();
  };
}

interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** What carries cells to the model; what it refuses is told, with the way to try again. */
function cellsOf(workbook: Workbook, { edits, onRefusal }: GridOptions) {
  const type = (sheet: Worksheet, cell: CellInput) => {
    const refusal = edits.type(sheet, cell);
    if (refusal) onRefusal(refusal, cell, () => edits.type(sheet, cell, true));
  };
  const fill = (sheet: Worksheet | undefined, cells: readonly CellInput[]) => {
    const refusal = sheet && edits.fill(sheet, cells);
    if (refusal) onRefusal(refusal, null, () => undefined);
  };
  /** @param taken the cell of which the model has been told already */
  const takeCells = ({ subUnitId, cellValue = {} }: Params, taken: CellPlace | null) => {
    const sheet = workbook.sheet(subUnitId);
    if (!sheet) return;
    const cells = inputsOf(cellValue).filter(
      ({ row, column }) => !(taken?.sheet === sheet && taken.row === row && taken.column === column),
    );
    if (cells.length > 0) fill(sheet, cells);
  };
  const takeMove = ({ from, to }: Params) => {
    const cleared = inputsOf(from?.value ?? {}).map(({ row, column }) => ({ row, column, input: '' }));
    fill(workbook.sheet(from?.subUnitId ?? ''), cleared);
    fill(workbook.sheet(to?.subUnitId ?? ''), inputsOf(to?.value ?? {}));
  };
  return { type, takeCells, takeMove };
}

function takeSelection(workbook: Workbook, { subUnitId, selections = [] }: Params): void {
  const sheet = workbook.sheet(subUnitId);
  const range = selections[0]?.range;
  if (!sheet || !range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  const area = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  if (JSON.stringify(area) === JSON.stringify(workbook.selection) && sheet === workbook.activeSheet) return;
  workbook.select(sheet, area, 'user');
}

function takeSizes(workbook: Workbook, { subUnitId, ranges = [], rowHeight, colWidth }: Params): void {
  const sheet = workbook.sheet(subUnitId);
  if (!sheet) return;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    const [first, last, size] =
      rowHeight === undefined ? [startColumn, endColumn, colWidth] : [startRow, endRow, rowHeight];
    for (let line = first; line <= last; line++) {
      const pixels = typeof size === 'number' ? size : size?.[line];
      if (pixels !== undefined)
        (rowHeight === undefined ? sheet.columnWidths : sheet.rowHeights).set(line, pixels / pixelsPerPoint);
    }
  }
  workbook.emit({ kind: 'format', sheet, source: 'user' });
}

const plainText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** What the grid wants in cells, as input; cells that only get a style are left out. */
function inputsOf(cells: GridCells): CellInput[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) => {
      const input = inputOf(cell);
      return input === null ? [] : [{ row: Number(row), column: Number(column), input }];
    }),
  );
}

function inputOf(cell: GridCell | null): Scalar | null {
  if (cell === null) return '';
  if (typeof cell.f === 'string') return cell.f;
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (!('v' in cell)) return null;
  if (cell.v === null || cell.v === undefined) return '';
  // A text that was copied stays one, whatever Excel would read in it.
  return cell.t === 1 && typeof cell.v === 'string' && cell.v !== '' ? `'${cell.v}` : cell.v;
}
