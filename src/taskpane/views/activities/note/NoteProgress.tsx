import { Button, Caption1, Link, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { declarationOfField, noteFieldKey, type NoteDocument } from '../../../../domain/note/noteDocument';
import type { NoteField } from '../../../../domain/note/noteSections';
import { completenessAt } from '../../../../domain/note/completeness';
import { useLanguage } from '../../../store/language';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', minHeight: '24px' },
  list: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: '6px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly document: NoteDocument;
  readonly onJump: (field: NoteField) => void;
}

/** How complete the note is at each stage; each missing field is one click away. */
export function NoteProgress({ document, onJump }: Props) {
  const wasHeld = document.activity.status === 'held';
  return (
    <>
      <StageProgress stage="before" document={document} onJump={onJump} />
      {wasHeld && <StageProgress stage="after" document={document} onJump={onJump} />}
    </>
  );
}

function StageProgress({ stage, document, onJump }: Props & { stage: 'before' | 'after' }) {
  const { language, text } = useLanguage();
  const styles = useStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const { total, missing, share } = completenessAt(stage, document.activity, document.note);
  const isComplete = missing.length === 0;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Caption1>{text.note.progress[stage](total - missing.length, total)}</Caption1>
        {!isComplete && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {text.note.missing(missing.length)}
          </Button>
        )}
      </div>
      <ProgressBar
        value={share}
        thickness="large"
        color={isComplete ? 'success' : 'brand'}
        aria-label={text.note.progress[stage](total - missing.length, total)}
      />
      {isOpen && !isComplete && (
        <ul id={listId} className={styles.list}>
          {missing.map((field) => (
            <li key={noteFieldKey(field)}>
              <Link as="button" type="button" onClick={() => onJump(field)}>
                {declarationOfField(field).label[language]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
