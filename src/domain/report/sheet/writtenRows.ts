import type { Cell } from '../../records/cell';
import { sheetKey } from './sheetKey';
import { reportColumns, type SheetCell, type SheetRow } from './sheetRows';

/** A row of a report's sheet as it was read. */
export interface WrittenRow {
  /** Blank for a row that is the SE's. */
  readonly key: string;
  /** What stands in the column of keys. */
  readonly keyCell: string;
  readonly mark: string;
  /** Whether it still waits for its look: what wrote it was interrupted. */
  readonly isBare: boolean;
  readonly cells: readonly SheetCell[];
  /** Whether the SE has something beside the report. */
  readonly hasOwn: boolean;
}

/** Between the key of a row and what marks it. */
const markSeparator = ' | ';
/** Before the key of a row that the report has no more. */
export const goneStart = 'gone ';
/** Before the key of a row that waits for its look. */
const bareStart = 'new ';

/** What stands in the first column, which is hidden. */
export const keyCell = ({ key, mark }: Pick<SheetRow, 'key' | 'mark'>, isBare = false): string =>
  (isBare ? bareStart : '') + (mark === '' ? key : key + markSeparator + mark);

/** What stands in the first column, taken apart. Sheets of before hold keys in which ids stand as they are. */
function readKeyCell(cell: Cell) {
  const [, bare, gone, written = '', mark = ''] =
    /^(new )?(gone )?(.*?)(?: \| ((?:draft|own) \w+))?$/s.exec(String(cell)) ?? [];
  return { key: sheetKey(written), mark, isBare: bare !== undefined, isGone: gone !== undefined };
}

/** The key of a row, from what stands in the first column. */
export const keyOfCell = (cell: Cell): string => readKeyCell(cell).key;

/** Rows of a sheet from its first cell on, as Excel gives them. */
export function writtenRows(values: readonly (readonly Cell[])[]): readonly WrittenRow[] {
  const read = values.map(([first = '']) => readKeyCell(first));
  const live = new Set(read.filter(({ isGone }) => !isGone).map(({ key }) => key));
  const known = new Set<string>();
  return values.map((cells, index) => {
    const [first = ''] = cells;
    const { key = '', mark = '', isBare = false, isGone = false } = read[index] ?? {};
    const named = isGone && live.has(key) ? goneStart + key : key;
    // A row that was copied has the key of another: it is the SE's.
    const own = known.has(named) ? '' : named;
    if (own !== '') known.add(own);
    return {
      key: own,
      keyCell: String(first),
      mark,
      isBare,
      cells: reportCells(cells),
      hasOwn: cells.slice(1 + reportColumns).some((cell) => cell !== ''),
    };
  });
}

/** The report's cells of a row that begins with its key. */
export function reportCells(row: readonly Cell[]): readonly SheetCell[] {
  const shown = row.slice(1, 1 + reportColumns).map(cellOf);
  return shown.length === reportColumns ? shown : Array.from({ length: reportColumns }, (_, at) => shown[at] ?? '');
}

const cellOf = (cell: Cell): SheetCell => (typeof cell === 'boolean' ? String(cell) : (cell as SheetCell));

/** Whether a sheet holds a report: rows have keys, those of its opening among them. */
export const isReport = (rows: readonly WrittenRow[]): boolean => {
  const keys = new Set(rows.map(({ key }) => key));
  return keys.has('title') || keys.has('written');
};
