import type { Merge } from '../../domain/adoption/foreignSheet';
import { isPassing, toWorkbookError } from '../workbookError';
import { cellsIn, partsOf, placeProperties, rangeOf, type Block } from './blocks';
import { mergeOf } from './readFrames';

/** Of more merged areas in a range Excel tells nothing (reference of `getMergedAreasOrNullObject`); so many cells have no more. */
const safeCells = 2 * 512;

/**
 * The merged areas that begin in blocks, block by block: one round trip, more where one holds more than Excel tells at once.
 * Excel takes asking for them for a change: what a person could undo is gone with it (office-js #5918).
 * @param alongside asks for something else with each request
 */
export async function readMerges(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  alongside: () => void,
): Promise<readonly (readonly Merge[])[]> {
  if (blocks.length === 0) return [];
  try {
    alongside();
    return await ask(context, blocks);
  } catch (error) {
    const [only, ...others] = blocks;
    if (isPassing(toWorkbookError(error)) || !only) throw error;
    if (others.length === 0 && cellsIn(blocks) <= safeCells) throw error;
    const merges: (readonly Merge[])[] = [];
    // One after another: each may be the one of which there is too much.
    if (others.length > 0) for (const block of blocks) merges.push(...(await readMerges(context, [block], alongside)));
    else for (const half of partsOf(only, 2)) merges.push(...(await readMerges(context, [half], alongside)));
    return others.length > 0 ? merges : [merges.flat()];
  }
}

async function ask(context: Excel.RequestContext, blocks: readonly Block[]): Promise<readonly (readonly Merge[])[]> {
  const found = blocks.map((block) => rangeOf(context, block).getMergedAreasOrNullObject());
  for (const { areas } of found) areas.load(`items/${placeProperties.replaceAll(',', ',items/')}`);
  await context.sync();
  return found.map((one) => (one.isNullObject ? [] : one.areas.items.map(mergeOf)));
}
