import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', outlineStyle: 'none', minWidth: '0' },
});

/**
 * What came of something that the person asked for: it takes the focus when it appears, so that it is
 * read out; what stands above it stays in view.
 */
export function Arrival({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={label} className={styles.box}>
      {children}
    </div>
  );
}
