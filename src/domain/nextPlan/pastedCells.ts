/** The cells of a pasted text as spreadsheets and word processors give them: a tab between two cells, a line for each row. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const plain = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
  for (let at = 0; at <= plain.length;) {
    const { cell, end } = cellAt(plain, at);
    rows.at(-1)?.push(cell);
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** A cell with line breaks or tabs in it stands in quotes, its own quotes doubled; a quote that is only part of a text stays. */
const quotedCell = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const plainCell = /[^\t\n]*/y;

function cellAt(text: string, at: number): { readonly cell: string; readonly end: number } {
  quotedCell.lastIndex = at;
  const inQuotes = quotedCell.exec(text)?.[1];
  if (inQuotes !== undefined && /[\t\n"]/.test(inQuotes))
    return { cell: inQuotes.replace(/""/g, '"').replace(/[\t\n]+/g, ' '), end: quotedCell.lastIndex };
  plainCell.lastIndex = at;
  const cell = plainCell.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}
