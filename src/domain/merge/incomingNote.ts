import type { Problem } from '../problem';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';

/**
 * What a file or sheet says of one activity: each field that it holds, blank ones too; a field that it does not hold is
 * absent and changes nothing. `id` is the activity's code; `version` and `updatedAt` are those that the matrix row and
 * the note had when the file was made, where it tells: what changed in the matrix since is known by them.
 */
export interface IncomingNote {
  /** The file or sheet, as people call it. */
  readonly source: string;
  readonly activity: Readonly<Partial<Activity>>;
  readonly note: Readonly<Partial<ConceptNote>>;
  /**
   * Fields (`noteFieldKey`) that nobody edited since the add-in wrote the file. They change nothing in an activity that
   * the matrix has, and fill the row of one that it lacks: the notes alone must suffice to rebuild the matrix.
   */
  readonly unedited: ReadonlySet<string>;
  /** What could not be read as it stands; the rest is taken all the same. */
  readonly problems: readonly Problem[];
}
