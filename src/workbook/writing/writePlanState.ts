import type { Evaluation } from '../../domain/indicators/evaluate';
import type { Language } from '../../domain/plan/language';
import { resolveColumns } from '../../domain/records/columns';
import { planState } from '../../domain/records/planState';
import { planStateItems, staleMark, type StateChange } from '../../domain/review/coverLines';
import { planStateChanges } from '../../domain/review/planState';
import { openCover } from '../cover';
import { escapeCell, escapeText } from '../escapeText';
import { inSlices } from '../inSlices';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import { escapeSearch, wholeCell } from './requireHolds';

const notYet = { es: 'aún no: elija «Recalcular»', en: 'not yet: choose “Recalculate”' } as const;

/** What the table of the state of the plan holds, its headers first, until the first recalculation. */
export function planStateCells(language: Language): readonly (readonly string[])[] {
  const headers = Object.values(planState.fields).map(({ label }) => label[language]);
  const rows = Object.entries(planStateItems).map(([name, label]) => [
    escapeText(label[language]),
    name === 'recalculatedAt' ? escapeText(notYet[language]) : '',
  ]);
  return [headers, ...rows];
}

/** The formats of the values in that table. */
export const planStateFormats: readonly string[] = Object.keys(planStateItems).map(formatOf);

function formatOf(item: string): string {
  if (item === 'recalculatedAt') return 'yyyy-mm-dd hh:mm';
  return item === 'semester' || item === 'lights' || item === 'freshness' ? '@' : '0';
}

/** Works out what the cover should show differently; nothing where its table is gone, or its sheet or the book is locked. */
export async function planStateWrites(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  moment: Parameters<typeof planStateChanges>[3],
): Promise<readonly StateChange[]> {
  const table = openCover(snapshot);
  return table ? inSlices(planStateChanges(table, snapshot.matrix, evaluation, moment)) : [];
}

/**
 * Queues, as the last thing of a request that changes data, that the cover says so; the caller syncs. What people change by
 * hand nothing marks: the pane tells of it, and the next request of a person's own action marks it.
 */
export function markStale(context: Excel.RequestContext, snapshot: WorkbookSnapshot): void {
  const table = openCover(snapshot);
  const mark = table && staleMark(table, snapshot.matrix.language);
  if (mark) writePlanState(context, snapshot, [mark]);
}

/**
 * Queues the changed cells of the cover; the caller syncs. The table is found by its name, the column by its header and
 * each line by its label in that very request, and a line that is not there any more is left out: the rest of the request
 * does not depend on the cover. On a hidden sheet, where a search sees nothing, lines are counted within the table.
 */
export function writePlanState(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  changes: readonly StateChange[],
): void {
  const placed = tableIn(snapshot, planState.table);
  if (!placed || changes.length === 0) return;
  const table = context.workbook.tables.getItemOrNullObject(placed.name);
  const { position } = resolveColumns(planState, placed.headers);
  const column = (field: string) => table.columns.getItemOrNullObject(placed.headers[position.get(field) ?? -1] ?? '');
  const [labels, values] = [column('item').getRange(), column('value').getRange()];
  const isHidden = snapshot.hiddenSheets.has(placed.sheet);
  const cells = changes.map(({ label, row }) =>
    isHidden
      ? values.getCell(row + 1, 0)
      : labels.findOrNullObject(escapeSearch(label), wholeCell).getEntireRow().getIntersectionOrNullObject(values),
  );
  changes.forEach(({ value }, index) => {
    const cell = cells[index] as Excel.Range;
    cell.values = [[escapeCell(value)]];
  });
}
