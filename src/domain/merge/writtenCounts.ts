import { flatMapInSteps, type Steps } from '../steps';
import { writtenOf, type WrittenRow } from './changesOf';
import { isTaken, type ImportChoices } from './importChoices';
import type { ImportPreview } from './importPreview';

/** How much an import writes. An activity and its note are one record. */
export interface WrittenCounts {
  readonly fields: number;
  readonly added: number;
  readonly changed: number;
}

/** Counts what was written. */
export function countsOf(written: readonly WrittenRow[]): WrittenCounts {
  const idsOf = (rows: readonly WrittenRow[]) => new Set(rows.map(({ id }) => id));
  const added = idsOf(written.filter(({ table, isNew }) => isNew && table !== 'ConceptNote'));
  return {
    fields: written.reduce((sum, { fields }) => sum + fields.length, 0),
    added: added.size,
    changed: [...idsOf(written)].filter((id) => !added.has(id)).length,
  };
}

/** Counts what would be written by the choices. */
export function* countsOfChosen(preview: ImportPreview, choices: ImportChoices): Steps<WrittenCounts> {
  let made = 0;
  const written = yield* flatMapInSteps(preview.items, (item) =>
    isTaken(item, choices) ? writtenOf(item, choices, () => `new ${made++}`) : [],
  );
  return countsOf(written);
}
