import { useEffectEvent } from 'react';
import { today } from '../commands/clock';
import type { ValueAddress } from '../domain/indicators/valueAddress';
import { figureInReport, type TracedFigure } from '../domain/report/figureInReport';
import type { WorkbookSnapshot } from '../workbook/openWorkbook';
import { valueAtSelection } from '../workbook/valueAtSelection';
import { reportOf } from './reportOf';
import { useSelection } from './useSelection';
import { useWorkbook } from './WorkbookStore';

/** A figure that can be traced to rows: a value of an indicator, or another figure of a report. */
export type Figure = ValueAddress | TracedFigure;

/** Whether a figure is a value of an indicator. */
export const isIndicatorValue = (figure: Figure): figure is ValueAddress => 'window' in figure;

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
  if (selected.kind === 'value') return selected.address;
  const { report, ...place } = selected.place;
  const figure = figureInReport(await reportOf(snapshot.matrix, report), place);
  return figure?.source.kind === 'value' ? figure.source.address : figure;
}
