import type { FieldValue } from '../../../domain/records/field';
import type { Row } from '../../../domain/records/matrix';
import { draftsOf, isObject, isRowOrNone, type Drafts } from '../../store/draftStore';

/** The records that this view edits. */
export type EditedName = 'Decision' | 'ForumMeeting';

/** What a form of one of them holds, by field. */
export type RowEdit = Readonly<Record<string, FieldValue>>;

/** Its row; null for a new one. */
export interface RowBase {
  readonly row: Row | null;
}

const draftsAs = (kind: 'decision' | 'meeting'): Drafts<RowEdit, RowBase> =>
  draftsOf(kind, (edit, base) =>
    isObject(base) && isRowOrNone(base['row']) ? { edit: edit as RowEdit, base: base as unknown as RowBase } : null,
  );

/** Decisions and meetings that were entered and not saved. */
export const rowDrafts: Readonly<Record<EditedName, Drafts<RowEdit, RowBase>>> = {
  Decision: draftsAs('decision'),
  ForumMeeting: draftsAs('meeting'),
};
