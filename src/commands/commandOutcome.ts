import type { WorkbookError } from '../workbook/workbookError';

/** What came of a command of the ribbon. */
export type CommandOutcome =
  | { readonly kind: 'recalculated'; readonly changedCells: number }
  | { readonly kind: 'summaryWritten'; readonly sheet: string }
  | { readonly kind: 'reviewAsked' }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

const listeners = new Set<(outcome: CommandOutcome) => void>();
let last: CommandOutcome | null = null;

/** Calls back for every outcome from now on, and for one that came while nobody listened. */
export function onCommandOutcome(listener: (outcome: CommandOutcome) => void): () => void {
  listeners.add(listener);
  if (last) listener(last);
  last = null;
  return () => listeners.delete(listener);
}

/** Tells the pane, or keeps it for the pane when that opens. */
export function announceOutcome(outcome: CommandOutcome): void {
  if (listeners.size === 0) last = outcome;
  for (const listener of listeners) listener(outcome);
}
