import type { Cell } from '../../domain/records/cell';

/** Excel takes no longer text to look for. */
export const longestSearch = 255;

/** A search for the whole content of a cell, to the letter. */
export const wholeCell: Excel.SearchCriteria = { completeMatch: true, matchCase: true };

/** The text to search for a cell's content: what Excel would take for wildcards is escaped. */
export function escapeSearch(cell: Cell): string {
  return String(cell).replace(/[~*?]/g, '~$&');
}

/** Whether Excel can search for a content: short texts of one line. What a number is searched by depends on how it is shown. */
export function isSearchable(cell: Cell): boolean {
  return typeof cell === 'string' && /^\S(.*\S)?$/.test(cell) && escapeSearch(cell).length <= longestSearch;
}

/** Whether a whole number is shown as it is: versions and years, never dates. */
const isCount = (cell: Cell): boolean => typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell < 1e4;

/** Whether a cell can be found by its content. */
export const canBeSought = (cell: Cell): boolean => isSearchable(cell) || isCount(cell);

/**
 * Queues a look-up that breaks the request off, with `ItemNotFound`, unless a cell holds this content. Excel searches the
 * whole sheet from a single cell, hence the neighbour. Contents that cannot be searched for are not checked.
 */
export function requireHolds(cell: Excel.Range, content: Cell): void {
  if (content !== '' && !canBeSought(content)) return;
  const pair = cell.getResizedRange(0, 1);
  if (content === '') pair.getSpecialCells(Excel.SpecialCellType.blanks).getIntersection(cell);
  else pair.find(escapeSearch(content), wholeCell).getIntersection(cell);
}

/** Letters that two searches for parts of a text share, so that what is put between them is met too. */
const overlap = 20;

/** What is searched for, so that no other text is taken for this one: a long one part by part, any space as any sign. */
export function searchesFor(text: string): readonly string[] {
  const signs = Array.from(text, (sign) => (/\s/.test(sign) ? '?' : escapeSearch(sign)));
  const searches: string[] = [];
  for (let start = 0; ;) {
    let end = start;
    let length = 2;
    while (end < signs.length && length + (signs[end]?.length ?? 0) <= longestSearch)
      length += signs[end++]?.length ?? 0;
    const isLast = end === signs.length;
    searches.push(`${start > 0 ? '*' : ''}${signs.slice(start, end).join('')}${isLast ? '' : '*'}`);
    if (isLast) return searches;
    start = end - overlap;
  }
}

/**
 * Queues look-ups that break the request off, with `ItemNotFound`, unless a cell holds this text, of any length. Excel may
 * not find it though it is there, as in rows that people hid: who asks must then do without.
 */
export function requireText(cell: Excel.Range, text: string): void {
  if (text === '') return requireHolds(cell, '');
  const pair = cell.getResizedRange(0, 1);
  for (const search of searchesFor(text)) pair.find(search, wholeCell).getIntersection(cell);
}

/** Runs what sends a request; false where a look-up of it found nothing. */
export async function unlessMissed(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    const isMiss = error instanceof OfficeExtension.Error && ['ItemNotFound', 'InvalidReference'].includes(error.code);
    if (isMiss) return false;
    throw error;
  }
}

/** Syncs; false where a look-up found nothing. */
export const syncUnlessMissed = (context: Excel.RequestContext): Promise<boolean> => unlessMissed(() => context.sync());
