import { useMemo, useRef, useState } from 'react';
import { reportedSemesters } from '../../../domain/indicators/reportedSemesters';
import { indicator } from '../../../domain/records/indicator';
import type { Matrix } from '../../../domain/records/matrix';
import { quoted } from '../../../i18n/formats';
import { FieldList } from '../../editor/FieldList';
import type { OpenForm } from '../../editor/openForm';
import { RecordForm } from '../../editor/RecordForm';
import { useEntered } from '../../editor/useEntered';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';
import {
  findingsOf,
  formFields,
  isRedefined,
  isRulePart,
  type IndicatorBase,
  type IndicatorEdit,
  type IndicatorField,
} from './indicatorEdit';
import { IndicatorControl, type ControlProps } from './IndicatorControl';
import { indicatorKind } from './indicatorKind';
import { RedefinitionNotice } from './RedefinitionNotice';
import { focusPart, RuleSection } from './RuleSection';
import { RulePreview } from './RulePreview';
import { TargetsSection } from './TargetsSection';

interface Props {
  readonly matrix: Matrix;
  readonly open: OpenForm<IndicatorEdit, IndicatorBase>;
  readonly isLocked: boolean;
  readonly onChange: (edit: IndicatorEdit, isDirty: boolean) => void;
  readonly onSave: (edit: IndicatorEdit) => void;
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
  /** Goes to the targets of each plan. */
  readonly onTargets: () => void;
}

/** The reference sheet of an indicator: what it is, what it counts, built by picking, and where it is to lead. */
export function IndicatorForm(props: Props) {
  const { matrix, open, isLocked, onSave } = props;
  const { base } = open;
  const { language, text } = useLanguage();
  const { edit, setEdit, isDirty, attempts, tryAgain, jump, setJump } = useEntered(indicatorKind, open, props.onChange);
  /** Whether it is asked if what was reported is to be defined anew. */
  const [isAsking, setAsking] = useState(false);
  const submit = useRef<HTMLButtonElement>(null);
  const findings = useMemo(() => findingsOf(edit, base, matrix, language), [edit, base, matrix, language]);
  const { values } = edit;
  const { errors } = findings;
  const isNew = base === null;
  const reported = useMemo(() => reportedSemesters(matrix, values.id), [matrix, values.id]);
  const change = (next: Partial<IndicatorEdit>) => {
    setAsking(false);
    setEdit((old) => ({ ...old, ...next }));
  };
  const save = () => {
    if (errors.size > 0) return tryAgain();
    if (isRedefined(edit, base, matrix) && reported.length > 0) return setAsking(true);
    onSave(edit);
  };
  const shared = { edit, findings, lists: matrix.lists, jump, isChecked: attempts > 0, onChange: change };
  const control = (field: IndicatorField, more: Pick<ControlProps, 'hint'> = {}) => (
    <IndicatorControl key={field} field={field} {...shared} {...more} />
  );
  return (
    <RecordForm
      title={isNew ? text.home.newIndicator : text.indicatorForm.editTitle(quoted(values.id ?? ''))}
      open={open}
      isUnsaved={isDirty || isNew}
      isLocked={isLocked}
      onSave={save}
      onDropDraft={props.onDropDraft}
      onBack={props.onBack}
      {...(!isNew && { onShow: props.onShow })}
      submit={submit}
    >
      {attempts > 0 && errors.size > 0 && (
        <FieldList
          title={text.editing.problems(errors.size)}
          attempt={attempts}
          onJump={({ name }) => (isRulePart(name) ? focusPart(name) : setJump({ name: `Indicator.${name}` }))}
          fields={[...errors.keys()].map((name) => ({
            name,
            label: indicator.fields[name as IndicatorField].label[language],
          }))}
        />
      )}
      <Section title={text.indicatorForm.identity}>
        {isNew && control('id', { hint: text.indicatorForm.codeHelp })}
        {formFields.identity.map((field) => control(field))}
      </Section>
      <RuleSection {...shared} />
      <RulePreview matrix={matrix} draft={edit.draft} values={values} />
      <TargetsSection matrix={matrix} id={values.id} isNew={isNew} onTargets={props.onTargets} control={control} />
      <Section title={text.indicatorForm.followUp}>{formFields.followUp.map((field) => control(field))}</Section>
      {isAsking && (
        <RedefinitionNotice
          semesters={reported}
          isLocked={isLocked}
          onAgree={() => {
            setAsking(false);
            submit.current?.focus();
            onSave(edit);
          }}
          onCancel={() => {
            setAsking(false);
            submit.current?.focus();
          }}
        />
      )}
    </RecordForm>
  );
}
