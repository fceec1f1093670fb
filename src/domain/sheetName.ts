import { beginningOf, plainText } from './plainText';
import { shortHash } from './shortHash';

/** Longest name of a sheet that Excel takes. */
export const longestSheetName = 31;

/**
 * A code of people's own as a part of a sheet's name, which takes neither all signs nor any length. One that had to be
 * changed gets a hash, so that two codes never share a sheet.
 */
export function partOfSheetName(code: string, length: number): string {
  const name = plainText(code)
    .replace(/[\\/?*[\]:'\ufffd\p{Cc}]/gu, '-')
    .trim();
  if (name === code && name.length <= length) return name;
  const hash = `~${shortHash(code).slice(0, 5)}`;
  return beginningOf(name, length - hash.length) + hash;
}
