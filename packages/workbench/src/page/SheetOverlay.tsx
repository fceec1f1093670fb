import { makeStyles } from '@fluentui/react-components';
import { useEffect, useReducer } from 'react';
import type { Language } from '../../../../src/domain/plan/language';
import { ChartLayer } from './ChartLayer';
import { FilterButtons } from './FilterButtons';
import type { GridOptions } from './grid/Grid';
import { ListDropDown } from './ListDropDown';
import type { OpenBook } from './openBook';
import { SheetMenu } from './SheetMenu';

const useStyles = makeStyles({
  // Clicks go through to the grid, but for what stands here.
  layer: {
    position: 'absolute',
    inset: '0',
    zIndex: 1,
    pointerEvents: 'none',
    overflow: 'clip',
    '& > *': { pointerEvents: 'auto' },
  },
});

export interface OverlayProps {
  readonly book: OpenBook;
  readonly language: Language;
  readonly onRefusal: GridOptions['onRefusal'];
}

/** What Excel shows over its cells: filter buttons, the list of the selected cell, charts, the menu of the right button. */
export function SheetOverlay(props: OverlayProps) {
  const styles = useStyles();
  const { book } = props;
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(() => book.grid.onView(refresh), [book]);
  useEffect(() => {
    window.addEventListener('resize', refresh);
    return () => window.removeEventListener('resize', refresh);
  }, []);
  return (
    <div className={styles.layer}>
      <ChartLayer {...props} />
      <FilterButtons {...props} />
      <ListDropDown {...props} />
      <SheetMenu {...props} />
    </div>
  );
}
