import { maxTextLength } from './field';

/**
 * Whether a cell takes a text. Excel counts UTF-16 units, two for an emoji, and the apostrophe in front of what it would
 * take for a formula or a number: only what begins with a letter goes without.
 */
export function fitsCell(text: string): boolean {
  return text.length + (/^\p{L}/u.test(text) ? 0 : 1) <= maxTextLength;
}

/** As much of a text as a cell takes, with no character cut in two. */
export function cutToCell(text: string): string {
  return fitsCell(text) ? text : text.slice(0, maxTextLength - 1).replace(/[\uD800-\uDBFF]$/, '');
}
