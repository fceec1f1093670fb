import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { useLanguage } from '../store/language';
import { DraftNotice } from './DraftNotice';
import { FormActions, type FormAction } from './FormActions';
import type { OpenForm } from './openForm';
import { narrow } from '../parts/narrowPane';
import { useUnsavedGuard } from './UnsavedGuard';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.subtitle2, margin: '0', outlineStyle: 'none', overflowWrap: 'anywhere' },
  footer: {
    position: 'sticky',
    bottom: '0',
    padding: '10px 0',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  button: { minWidth: '0', padding: '5px 8px', whiteSpace: 'nowrap' },
  // In a narrow pane the buttons would take two lines.
  whole: { [narrow]: { display: 'none' } },
  brief: { display: 'none', [narrow]: { display: 'inline' } },
});

interface Props {
  readonly title: string;
  readonly open: Pick<OpenForm<unknown, unknown>, 'draftFrom' | 'takesFocus'>;
  /** Whether there is something to save: changes, or a record that is new. */
  readonly isUnsaved: boolean;
  /** Whether nothing can be saved at the moment. */
  readonly isLocked: boolean;
  readonly onSave: () => void;
  /** A second way to save, with its name, and what is left of that where there is little room. */
  readonly otherSave?: FormAction & { readonly brief: string };
  readonly onDropDraft: () => void;
  readonly onBack: () => void;
  /** Shows the row in its sheet; absent for a record that is not there yet. */
  readonly onShow?: (() => void) | undefined;
  /** What else can be done with the record; those that leave the form ask first. */
  readonly more?: readonly FormAction[];
  /** The button that saves. */
  readonly submit?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** The frame of a record's form: what can be done with it, its heading, its draft, and the buttons that stay in view. */
export function RecordForm(props: Props) {
  const { title, open, isUnsaved, isLocked, onSave, otherSave, onDropDraft, onBack, onShow, more = [], submit } = props;
  const canSave = isUnsaved && !isLocked;
  const { text } = useLanguage();
  const styles = useStyles();
  const { attempt } = useUnsavedGuard();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draftFrom, takesFocus } = open;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <form
      className={styles.form}
      aria-label={title}
      // What a record lacks is told in words and may keep nobody from saving; the browser would.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
    >
      <FormActions onBack={onBack} onShow={onShow} more={more} />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {draftFrom !== null && <DraftNotice from={draftFrom} onDrop={onDropDraft} />}
      {props.children}
      <div className={styles.footer}>
        {/* Who has saved goes on from the button: it keeps the focus while there is nothing to save. */}
        <Button ref={submit} className={styles.button} type="submit" appearance="primary" disabledFocusable={!canSave}>
          {text.actions.save}
        </Button>
        {otherSave && (
          <Button
            className={styles.button}
            aria-label={otherSave.label}
            disabledFocusable={!canSave}
            onClick={otherSave.onClick}
          >
            <span className={styles.whole}>{otherSave.label}</span>
            <span className={styles.brief}>{otherSave.brief}</span>
          </Button>
        )}
        <Button className={styles.button} appearance="subtle" onClick={() => attempt(onBack)}>
          {isUnsaved ? text.actions.cancel : text.actions.close}
        </Button>
      </div>
    </form>
  );
}
