import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { declarationOfField, noteFieldKey, valueIn, type NoteDocument } from '../../../../domain/note/noteDocument';
import { noteSections, type NoteField, type NoteSection } from '../../../../domain/note/noteSections';
import type { FieldValue } from '../../../../domain/records/field';
import type { Matrix } from '../../../../domain/records/matrix';
import { completenessAt, fieldsRequiredBy } from '../../../../domain/note/completeness';
import { useLanguage } from '../../../store/language';
import { useUnsavedGuard } from '../../../editor/UnsavedGuard';
import type { Jump } from '../../../fields/FieldControl';
import { DraftNotice } from '../../../editor/DraftNotice';
import { FieldList } from '../../../editor/FieldList';
import { FormActions } from '../../../editor/FormActions';
import {
  changedFields,
  findingsOf,
  productFieldKey,
  productFaults,
  productGaps,
  withField,
  type NoteBase,
  type NoteEdit,
  type ProductEdit,
} from './noteEdit';
import { NoteControl } from './NoteControl';
import { NoteProgress } from './NoteProgress';
import { NoteSections, sectionOf } from './NoteSections';
import { ProductsAchieved } from './ProductsAchieved';

/** What comes after saving: the list, the next activity, or a new one. */
export type AfterSave = 'list' | 'next' | 'new';

interface Props {
  readonly matrix: Matrix;
  /** The rows as they are in the sheet. */
  readonly base: NoteBase;
  /** What the sheet holds; the form is unsaved where it differs. */
  readonly initial: NoteEdit;
  /** What the form begins with: `initial`, or a draft of it. */
  readonly start: NoteEdit;
  /** When the draft that the form begins with was last changed; null without one. */
  readonly draftFrom: string | null;
  /** Whether nothing can be saved now: a task is under way, or the workbook is read-only. */
  readonly isLocked: boolean;
  /** Whether the form takes the focus: when the person opened it here, not in the sheet. */
  readonly takesFocus: boolean;
  readonly hasNext: boolean;
  /** Further things that can be done with the note, besides duplicating it. */
  readonly actions: readonly { readonly label: string; readonly onClick: (document: NoteDocument) => void }[];
  readonly onChange: (edit: NoteEdit, isDirty: boolean) => void;
  readonly onSave: (edit: NoteEdit, after: AfterSave) => void;
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  readonly onDuplicate: (document: NoteDocument) => void;
  readonly onShow: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.subtitle2, margin: '0', outlineStyle: 'none', overflowWrap: 'anywhere' },
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

