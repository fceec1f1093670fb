/** What people put before an item of a list, and how deep that says it lies: 1 for “3.”, 2 for “3.1”; null where it does not say. */
export interface MarkedText {
  readonly text: string;
  readonly isMarked: boolean;
  readonly depth: number | null;
}

/** Bullets of keyboards and of Word, which has some of its own font. */
const bullet = /^(?:[•●○▪■◦‣∙·*–—\-\uf0a7\uf0b7]\s*|o\s{2,})(?=\S)/;
const numbering = /^\(?(?:(\d{1,3}(?:\.\d{1,3})+)[.)]?|(\d{1,3})[.)]|[a-z][.)]|[ivx]{1,4}[.)])\s+(?=\S)/i;
const bareNumber = /^\d{1,3}\s+(?=\S)/;
/** A cell of its own that holds nothing but a bullet, a number or a letter. */
const markAlone = /^(?:[•●○▪■◦‣∙·*–—\-\uf0a7\uf0b7o]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[.)]?)$/i;
/** The same that holds a code, such as “T1-01”. */
const codeAlone = /^\p{Lu}{1,6}[-. ]?\d+(?:[-.]\d+)*$/u;

/** Whether a cell is a mark or a code of what stands beside it; a code that others have as well says what they belong to. */
export const isMarkCell = (cell: string, isAlone: (code: string) => boolean): boolean =>
  markAlone.test(cell) || (codeAlone.test(cell) && isAlone(cell));

/** How deep a mark says that its item lies. */
export function depthOf(mark: string): number | null {
  const numbers = /^\(?(\d{1,3}(?:\.\d{1,3})*)/.exec(mark.trim())?.[1];
  return numbers === undefined ? null : numbers.split('.').length;
}

/** A text without the mark before it. A number with neither dot nor bracket is one only where all items have theirs. */
export function withoutMark(text: string, areAllNumbered: boolean): MarkedText {
  const trimmed = text.trim();
  const mark =
    bullet.exec(trimmed)?.[0] ??
    numbering.exec(trimmed)?.[0] ??
    (areAllNumbered ? bareNumber.exec(trimmed)?.[0] : undefined);
  if (mark === undefined) return { text: trimmed, isMarked: false, depth: null };
  return { text: trimmed.slice(mark.length).trim(), isMarked: true, depth: depthOf(mark) };
}

/** Whether a text begins with a number of any sort. */
export const beginsWithNumber = (text: string): boolean => /^\(?\d{1,3}(?:[.)\s]|\.\d)/.test(text.trim());
