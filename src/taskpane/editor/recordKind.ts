import type { Language } from '../../domain/plan/language';
import type { FieldValue } from '../../domain/records/field';
import type { Matrix, Row } from '../../domain/records/matrix';
import type { RecordName } from '../../domain/records/records';
import type { Texts } from '../../i18n/texts';
import type { RecordConflict, RecordEdit } from '../../workbook/operations/saveRecords';
import type { Drafts } from '../store/draftStore';

/**
 * What a kind of form is: how its rows are read, kept as a draft, saved and chosen between. `E` is what the form holds,
 * `B` the rows as they were when it was opened, or that there were none.
 */
export interface RecordKind<E, B> {
  readonly drafts: Drafts<E, B>;
  /** Names the draft of a form among those of its kind. */
  readonly draftId: (edit: E, base: B) => string;
  /** What the form holds as long as nothing is changed; that of a new record where there are no rows yet. */
  readonly startOf: (base: B, matrix: Matrix, like?: E) => E;
  readonly isChanged: (edit: E, start: E) => boolean;
  /** The same rows in the workbook as it was read since; null where they are not, or not yet, there. */
  readonly rowsNow: (base: B, matrix: Matrix) => B | null;
  /** What has to be written. */
  readonly recordEdits: (edit: E, base: B, matrix: Matrix) => readonly RecordEdit[];
  /**
   * The form with what was kept of another person's version, and with their row as the one that it began with; with
   * nothing kept and the row as the form itself left it, the form once it was saved.
   */
  readonly withTheirs: (state: FormState<E, B>, theirs: TheirVersion, matrix: Matrix) => FormState<E, B>;
  /** What was entered while the form was being saved, where it knows rows by itself: against those of the saved form. */
  readonly enteredSince?: (edit: E, saved: E) => E;
  /** The form once a row of it is no longer in its table: saved again it is written as a new one. */
  readonly asNew: (state: FormState<E, B>, table: RecordName) => FormState<E, B>;
  /** Why what was chosen from both versions is to be mended before it is saved; null where it need not be. */
  readonly mixed?: (edit: E, matrix: Matrix, text: Texts) => string | null;
  /** Whether what comes after a save shows the row, so that the workbook has to be read again by then. */
  readonly isReadFirst?: boolean;
  readonly words: (text: Texts, matrix: Pick<Matrix, 'lists' | 'plans'>, language: Language) => RecordWords<E, B>;
}

export interface FormState<E, B> {
  readonly edit: E;
  readonly base: B;
}

/** A row as another person left it, with the values of it that stay. */
export interface TheirVersion {
  readonly table: RecordName;
  readonly row: Row;
  readonly kept: Readonly<Record<string, FieldValue | undefined>>;
}

export interface RecordWords<E, B> {
  readonly saved: (edit: E, base: B, edits: readonly RecordEdit[]) => string;
  /** Stands above both versions of what another person changed; or, where one cannot choose between them, says what to do. */
  readonly conflict: string | ((conflicts: readonly RecordConflict[]) => string);
}
