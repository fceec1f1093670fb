/** Letters of a text that are shown before the whole is asked for. */
const longest = 160;
/** Letters that are shown before the place where two texts part. */
const lead = 40;

/**
 * The part of a text that people compare with another: from shortly before the place where the two part, so that a
 * change far down a long text is seen without reading it all.
 */
export function excerptOf(text: string, other: string): string {
  if (text.length <= longest) return text;
  const start = startOfExcerpt(text, parting(text, other));
  const end = text.length - start <= longest ? text.length : start + longest;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** Whether an excerpt leaves out part of a text. */
export function isCut(text: string): boolean {
  return text.length > longest;
}

function parting(text: string, other: string): number {
  let index = 0;
  while (index < text.length && text[index] === other[index]) index++;
  return index === text.length || other === '' ? 0 : index;
}

/** The beginning of a word; the text's end is never left out for it. */
function startOfExcerpt(text: string, place: number): number {
  if (place <= longest - lead) return 0;
  const start = Math.min(place - lead, text.length - longest);
  const space = text.slice(start, start + lead).search(/\s/);
  return space < 0 ? start : start + space + 1;
}
