import { today } from '../../commands/clock';
import { figureInReport } from '../../domain/report/sheet/figureInReport';
import type { WorkbookSnapshot } from '../../workbook/openWorkbook';
import { valueAtSelection } from '../../workbook/valueAtSelection';
import { figureAt, valueAt, type Figure } from './figure';
import { reportOf } from '../store/reportOf';

/** The figure whose cell is selected in the workbook; null where none is, or nothing is behind it. */
export async function figureAtSelection(snapshot: WorkbookSnapshot): Promise<Figure | null> {
  const selected = await valueAtSelection(snapshot, today());
  if (selected === null) return null;
  if (selected.kind === 'value') return valueAt(selected.address);
  const { place } = selected;
  const figure = figureInReport(await reportOf(snapshot.matrix, place.report), place);
  return figure && figureAt(place, figure);
}
