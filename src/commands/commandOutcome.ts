/** What came of a command of the ribbon. */
export type CommandOutcome =
  | { readonly kind: 'recalculated'; readonly changedCells: number }
  /** A recalculation of a workbook that has none. */
  | { readonly kind: 'noIndicators' }
  | { readonly kind: 'summaryWritten'; readonly sheet: string; readonly looksFailed: boolean }
  | { readonly kind: 'reviewAsked' }
  /** `error` is a WorkbookError, or a bug that the pane must not hide. */
  | { readonly kind: 'failed'; readonly error: unknown };

const listeners = new Set<(outcome: CommandOutcome) => void>();
let last: CommandOutcome | null = null;

/** Calls back for every outcome from now on, and for one that came while nobody listened. */
export function onCommandOutcome(listener: (outcome: CommandOutcome) => void): () => void {
  listeners.add(listener);
  if (last) listener(last);
  // Whoever else starts to listen in this turn (the pane's parts do, one after another) still gets it.
  queueMicrotask(() => {
    last = null;
  });
  return () => listeners.delete(listener);
}

/** Tells the pane, or keeps it for the pane when that opens. */
export function announceOutcome(outcome: CommandOutcome): void {
  if (listeners.size === 0) last = outcome;
  for (const listener of listeners) listener(outcome);
}
