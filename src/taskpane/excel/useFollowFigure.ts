import { useEffectEvent } from 'react';
import type { Figure } from './figure';
import { useSelection } from './useSelection';
import { useWorkbook } from '../store/WorkbookStore';

/** Calls back with the figure whose cell is selected in the workbook, or null, whenever the selection moves. */
export function useFollowFigure(onSelect: (figure: Figure | null) => void): void {
  const { snapshot, inBackground } = useWorkbook();
  const tell = useEffectEvent(onSelect);
  useSelection(async () => {
    if (!snapshot) return;
    const figure = await inBackground(async () => {
      // What knows the sheets of reports is not needed before something is selected.
      const { figureAtSelection } = await import('./figureAtSelection');
      return figureAtSelection(snapshot);
    });
    if (figure !== undefined) tell(figure);
  });
}
