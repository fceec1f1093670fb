import { beginningOf } from '../../domain/plainText';

/** Widths of the signs from the blank to the tilde in Arial, in thousandths of the size; Helvetica and Liberation Sans have the same. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Signs of other scripts are as wide as they are high; dashes and quotes as a letter. */
const [wide, unknown] = [1000, 600];

/** Bold letters are wider by about as much. */
const boldFactor = 1.08;

/** A size of letters in points, and whether they are bold. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is in one line, in points. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  let all = 0;
  // Accents stand above their letters.
  for (const sign of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    const code = sign.codePointAt(0) ?? 0;
    all += widths[code - 32] ?? (code > 0x2fff ? wide : unknown);
  }
  return (all * size * (bold ? boldFactor : 1)) / 1000;
}

/** The lines that a text takes in a column, at the width of the column in points: words that are too long are broken. */
export function linesOf(text: string, width: number, type: Type): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/[ \t]+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, type) <= width) line = longer;
      else {
        if (line !== '') lines.push(line);
        const pieces = piecesOf(word, width, type);
        line = pieces.pop() ?? '';
        lines.push(...pieces);
      }
    }
    return [...lines, line];
  });
}

function piecesOf(word: string, width: number, type: Type): string[] {
  if (textWidth(word, type) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && textWidth(piece + sign, type) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** The beginning of a text that takes so many lines of a column at most; an ellipsis says that there is more. */
export function cutToLines(text: string, width: number, type: Type, most: number): string {
  const fits = (part: string) => linesOf(part, width, type).length <= most;
  if (fits(text)) return text;
  let [kept, tooMany] = [0, text.length];
  while (tooMany - kept > 1) {
    const middle = (kept + tooMany) >> 1;
    if (fits(`${text.slice(0, middle).trimEnd()}…`)) kept = middle;
    else tooMany = middle;
  }
  // Between words where there are any.
  const beginning = beginningOf(text, kept);
  const whole = beginning.replace(/\s+\S*$/, '');
  return `${(whole === '' || whole.length < kept / 2 ? beginning : whole).trimEnd()}…`;
}