/** The concept note of one activity, its matrix row included: pick instead of type, see what is missing. */
export function NoteForm(props: Props) {
  const { matrix, base, initial, start, isLocked, takesFocus, hasNext, onChange, onSave } = props;
  const { language, text } = useLanguage();
  const styles = useStyles();
  const { setDirty, attempt } = useUnsavedGuard();
  const [{ document, products }, setEdit] = useState(start);
  const [attempts, setAttempts] = useState(0);
  const [open, setOpen] = useState<readonly string[]>(() => firstOpen(start.document, base));
  const [jump, setJump] = useState<Jump | null>(null);
  const [isOther, setOther] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDirty = products.length > 0 || changedFields(document, initial.document).length > 0;
  useEffect(() => {
    setDirty(isDirty);
    return () => setDirty(false);
  }, [isDirty, setDirty]);
  useEffect(() => {
    onChange({ document, products }, isDirty);
    // The view keeps the draft; it is told of changes only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [document, products, isDirty]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const findings = useMemo(() => findingsOf(document, base, matrix, language), [document, base, matrix, language]);
  const { errors, gate } = findings;
  const required = useMemo(
    () => new Set(fieldsRequiredBy(document.activity.status).map(noteFieldKey)),
    [document.activity.status],
  );
  const allFields = noteSections.flatMap(({ fields }) => fields);
  const [gap] = [...productGaps(products), ...productFaults(products, matrix.lists)];
  const wrong = allFields.filter((field) => errors.has(noteFieldKey(field)));
  const change = (field: NoteField, value: FieldValue) =>
    setEdit((old) => ({ ...old, document: withField(old.document, field, value, matrix.lists) }));
  const listed = (field: NoteField) => ({
    ...field,
    name: noteFieldKey(field),
    label: declarationOfField(field).label[language],
  });
  const jumpTo = (field: NoteField) => {
    const section = sectionOf(field);
    setOpen((old) => (old.includes(section) ? old : [...old, section]));
    setJump({ name: noteFieldKey(field) });
  };
  const save = (after: AfterSave) => {
    if (wrong.length === 0 && gate.length === 0 && !gap) return onSave({ document, products }, after);
    setAttempts(attempts + 1);
    if (wrong.length > 0 || gate.length > 0 || !gap) return;
    setOpen((old) => [...new Set([...old, 'results'])]);
    setJump({ name: productFieldKey(gap.id, gap.field) });
  };
  const pickOther = () => {
    change(mainTheme, null);
    setOther(true);
    jumpTo(otherTheme);
  };
  const missing = [
    ...completenessAt('before', document.activity, document.note).missing,
    ...(document.activity.status === 'held' ? completenessAt('after', document.activity, document.note).missing : []),
  ].map(noteFieldKey);
  const wanting = ({ fields }: NoteSection) =>
    fields.filter((field) => missing.includes(noteFieldKey(field)) && required.has(noteFieldKey(field))).length;
  const isNew = base.activity === null;
  const title = isNew ? text.form.newTitle : text.form.editTitle(document.activity.id ?? '');
  const canSave = !isLocked && (isDirty || isNew);
  return (
    <form
      className={styles.form}
      aria-label={title}
      // What the status asks for is told in words and keeps nobody from saving; the browser would.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) save('list');
      }}
    >
      <FormActions
        onBack={props.onBack}
        {...(!isNew && { onShow: props.onShow, onDuplicate: () => props.onDuplicate(document) })}
        more={props.actions.map(({ label, onClick }) => ({ label, onClick: () => onClick(document) }))}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {props.draftFrom !== null && <DraftNotice from={props.draftFrom} onDrop={props.onDropDraft} />}
      <NoteProgress document={document} onJump={jumpTo} />
      {attempts > 0 && wrong.length > 0 && (
        <FieldList
          title={text.form.problems(wrong.length)}
          fields={wrong.map(listed)}
          attempt={attempts}
          onJump={jumpTo}
        />
      )}
      {attempts > 0 && wrong.length === 0 && gate.length > 0 && (
        <FieldList title={text.form.gateTitle} fields={gate.map(listed)} attempt={attempts} onJump={jumpTo}>
          {text.form.gateText}{' '}
          <Link as="button" type="button" onClick={() => jumpTo(noteException)}>
            {text.form.noteException}
          </Link>
        </FieldList>
      )}
      <NoteSections
        open={open}
        onOpen={setOpen}
        wanting={wanting}
        isHidden={(field) =>
          noteFieldKey(field) === noteFieldKey(otherTheme) && !isOther && document.activity.otherTheme === null
        }
        control={(field) => (
          <NoteControl
            field={field}
            value={valueIn(document, field)}
            document={document}
            base={base}
            matrix={matrix}
            jump={jump}
            findings={findings}
            isChecked={attempts > 0}
            isRequired={required.has(noteFieldKey(field))}
            onChange={(value) => change(field, value)}
            onOtherTheme={pickOther}
          />
        )}
        extra={{
          results: (
            <ProductsAchieved
              matrix={matrix}
              activity={document.activity}
              edits={products}
              jump={jump}
              isChecked={attempts > 0}
              onChange={(next: readonly ProductEdit[]) => setEdit((old) => ({ ...old, products: next }))}
            />
          ),
        }}
      />
      <div className={styles.footer}>
        <div className={styles.actions}>
          <Button className={styles.button} type="submit" appearance="primary" disabled={!canSave}>
            {text.actions.save}
          </Button>
          <Button className={styles.button} disabled={!canSave} onClick={() => save(hasNext ? 'next' : 'new')}>
            {hasNext ? text.actions.saveAndNext : text.actions.saveAndNew}
          </Button>
          <Button className={styles.button} appearance="subtle" onClick={() => attempt(props.onBack)}>
            {text.actions.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}

const mainTheme: NoteField = { record: 'Activity', field: 'mainTheme' };
const otherTheme: NoteField = { record: 'Activity', field: 'otherTheme' };
const noteException: NoteField = { record: 'Activity', field: 'noteException' };

/** A new note begins with its first section; an old one with the first that lacks something its status asks for. */
function firstOpen({ activity, note }: NoteDocument, { activity: row }: NoteBase): readonly string[] {
  if (row === null) return ['identification', 'alignment'];
  const stages = activity.status === 'held' ? (['before', 'after'] as const) : (['before'] as const);
  const [first] = stages.flatMap((stage) => completenessAt(stage, activity, note).missing);
  return [first === undefined ? 'identification' : sectionOf(first)];
}
