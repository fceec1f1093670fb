import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { now, today } from '../../commands/clock';
import type { Activity } from '../../domain/records/activity';
import type { Row } from '../../domain/records/matrix';
import { saveRecord, type SaveResult } from '../../workbook/saveRecord';
import { selectPlace } from '../../workbook/selection';
import { ActivityForm } from '../form/ActivityForm';
import { newActivity } from '../form/activityForm';
import { ConflictView } from '../form/ConflictView';
import { useLanguage } from '../language';
import { readPreference } from '../preferences';
import { useUnsavedGuard } from '../UnsavedGuard';
import { useFollowSelection } from '../useFollowSelection';
import { useWorkbook } from '../WorkbookStore';
import { emptyFilter } from './activityFilter';
import { ActivityList } from './ActivityList';
import type { ViewProps, ViewTarget } from './viewName';

/** The activity being edited: its row as it was read, or none for a new one, and what the form starts with. */
interface Editing {
  readonly base: Row<Activity> | null;
  readonly initial: Activity;
  /** Tells forms apart, so that each starts afresh. */
  readonly form: number;
  /** Whether it was opened here, not in the sheet: then the form takes the focus. */
  readonly isOwn: boolean;
}

type Conflict = Extract<SaveResult, { kind: 'conflict' }> & { readonly mine: Activity; readonly andNew: boolean };

let forms = 0;
const editingOf = (base: Row<Activity> | null, initial: Activity, isOwn = true): Editing => ({
  base,
  initial,
  isOwn,
  form: forms++,
});
const openingOf = (target: ViewTarget): Editing | null => {
  if (target === null) return null;
  return target === 'new' ? editingOf(null, newActivity(null, today())) : editingOf(target, target.record);
};

/** The same record: by its code, or by its place where it has none. */
const isSameRow = (a: Row<Activity>, b: Row<Activity>) =>
  a.record.id === null ? a.index === b.index : a.record.id === b.record.id;

/** Search, filter and edit activities; follows the row selected in the sheet. */
export function ActivitiesView({ target }: ViewProps) {
  const { text } = useLanguage();
  const { snapshot, run, inBackground, busy, reload, say } = useWorkbook();
  const { isDirty, setDirty, attempt } = useUnsavedGuard();
  const [editing, setEditing] = useState(() => openingOf(target));
  const [conflict, setConflict] = useState<Conflict | null>(null);
  /** The row selected in the sheet while another one is being edited. */
  const [offer, setOffer] = useState<Row<Activity> | null>(null);
  const [filter, setFilter] = useState(emptyFilter);
  const [opened, setOpened] = useState<Row<Activity> | null>(null);
  const edit = (next: Editing | null) => {
    setConflict(null);
    setOffer(null);
    setEditing(next);
    if (next?.base) setOpened(next.base);
  };
  useFollowSelection((row) => {
    if (row === null || (editing?.base && isSameRow(editing.base, row))) return setOffer(null);
    if (isDirty() || conflict || busy !== null) setOffer(row);
    else edit(editingOf(row, row.record, false));
  });
  useFreshForm(editing, setEditing);
  const shownTarget = useRef(false);
  useEffect(() => {
    if (shownTarget.current || !snapshot || target === null || target === 'new') return;
    shownTarget.current = true;
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index: target.index, field: 'title' }));
  }, [snapshot, target, inBackground]);

  if (!snapshot) return null;
  const { matrix } = snapshot;
  const show = (row: Row<Activity>) =>
    void inBackground(() => selectPlace(snapshot, { table: 'Activity', index: row.index, field: 'title' }));
  const open = (row: Row<Activity>) => {
    edit(editingOf(row, row.record));
    show(row);
  };
  const startNew = (copyOf: Activity | null) => edit(editingOf(null, newActivity(copyOf, today())));
  const save = async (values: Activity, base: Row<Activity> | null, andNew: boolean) => {
    const request = { base: base as Row | null, values, who: readPreference('name') ?? '', now: now() };
    const result = await run(text.form.saving, () => saveRecord(snapshot, 'Activity', request));
    if (!result) return;
    if (result.kind === 'gone') return say({ intent: 'error', text: text.form.gone });
    if (result.kind === 'conflict') return setConflict({ ...result, mine: values, andNew });
    setDirty(false);
    if (andNew) startNew(null);
    else edit(null);
    await reload();
    say({ intent: 'success', text: text.form.saved(result.id) });
  };

  if (conflict && editing) {
    const theirs = conflict.theirs as unknown as Row<Activity>;
    return (
      <ConflictView
        mine={conflict.mine}
        base={editing.initial}
        theirs={theirs}
        fields={conflict.fields}
        lists={matrix.lists}
        isLocked={busy !== null}
        onResolve={(values) => void save(values, theirs, conflict.andNew)}
        onCancel={() => setConflict(null)}
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
        onNew={() => startNew(null)}
        onOpen={open}
      />
    );
  }
  const { base, initial, form, isOwn } = editing;
  return (
    <>
      {offer && <Offer row={offer} onOpen={() => attempt(() => edit(editingOf(offer, offer.record)))} />}
      <ActivityForm
        key={form}
        matrix={matrix}
        base={base}
        initial={initial}
        isLocked={busy !== null || snapshot.readOnly}
        takesFocus={isOwn}
        onSave={(values, andNew) => void save(values, base, andNew)}
        onBack={() => edit(null)}
        onDuplicate={() => startNew(base?.record ?? null)}
        onShow={() => base && show(base)}
      />
    </>
  );
}

/** A form without changes of its own shows what the sheet holds now. */
function useFreshForm(editing: Editing | null, setEditing: (editing: Editing) => void) {
  const { snapshot } = useWorkbook();
  const { isDirty } = useUnsavedGuard();
  const rows = snapshot?.matrix.tables.Activity.rows;
  const seen = useRef(rows);
  useEffect(() => {
    if (seen.current === rows) return;
    seen.current = rows;
    const base = editing?.base;
    if (!base || isDirty()) return;
    const row = rows?.find((one) => isSameRow(one, base));
    if (row && JSON.stringify(row) !== JSON.stringify(base)) setEditing(editingOf(row, row.record, false));
  }, [rows, editing, setEditing, isDirty]);
}

function Offer({ row, onOpen }: { row: Row<Activity>; onOpen: () => void }) {
  const { text } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {text.form.selectedElsewhere(row.record.title ?? row.record.id ?? text.activities.untitled)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onOpen}>{text.actions.openSelected}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
