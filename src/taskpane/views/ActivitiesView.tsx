import { useCallback, useEffect, useRef, useState } from 'react';
import type { Activity } from '../../domain/records/activity';
import type { Row } from '../../domain/records/matrix';
import { now, today } from '../../commands/clock';
import { saveRecord, type SaveResult } from '../../workbook/saveRecord';
import { selectedPlace, selectPlace, watchSelection } from '../../workbook/selection';
import { ActivityForm } from '../form/ActivityForm';
import { newActivity } from '../form/activityForm';
import { ConflictView } from '../form/ConflictView';
import { useLanguage } from '../language';
import { readPreference } from '../preferences';
import { useUnsavedGuard } from '../UnsavedGuard';
import { useWorkbook } from '../WorkbookStore';
import { ActivityList } from './ActivityList';

/** The activity being edited: its row as it was read, or none for a new one, and what the form starts with. */
interface Editing {
  readonly base: Row<Activity> | null;
  readonly initial: Activity;
  /** Counts forms, so that each starts afresh. */
  readonly key: number;
}

type Conflict = Extract<SaveResult, { kind: 'conflict' }> & { readonly mine: Activity; readonly andNew: boolean };

/** Search, filter and edit activities; follows the row selected in the sheet. */
export function ActivitiesView() {
  const { text } = useLanguage();
  const { snapshot, run, busy, reload, say } = useWorkbook();
  const { isDirty, setDirty } = useUnsavedGuard();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const forms = useRef(0);
  const edit = useCallback((base: Row<Activity> | null, initial: Activity) => {
    setConflict(null);
    setEditing({ base, initial, key: forms.current++ });
  }, []);

  const rows = snapshot?.matrix.tables.Activity.rows;
  const latest = useRef(snapshot);
  useEffect(() => {
    latest.current = snapshot;
  }, [snapshot]);

  // A form without changes of its own shows what the sheet holds now.
  useEffect(() => {
    setEditing((old) => {
      if (!old?.base || isDirty()) return old;
      const id = old.base.record.id;
      const row = rows?.find(({ record, index }) => (id === null ? index === old.base?.index : record.id === id));
      if (!row || JSON.stringify(row.record) === JSON.stringify(old.base.record)) return old;
      return { base: row, initial: row.record, key: forms.current++ };
    });
  }, [rows, isDirty]);

  useEffect(() => {
    const follow = async () => {
      const current = latest.current;
      if (!current || isDirty()) return;
      const place = await selectedPlace(current);
      if (place?.table !== 'Activity' || isDirty()) return;
      const row = current.matrix.tables.Activity.rows.find(({ index }) => index === place.index);
      if (row) edit(row, row.record);
    };
    let stop: (() => void) | undefined;
    let isGone = false;
    void run(text.app.loading, () => watchSelection(() => void follow())).then((unwatch) => {
      if (isGone) unwatch?.();
      else stop = unwatch;
    });
    return () => {
      isGone = true;
      stop?.();
    };
    // Watched once: what it reads stands in refs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (!snapshot) return null;
  const showRow = (row: Row<Activity>) =>
    run(text.app.loading, () => selectPlace(snapshot, { table: 'Activity', index: row.index, field: 'title' }));
  const save = async (
    values: Activity,
    base: Row<Activity> | null,
    andNew: boolean,
    overwrite: readonly string[] = [],
  ) => {
    const who = readPreference('name') ?? '';
    const request = { base: base as Row | null, values, overwrite, who, now: now() };
    const result = await run(text.form.saving, () => saveRecord(snapshot, 'Activity', request));
    if (!result) return;
    if (result.kind === 'gone') return say({ intent: 'error', text: text.form.gone });
    if (result.kind === 'conflict') return setConflict({ ...result, mine: values, andNew });
    setDirty(false);
    setConflict(null);
    if (andNew) edit(null, newActivity(null, today()));
    else setEditing(null);
    await reload();
    say({ intent: 'success', text: text.form.saved(result.id) });
  };

  if (conflict && editing) {
    const theirs = conflict.theirs as unknown as Row<Activity>;
    return (
      <ConflictView
        mine={conflict.mine}
        theirs={theirs}
        fields={conflict.fields}
        lists={snapshot.matrix.lists}
        onResolve={(values) => void save(values, theirs, conflict.andNew)}
        onCancel={() => setConflict(null)}
      />
    );
  }
  if (editing) {
    const { base, initial, key } = editing;
    return (
      <ActivityForm
        key={key}
        matrix={snapshot.matrix}
        base={base}
        initial={initial}
        isSaving={busy !== null}
        onSave={(values, andNew) => void save(values, base, andNew)}
        onBack={() => setEditing(null)}
        onDuplicate={() => edit(null, newActivity(base?.record ?? null, today()))}
        onShow={() => base && void showRow(base)}
      />
    );
  }
  return (
    <ActivityList
      matrix={snapshot.matrix}
      onNew={() => edit(null, newActivity(null, today()))}
      onOpen={(row) => {
        edit(row, row.record);
        void showRow(row);
      }}
    />
  );
}
