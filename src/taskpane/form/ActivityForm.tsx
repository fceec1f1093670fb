import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { activity, type Activity } from '../../domain/records/activity';
import type { FieldValue } from '../../domain/records/field';
import type { Matrix, Row } from '../../domain/records/matrix';
import { declarationOf } from '../../domain/records/records';
import { fieldsRequiredBy, type MissingField } from '../../domain/review/completeness';
import { useLanguage } from '../language';
import { useUnsavedGuard } from '../UnsavedGuard';
import {
  fieldErrors,
  gateOf,
  missingToSave,
  offeredThemes,
  sections,
  withField,
  type ActivityField,
} from './activityForm';
import { FieldControl } from './FieldControl';

interface Props {
  readonly matrix: Matrix;
  /** The row as it is in the sheet; null for a new activity. */
  readonly base: Row<Activity> | null;
  readonly initial: Activity;
  readonly isSaving: boolean;
  readonly onSave: (values: Activity, andNew: boolean) => void;
  readonly onBack: () => void;
  readonly onDuplicate: () => void;
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBottom: '12px', margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  footer: {
    position: 'sticky',
    bottom: '0',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

const controlId = (field: string) => `field-${field}`;

/** The form of one activity: pick instead of type, see what is missing, nothing is written before "save". */
export function ActivityForm({ matrix, base, initial, isSaving, onSave, onBack, onDuplicate, onShow }: Props) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { setDirty, attempt } = useUnsavedGuard();
  const [values, setValues] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const [otherShown, setOtherShown] = useState(initial.otherTheme !== null);
  const isDirty = values !== initial;
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [isDirty, setDirty]);

  const { lists } = matrix;
  const required = fieldsRequiredBy(values.status);
  const errors = useMemo(() => fieldErrors(values, lists, text), [values, lists, text]);
  const missing = missingToSave(values);
  const gate = gateOf(values, base, matrix);
  const change = (field: ActivityField, value: FieldValue) => setValues((old) => withField(old, field, value, lists));
  const save = (andNew: boolean) => {
    setChecked(true);
    const first = missing[0]?.field ?? Object.keys(errors)[0];
    if (first !== undefined) return focusField(first);
    if (gate.length === 0) onSave(values, andNew);
  };
  const blankText = text.problems.requiredField;
  const errorOf = (field: string) =>
    errors[field] ?? (isChecked && missing.some((one) => one.field === field) ? blankText : undefined);
  return (
    <form
      className={styles.form}
      aria-label={base?.record.id ? text.form.editTitle(base.record.id) : text.form.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <div className={styles.actions}>
        <Button icon={<ArrowLeftRegular />} appearance="subtle" onClick={() => attempt(onBack)}>
          {text.actions.back}
        </Button>
        {base && <Button onClick={onShow}>{text.actions.showInSheet}</Button>}
        {base && <Button onClick={() => attempt(onDuplicate)}>{text.actions.duplicate}</Button>}
      </div>
      {isChecked && missing.length > 0 && <MissingList title={text.form.missing(missing.length)} missing={missing} />}
      {isChecked && gate.length > 0 && (
        <MissingList title={text.form.gateTitle} detail={text.form.gateText} missing={gate} />
      )}
      <Accordion multiple collapsible defaultOpenItems={sections.map(({ title }) => title)}>
        {sections.map(({ title, fields }) => (
          <AccordionItem key={title} value={title}>
            <AccordionHeader as="h2">{String(text.form[title])}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {fields
                .filter((field) => field !== 'otherTheme' || otherShown || values.otherTheme !== null)
                .map((field) => (
                  <FieldControl
                    key={field}
                    id={controlId(field)}
                    field={activity.fields[field]}
                    value={values[field]}
                    lists={lists}
                    onChange={(value) => change(field, value)}
                    required={required.has(field)}
                    error={errorOf(field)}
                    hint={
                      base && field in base.unreadable
                        ? text.form.unreadable(String(base.unreadable[field]))
                        : field === 'mainTheme' && values.pillar === null
                          ? text.form.allThemes
                          : undefined
                    }
                    {...(field === 'mainTheme' && {
                      offered: offeredThemes(values, lists),
                      extra: { label: text.form.otherTheme, onPick: () => setOtherShown(true) },
                    })}
                  />
                ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <div className={styles.footer}>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={isSaving || (!isDirty && base !== null)}>
            {isSaving ? text.form.saving : text.actions.save}
          </Button>
          <Button disabled={isSaving || (!isDirty && base !== null)} onClick={() => save(true)}>
            {text.actions.saveAndNew}
          </Button>
          <Button appearance="subtle" onClick={() => attempt(onBack)}>
            {text.actions.cancel}
          </Button>
        </div>
      </div>
    </form>
  );

  function MissingList({
    title,
    detail,
    missing: fields,
  }: {
    title: string;
    detail?: string;
    missing: readonly MissingField[];
  }) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {detail}
          <ul className={styles.list}>
            {fields.map(({ record, field }) => {
              const label = declarationOf(record).fields[field]?.label[language] ?? field;
              return (
                <li key={`${record}-${field}`}>
                  {record === 'Activity' ? (
                    <Link as="button" type="button" onClick={() => focusField(field)}>
                      {label}
                    </Link>
                  ) : (
                    `${declarationOf(record).singular[language]}: ${label}`
                  )}
                </li>
              );
            })}
          </ul>
        </MessageBarBody>
      </MessageBar>
    );
  }
}

function focusField(field: string): void {
  const place = document.getElementById(controlId(field));
  place?.scrollIntoView?.({ block: 'center' });
  place?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
