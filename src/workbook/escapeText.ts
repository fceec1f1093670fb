import type { Cell } from '../domain/records/cell';

/** Begins with a letter, holds no digit and is no word that Excel reads as something else: safe as it stands. */
const plainText = /^\p{L}[^\d]*$/u;
const readAsValue = /^(true|false|verdadero|falso|vrai|faux)$/i;

/**
 * The string to send so that the cell holds exactly this text: whatever Excel might take for a formula, number, date,
 * truth value or apostrophe prefix is given an apostrophe, which Excel takes off again.
 * Long texts are never parsed as dates or numbers, so only their first character matters.
 */
export function escapeText(text: string): string {
  if (text === '') return '';
  const safe = text.length > 255 ? /^\p{L}/u.test(text) : plainText.test(text) && !readAsValue.test(text);
  return safe ? text : `'${text}`;
}

/** The cell ready for Excel: strings escaped, numbers and truth values as they are. */
export function escapeCell(cell: Cell): Cell {
  return typeof cell === 'string' ? escapeText(cell) : cell;
}
