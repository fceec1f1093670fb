import { rangeOf, type Block } from './blocks';
import { runsWhere, type Run } from './runs';

/** What is asked for: the ground alone. */
const ground = { format: { fill: { color: true } } } as const;

/** A row, column or cell as it was answered. */
type Grounded = Pick<Excel.CellProperties, 'format'>;

const colourOf = (one: Grounded | undefined): string | null => one?.format?.fill?.color ?? null;

/** Rows that are taken along between two that are asked for by column. */
const gap = 3;

/** A run of rows whose cells have not all the same ground, and what is asked of its columns and cells. */
interface MixedRows {
  readonly rows: Run;
  readonly block: Block;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly mixed: { readonly columns: Run; readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[];
}

/** Asks for the grounds of a block: of its rows, then of the columns of those that differ, then of the cells of these. */
export function requestFills(context: Excel.RequestContext, block: Block): Fills {
  return new Fills(context, block);
}

/** The grounds of a block while they are asked for, each request to be sent before the next one is made. */
export class Fills {
  /** Whether something was asked that must be answered first. */
  isWaiting = true;
  private readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  private differing: readonly MixedRows[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly block: Block,
  ) {
    this.rows = rangeOf(context, block).getRowProperties(ground);
  }

  requestColumns(): void {
    const { context, block } = this;
    const mixed = runsWhere(block.rows, (row) => colourOf(this.rows.value[row]) === null, gap);
    this.differing = mixed.map((rows) => {
      const own = { ...block, row: block.row + rows.first, rows: rows.count };
      return { rows, block: own, columns: rangeOf(context, own).getColumnProperties(ground), mixed: [] };
    });
    this.isWaiting = mixed.length > 0;
  }

  requestCells(): void {
    this.isWaiting = false;
    for (const { block, columns, mixed } of this.differing)
      for (const run of runsWhere(block.columns, (column) => colourOf(columns.value[column]) === null)) {
        const own = { ...block, column: block.column + run.first, columns: run.count };
        mixed.push({ columns: run, cells: rangeOf(this.context, own).getCellProperties(ground) });
        this.isWaiting = true;
      }
  }

  /** Gives the ground of each cell that has one, by its row and column from 0 in the sheet. */
  give(take: (row: number, column: number, colour: string | null) => void): void {
    const { block } = this;
    for (let row = 0; row < block.rows; row++) {
      const own = colourOf(this.rows.value[row]);
      const mixed = own === null ? this.mixedAt(row) : undefined;
      for (let column = 0; column < block.columns; column++)
        take(block.row + row, block.column + column, own ?? (mixed ? colourIn(mixed, row, column) : null));
    }
  }

  private mixedAt(row: number): MixedRows | undefined {
    return this.differing.find(({ rows }) => row >= rows.first && row < rows.first + rows.count);
  }
}

function colourIn({ rows, columns, mixed }: MixedRows, row: number, column: number): string | null {
  const shared = colourOf(columns.value[column]);
  if (shared !== null) return shared;
  const run = mixed.find((one) => column >= one.columns.first && column < one.columns.first + one.columns.count);
  return colourOf(run?.cells.value[row - rows.first]?.[column - run.columns.first]);
}
