import type { computing } from '../note/computedFields';
import type { Problem, ProblemCode } from '../problem';
import type { Activity } from '../records/activity';
import type { Cell, CellContext } from '../records/cell';
import type { FieldValue } from '../records/field';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import type { FileAccount } from './fileAccount';
import type { IncomingNote } from './incomingNote';

/** A copy of the workbook, read. */
export interface IncomingCopy {
  /** The file, as people call it. */
  readonly source: string;
  readonly matrix: Matrix;
}

/** Rows and columns of a file that are outside what is read of its tables. */
export interface NotRead {
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** What is to be brought into the matrix. */
export interface ImportRequest {
  readonly notes: readonly IncomingNote[];
  readonly copies: readonly IncomingCopy[];
  /** What was not read of files whose notes are in a table of their own. */
  readonly notRead?: readonly NotRead[];
  /** What the files hold, part by part. */
  readonly files?: readonly FileAccount[];
  /**
   * What the person decided about whose activity something is, by `ImportItem.members`: the code of an activity of the
   * matrix, or null for a new one.
   */
  readonly assigned: ReadonlyMap<string, string | null>;
}

/** A value that files offer for a field. */
export interface Offer {
  readonly value: FieldValue;
  readonly sources: readonly string[];
  /** Whether the matrix's field was changed too since the file was made, as far as that can be known. */
  readonly isConflict: boolean;
  /** What is wrong with the value. An unknown member of a list can be taken all the same, as in the sheet. */
  readonly fault: ProblemCode | null;
}

/** A field in which files differ from the matrix. */
export interface FieldDifference {
  readonly field: string;
  readonly before: FieldValue;
  /** What the cell holds where it could not be read. */
  readonly unreadable: Cell | null;
  readonly offers: readonly Offer[];
  /** Position of the offer that is proposed; null proposes to keep what the matrix holds. */
  readonly proposed: number | null;
}

/** One row of the matrix and what would change in it. */
export interface RecordPreview {
  readonly table: RecordName;
  /** The row as the matrix holds it; null where it would be added. */
  readonly row: Row | null;
  /** The highest version among the files' rows; null where none tells. */
  readonly version: number | null;
  readonly differences: readonly FieldDifference[];
}

/** How the activity of a file was found in the matrix. */
export interface Match {
  readonly by: 'code' | 'title' | 'choice' | 'none';
  /** Activities of the matrix that it could be as well. */
  readonly alternatives: readonly Row<Activity>[];
}

export type ItemState = 'new' | 'changed' | 'unchanged' | 'refused';

/** Tables of which an import takes rows, each with all that files say of one of them; a note comes with its activity. */
export const itemTables = [
  'Activity',
  'Product',
  'CountryReport',
  'ForumMeeting',
  'Decision',
  'Target',
  'Measurement',
] as const satisfies readonly RecordName[];

/** All that files say of one activity and its note, or of one row of another table. */
export interface ImportItem {
  /** Tells items apart; the same for the same activity when the preview is made again. */
  readonly key: string;
  readonly table: (typeof itemTables)[number];
  /** Its code; null for a new one that has none yet. */
  readonly id: string | null;
  readonly title: string | null;
  readonly state: ItemState;
  /** Whether it is proposed to be taken at all. */
  readonly isProposed: boolean;
  readonly sources: readonly string[];
  /** What of the request it was made of: keys of `ImportRequest.assigned`. */
  readonly members: readonly string[];
  readonly match: Match;
  readonly records: readonly RecordPreview[];
  readonly problems: readonly Problem[];
}

/** What an import would do to the matrix, field by field; nothing is written yet. */
export interface ImportPreview {
  readonly request: ImportRequest;
  /** Lists and language of the matrix. */
  readonly context: CellContext;
  readonly items: readonly ImportItem[];
  /** Tables of copies that differ from the matrix's and are left alone; `Catalog` stands for the lists. */
  readonly leftAlone: readonly { readonly source: string; readonly tables: readonly (RecordName | 'Catalog')[] }[];
  readonly notRead: readonly NotRead[];
  /** Columns that the matrix itself lacks: what files say there cannot be written. */
  readonly notWritable: readonly Problem[];
  /** What the matrix says of the computed columns of an activity as it will be. */
  readonly computed: ReturnType<typeof computing>;
}
