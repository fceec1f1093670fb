import type { LaidOut } from './layoutOfTable';

/** A table that was read with rows and columns exchanged, as it lies in its sheet. */
export function turned(one: LaidOut): LaidOut {
  const { layout } = one;
  // Rows of the turned sheet are its columns: of what they tell only the titles are rows.
  const skipped = layout.skipped.filter(({ reason }) => reason === 'title');
  // Labels that stand again beside the next cards are no records.
  const again = layout.skipped.filter(({ reason }) => reason === 'repeatedHeader').map(({ row }) => row);
  const headers = [...layout.headers, ...again];
  return {
    ...one,
    layout: {
      ...layout,
      headers,
      orientation: 'columns',
      sectionRows: [],
      sectionSays: new Map(),
      sections: null,
      skipped,
    },
  };
}
