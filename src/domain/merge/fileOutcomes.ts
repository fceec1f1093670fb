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
export function fileOutcomes({ request, items }: ImportPreview, choices: ImportChoices): readonly FileOutcome[] {
  const kinds = items.map((item) => ({ sources: item.sources, kind: kindOf(item, choices) }));
  return (request.files ?? []).map((file) => {
    const own = new Set(file.sources);
    const count = (kind: Kind) =>
      kinds.filter((one) => one.kind === kind && one.sources.some((source) => own.has(source))).length;
    return {
      file,
      added: count('added'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      notTaken: count('notTaken'),
      undecided: count('undecided'),
    };
  });
}

function kindOf(item: ImportItem, choices: ImportChoices): Kind {
  if (item.state === 'refused') return 'undecided';
  if (item.state === 'unchanged') return 'unchanged';
  if (!isTaken(item, choices)) return 'notTaken';
  if (item.state === 'new') return 'added';
  return outcomeOf(item, choices).records.some(({ taken }) => taken.length > 0) ? 'changed' : 'notTaken';
}
