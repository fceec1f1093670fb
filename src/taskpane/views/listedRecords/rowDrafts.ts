import type { FieldValue } from '../../../domain/records/field';
import type { Row } from '../../../domain/records/matrix';
import { draftsOf, isObject, isRowOrNone, type Drafts } from '../../store/draftStore';
import type { EditedName } from '../target';

/** What a form of one of them holds, by field. */
export type RowEdit = Readonly<Record<string, FieldValue>>;

/** Its row; null for a new one, with what that begins with. */
export interface RowBase {
  readonly row: Row | null;
  readonly given?: RowEdit;
}

const draftsAs = (kind: 'decision' | 'meeting' | 'measurement'): Drafts<RowEdit, RowBase> =>
  draftsOf(kind, (edit, base) =>
    isObject(base) && isRowOrNone(base['row']) ? { edit: edit as RowEdit, base: base as unknown as RowBase } : null,
  );

/** Decisions, meetings and measurements that were entered and not saved. */
export const rowDrafts: Readonly<Record<EditedName, Drafts<RowEdit, RowBase>>> = {
  Decision: draftsAs('decision'),
  ForumMeeting: draftsAs('meeting'),
  Measurement: draftsAs('measurement'),
};
