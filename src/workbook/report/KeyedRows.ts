import { escapeSearch, longestSearch, wholeCell } from '../writing/requireHolds';

/** A row of a report's sheet as it was read last. */
export interface StandingRow {
  /** Blank for a row that is the SE's. */
  readonly key: string;
  /** What stands in the column of keys. */
  readonly keyCell: string;
}

/**
 * The rows of a report's sheet, found by their keys in the very request that works on them: others insert, delete and
 * move rows at any moment. A key that is not there breaks the request off.
 */
export class KeyedRows {
  /** Cells of keys as they stand, by the rows' place at the last reading. */
  readonly keyCells: string[];
  private readonly keys: Excel.Range;

  /**
   * @param rows the sheet's rows from its first on, as they were read last
   * @param unseen keys that a search does not see, such as those of rows that people hid
   */
  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly rows: readonly StandingRow[],
    private readonly unseen: ReadonlySet<string> = new Set(),
  ) {
    this.keyCells = rows.map(({ keyCell }) => keyCell);
    this.keys = sheet.getRange('A:A');
  }

  /** Begins a request: whether a search sees what is hidden is not said anywhere, so that the column of keys is shown. */
  begin(): void {
    this.keys.columnHidden = false;
  }

  /** Ends a request. */
  end(): void {
    this.keys.columnHidden = true;
  }

  /** The cell of a row's key, by the row's place at the last reading. */
  at(index: number): Excel.Range {
    return this.isSeen(index) ? this.find(this.keyCells[index] ?? '') : this.between(index);
  }

  isSeen = (index: number): boolean => this.rows[index]?.key !== '' && !this.unseen.has(this.rows[index]?.key ?? '');

  /** The cell that holds this key. */
  find(keyCell: string): Excel.Range {
    return this.keys.find(searchText(keyCell), wholeCell);
  }

  /** The same where it may be missing. */
  findOrNull(keyCell: string): Excel.Range {
    return this.keys.findOrNullObject(searchText(keyCell), wholeCell);
  }

  /**
   * A row that cannot be searched for stands so far below one that can be as it was read, which holds as long as there
   * are as many rows between that one and the next: else Excel refuses values that do not have the shape of the range.
   */
  private between(index: number): Excel.Range {
    let [above, below] = [index - 1, index + 1];
    while (above >= 0 && !this.isSeen(above)) above--;
    while (below < this.rows.length && !this.isSeen(below)) below++;
    const first = above >= 0 ? this.at(above) : this.sheet.getRange('A1');
    const isEnd = below >= this.rows.length;
    const last = isEnd ? this.keys.getUsedRange(true).getLastCell() : this.at(below);
    const end = isEnd ? this.rows.findLastIndex(({ keyCell }) => keyCell !== '') : below;
    requireRows(first.getBoundingRect(last), end - Math.max(above, 0) + 1);
    return first.getOffsetRange(index - Math.max(above, 0), 0);
  }

  /** The cells of the keys of rows that stand one below the other, at these places of the last reading. */
  span(index: number, count: number): Excel.Range {
    if (count === 1) return this.at(index);
    const range = this.at(index).getBoundingRect(this.at(index + count - 1));
    requireRows(range, count);
    return range;
  }
}

/** Breaks the request off where a range of one column has not so many rows; null leaves a cell as it is. */
function requireRows(range: Excel.Range, count: number): void {
  range.values = Array.from({ length: count }, () => [null]);
}

/** A text as Excel searches for it; of one that is longer than it takes the beginning. */
function searchText(text: string): string {
  let length = text.length;
  while (escapeSearch(text.slice(0, length)).length >= longestSearch) length--;
  return escapeSearch(text.slice(0, length)) + (length < text.length ? '*' : '');
}
