import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none', minWidth: '0' },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** Gives the box itself to whoever wants to bring the focus back to it. */
  readonly box?: RefObject<HTMLDivElement | null>;
}

/**
 * What came of something that the person asked for: it takes the focus when it appears, so that it is
 * read out; what stands above it stays in view.
 */
export function Arrival({ label, children, box: given }: Props) {
  const styles = useStyles();
  const own = useRef<HTMLDivElement>(null);
  const box = given ?? own;
  useEffect(() => box.current?.focus({ preventScroll: true }), [box]);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={label} className={styles.box}>
      {children}
    </div>
  );
}
