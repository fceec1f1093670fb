import { runsOf, type Steps } from '../steps';
import type { FileAccount } from './fileAccount';
import { isTaken, outcomeOf, type ImportChoices } from './importChoices';
import type { ImportItem, ImportPreview } from './importPreview';

/** What becomes of the records of one file. */
export interface FileCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Left out by choice, or because nothing is proposed. */
  readonly notTaken: number;
  /** Those of which somebody must say first what they are. */
  readonly undecided: number;
}

export interface FileOutcome extends FileCounts {
  readonly file: FileAccount;
}

type Kind = keyof FileCounts;

/** For each file of a preview what of it is taken and what is left by the choices. A record of two files counts in both. */
export function* fileOutcomes(
  { request, items }: ImportPreview,
  choices: ImportChoices,
): Steps<readonly FileOutcome[]> {
  const outcomes = (request.files ?? []).map((file) => ({
    file,
    ...{ added: 0, changed: 0, unchanged: 0, notTaken: 0, undecided: 0 },
  }));
  const bySource = new Map<string, (typeof outcomes)[number][]>();
  for (const outcome of outcomes)
    for (const source of outcome.file.sources) bySource.set(source, [...(bySource.get(source) ?? []), outcome]);
  for (const run of runsOf(items)) {
    for (const item of run) {
      const kind = kindOf(item, choices);
      for (const outcome of new Set(item.sources.flatMap((source) => bySource.get(source) ?? []))) outcome[kind] += 1;
    }
    yield;
  }
  return outcomes;
}

function kindOf(item: ImportItem, choices: ImportChoices): Kind {
  if (item.state === 'refused') return 'undecided';
  if (item.state === 'unchanged') return 'unchanged';
  if (!isTaken(item, choices)) return 'notTaken';
  if (item.state === 'new') return 'added';
  return outcomeOf(item, choices).records.some(({ taken }) => taken.length > 0) ? 'changed' : 'notTaken';
}
