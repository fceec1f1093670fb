import { toWorkbookError } from '../workbookError';

/**
 * Applies looks: all in one request; where Excel refuses any of them, one after another, so that the others are there.
 * Gives whether all are. What is no failure of the host is thrown on.
 */
export async function applyLooks(context: Excel.RequestContext, steps: readonly (() => void)[]): Promise<boolean> {
  if (await isDone(context, steps)) return true;
  let isWhole = true;
  for (const step of steps) isWhole = (await isDone(context, [step])) && isWhole;
  return isWhole;
}

async function isDone(context: Excel.RequestContext, steps: readonly (() => void)[]): Promise<boolean> {
  try {
    for (const step of steps) step();
    await context.sync();
    return true;
  } catch (error) {
    toWorkbookError(error);
    return false;
  }
}
