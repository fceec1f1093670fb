import type { Cell } from '../../domain/records/cell';

/** Excel takes no longer text to look for. */
const longestSearch = 255;

/** A search for the whole content of a cell, to the letter. */
export const wholeCell: Excel.SearchCriteria = { completeMatch: true, matchCase: true };

/** The text to search for a cell's content: what Excel would take for wildcards is escaped. */
export function escapeSearch(cell: Cell): string {
  return String(cell).replace(/[~*?]/g, '~$&');
}

/**
 * Whether Excel can search for a content: short texts of one line and whole numbers. What a decimal, a date or a truth
 * value is searched by depends on how it is shown.
 */
export function isSearchable(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 && cell < 1e9;
  return typeof cell === 'string' && /^\S(.*\S)?$/.test(cell) && escapeSearch(cell).length <= longestSearch;
}

/** Whether a request can be made to depend on what a cell holds. */
export const isCheckable = (cell: Cell): boolean => cell === '' || isSearchable(cell);

/**
 * Queues a look-up that breaks the request off, with `ItemNotFound`, unless a cell holds this content. Excel searches the
 * whole sheet from a single cell, hence the neighbour. Contents that cannot be searched for are not checked.
 */
export function requireHolds(cell: Excel.Range, content: Cell): void {
  if (!isCheckable(content)) return;
  const pair = cell.getResizedRange(0, 1);
  if (content === '') pair.getSpecialCells(Excel.SpecialCellType.blanks).getIntersection(cell);
  else pair.find(escapeSearch(content), wholeCell).getIntersection(cell);
}
