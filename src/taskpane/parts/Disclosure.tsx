import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px' },
  button: {
    alignSelf: 'flex-start',
    padding: '0 4px',
    marginLeft: '-4px',
    minWidth: '0',
    minHeight: '28px',
    textAlign: 'left',
  },
  // Below all buttons of its line.
  content: { display: 'flex', flexDirection: 'column', gap: '6px', flexBasis: '100%', order: 1 },
});

interface Props {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}

/**
 * Something that few need at once, behind a small button; it is made only when asked for. Several stand in one
 * `Disclosures`.
 */
export function Disclosure({ label, isOpenAtFirst = false, children }: Props) {
  const styles = useStyles();
  const contentId = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        iconPosition="after"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? contentId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          {children()}
        </div>
      )}
    </>
  );
}

/** A line of disclosures: their buttons side by side, below them what is open. */
export function Disclosures({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.line}>{children}</div>;
}
