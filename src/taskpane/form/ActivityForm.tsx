import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { activity, type Activity } from '../../domain/records/activity';
import type { FieldValue } from '../../domain/records/field';
import type { Matrix, Row } from '../../domain/records/matrix';
import { fieldsRequiredBy } from '../../domain/review/completeness';
import { useLanguage } from '../language';
import { useUnsavedGuard } from '../UnsavedGuard';
import { ActivityFields } from './ActivityFields';
import { changedFields, findingsOf, offeredThemes, withField, type ActivityField } from './activityForm';
import { FieldControl, focusField } from './FieldControl';
import { FieldList } from './FieldList';

interface Props {
  readonly matrix: Matrix;
  /** The row as it is in the sheet; null for a new activity. */
  readonly base: Row<Activity> | null;
  readonly initial: Activity;
  /** Whether nothing can be saved now: a task is under way, or the workbook is read-only. */
  readonly isLocked: boolean;
  /** Whether the form takes the focus: when the person opened it here, not in the sheet. */
  readonly takesFocus: boolean;
  readonly onSave: (values: Activity, andNew: boolean) => void;
  readonly onBack: () => void;
  readonly onDuplicate: () => void;
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px' },
  heading: { ...typographyStyles.subtitle2, margin: '0', outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: '0', padding: '5px 8px', whiteSpace: 'nowrap' },
  footer: {
    position: 'sticky',
    bottom: '0',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

/** The form of one activity: pick instead of type, see what is missing, nothing is written before "save". */
export function ActivityForm(props: Props) {
  const { matrix, base, initial, isLocked, takesFocus, onSave, onBack, onDuplicate, onShow } = props;
  const { lists } = matrix;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { setDirty, attempt } = useUnsavedGuard();
  const [values, setValues] = useState(initial);
  const [attempts, setAttempts] = useState(0);
  const [isOther, setOther] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDirty = changedFields(values, initial).length > 0;
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [isDirty, setDirty]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (isOther) focusField('otherTheme');
  }, [isOther]);

  const findings = useMemo(() => findingsOf(values, base, matrix, language), [values, base, matrix, language]);
  const { errors, warnings, missing, gate } = findings;
  const required = new Set(fieldsRequiredBy(values.status).map(({ field }) => field));
  const wrong = Object.keys(errors).map((field) => ({ record: 'Activity', field }) as const);
  const later = missing.filter(({ field }) => !(field in errors));
  const isChecked = attempts > 0;
  const change = (field: ActivityField, value: FieldValue) => setValues((old) => withField(old, field, value, lists));
  const save = (andNew: boolean) => {
    if (wrong.length === 0 && gate.length === 0) onSave(values, andNew);
    else setAttempts(attempts + 1);
  };
  const hintOf = (field: ActivityField) => {
    if (base && field in base.unreadable && values[field] === base.record[field])
      return text.form.unreadable(String(base.unreadable[field]));
    return field === 'mainTheme' && values.pillar === null ? text.form.allThemes : undefined;
  };
  const pickOther = () => {
    change('mainTheme', null);
    setOther(true);
  };
  const control = (field: ActivityField) => (
    <FieldControl
      key={field}
      name={field}
      field={activity.fields[field]}
      value={values[field]}
      lists={lists}
      onChange={(value) => change(field, value)}
      required={required.has(field)}
      error={isChecked || values[field] !== null ? errors[field] : undefined}
      warning={warnings[field]}
      hint={hintOf(field)}
      {...(field === 'mainTheme' && {
        offered: offeredThemes(values, lists),
        extra: { label: text.form.otherTheme, onPick: pickOther },
      })}
    />
  );
  const title = base ? text.form.editTitle(base.record.id ?? '') : text.form.newTitle;
  const canSave = !isLocked && (isDirty || base === null);
  return (
    <form
      className={styles.form}
      aria-label={title}
      // What the status asks for is told in words and keeps nobody from saving; the browser would.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) save(false);
      }}
    >
      <div className={styles.actions}>
        <Button size="small" icon={<ArrowLeftRegular />} appearance="subtle" onClick={() => attempt(onBack)}>
          {text.actions.back}
        </Button>
        {base && (
          <Button size="small" onClick={onShow}>
            {text.actions.showInSheet}
          </Button>
        )}
        {base && (
          <Button size="small" onClick={() => attempt(onDuplicate)}>
            {text.actions.duplicate}
          </Button>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {isChecked && wrong.length > 0 && (
        <FieldList intent="error" title={text.form.problems(wrong.length)} fields={wrong} attempt={attempts} />
      )}
      {isChecked && wrong.length === 0 && gate.length > 0 && (
        <FieldList intent="error" title={text.form.gateTitle} fields={gate} attempt={attempts}>
          {text.form.gateText}{' '}
          <Link as="button" type="button" onClick={() => focusField('noteException')}>
            {text.form.noteException}
          </Link>
        </FieldList>
      )}
      {base && later.length > 0 && gate.length === 0 && (
        <FieldList intent="warning" title={text.form.missing(later.length)} fields={later} />
      )}
      <ActivityFields control={control} isOtherTheme={isOther || values.otherTheme !== null} />
      <div className={styles.footer}>
        <div className={styles.actions}>
          <Button className={styles.button} type="submit" appearance="primary" disabled={!canSave}>
            {text.actions.save}
          </Button>
          <Button className={styles.button} disabled={!canSave} onClick={() => save(true)}>
            {text.actions.saveAndNew}
          </Button>
          <Button className={styles.button} appearance="subtle" onClick={() => attempt(onBack)}>
            {text.actions.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
