import { today } from '../../../commands/clock';
import { blankOf, sameValue } from '../../../domain/records/cell';
import { decision } from '../../../domain/records/decision';
import type { Field } from '../../../domain/records/field';
import { forumMeeting } from '../../../domain/records/forumMeeting';
import { measurement } from '../../../domain/records/measurement';
import { meetingName } from '../../../domain/records/meetingName';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import type { Language } from '../../../domain/plan/language';
import { formatDate, quoted } from '../../../i18n/formats';
import { randomId } from '../../../workbook/randomId';
import type { RecordKind } from '../../editor/recordKind';
import type { EditedName } from '../target';
import { rowDrafts, type RowBase, type RowEdit } from './rowDrafts';

const entered = (fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.origin === 'entered');

/** What people enter of each record, in the order of its form. */
export const enteredFields: Readonly<Record<EditedName, readonly string[]>> = {
  Decision: entered(decision.fields),
  ForumMeeting: entered(forumMeeting.fields),
  Measurement: entered(measurement.fields),
};

/** What a record is called in messages. */
export function nameOfEdit(
  name: EditedName,
  edit: RowEdit,
  { lists }: Pick<Matrix, 'lists'>,
  language: Language,
): string {
  if (name === 'Decision') return String(edit['text'] ?? edit['number'] ?? edit['id']);
  if (name === 'Measurement') {
    const { indicator, date } = edit;
    const day = typeof date === 'string' ? formatDate(date, language) : null;
    return [indicator ?? edit['id'], day].filter(Boolean).join(' · ');
  }
  const { id, forum, date } = edit as { id: string | null; forum: string | null; date: string | null };
  return meetingName({ id, forum, date }, lists, language);
}

/** How a record of these is edited. */
export function rowKind(name: EditedName): RecordKind<RowEdit, RowBase> {
  const { idLetter = '', fields } = declarationOf(name);
  const own = enteredFields[name];
  const valueOf = ({ row, given }: RowBase, field: string) =>
    (row ? row.record[field] : given?.[field]) ?? blankOf(fields[field] as Field);
  const startOf = (base: RowBase, _: Matrix, like?: RowEdit): RowEdit => ({
    id: base.row?.record['id'] ?? like?.['id'] ?? randomId(idLetter, Number(today().slice(0, 4))),
    ...Object.fromEntries(own.map((field) => [field, valueOf(base, field)])),
  });
  const changed = (edit: RowEdit, start: RowEdit) => own.filter((field) => !sameValue(edit[field], start[field]));
  const ownChanges = (edit: RowEdit, base: RowBase) =>
    Object.fromEntries(
      own.filter((field) => !sameValue(edit[field], valueOf(base, field))).map((field) => [field, edit[field] ?? null]),
    );
  return {
    drafts: rowDrafts[name],
    // A new one has the draft without a code.
    draftId: (_, { row }) => String(row?.record['id'] ?? ''),
    startOf,
    isChanged: (edit, start) => changed(edit, start).length > 0,
    rowsNow: ({ row }, { tables }) => {
      const isSame = ({ record, index }: Row) =>
        row !== null && (row.record['id'] ? record['id'] === row.record['id'] : index === row.index);
      const found = (tables[name].rows as readonly Row[]).find(isSame);
      return found ? { row: found } : null;
    },
    recordEdits: (edit, { row }) => [{ table: name, base: row, values: { ...edit } }],
    withTheirs: ({ edit, base }, { row, kept }, matrix) => {
      const values = { ...startOf({ row }, matrix, edit), ...ownChanges(edit, base), ...kept };
      return { edit: values as RowEdit, base: { row } };
    },
    asNew: ({ edit }) => ({ edit, base: { row: null } }),
    words: ({ listedRecords }, matrix, language) => ({
      saved: (edit) => listedRecords.saved[name](quoted(nameOfEdit(name, edit, matrix, language))),
      conflict: listedRecords.conflict[name],
    }),
  };
}
