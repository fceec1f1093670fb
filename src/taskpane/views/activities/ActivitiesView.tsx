import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { today } from '../../../commands/clock';
import type { Activity } from '../../../domain/records/activity';
import type { Row, Matrix } from '../../../domain/records/matrix';
import { selectPlace } from '../../../workbook/selection';
import { ConflictView } from '../../editor/ConflictView';
import { draftOf, type Draft } from './note/noteDrafts';
import { NoteForm } from './note/NoteForm';
import { baseOf, editOf, newBase, newEdit, type NoteBase, type NoteEdit } from './note/noteEdit';
import { useKeptDraft } from './note/useKeptDraft';
import { useSaveNote } from './note/useSaveNote';
import { randomId } from '../../../workbook/randomId';
import type { NoteDocument } from '../../../domain/note/noteDocument';
import { useLanguage } from '../../store/language';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useExportNote } from '../../export/useExportNote';
import { useFollowSelection } from '../../excel/useFollowSelection';
import { WithoutFile } from '../../export/WithoutFile';
import { useWorkbook } from '../../store/WorkbookStore';
import { shortTitle } from '../../../i18n/formats';
import { emptyFilter } from './activityFilter';
import { ActivityList } from './ActivityList';
import type { ActivityOpening, ViewProps } from '../target';

/** The note being edited: its rows as they were read, and what the form starts with. */
interface Editing {
  readonly base: NoteBase;
  readonly initial: NoteEdit;
  readonly start: NoteEdit;
  readonly draftFrom: string | null;
  /** Tells forms apart, so that each starts afresh. */
  readonly form: number;
  /** Whether it was opened here, not in the sheet: then the form takes the focus. */
  readonly isOwn: boolean;
  /** Activities that come after it in the list it was opened from. */
  readonly queue: readonly Row<Activity>[];
}

let forms = 0;
const activityId = () => randomId('A', Number(today().slice(0, 4)));

/** Begins to edit a row: with its draft where there is one. */
function editingOf(row: Row<Activity>, matrix: Matrix, isOwn: boolean, queue: Editing['queue'] = []): Editing {
  const base = baseOf(row, matrix);
  const initial = editOf(base, activityId());
  const draft = draftOf(initial.document.activity.id ?? '');
  if (draft) return { ...editingOfDraft(draft), initial: editOf(draft.base, draft.id), isOwn, queue };
  return { base, initial, start: initial, draftFrom: null, form: forms++, isOwn, queue };
}

function editingOfNew(copyOf: NoteDocument | null): Editing {
  const start = newEdit(activityId(), today(), copyOf);
  return { base: newBase, initial: start, start, draftFrom: null, form: forms++, isOwn: true, queue: [] };
}

function editingOfDraft({ id, edit, base, changedAt }: Draft): Editing {
  const initial = base.activity ? editOf(base, id) : newEdit(id, today());
  return { base, initial, start: edit, draftFrom: changedAt, form: forms++, isOwn: true, queue: [] };
}

function openingOf(open: ActivityOpening, matrix: Matrix): Editing {
  switch (open.kind) {
    case 'new':
      return editingOfNew(null);
    case 'draft':
      return editingOfDraft(open.draft);
    case 'row':
      return editingOf(open.row, matrix, true);
  }
}

/** The same record: by its code, or by its place where it has none. */
const isSameRow = (a: Row<Activity>, b: Row<Activity>) =>
  a.record.id === null ? a.index === b.index : a.record.id === b.record.id;

