import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { now } from '../../../commands/clock';
import type { FieldValue } from '../../../domain/records/field';
import { groupYear } from '../../../domain/records/groupYear';
import type { Row } from '../../../domain/records/matrix';
import { fieldOfDuty, type GroupDuties } from '../../../domain/review/duties';
import { saveRecords } from '../../../workbook/saveRecords';
import { FieldControl } from '../../fields/FieldControl';
import { useLanguage } from '../../store/language';
import { readPreference } from '../../store/preferences';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { useWorkbook } from '../../store/WorkbookStore';

/** What people enter of a group's year. */
const entered = [...Object.values(fieldOfDuty), 'themes'] as const;
type Entered = Readonly<Partial<Record<(typeof entered)[number], FieldValue>>>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  actions: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly own: GroupDuties;
  readonly year: number;
  /** Of the group, as people know it. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The days on which a group met its duties, and the themes of its work plan, to be entered. */
export function DutyDates({ own, year, name, onClose }: Props) {
  const { text } = useLanguage();
  const { snapshot, busy, run, reload, say } = useWorkbook();
  const { setDirty } = useUnsavedGuard();
  const styles = useStyles();
  // Compared at saving with what stands in the sheet by then.
  const [base] = useState(own.row);
  const [values, setValues] = useState<Entered>({});
  if (!snapshot) return null;
  const close = () => {
    setDirty(false);
    onClose();
  };
  const save = async () => {
    const edits = [
      { table: 'GroupYear' as const, base: base as Row | null, values: { year, group: own.group, ...values } },
    ];
    const request = { edits, who: readPreference('name') ?? '', now: now() };
    const result = await run(
      text.form.saving,
      () => saveRecords(snapshot, request),
      () => void save(),
    );
    if (!result) return;
    close();
    await reload();
    if (result.kind === 'saved') say({ intent: 'success', text: text.duties.saved(name, year) });
    else say({ intent: 'error', text: text.duties.conflict });
  };
  return (
    <form
      className={styles.form}
      aria-label={`${text.duties.enter}: ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {entered.map((field) => (
        <FieldControl
          key={field}
          name={`${own.group}-${field}`}
          field={groupYear.fields[field]}
          value={(field in values ? values[field] : base?.record[field]) ?? null}
          lists={snapshot.matrix.lists}
          onChange={(value) => {
            setValues({ ...values, [field]: value });
            setDirty(true, false);
          }}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={busy !== null}>
          {text.actions.save}
        </Button>
        <Button onClick={close}>{text.actions.cancel}</Button>
      </div>
    </form>
  );
}
