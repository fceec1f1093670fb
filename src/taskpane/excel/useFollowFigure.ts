import type { Figure } from './figure';
import { useSelection } from './useSelection';

/** Calls back with the figure whose cell a person selects in the workbook, or null, whenever the selection moves. */
export function useFollowFigure(onSelect: (figure: Figure | null) => void): void {
  useSelection(async (snapshot, selected) => {
    // What knows the sheets of reports is not needed before something is selected.
    const { figureAtSelection } = await import('./figureAtSelection');
    return figureAtSelection(snapshot, selected);
  }, onSelect);
}
