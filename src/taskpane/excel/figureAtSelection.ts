import { today } from '../../commands/clock';
import { figureInReport } from '../../domain/report/sheet/figureInReport';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import type { SelectedCell } from '../../workbook/selection';
import { valueAtSelection } from '../../workbook/valueAtSelection';
import { figureAt, valueAt, type Figure } from './figure';
import { reportOf } from '../store/reportOf';

/** The figure that a selected cell shows; null where it shows none, or nothing is behind it. */
export async function figureAtSelection(snapshot: WorkbookSnapshot, cell: SelectedCell): Promise<Figure | null> {
  const selected = await valueAtSelection(snapshot, cell, today());
  if (selected === null) return null;
  if (selected.kind === 'value') return valueAt(selected.address);
  const { place } = selected;
  const figure = figureInReport(await reportOf(snapshot.matrix, place.report), place);
  return figure && figureAt(place, figure);
}
