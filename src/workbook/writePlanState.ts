import { referenceSemester, type Semester } from '../domain/calendar';
import type { Evaluation } from '../domain/indicators/evaluate';
import type { Language } from '../domain/plan/language';
import { planState } from '../domain/records/planState';
import {
  freshnessChange,
  planStateChanges,
  planStateItems,
  writtenReference,
  type StateChange,
} from '../domain/review/planState';
import { escapeCell, escapeText } from './escapeText';
import { inSlices } from './inSlices';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { runExcel } from './runExcel';

const notYet = { es: 'aún no: elija «Recalcular»', en: 'not yet: choose "Recalculate"' } as const;

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
  const table = tableIn(snapshot, planState.table);
  const isLocked = snapshot.readOnly || (table && snapshot.protectedSheets.includes(table.sheet));
  return table && !isLocked ? inSlices(planStateChanges(table, snapshot.matrix, evaluation, moment)) : [];
}

/**
 * The semester as of which the figures in the workbook were written; that of today where the cover does not say.
 * @param today `YYYY-MM-DD`
 */
export function referenceIn(snapshot: WorkbookSnapshot, today: string): Semester {
  const table = tableIn(snapshot, planState.table);
  return (table && writtenReference(table)) ?? referenceSemester(today);
}

/** Lets the cover say whether data has changed since the last recalculation; sends nothing where it says so already. */
export async function markFreshness(snapshot: WorkbookSnapshot, isOutdated: boolean): Promise<void> {
  const table = tableIn(snapshot, planState.table);
  if (!table || snapshot.readOnly || snapshot.protectedSheets.includes(table.sheet)) return;
  const change = freshnessChange(table, snapshot.matrix, isOutdated);
  if (!change) return;
  await runExcel(async (context) => {
    writePlanState(context, snapshot, [change]);
    await context.sync();
  });
}

/** Queues the changed cells of the cover; the caller syncs. */
export function writePlanState(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  changes: readonly StateChange[],
): void {
  const table = tableIn(snapshot, planState.table);
  if (!table || changes.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const { row, column, value } of changes) {
    sheet.getCell(table.firstRow - 1 + row, table.firstColumn - 1 + column).values = [[escapeCell(value)]];
  }
}
