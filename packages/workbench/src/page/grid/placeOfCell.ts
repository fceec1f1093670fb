import { getViewportByCell, IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { Area } from 'excel-host';
import type { UniverParts } from './createUniver';
import { unitId } from './sheetData';

/** A rectangle on the screen, in pixels from the corner of the grid's container. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the active sheet is, with zoom, scroll and frozen panes; null when no part of it is in view. */
export function placeOfCell(
  { univer, api }: UniverParts,
  container: HTMLElement,
  row: number,
  column: number,
): CellPlace | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const worksheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = worksheet?.getSkeleton();
  const canvas = render?.engine.getCanvasElement();
  const viewport = render && worksheet && getViewportByCell(row, column, render.scene, worksheet.getSheet());
  if (!render || !skeleton || !canvas || !viewport) return null;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { viewportScrollX, viewportScrollY } = viewport;
  const [left, right] = [(startX - viewportScrollX) * scaleX, (endX - viewportScrollX) * scaleX];
  const [top, bottom] = [(startY - viewportScrollY) * scaleY, (endY - viewportScrollY) * scaleY];
  const [area, frame] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
  if (right <= viewport.left + 1 || bottom <= viewport.top + 1 || left >= area.width || top >= area.height) return null;
  const [x, y] = [area.left - frame.left, area.top - frame.top];
  return { left: left + x, top: top + y, width: right - left, height: bottom - top };
}

/** How a sheet lies in the grid's container: where its first cell would be, its zoom, and the part that is cells. */
export interface SheetFrame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly clip: CellPlace;
}

/** The frame of the active sheet; `x` and `y` are from the corner of `clip`. */
export function frameOf({ univer, api }: UniverParts, container: HTMLElement): SheetFrame | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !viewport || !canvas) return null;
  const { scaleX: scale } = render.scene.getAncestorScale();
  const [area, frame] = [canvas.getBoundingClientRect(), container.getBoundingClientRect()];
  const [left, top] = [skeleton.rowHeaderWidth * scale, skeleton.columnHeaderHeight * scale];
  return {
    x: -viewport.viewportScrollX * scale,
    y: -viewport.viewportScrollY * scale,
    scale,
    clip: {
      left: area.left - frame.left + left,
      top: area.top - frame.top + top,
      width: area.width - left,
      height: area.height - top,
    },
  };
}

/** Where cells of the active sheet would be if it were not scrolled, in pixels from its first cell. */
export function boxOfCells({ univer, api }: UniverParts, { row, column, rows, columns }: Area): CellPlace {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
  if (!render || !skeleton) return { left: 0, top: 0, width: 0, height: 0 };
  const { scaleX: scale } = render.scene.getAncestorScale();
  const from = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
  const to = skeleton.getNoMergeCellWithCoordByIndex(row + rows - 1, column + columns - 1, false);
  return {
    left: from.startX * scale,
    top: from.startY * scale,
    width: (to.endX - from.startX) * scale,
    height: (to.endY - from.startY) * scale,
  };
}
