import { useMemo } from 'react';
import { declarationOfField, noteFieldKey, type NoteDocument } from '../../../../domain/note/noteDocument';
import { formHint } from '../../../../domain/note/noteHints';
import type { NoteField } from '../../../../domain/note/noteSections';
import { isBlank } from '../../../../domain/records/cell';
import type { FieldValue } from '../../../../domain/records/field';
import type { Matrix } from '../../../../domain/records/matrix';
import { planOfActivity } from '../../../../domain/note/planOfActivity';
import { listsOfPlan } from '../../../../domain/records/listIndex';
import { rowList } from '../../../../domain/records/rowList';
import { quoted } from '../../../../i18n/formats';
import { useLanguage } from '../../../store/language';
import { FieldControl, type Jump } from '../../../fields/FieldControl';
import { offeredThemes, type NoteBase } from './noteEdit';
import type { FormFindings } from './noteFindings';

interface Props {
  readonly field: NoteField;
  readonly value: FieldValue;
  readonly document: NoteDocument;
  readonly base: NoteBase;
  readonly matrix: Matrix;
  readonly jump: Jump | null;
  readonly findings: FormFindings;
  /** Whether the person has tried to save: then blank fields are told too. */
  readonly isChecked: boolean;
  readonly isRequired: boolean;
  readonly onChange: (value: FieldValue) => void;
  readonly onOtherTheme: () => void;
}

/** The control of one field of the concept note, with what is to be said about it. */
export function NoteControl(props: Props) {
  const { field, value, document, base, matrix, findings, isChecked, isRequired, onChange, onOtherTheme } = props;
  const { language, text } = useLanguage();
  const key = noteFieldKey(field);
  const declared = declarationOfField(field);
  const table = declared.kind === 'reference' || declared.kind === 'references' ? declared.table : null;
  const rows = useMemo(() => (table ? rowList(matrix, table) : undefined), [matrix, table]);
  const lists = listsOfPlan(matrix.lists, planOfActivity(document.activity, matrix.plans));
  const isMainTheme = key === 'Activity.mainTheme';
  const row = field.record === 'Activity' ? base.activity : base.note;
  const unreadable = row?.unreadable[field.field];
  const hint =
    unreadable !== undefined && isBlank(value)
      ? text.editing.unreadable(quoted(String(unreadable)))
      : isMainTheme && document.activity.pillar === null
        ? text.editing.allThemes
        : formHint(key)?.[language];
  return (
    <FieldControl
      name={key}
      jump={props.jump}
      field={declared}
      value={value}
      lists={lists}
      onChange={onChange}
      required={isRequired}
      error={isChecked || !isBlank(value) ? findings.errors.get(key) : undefined}
      warning={findings.warnings.get(key)}
      hint={hint}
      {...(rows && { rows })}
      {...(isMainTheme && {
        offered: offeredThemes(document.activity, lists),
        extra: { label: text.editing.otherTheme, onPick: onOtherTheme },
      })}
    />
  );
}
