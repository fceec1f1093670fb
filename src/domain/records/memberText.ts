import type { ListIndex } from './listIndex';

/** What stands between the members of a cell as people type them; labels of themes hold commas and slashes too. */
const betweenMembers = /([,/|])/;
const lastOne = /(\s(?:y|e|and|&)\s)/i;

/** The parts of a cell that holds several values, one after another with `; ` or a line each. */
export function splitValues(text: string): string[] {
  const hasLines = text.includes('\n') || text.includes('\r');
  const parts = hasLines ? text.split(/[;\n\r]/) : text.split(';');
  const values: string[] = [];
  for (const part of parts) {
    const trimmed = part.trim();
    const value = startsWithBullet(trimmed) ? part.replace(bullet, '').trim() : trimmed;
    if (value !== '') values.push(value);
  }
  return values;
}

/** What people begin the lines of a list with. */
const bullet = /^\s*[•·▪*-]\s+/;
const bullets: ReadonlySet<number> = new Set([...'•·▪*-'].map((sign) => sign.charCodeAt(0)));

/** Whether a text begins as a line of a list may. */
export const startsWithBullet = (text: string): boolean => bullets.has(text.charCodeAt(0));

/**
 * The members that a cell with several names, each as it stands there. A part that is no member is parted further, at
 * commas, slashes and the last "y", but only where members come out of it: what is none keeps its text.
 */
export function splitMembers(text: string, list: ListIndex): string[] {
  const values = splitValues(text);
  if (values.every((value) => list.codeOf(value) !== undefined)) return values;
  return values.flatMap((value) => {
    if (list.codeOf(value) !== undefined || !/[,/|\s]/.test(value)) return [value];
    const parts = gather(value.split(betweenMembers), list);
    return parts.flatMap((part) => {
      if (list.codeOf(part) !== undefined) return [part];
      const pair = gather(part.split(lastOne), list);
      return pair.every((one) => list.codeOf(one) !== undefined) ? pair : [part];
    });
  });
}

/** Joins tokens and the separators between them again: into the longest members there are, and what lies between those. */
function gather(tokens: readonly string[], list: ListIndex): string[] {
  const parts: string[] = [];
  let unknown = -1;
  const close = (end: number) => {
    if (unknown >= 0) parts.push(tokens.slice(unknown, end).join('').trim());
    unknown = -1;
  };
  let start = 0;
  while (start < tokens.length) {
    const member = longestMember(tokens, start, list);
    if (member === 0) {
      if (unknown < 0 && tokens[start]?.trim() !== '') unknown = start;
      start += 2;
      continue;
    }
    close(start - 1);
    parts.push(
      tokens
        .slice(start, start + member)
        .join('')
        .trim(),
    );
    start += member + 1;
  }
  close(tokens.length);
  return parts;
}

/** How many tokens from one on make a member, the separators between them counted; 0 where none does. */
function longestMember(tokens: readonly string[], start: number, list: ListIndex): number {
  const most = list.mayBegin(tokens[start] ?? '') ? list.mostParts : 0;
  for (let end = Math.min(tokens.length, start + 1 + 2 * most); end > start; end -= 2) {
    if (list.codeOf(tokens.slice(start, end).join('')) !== undefined) return end - start;
  }
  return 0;
}
