/** How wide the columns of a note's sheet are, in characters: labels, values. */
export const sheetWidths = [28, 76] as const;

/** A row of a sheet can be so many lines high (409 points), with one to spare. */
const mostLines = 25;
/** Letters are narrower than the digits by which columns are measured; a line also loses the rest of its last word. */
export const lettersPerLine = (width: number): number => Math.floor(width * 1.06);
const perLine = lettersPerLine(sheetWidths[1]);

/** How a piece of a text goes on with the one above it: as a new line, or as the rest of the same one. */
export type PieceMark = '¶' | '…';

export interface TextPiece {
  readonly text: string;
  /** How it goes on with the piece before; the first one's says nothing. */
  readonly mark: PieceMark;
}

/** How many lines a text takes in a column of so many characters. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** A text in pieces that each fit into a row of the sheet, parted between lines where that can be. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: { text: string; mark: PieceMark }[] = [];
  for (const line of text.split('\n')) {
    slicesOf(line).forEach((slice, index) => {
      const last = pieces.at(-1);
      const fits = last && linesOf(last.text, perLine) + linesOf(slice, perLine) <= mostLines;
      if (last && fits && index === 0) last.text += `\n${slice}`;
      else pieces.push({ text: slice, mark: index === 0 ? '¶' : '…' });
    });
  }
  return pieces;
}

/** The text of pieces put together again. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  return pieces.reduce((text, piece, index) => text + (index > 0 && piece.mark === '¶' ? '\n' : '') + piece.text, '');
}

/** A line in slices of a row each, parted after a space. */
function slicesOf(line: string): string[] {
  const most = mostLines * perLine;
  const slices: string[] = [];
  let rest = line;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most - 1) + 1;
    // Without a space anywhere near, but never between the halves of one sign.
    const hard = /[\udc00-\udfff]/.test(rest.charAt(most)) ? most - 1 : most;
    const cut = space > most / 2 ? space : hard;
    slices.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...slices, rest];
}
