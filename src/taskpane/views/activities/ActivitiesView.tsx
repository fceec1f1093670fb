import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Activity } from '../../../domain/records/activity';
import type { Row } from '../../../domain/records/matrix';
import { selectPlace } from '../../../workbook/selection';
import { ConflictView } from '../../editor/ConflictView';
import type { OpenForm } from '../../editor/openForm';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useRecordEditor } from '../../editor/useRecordEditor';
import { useFollowSelection } from '../../excel/useFollowSelection';
import { useExportNote } from '../../export/useExportNote';
import { WithoutFile } from '../../export/WithoutFile';
import { shortTitle } from '../../../i18n/formats';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { emptyFilter } from './activityFilter';
import { ActivityList } from './ActivityList';
import type { NoteBase, NoteEdit } from './note/noteEdit';
import { NoteForm, type AfterSave } from './note/NoteForm';
import { isSameActivity, noteKind, openActivity, openNewActivity, openNote } from './note/noteKind';

/** Search, filter and edit activities with their concept notes; follows the row selected in the sheet. */
export function ActivitiesView({ target, snapshot }: ViewProps<'activities'>) {
  const { text } = useLanguage();
  const { matrix, readOnly } = snapshot;
  const { inBackground, busy } = useWorkbook();
  const { attempt } = useUnsavedGuard();
  const { toWord, toSheet, withoutFile, dismiss } = useExportNote();
  const [filter, setFilter] = useState(emptyFilter);
  /** The activity that was opened last, and those that come after it in the list it was opened from. */
  const [opened, setOpened] = useState<Row<Activity> | null>(null);
  const [queue, setQueue] = useState<readonly Row<Activity>[]>([]);
  const editor = useRecordEditor<NoteEdit, NoteBase, AfterSave>(noteKind, {
    snapshot,
    first: () => (target.open ? openNote(target.open, matrix) : null),
    onSaved: (after) => {
      const [next, ...following] = queue;
      const row = next && rowNow(next);
      edit(after === 'new' ? openNewActivity() : row ? openActivity(row, matrix) : null, following);
    },
  });
  const { open, conflict } = editor;
  const edit = (next: OpenForm<NoteEdit, NoteBase> | null, following: typeof queue = []) => {
    setOffer(null);
    setQueue(following);
    editor.setOpen(next);
    if (next?.base.activity) setOpened(next.base.activity);
  };
  const [offer, setOffer] = useSelectedActivity(open, conflict !== null, (row) =>
    edit(openActivity(row, matrix, { takesFocus: false })),
  );
  const rowNow = (row: Row<Activity>) => matrix.tables.Activity.rows.find((one) => isSameActivity(one, row));
  const show = (asked: Row<Activity> | null) => {
    const row = asked && rowNow(asked);
    if (row) void inBackground(() => selectPlace(snapshot, { table: 'Activity', index: row.index, field: 'title' }));
  };
  const showFirst = useEffectEvent(() => show(target.open?.kind === 'row' ? target.open.row : null));
  useEffect(() => void showFirst(), []);

  if (conflict) return <ConflictView {...conflict} lists={matrix.lists} isLocked={busy !== null} />;
  if (!open)
    return (
      <ActivityList
        matrix={matrix}
        filter={filter}
        onFilter={setFilter}
        cameFrom={opened}
        onNew={() => edit(openNewActivity())}
        onOpen={(row, following) => {
          edit(openActivity(row, matrix), following);
          show(row);
        }}
      />
    );
  return (
    <>
      {offer && <Offer row={offer} onOpen={() => attempt(() => edit(openActivity(offer, matrix)))} />}
      <WithoutFile shown={withoutFile} onSheet={(note) => void toSheet(note)} onClose={dismiss} />
      <NoteForm
        key={open.form}
        matrix={matrix}
        open={open}
        isLocked={busy !== null || readOnly}
        hasNext={queue.length > 0}
        actionsOf={(note) => [
          { label: text.actions.duplicate, onClick: () => edit(openNewActivity(note)), leaves: true },
          { label: text.exportNote.toWord, onClick: () => void toWord(note) },
          { label: text.exportNote.toSheet, onClick: () => void toSheet(note) },
        ]}
        onChange={editor.keep}
        onSave={editor.save}
        onDropDraft={() => {
          const now = editor.dropDraft()?.activity;
          edit(now ? openActivity(now, matrix) : null, queue);
        }}
        onBack={() => {
          if (open.base.activity) setOpened(open.base.activity);
          edit(null);
        }}
        onShow={() => show(open.base.activity)}
      />
    </>
  );
}

/** Opens the activity that is selected in the sheet; gives the one that waits while another is being edited. */
function useSelectedActivity(
  open: OpenForm<NoteEdit, NoteBase> | null,
  isChoosing: boolean,
  onOpen: (row: Row<Activity>) => void,
) {
  const { busy, endMatter } = useWorkbook();
  const { isDirty } = useUnsavedGuard();
  const [offer, setOffer] = useState<Row<Activity> | null>(null);
  useFollowSelection((row) => {
    const shown = open?.base.activity;
    if (row === null || (shown && isSameActivity(shown, row))) return setOffer(null);
    if (isDirty() || isChoosing || busy !== null) return setOffer(row);
    endMatter();
    onOpen(row);
  });
  return [offer, setOffer] as const;
}

function Offer({ row, onOpen }: { row: Row<Activity>; onOpen: () => void }) {
  const { text } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {text.editing.selectedElsewhere(shortTitle(row.record.title ?? row.record.id ?? text.activities.untitled))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onOpen}>{text.actions.openSelected}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
