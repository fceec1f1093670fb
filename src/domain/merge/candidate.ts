import type { Problem } from '../problem';
import type { FieldValue } from '../records/field';
import type { Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { ImportItem } from './importPreview';

/** A record's values by field; one that a file does not hold is absent. */
export type Values = Readonly<Record<string, FieldValue>>;

/**
 * What to propose for a field that differs: `take` the file's value, `keep` the matrix's, or `conflict`: both were
 * changed since they were the same, so that the matrix's is kept until the person chooses.
 */
export type Verdict = 'take' | 'keep' | 'conflict';

/** What one file says of one record. */
export interface Part {
  readonly table: RecordName;
  readonly source: string;
  readonly values: Values;
  /** Fields that nobody edited in the file: they change nothing in a row that exists. */
  readonly unedited: ReadonlySet<string>;
  readonly judge: (field: string, row: Row) => Verdict;
}

/** What one file says of one activity with its note, or of one row of another table. */
export interface Candidate {
  readonly key: string;
  readonly table: ImportItem['table'];
  readonly source: string;
  /** Tells files, and the copies in one, apart. */
  readonly file: string;
  readonly isCopy: boolean;
  readonly id: string | null;
  /** Titles that its row had before, as the change log of its copy tells. */
  readonly formerly: readonly string[];
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** The code in a record's values; null where there is none. */
export function idOf(values: Values): string | null {
  const id = values['id'];
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : null;
}

/** The version of a record's values; null where none tells. */
export function versionOf(values: Values): number | null {
  const version = values['version'];
  return typeof version === 'number' ? version : null;
}

/** When a record was last saved; blank, which is before every moment, where it does not tell. */
export function stampOf(values: Values): string {
  return String(values['updatedAt'] ?? '');
}

/** Above 0 where the first is newer: a higher version, then a later date. */
export function compareAge(a: Values, b: Values): number {
  const versions = (versionOf(a) ?? -1) - (versionOf(b) ?? -1);
  if (versions !== 0) return versions;
  const [stampA, stampB] = [stampOf(a), stampOf(b)];
  return Number(stampA > stampB) - Number(stampA < stampB);
}
