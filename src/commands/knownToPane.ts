import type { KnownBefore } from '../workbook/operations/recalculate';

type Source = () => KnownBefore | undefined;

const nothing: Source = () => undefined;
let source = nothing;

/** An open pane offers what it knows of the workbook; the call that it gives takes the offer back. */
export function offerKnown(offered: Source): () => void {
  source = offered;
  return () => {
    if (source === offered) source = nothing;
  };
}

/** What the pane knows of the workbook, where it is open: what is still the same is neither read nor counted again. */
export const knownToPane: Source = () => source();
