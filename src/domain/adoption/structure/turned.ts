import type { LaidOut } from './layoutOfTable';

/** A table that was read with rows and columns exchanged, as it lies in its sheet. */
export function turned(one: LaidOut): LaidOut {
  const { layout } = one;
  return {
    ...one,
    layout: { ...layout, orientation: 'columns', sectionRows: [], sectionSays: new Map(), sections: null, skipped: [] },
  };
}
