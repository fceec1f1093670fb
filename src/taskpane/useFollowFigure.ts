import { useEffectEvent } from 'react';
import { today } from '../commands/clock';
import { figureInReport } from '../domain/report/figureInReport';
import type { WorkbookSnapshot } from '../workbook/openWorkbook';
import { valueAtSelection } from '../workbook/valueAtSelection';
import { figureAt, type Figure } from './figure';
import { reportOf } from './reportOf';
import { useSelection } from './useSelection';
import { useWorkbook } from './WorkbookStore';

/** Calls back with the figure whose cell is selected in the workbook, or null, whenever the selection moves. */
export function useFollowFigure(onSelect: (figure: Figure | null) => void): void {
  const { snapshot, inBackground } = useWorkbook();
  const tell = useEffectEvent(onSelect);
  useSelection(async () => {
    if (!snapshot) return;
    const figure = await inBackground(() => figureAtSelection(snapshot));
    if (figure !== undefined) tell(figure);
  });
}

async function figureAtSelection(snapshot: WorkbookSnapshot): Promise<Figure | null> {
  const selected = await valueAtSelection(snapshot, today());
  if (selected === null) return null;
  if (selected.kind === 'value') return { address: selected.address, from: null };
  const { place } = selected;
  const figure = figureInReport(await reportOf(snapshot.matrix, place.report), place);
  return figure && figureAt(place, figure);
}