/** Search, filter and edit activities with their concept notes; follows the row selected in the sheet. */
export function ActivitiesView({ target: { open }, snapshot }: ViewProps<'activities'>) {
  const { text } = useLanguage();
  const { inBackground, busy, endMatter } = useWorkbook();
  const { toWord, toSheet, withoutFile, dismiss } = useExportNote();
  const { isDirty, setDirty, attempt } = useUnsavedGuard();
  const { matrix } = snapshot;
  const [editing, setEditing] = useState(() => (open ? openingOf(open, matrix) : null));
  /** The row selected in the sheet while another one is being edited. */
  const [offer, setOffer] = useState<Row<Activity> | null>(null);
  const [filter, setFilter] = useState(emptyFilter);
  const [opened, setOpened] = useState<Row<Activity> | null>(null);
  const draft = useKeptDraft(editing?.base ?? null);
  const edit = (next: Editing | null) => {
    setOffer(null);
    setEditing(next);
    if (next?.base.activity) setOpened(next.base.activity);
  };
  const { save, resolve, pending, cancelConflict } = useSaveNote((after) => {
    draft.drop();
    setDirty(false);
    if (after === 'new') return edit(editingOfNew(null));
    const [next, ...queue] = editing?.queue ?? [];
    const row = after === 'next' ? matrix.tables.Activity.rows.find((one) => next && isSameRow(one, next)) : undefined;
    edit(row ? editingOf(row, matrix, true, queue) : null);
  });
  useFollowSelection((row) => {
    const shown = editing?.base.activity;
    if (row === null || (shown && isSameRow(shown, row))) return setOffer(null);
    if (isDirty() || pending || busy !== null) setOffer(row);
    else {
      endMatter();
      edit(editingOf(row, matrix, false));
    }
  });
  useFreshForm(editing, setEditing);
  useEffect(() => {
    if (pending) setDirty(true);
  }, [pending, setDirty]);
  const shownTarget = useRef(false);
  useEffect(() => {
    if (shownTarget.current || open?.kind !== 'row') return;
    shownTarget.current = true;
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index: open.row.index, field: 'title' }));
  }, [snapshot, open, inBackground]);

  const show = (row: Row<Activity>) =>
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index: row.index, field: 'title' }));
  if (pending) {
    const { conflicts, edits } = pending;
    return (
      <ConflictView
        conflicts={conflicts}
        edits={edits}
        lists={matrix.lists}
        isLocked={busy !== null}
        onResolve={resolve}
        onCancel={() => {
          cancelConflict();
          // The form comes back with what was entered in it.
          if (editing) setEditing({ ...editing, start: pending.edit, form: forms++ });
        }}
      />
    );
  }
  if (!editing) {
    return (
      <ActivityList
        matrix={matrix}
        filter={filter}
        onFilter={setFilter}
        cameFrom={opened}
        onNew={() => edit(editingOfNew(null))}
        onOpen={(row, queue) => {
          edit(editingOf(row, matrix, true, queue));
          show(row);
        }}
      />
    );
  }
  const { base, initial, start, draftFrom, form, isOwn, queue } = editing;
  return (
    <>
      {offer && <Offer row={offer} onOpen={() => attempt(() => edit(editingOf(offer, matrix, true)))} />}
      <WithoutFile shown={withoutFile} onSheet={(note) => void toSheet(note)} onClose={dismiss} />
      <NoteForm
        key={form}
        matrix={matrix}
        base={base}
        initial={initial}
        start={start}
        draftFrom={draftFrom}
        isLocked={busy !== null || snapshot.readOnly}
        takesFocus={isOwn}
        hasNext={queue.length > 0}
        actions={[
          { label: text.exportNote.toWord, onClick: (note) => void toWord(note) },
          { label: text.exportNote.toSheet, onClick: (note) => void toSheet(note) },
        ]}
        onChange={draft.keep}
        onSave={(values, after) => void save(values, base, after)}
        onDropDraft={() => {
          draft.drop();
          setDirty(false);
          const row =
            base.activity && matrix.tables.Activity.rows.find((one) => base.activity && isSameRow(one, base.activity));
          edit(row ? editingOf(row, matrix, true, queue) : null);
        }}
        onBack={() => edit(null)}
        onDuplicate={(document) => edit(editingOfNew(document))}
        onShow={() => base.activity && show(base.activity)}
      />
    </>
  );
}

/** A form without changes of its own shows what the sheet holds now. */
function useFreshForm(editing: Editing | null, setEditing: (editing: Editing) => void) {
  const { snapshot } = useWorkbook();
  const { isDirty } = useUnsavedGuard();
  const matrix = snapshot?.matrix;
  const seen = useRef(matrix);
  useEffect(() => {
    if (seen.current === matrix) return;
    seen.current = matrix;
    const base = editing?.base.activity;
    if (!base || !matrix || isDirty()) return;
    const row = matrix.tables.Activity.rows.find((one) => isSameRow(one, base));
    if (row && JSON.stringify(baseOf(row, matrix)) !== JSON.stringify(editing.base))
      setEditing(editingOf(row, matrix, false, editing.queue));
  }, [matrix, editing, setEditing, isDirty]);
}

function Offer({ row, onOpen }: { row: Row<Activity>; onOpen: () => void }) {
  const { text } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {text.form.selectedElsewhere(shortTitle(row.record.title ?? row.record.id ?? text.activities.untitled))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onOpen}>{text.actions.openSelected}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
