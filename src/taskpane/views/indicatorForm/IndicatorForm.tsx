import { Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { reportedSemesters } from '../../../domain/indicators/reportedSemesters';
import { ruleOf, type RuleDraft, type RulePart } from '../../../domain/indicators/ruleDraft';
import { breakdownsOf } from '../../../domain/indicators/sourceRows';
import type { Bilingual } from '../../../domain/plan/language';
import { isBlank } from '../../../domain/records/cell';
import type { FieldValue } from '../../../domain/records/field';
import { indicator, type Indicator } from '../../../domain/records/indicator';
import type { Matrix } from '../../../domain/records/matrix';
import { DraftNotice } from '../../editor/DraftNotice';
import { FieldControl, type Jump } from '../../fields/FieldControl';
import { FieldList } from '../../editor/FieldList';
import { FormActions } from '../../editor/FormActions';
import { bringIntoView } from '../../fields/bringIntoView';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import {
  findingsOf,
  formFields,
  isChanged,
  isRedefined,
  ruleParts,
  type IndicatorBase,
  type IndicatorEdit,
  type IndicatorField,
} from './indicatorEdit';
import { RedefinitionNotice } from './RedefinitionNotice';
import { RuleBuilder } from './RuleBuilder';
import { RulePreview } from './RulePreview';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.subtitle2, margin: '0', outlineStyle: 'none', overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  footer: {
    position: 'sticky',
    bottom: '0',
    padding: '10px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    display: 'flex',
    gap: '4px',
  },
});

interface Props {
  readonly matrix: Matrix;
  readonly base: IndicatorBase;
  /** What the sheet holds; the form is unsaved where it differs. */
  readonly initial: IndicatorEdit;
  /** What the form begins with: `initial`, or a draft of it. */
  readonly start: IndicatorEdit;
  readonly draftFrom: string | null;
  readonly isLocked: boolean;
  readonly onChange: (edit: IndicatorEdit, isDirty: boolean) => void;
  readonly onSave: (edit: IndicatorEdit) => void;
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}

