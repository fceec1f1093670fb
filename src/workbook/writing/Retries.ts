import { declarationOf, type RecordName } from '../../domain/records/records';
import { tableIn, type WorkbookSnapshot } from '../openWorkbook';
import type { HiddenRows } from '../showRows';
import { WorkbookError } from '../workbookError';
import type { RecordWrite } from './recordBatch';

/** So often a write begins again where somebody was quicker. */
const mostAttempts = 12;

/**
 * How a request makes sure that it meets the rows that were found: by what their cells hold; by the same with hidden
 * columns shown, into which a search may not see; by their ids alone.
 */
export type Care = 'checked' | 'shown' | 'idsOnly';
const cares: readonly Care[] = ['checked', 'shown', 'idsOnly'];

/**
 * Counts the attempts of one write. A request that missed something although the workbook looks the same as before was
 * refused for another reason than somebody's haste: a search does not see the cells, or finds what they hold by other
 * words. It is then tried in the next way, and given up after the last.
 */
export class Retries {
  private attempts = 0;
  private last = '';
  private way = 0;

  /**
   * How the next attempt is made. Throws `filtered` with the table where rows cannot be found, `conflict` where others
   * never leave it in peace; nothing was written then.
   */
  next(snapshot: WorkbookSnapshot, writes: readonly RecordWrite[]): Care {
    const { tables } = snapshot;
    const seen = JSON.stringify([
      writes.map(({ located }) => located),
      [...tables.values()].map(({ name, headers, rows: { length } }) => [name, headers, length]),
    ]);
    this.way = seen === this.last ? this.way + 1 : 0;
    this.last = seen;
    this.attempts++;
    const care = cares[this.way];
    const names = writes.filter(({ located }) => located).map(({ table }) => table);
    if (care === undefined) throw hiddenIn(snapshot, filteredAmong(snapshot, names) ?? names[0]);
    if (this.attempts > mostAttempts) throw new WorkbookError('conflict', { written: 'nothing' });
    return care;
  }
}

const placedIn = (snapshot: WorkbookSnapshot, name: RecordName) => tableIn(snapshot, declarationOf(name).table);

/** The first of these tables that is filtered. */
export const filteredAmong = (snapshot: WorkbookSnapshot, names: readonly RecordName[]): RecordName | undefined =>
  names.find((name) => placedIn(snapshot, name)?.isFiltered);

/** A refusal for want of rows of a table that are hidden, by a filter or by hand; nothing was written. */
export function hiddenIn(snapshot: WorkbookSnapshot, name: RecordName | undefined): WorkbookError {
  if (!name) return new WorkbookError('filtered', { written: 'nothing' });
  const placed = placedIn(snapshot, name);
  const where = declarationOf(name).sheet[snapshot.matrix.language];
  const hidden: HiddenRows = { by: placed?.isFiltered === true ? 'filter' : 'hand', tableName: placed?.name ?? '' };
  return new WorkbookError('filtered', { where, table: where, ...hidden, written: 'nothing' });
}
