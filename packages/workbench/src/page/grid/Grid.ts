import type { Language } from '../../../../../src/domain/plan/language';
import { UniverInstanceType } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Area, Refusal, UserEdits, Workbook, WorkbookChange, Worksheet } from 'excel-host';
import { createUniver, type UniverParts } from './createUniver';
import { RowHeights } from './rowHeights';
import { shapeOf, unitId, workbookData } from './sheetData';
import { takeEdits } from './takeEdits';
import { boxOfCells, frameOf, placeOfCell, type CellPlace, type SheetFrame } from './placeOfCell';

export interface GridOptions {
  readonly language: Language;
  readonly edits: UserEdits;
  /** What a person did was not done, and why; `again` does it nevertheless, where the cell's rule only warns. */
  readonly onRefusal: (refusal: Refusal, cell: { row: number; column: number } | null, again: () => void) => void;
  /** Something that Excel has and the workbench has not. */
  readonly onNotOffered: () => void;
}

/** An add-in may make hundreds of changes one after another; they are drawn so often, in milliseconds. A person's are drawn at once. */
const quiet = 200;

/**
 * Shows a workbook in a spreadsheet grid, which holds no cells of its own: it reads the model whenever it draws, and what
 * a person does in it goes to the model as their edits.
 */
export class Grid {
  private readonly parts: UniverParts;
  private readonly stops: (() => void)[] = [];
  private readonly heights = new Map<Worksheet, RowHeights>();
  private readonly viewers = new Set<() => void>();
  private shape: string;
  private nextPaint = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private lastPaint = 0;
  /** The grid's own part of the container. */
  private readonly place = document.createElement('div');
  private mustDraw = false;
  private mustShowSelection = false;
  /** While the grid is told what the model holds, it tells nothing back. */
  private isFollowing = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly workbook: Workbook,
    private readonly options: GridOptions,
  ) {
    this.place.style.cssText = 'position: absolute; inset: 0';
    container.append(this.place);
    this.parts = createUniver(this.place, options.language);
    this.shape = shapeOf(workbook);
    this.makeUnit();
    this.stops.push(
      takeEdits(this.parts.api, workbook, options, () => this.isFollowing),
      workbook.onChange((change) => this.follow(change)),
    );
    const { api } = this.parts;
    for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.ActiveSheetChanged] as const) {
      const listening = api.addEvent(event, () => this.tellViewers());
      this.stops.push(() => listening.dispose());
    }
    this.showSelection();
  }

  /** Ends the grid; another can stand in its container at once. */
  dispose(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.waiting);
    cancelAnimationFrame(this.nextPaint);
    this.place.style.visibility = 'hidden';
    // Its own React roots cannot be unmounted while the page's is at work.
    setTimeout(() => {
      this.parts.univer.dispose();
      this.place.remove();
    });
  }

  /** Calls back when what is in view moved or changed; the call it gives stops that. */
  onView(viewer: () => void): () => void {
    this.viewers.add(viewer);
    return () => this.viewers.delete(viewer);
  }

  /** Where a cell of the active sheet is in the grid's container, in pixels; null when it is not in view. */
  placeOf(row: number, column: number): CellPlace | null {
    return placeOfCell(this.parts, this.container, row, column);
  }

  /** How the sheet lies in the grid's container; null before it is drawn. */
  frame(): SheetFrame | null {
    return frameOf(this.parts, this.container);
  }

  /** Where cells are on the active sheet, in pixels from its first cell, whatever is scrolled. */
  boxOf(area: Area): CellPlace {
    return boxOfCells(this.parts, area);
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.parts.univer.__getInjector().get(ILayoutService).focus();
  }

  /** Opens a cell's editor, as F2 does. */
  edit(row: number, column: number): void {
    this.workbook.select(this.workbook.activeSheet, { row, column, rows: 1, columns: 1 }, 'user');
    this.showSelection();
    void this.parts.api.getActiveWorkbook()?.startEditing();
  }

  /** Runs one of the grid's own commands, such as copying. */
  run(command: 'univer.command.copy' | 'univer.command.cut' | 'univer.command.paste'): void {
    void this.parts.api.executeCommand(command);
  }

  private makeUnit(): void {
    const data = workbookData(this.workbook, this.options.language, (sheet) => this.heightsOf(sheet));
    this.parts.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  }

  private heightsOf(sheet: Worksheet): RowHeights {
    const heights = this.heights.get(sheet) ?? new RowHeights(sheet);
    this.heights.set(sheet, heights);
    return heights;
  }

  private follow(change: WorkbookChange): void {
    if (change.kind === 'selection') this.mustShowSelection ||= change.source !== 'user';
    else this.mustDraw = true;
    if (change.kind === 'cells') this.heightsOf(change.sheet).forget(change.area.row, change.area.rows);
    else if (change.kind !== 'sheetActivated' && change.kind !== 'selection') this.heightsOf(change.sheet).forget();
    this.paintIn(change.source === 'user' ? 0 : this.lastPaint + quiet - performance.now());
  }

  /** Draws with the first frame after some milliseconds; sooner, where that was asked for. */
  private paintIn(delay: number): void {
    if (this.nextPaint !== 0) return;
    const askFrame = () => (this.nextPaint = requestAnimationFrame(() => this.paint()));
    if (delay > 0) return void (this.waiting ??= setTimeout(askFrame, delay));
    clearTimeout(this.waiting);
    askFrame();
  }

  /** Draws what the model holds now. */
  private paint(): void {
    this.nextPaint = 0;
    this.waiting = undefined;
    this.lastPaint = performance.now();
    const shape = shapeOf(this.workbook);
    this.quietly(() => {
      if (shape !== this.shape) {
        this.parts.api.disposeUnit(unitId);
        this.makeUnit();
        this.mustShowSelection = true;
      } else if (this.mustDraw) {
        const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
        sheet?.getSkeleton()?.makeDirty(true);
        sheet?.refreshCanvas();
      }
    });
    this.shape = shape;
    this.mustDraw = false;
    if (this.mustShowSelection) this.showSelection();
    this.tellViewers();
  }

  private showSelection(): void {
    this.mustShowSelection = false;
    const book = this.parts.api.getActiveWorkbook();
    const { activeSheet, selection } = this.workbook;
    const target = book?.getSheetBySheetId(activeSheet.id);
    if (!book || !target) return;
    const { row, column } = selection;
    this.quietly(() => {
      if (book.getActiveSheet().getSheetId() !== activeSheet.id) book.setActiveSheet(target);
      // The grid draws a part of the sheet: of whole rows and columns what lies in it.
      const rows = Math.min(selection.rows, target.getMaxRows() - row);
      const columns = Math.min(selection.columns, target.getMaxColumns() - column);
      if (rows > 0 && columns > 0) target.setActiveRange(target.getRange(row, column, rows, columns));
    });
    // A sheet that was just brought to view is not laid out before the next frame.
    requestAnimationFrame(() => this.reveal(row, column));
    this.tellViewers();
  }

  /** Scrolls no further than it takes to see a cell. */
  private reveal(row: number, column: number): void {
    const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
    const shown = sheet?.getVisibleRange();
    const { frozen } = this.workbook.activeSheet;
    if (!sheet || !shown) return;
    const seesRow = row < frozen.rows || (row >= shown.startRow && row < shown.endRow);
    const seesColumn = column < frozen.columns || (column >= shown.startColumn && column < shown.endColumn);
    if (seesRow && seesColumn) return;
    const at = [
      seesRow ? shown.startRow : Math.max(0, row - 3),
      seesColumn ? shown.startColumn : Math.max(0, column - 1),
    ];
    sheet.scrollToCell(at[0] ?? 0, at[1] ?? 0);
    this.tellViewers();
  }

  private quietly(task: () => void): void {
    const before = this.isFollowing;
    this.isFollowing = true;
    try {
      task();
    } finally {
      this.isFollowing = before;
    }
  }

  private tellViewers(): void {
    for (const viewer of this.viewers) viewer();
  }
}
