import { useMemo, useState } from 'react';
import { noteFieldKey, valueIn, type NoteDocument } from '../../../../domain/note/noteDocument';
import type { NoteField } from '../../../../domain/note/noteSections';
import { isBlank } from '../../../../domain/records/cell';
import type { FieldValue } from '../../../../domain/records/field';
import type { Matrix } from '../../../../domain/records/matrix';
import { completenessAt, fieldsRequiredBy } from '../../../../domain/note/completeness';
import { quoted } from '../../../../i18n/formats';
import type { FormAction } from '../../../editor/FormActions';
import type { OpenForm } from '../../../editor/openForm';
import { RecordForm } from '../../../editor/RecordForm';
import { useEntered } from '../../../editor/useEntered';
import { useLanguage } from '../../../store/language';
import { NoteControl } from './NoteControl';
import { formFields, withField, type NoteBase, type NoteEdit } from './noteEdit';
import { findingsOf, productFaults, productFieldKey, productGaps } from './noteFindings';
import { noteKind } from './noteKind';
import { NoteProblems } from './NoteProblems';
import { NoteProgress } from './NoteProgress';
import { NoteSections, sectionOf } from './NoteSections';
import { ProductsAchieved } from './ProductsAchieved';

/** What comes after saving, where the form does not stay: the next activity, or a new one. */
export type AfterSave = 'next' | 'new';

interface Props {
  readonly matrix: Matrix;
  readonly open: OpenForm<NoteEdit, NoteBase>;
  /** Whether nothing can be saved now: a task is under way, or the workbook is read-only. */
  readonly isLocked: boolean;
  readonly hasNext: boolean;
  /** What else can be done with the note as it stands in the form. */
  readonly actionsOf: (document: NoteDocument) => readonly FormAction[];
  readonly onChange: (edit: NoteEdit, isDirty: boolean) => void;
  readonly onSave: (edit: NoteEdit, after?: AfterSave) => void;
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  readonly onShow: () => void;
}

/** The concept note of one activity, its matrix row included: pick instead of type, see what is missing. */
export function NoteForm(props: Props) {
  const { matrix, open, isLocked, hasNext, onSave } = props;
  const { base } = open;
  const { language, text } = useLanguage();
  const entered = useEntered(noteKind, open, props.onChange);
  const { edit, setEdit, attempts, jump, setJump } = entered;
  const { document, products } = edit;
  const { status } = document.activity;
  const [unfolded, setUnfolded] = useState<readonly string[]>(() => firstUnfolded(open.start.document, base));
  const [isOther, setOther] = useState(false);
  const findings = useMemo(() => findingsOf(document, base, matrix, language), [document, base, matrix, language]);
  const required = useMemo(() => new Set(fieldsRequiredBy(status).map(noteFieldKey)), [status]);
  // What the status asks for and the note lacks.
  const wanting = new Set(
    missingIn(document)
      .map(noteFieldKey)
      .filter((key) => required.has(key)),
  );
  const wrong = formFields.filter((field) => findings.errors.has(noteFieldKey(field)));

  const change = (field: NoteField, value: FieldValue) =>
    setEdit((old) => ({ ...old, document: withField(old.document, field, value, matrix.lists) }));
  const jumpInto = (section: string, name: string) => {
    setUnfolded((old) => [...new Set([...old, section])]);
    setJump({ name });
  };
  const jumpTo = (field: NoteField) => jumpInto(sectionOf(field), noteFieldKey(field));
  const save = (after?: AfterSave) => {
    const [gap] = [...productGaps(products), ...productFaults(products, matrix.lists)];
    const isRefused = wrong.length > 0 || findings.gate.length > 0;
    if (!isRefused && !gap) return onSave(edit, after);
    entered.tryAgain();
    if (!isRefused && gap) jumpInto('results', productFieldKey(gap.id, gap.field));
  };
  const pickOther = () => {
    change(mainTheme, null);
    setOther(true);
    jumpTo(otherTheme);
  };
  const isNew = base.activity === null;
  return (
    <RecordForm
      title={isNew ? text.editing.newTitle : text.editing.editTitle(quoted(document.activity.id ?? ''))}
      open={open}
      isUnsaved={entered.isDirty || isNew}
      isLocked={isLocked}
      onSave={() => save()}
      otherSave={
        hasNext
          ? { label: text.actions.saveAndNext, brief: text.actions.andNext, onClick: () => save('next') }
          : { label: text.actions.saveAndNew, brief: text.actions.andNew, onClick: () => save('new') }
      }
      onDropDraft={props.onDropDraft}
      onBack={props.onBack}
      {...(!isNew && { onShow: props.onShow, more: props.actionsOf(document) })}
    >
      <NoteProgress document={document} onJump={jumpTo} />
      <NoteProblems wrong={wrong} gate={findings.gate} attempts={attempts} onJump={jumpTo} />
      <NoteSections
        open={unfolded}
        onOpen={setUnfolded}
        wanting={({ fields }) => fields.filter((field) => wanting.has(noteFieldKey(field))).length}
        isHidden={(field) =>
          isOtherTheme(field)
            ? !isOther && document.activity.otherTheme === null
            : isWithoutDecisions(field, document, matrix)
        }
        control={(field) => (
          <NoteControl
            field={field}
            value={valueIn(document, field)}
            {...{ document, base, matrix, jump, findings }}
            isChecked={attempts > 0}
            isRequired={required.has(noteFieldKey(field))}
            onChange={(value) => change(field, value)}
            onOtherTheme={pickOther}
          />
        )}
        extra={{
          results: (
            <ProductsAchieved
              {...{ matrix, jump }}
              activity={document.activity}
              edits={products}
              isChecked={attempts > 0}
              onChange={(next) => setEdit((old) => ({ ...old, products: next }))}
            />
          ),
        }}
      />
    </RecordForm>
  );
}

const mainTheme: NoteField = { record: 'Activity', field: 'mainTheme' };
const otherTheme: NoteField = { record: 'Activity', field: 'otherTheme' };
const isOtherTheme = (field: NoteField): boolean => noteFieldKey(field) === noteFieldKey(otherTheme);

/** Whether a field would pick from decisions of which the workbook has none. */
const isWithoutDecisions = (field: NoteField, document: NoteDocument, { tables }: Matrix): boolean =>
  noteFieldKey(field) === 'Activity.decisions' &&
  tables.Decision.rows.length === 0 &&
  isBlank(valueIn(document, field));

/** What a note lacks: of what is filled after an activity only once it was held. */
function missingIn({ activity, note }: NoteDocument): readonly NoteField[] {
  const stages = activity.status === 'held' ? (['before', 'after'] as const) : (['before'] as const);
  return stages.flatMap((stage) => completenessAt(stage, activity, note).missing);
}

/** A new note begins with its first sections; an old one with the first that lacks something its status asks for. */
function firstUnfolded(document: NoteDocument, { activity: row }: NoteBase): readonly string[] {
  if (row === null) return ['identification', 'alignment'];
  const [first] = missingIn(document);
  return [first === undefined ? 'identification' : sectionOf(first)];
}
