import { chunkBytes } from '../chunks';
import { WorkbookError } from '../workbookError';

/** A rectangle of cells of a sheet; rows and columns from 0. */
export interface Block {
  /** Id of the sheet: it stays when people rename it. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a block, to be asked for what they hold. */
export const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Block,
): Excel.Range => workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

export const cellsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Where a loaded range is. */
export const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Omit<Block, 'sheet'> => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
export const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** A block in so many parts of about the same size, side by side where it has not as many rows. */
export function partsOf(block: Block, count: number): readonly Block[] {
  const [start, size] = block.rows >= count ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const step = Math.max(1, Math.ceil(block[size] / count));
  return Array.from({ length: Math.ceil(block[size] / step) }, (_, at) => ({
    ...block,
    [start]: block[start] + at * step,
    [size]: Math.min(step, block[size] - at * step),
  }));
}

/** A larger block is looked through before it is read: one cell that stands far out makes millions of blank ones. */
export const largestUnseen = 500_000;
/** More is not read: a hundred times what an office's matrix holds. */
const [mostCells, mostBlocks] = [20_000_000, 1_000] as const;
const partsAtOnce = 16;

/**
 * The parts of blocks in which something stands, as far as blocks are so large that most of them may be blank; one round trip
 * for each time that parts are parted. Throws `tooLarge` where that is more than can be held.
 */
export async function filledParts(context: Excel.RequestContext, blocks: readonly Block[]): Promise<readonly Block[]> {
  const large = blocks.filter((block) => cellsIn([block]) > largestUnseen);
  if (large.length === 0 && cellsIn(blocks) <= mostCells) return blocks;
  if (large.length === 0 || blocks.length > mostBlocks) throw new WorkbookError('tooLarge');
  const parts = large
    .flatMap((block) => partsOf(block, partsAtOnce))
    .map((part) => ({ part, used: rangeOf(context, part).getUsedRangeOrNullObject(true) }));
  for (const { used } of parts) used.load(placeProperties);
  await context.sync();
  const filled = parts.flatMap(({ part, used }) => (used.isNullObject ? [] : [{ ...part, ...placeOf(used) }]));
  const isDense = cellsIn(filled) === cellsIn(large) && cellsIn(filled) > mostCells;
  if (isDense) throw new WorkbookError('tooLarge');
  return filledParts(context, [...blocks.filter((block) => !large.includes(block)), ...filled]);
}

/** What a cell is taken to add to an answer before one was seen, and at least: its look takes as much as a short text. */
const [usualBytes, fewestBytes] = [100, 40] as const;

/** Blocks that are left to be read, given in pieces that each make about a chunk of an answer. */
export class BlocksToRead {
  private left: Block[];
  private bytesPerCell: number = usualBytes;

  constructor(blocks: readonly Block[]) {
    this.left = [...blocks];
  }

  /** What is read with the next request; none when all is read. */
  next(): readonly Block[] {
    const pieces: Block[] = [];
    let room = Math.floor(chunkBytes / this.bytesPerCell);
    for (let block = this.left[0]; block && room > 0; block = this.left[0]) {
      const fitting = Math.floor(room / block.columns);
      if (fitting === 0 && pieces.length > 0) break;
      const rows = Math.min(block.rows, Math.max(1, fitting));
      pieces.push({ ...block, rows });
      this.left.shift();
      if (rows < block.rows) this.left.unshift({ ...block, row: block.row + rows, rows: block.rows - rows });
      room -= rows * block.columns;
    }
    return pieces;
  }

  /** Tells how large the values of the last pieces were: texts of some offices are ten times as long as of others. */
  learn(pieces: readonly Block[], bytes: number): void {
    this.bytesPerCell = Math.max(fewestBytes, bytes / cellsIn(pieces));
  }
}
