/** Gives the text of a cell, by its row and column from 1; '' for a blank. */
export type TextAt = (row: number, column: number) => string;

/** A cell's formula and where it stands. */
export interface FormulaPlace {
  readonly formula: string;
  /** How many rows and columns below and beside the cell for which it was written: a formula that was filled down. */
  readonly down?: number;
  readonly across?: number;
}

/** What a link by formula leads to and what it shows; null where the file alone does not tell. */
export interface FormulaLink {
  readonly formula: string;
  readonly address: string | null;
  readonly label: string | null;
}

const start = /^\s*\+?\s*(?:_xlfn\.)?HYPERLINK\s*\(/i;

/** Whether a formula makes a link. */
export const isLinkFormula = (formula: string): boolean => start.test(formula);

/** Reads `HYPERLINK(address, label)` whose arguments are texts, cells of the same sheet, or those joined by `&`. */
export function readLinkFormula(place: FormulaPlace, textAt: TextAt): FormulaLink {
  const inside = place.formula.replace(start, '');
  const [address, rest] = readJoined(inside, place, textAt);
  const [label] = /^\s*[,;]/.test(rest) ? readJoined(rest.replace(/^\s*[,;]/, ''), place, textAt) : [address];
  return { formula: place.formula, address, label };
}

const piece = /^\s*(?:"((?:[^"]|"")*)"|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!]))\s*/i;

/** No link that people make is longer, or made of more. */
const [longestText, mostPieces] = [32_767, 32] as const;

/** The texts that are joined at the beginning, and what comes after them; null where one of them is not a text. */
function readJoined(
  formula: string,
  { down = 0, across = 0 }: FormulaPlace,
  textAt: TextAt,
): readonly [string | null, string] {
  let [text, rest] = ['', formula];
  for (let count = 0; ; count++) {
    const found = count < mostPieces && text.length < longestText ? piece.exec(rest) : null;
    if (!found) return [null, ''];
    rest = rest.slice(found[0].length);
    if (found[1] !== undefined) text += found[1].replaceAll('""', '"');
    else {
      const column = columnOf(found[3] ?? '') + (found[2] === '$' ? 0 : across);
      text += textAt(Number(found[5]) + (found[4] === '$' ? 0 : down), column);
    }
    if (!rest.startsWith('&')) return /^[,;)]/.test(rest) ? [text, rest] : [null, ''];
    rest = rest.slice(1);
  }
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
