import { Select, makeStyles, mergeClasses, type SelectProps } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';

// Without `minWidth` the longest choice makes the list wider than the pane.
const useStyles = makeStyles({ box: { minWidth: '0' }, select: { textOverflow: 'ellipsis' } });

/** A list to choose one of; where the pane is too narrow for what is chosen, the mouse and readers are told it whole. */
export function ListSelect({ className, ...props }: SelectProps) {
  const styles = useStyles();
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const { current } = select;
    if (current) current.title = current.selectedOptions[0]?.text ?? '';
  });
  return (
    <Select
      ref={select}
      className={mergeClasses(styles.box, className)}
      select={{ className: styles.select }}
      {...props}
    />
  );
}
