import { Body1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';

const useStyles = makeStyles({
  whole: { display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '8px' },
  below: { flexDirection: 'column' },
  line: { justifyContent: 'start' },
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusCircular,
    border: `3px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
    '@media (forced-colors: active)': { border: '3px solid Canvas', borderTopColor: 'Highlight' },
  },
  small: {
    width: '20px',
    height: '20px',
    borderTopWidth: '2px',
    borderRightWidth: '2px',
    borderBottomWidth: '2px',
    borderLeftWidth: '2px',
  },
});

interface Props {
  /** What is being done. */
  readonly label: string;
  /** Where it stands: in the middle of what is empty, the same with the words below, or at the start of a line. */
  readonly look?: 'centre' | 'below' | 'line';
  /** For so many milliseconds nothing is shown, since most of what is waited for takes less. */
  readonly delay?: number;
}

/** A turning ring with what is waited for. */
export function Waiting({ label, look = 'centre', delay = 0 }: Props) {
  const styles = useStyles();
  const id = useId();
  const isLate = useAfter(delay);
  if (!isLate) return null;
  const isLine = look === 'line';
  const Words = isLine ? Body1 : Subtitle2;
  return (
    <div
      role="progressbar"
      aria-labelledby={id}
      className={mergeClasses(styles.whole, look === 'below' && styles.below, isLine && styles.line)}
    >
      <span className={mergeClasses(styles.ring, isLine && styles.small)} />
      <Words id={id}>{label}</Words>
    </div>
  );
}

/** Whether so many milliseconds have passed since the first showing. */
function useAfter(delay: number): boolean {
  const [isOver, setOver] = useState(delay === 0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return isOver;
}
