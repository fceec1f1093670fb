import { errorCell, type Cell } from '../../domain/records/cell';
import { isTooLarge } from '../readTables';
import { WorkbookError } from '../workbookError';
import { partsOf, rangeOf, type Block } from './blocks';
import { isFormula, requestDetails, type Details } from './details';
import { requestFills } from './fills';
import type { GatheredSheet } from './GatheredSheet';

/** Where what is read goes. */
export interface Gathering {
  sheetOf(block: Block): GatheredSheet;
  /** Whether nobody has asked for it: then Excel is only asked what it takes for reading. */
  readonly isUnasked: boolean;
}

/**
 * Reads blocks in one answer each for what their cells hold, for how numbers look and where links lead, and for grounds that
 * differ within rows and columns: one to four round trips for all of them. What is too large for an answer is read in halves.
 * @returns how large the values were, roughly
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  gathering: Gathering,
): Promise<number> {
  try {
    return await readAtOnce(context, blocks, gathering);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [only, ...others] = blocks;
    if (only && others.length === 0 && only.rows * only.columns === 1) throw error;
    const half = blocks.length >> 1;
    const parts =
      only && others.length === 0
        ? partsOf(only, 2).map((part) => [part])
        : [blocks.slice(0, half), blocks.slice(half)];
    let bytes = 0;
    for (const part of parts) bytes += await readBlocks(context, part, gathering);
    return bytes;
  }
}

async function readAtOnce(context: Excel.RequestContext, blocks: readonly Block[], gathering: Gathering) {
  const { isUnasked } = gathering;
  const asked = blocks.map((block) => {
    const range = rangeOf(context, block);
    range.load('formulas');
    return { block, range, fills: isUnasked ? null : requestFills(context, block) };
  });
  await context.sync();
  const detailed = asked.map((one) => {
    const entered = one.range.formulas as Cell[][] | null;
    if (entered === null) throw new WorkbookError('tooLarge');
    one.fills?.requestColumns();
    return { ...one, entered, details: requestDetails(context, one.block, entered, isUnasked) };
  });
  if (detailed.some(({ fills, details }) => fills?.isWaiting || details.isWaiting)) await context.sync();
  for (const { fills } of detailed) fills?.requestCells();
  if (detailed.some(({ fills }) => fills?.isWaiting)) await context.sync();
  let bytes = 0;
  for (const { block, fills, entered, details } of detailed) {
    const sheet = gathering.sheetOf(block);
    fills?.give((row, column, colour) => sheet.fill(row + 1, column + 1, colour));
    putCells(sheet, block, entered, details);
    bytes += JSON.stringify(entered).length;
  }
  return bytes;
}

/** Gives a sheet what the cells of a block hold. */
function putCells(sheet: GatheredSheet, block: Block, entered: readonly (readonly Cell[])[], details: Details): void {
  entered.forEach((cells, down) => {
    cells.forEach((cell, right) => {
      if (cell === '') return;
      const [formula, held] = isFormula(cell) ? [String(cell), details.value(down, right) ?? ''] : [undefined, cell];
      if (held === '') return;
      const value = details.type(down, right) === 'Error' ? errorCell(String(held)) : held;
      sheet.put(block.row + down + 1, block.column + right + 1, {
        value,
        ...(typeof value === 'number' && { format: details.format(down, right) ?? 'General' }),
        // A text that looks like a formula is what it shows.
        ...(formula !== undefined && formula !== value && { formula }),
        ...withLink(details.link(down, right)),
      });
    });
  });
}

const withLink = (link: string | undefined) => (link === undefined ? {} : { link });