/** The reference sheet of an indicator: what it is, what it counts, built by picking, and where it is to lead. */
export function IndicatorForm(props: Props) {
  const { matrix, base, initial, start, isLocked, onChange, onSave, onBack } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { setDirty, attempt } = useUnsavedGuard();
  const [edit, setEdit] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const [jump, setJump] = useState<Jump | null>(null);
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const isDirty = isChanged(edit, initial);
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [isDirty, setDirty]);
  useEffect(() => {
    onChange(edit, isDirty);
    // The view keeps the draft; it is told of changes only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [edit, isDirty]);
  useEffect(() => heading.current?.focus(), []);

  const findings = useMemo(() => findingsOf(edit, base, matrix, language), [edit, base, matrix, language]);
  const { values, draft } = edit;
  const { errors, warnings, unread } = findings;
  const isNew = base === null;
  const title = isNew ? text.indicatorForm.new : text.indicatorForm.editTitle(values.id ?? '');
  const canSave = !isLocked && (isDirty || isNew);
  const rule = useMemo(() => ruleOf(draft), [draft]);
  const change = (next: Partial<IndicatorEdit>) => {
    setAsking(false);
    setEdit((old) => ({ ...old, ...next }));
  };
  const save = () => {
    if (errors.size > 0) return setAttempts(attempts + 1);
    const isToAsk = isRedefined(edit, base, matrix) && reportedSemesters(matrix, values.id).length > 0;
    if (isToAsk) return setAsking(true);
    onSave(edit);
  };
  const jumpTo = ({ name }: { readonly name: string }) => {
    if ((ruleParts as readonly string[]).includes(name)) focusPart(name);
    else setJump({ name: `Indicator.${name}` });
  };
  const control = (
    field: IndicatorField,
    more: { readonly hint?: string; readonly offered?: readonly never[] } = {},
  ) => (
    <FieldControl
      key={field}
      name={`Indicator.${field}`}
      field={indicator.fields[field]}
      value={values[field]}
      lists={matrix.lists}
      jump={jump}
      required={field === 'id' || field === 'nameEs' || field === 'level'}
      error={attempts > 0 || !isBlank(values[field]) ? errors.get(field) : undefined}
      warning={warnings.get(field)}
      onChange={(value: FieldValue) => change({ values: { ...values, [field]: value } as Indicator })}
      {...more}
    />
  );
  const changeDraft = (next: RuleDraft) => {
    const { source } = next;
    const fits = (dimension: string) =>
      source === null || dimension === 'total' || (breakdownsOf(source) as readonly string[]).includes(dimension);
    const breakdown = source === draft.source ? values.breakdown : values.breakdown.filter(fits);
    change({ draft: next, values: { ...values, breakdown } });
  };
  const messages = new Map<string, string>();
  for (const part of ruleParts) {
    const words =
      (attempts > 0 || unread.has(part) ? errors.get(part) : undefined) ??
      (unread.has(part) ? warnings.get(part) : undefined);
    if (words !== undefined) messages.set(part, words);
  }
  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) save();
      }}
    >
      <FormActions onBack={onBack} {...(!isNew && { onShow: props.onShow })} more={[]} />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {props.draftFrom !== null && <DraftNotice from={props.draftFrom} onDrop={props.onDropDraft} />}
      {attempts > 0 && errors.size > 0 && (
        <FieldList
          title={text.form.problems(errors.size)}
          attempt={attempts}
          onJump={jumpTo}
          fields={[...errors.keys()].map((name) => ({
            name,
            label: (indicator.fields as Readonly<Record<string, { label: Bilingual }>>)[name]?.label[language] ?? name,
          }))}
        />
      )}
      <Section title={text.indicatorForm.identity}>
        {isNew && control('id', { hint: text.indicatorForm.codeHelp })}
        {formFields.identity.map((field) => control(field))}
      </Section>
      <Section title={text.indicatorForm.rule}>
        {unread.size > 0 && <Caption1 className={styles.warning}>{text.indicatorForm.unreadRule}</Caption1>}
        <RuleBuilder
          draft={draft}
          lists={matrix.lists}
          messages={messages}
          droppable={droppableParts(unread, findings.missing)}
          onChange={changeDraft}
          onDropUnread={(part) => {
            change({ accepted: [...edit.accepted, part] });
            focusPart(part);
          }}
        />
        {draft.source !== null && (
          <FieldControl
            name="Indicator.breakdown"
            field={indicator.fields.breakdown}
            value={values.breakdown}
            lists={matrix.lists}
            jump={jump}
            error={errors.get('breakdown')}
            warning={warnings.get('breakdown')}
            offered={matrix.lists.dimensions.members.filter(({ code }) =>
              (breakdownsOf(draft.source!) as readonly string[]).includes(code),
            )}
            onChange={(value) => change({ values: { ...values, breakdown: value as readonly string[] } })}
          />
        )}
      </Section>
      <RulePreview matrix={matrix} rule={rule} />
      <Section title={text.indicatorForm.targets}>
        <div className={styles.pair}>{formFields.plan.map((field) => control(field))}</div>
        {control('direction')}
        <div className={styles.pair}>{formFields.years.map((field) => control(field))}</div>
        <Caption1 className={styles.quiet}>{text.indicatorForm.targetsHelp}</Caption1>
      </Section>
      <Section title={text.indicatorForm.followUp}>{formFields.followUp.map((field) => control(field))}</Section>
      {isAsking && (
        <RedefinitionNotice
          semesters={reportedSemesters(matrix, values.id)}
          isLocked={isLocked}
          onAgree={() => onSave(edit)}
          onCancel={() => {
            setAsking(false);
            submit.current?.focus();
          }}
        />
      )}
      <div className={styles.footer}>
        <Button ref={submit} type="submit" appearance="primary" disabled={!canSave}>
          {text.actions.save}
        </Button>
        <Button appearance="subtle" onClick={() => attempt(onBack)}>
          {text.actions.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Parts that would be whole without what was not understood. */
const droppableParts = (unread: ReadonlySet<RulePart>, missing: ReadonlySet<RulePart>): ReadonlySet<RulePart> =>
  new Set([...unread].filter((part) => !missing.has(part)));

function focusPart(part: string): void {
  const place = document.getElementById(`rule-${part}`);
  if (!place) return;
  (place.querySelector<HTMLElement>('select, input') ?? place).focus({ preventScroll: true });
  bringIntoView(place);
}
