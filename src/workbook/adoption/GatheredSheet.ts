import type { ForeignSheet, Merge } from '../../domain/adoption/foreignSheet';
import type { Cell } from '../../domain/records/cell';
import { blankCell, ForeignRows, shownCell, withExtras } from '../../files/xlsx/foreignRows';
import { isLinkFormula, readLinkFormula } from '../../files/xlsx/linkFormula';
import { formatOfCode } from '../../files/xlsx/shownNumber';
import type { SheetFrame } from './readFrames';

/** What was read of a cell. */
export interface ReadCell {
  readonly value: Cell;
  /** Code of its number format, where the value is a number. */
  readonly format?: string;
  /** With its `=`. */
  readonly formula?: string;
  readonly link?: string;
}

/** More columns no sheet has. */
const columnsOfSheet = 16_384;
const keyOf = (row: number, column: number): number => row * columnsOfSheet + column - 1;

/** A sheet whose cells come piece by piece; rows and columns from 1. */
export class GatheredSheet {
  private readonly cells = new Map<number, ReadCell>();
  private readonly fills = new Map<number, string>();
  private lastRow = 0;
  private lastColumn = 0;

  constructor(private readonly frame: SheetFrame) {}

  put(row: number, column: number, cell: ReadCell): void {
    this.cells.set(keyOf(row, column), cell);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** @param colour as Excel tells it; white is none */
  fill(row: number, column: number, colour: string | null | undefined): void {
    const digits = digitsOf(colour);
    if (digits !== undefined) this.fills.set(keyOf(row, column), digits);
  }

  /**
   * The column of which most cells differ from each other, with what was entered in them, by their rows: sorted rows show
   * in it. Null where nothing was read.
   */
  tellingColumn(): { readonly column: number; readonly entered: ReadonlyMap<number, Cell> } | null {
    const columns = new Map<number, Map<number, Cell>>();
    for (const [key, { value, formula }] of this.cells) {
      if (formula !== undefined || value === '') continue;
      const [row, column] = placeOfKey(key);
      const known = columns.get(column) ?? new Map<number, Cell>();
      columns.set(column, known.set(row, value));
    }
    const [most] = [...columns].sort(([, a], [, b]) => new Set(b.values()).size - new Set(a.values()).size);
    return most ? { column: most[0], entered: most[1] } : null;
  }

  /** The sheet, when all of it was read. */
  sheet(merges: readonly Merge[], date1904: boolean): ForeignSheet {
    const { name, hidden, tables, comments } = this.frame;
    const rows = new ForeignRows();
    const said = new Map(comments.map(({ row, column, text }) => [keyOf(row, column), text]));
    for (const [key, cell] of this.cells) {
      const shown = shownCell(cell.value, formatOfCode(cell.format ?? 'General'), date1904);
      const extras = { fill: this.fills.get(key), link: this.linkOf(cell), comment: said.get(key) };
      rows.keep(...placeOfKey(key), withExtras(shown, extras));
    }
    for (const { row, column, text, fill, link } of comments) {
      const own = this.fills.get(keyOf(row, column)) ?? digitsOf(fill);
      rows.keep(row, column, withExtras(blankCell, { fill: own, link, comment: text }));
    }
    // People colour rows far beyond what they hold.
    for (const [key, fill] of this.fills) {
      const [row, column] = placeOfKey(key);
      if (row <= this.lastRow && column <= this.lastColumn) rows.keep(row, column, { ...blankCell, fill });
    }
    return { name, hidden, rows: rows.inOrder(), merges, tables };
  }

  /** Where a cell leads: by its formula, where that makes a link, even if it cannot be told where to. */
  private linkOf({ formula, link }: ReadCell): string | undefined {
    const bare = formula?.slice(1);
    if (bare === undefined || !isLinkFormula(bare)) return link;
    const textAt = (row: number, column: number) => String(this.cells.get(keyOf(row, column))?.value ?? '');
    return readLinkFormula({ formula: bare }, textAt).address ?? undefined;
  }
}

const placeOfKey = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / columnsOfSheet),
  (key % columnsOfSheet) + 1,
];

/** The digits of a colour; none for white, which a cell without a ground has too. */
function digitsOf(colour: string | null | undefined): string | undefined {
  const digits = colour?.replace('#', '').toUpperCase() ?? '';
  return digits === '' || digits === 'FFFFFF' ? undefined : digits;
}
