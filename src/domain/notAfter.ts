/**
 * The matches of a pattern before which no sign of a kind stands. A pattern could look back itself, but the browsers that
 * show the pane on older Macs and iPads cannot read such a pattern.
 * @param before tells the sign by itself
 * @param pattern global
 */
export function matchesNotAfter(text: string, before: RegExp, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index > 0 && before.test(text.charAt(match.index - 1))) pattern.lastIndex = match.index + 1;
    else {
      found.push(match);
      if (match[0] === '') pattern.lastIndex++;
    }
  }
  return found;
}

/** A text with these matches replaced; `replacement` is given the match and its groups. */
export function replaceNotAfter(
  text: string,
  before: RegExp,
  pattern: RegExp,
  replacement: (...groups: string[]) => string,
): string {
  let result = '';
  let end = 0;
  for (const match of matchesNotAfter(text, before, pattern)) {
    result += text.slice(end, match.index) + replacement(...match);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}
