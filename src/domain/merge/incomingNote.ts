import type { Problem } from '../problem';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';

/**
 * What a file or sheet says of one activity. A field that it does not hold, or that nobody edited in it since it was
 * written by the add-in, is absent: it changes nothing.
 */
export interface IncomingNote {
  /** The file or sheet, as people call it. */
  readonly source: string;
  readonly activity: Readonly<Partial<Activity>>;
  readonly note: Readonly<Partial<ConceptNote>>;
  /** What could not be read as it stands; the rest is taken all the same. */
  readonly problems: readonly Problem[];
}
