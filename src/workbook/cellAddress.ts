/** Sheet, row and column (both from 1) of a cell's full address; null for anything else. */
export function readCellAddress(address: string): { sheet: string; row: number; column: number } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/i.exec(address);
  if (!match) return null;
  const [, quoted, plain, letters = '', row] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', row: Number(row), column };
}

/** `A`…`Z`, `AA`… of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
