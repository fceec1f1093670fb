import { Link } from '@fluentui/react-components';
import { declarationOfField, noteFieldKey } from '../../../../domain/note/noteDocument';
import type { NoteField } from '../../../../domain/note/noteSections';
import { FieldList } from '../../../editor/FieldList';
import { useLanguage } from '../../../store/language';

interface Props {
  /** Fields that hold something wrong. */
  readonly wrong: readonly NoteField[];
  /** Fields that the gate asks for before the activity is held. */
  readonly gate: readonly NoteField[];
  /** How often saving was tried; nothing is told before. */
  readonly attempts: number;
  readonly onJump: (field: NoteField) => void;
}

const noteException: NoteField = { record: 'Activity', field: 'noteException' };

/** What keeps a note from being saved: what is wrong in it, else what the gate asks for, which an exception opens. */
export function NoteProblems({ wrong, gate, attempts, onJump }: Props) {
  const { language, text } = useLanguage();
  if (attempts === 0) return null;
  const listed = (field: NoteField) => ({
    ...field,
    name: noteFieldKey(field),
    label: declarationOfField(field).label[language],
  });
  const list = { attempt: attempts, onJump };
  if (wrong.length > 0)
    return <FieldList title={text.editing.problems(wrong.length)} fields={wrong.map(listed)} {...list} />;
  if (gate.length === 0) return null;
  return (
    <FieldList title={text.editing.gateTitle} fields={gate.map(listed)} {...list}>
      {text.editing.gateText}{' '}
      <Link as="button" type="button" onClick={() => onJump(noteException)}>
        {text.editing.noteException}
      </Link>
    </FieldList>
  );
}
