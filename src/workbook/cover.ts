import type { Semester } from '../domain/calendar';
import { planState } from '../domain/records/planState';
import { saysStale, writtenReference } from '../domain/review/coverLines';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import type { PlacedTable } from './readTables';

/** The table of the cover, where it can be written. */
export function openCover(snapshot: WorkbookSnapshot): PlacedTable | undefined {
  const table = tableIn(snapshot, planState.table);
  return table && !snapshot.readOnly && !snapshot.protectedSheets.includes(table.sheet) ? table : undefined;
}

/** Whether the cover says that data has changed since the last recalculation, and can be told otherwise. */
export function isMarkedStale(snapshot: WorkbookSnapshot): boolean {
  const table = openCover(snapshot);
  return table !== undefined && saysStale(table);
}

/**
 * The semester as of which the figures in the workbook were written; that of today where the cover does not say.
 * @param today `YYYY-MM-DD`
 */
export function referenceIn(snapshot: WorkbookSnapshot, today: string): Semester {
  const table = tableIn(snapshot, planState.table);
  const { plans } = snapshot.matrix;
  return (table && writtenReference(table, plans)) ?? plans.referenceSemester(today);
}
