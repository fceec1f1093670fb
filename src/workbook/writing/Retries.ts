import type { WorkbookSnapshot } from '../openWorkbook';
import { WorkbookError } from '../workbookError';
import type { LocatedRow } from './recordBatch';

/** So often a write begins again where somebody was quicker. */
const mostAttempts = 12;

/**
 * Counts the attempts of one write. A request that missed something although the workbook looks the same as before was
 * refused for another reason than somebody's haste: what its cells hold cannot be checked in this Excel, or a search does
 * not see the row. It is then tried without the check, and given up after that.
 */
export class Retries {
  private attempts = 0;
  private last = '';
  private checks = true;

  /**
   * Whether the next attempt checks what the cells hold. Throws `filtered` with the table where its rows cannot be found,
   * `conflict` where others never leave it in peace; nothing was written then.
   */
  next({ tables }: WorkbookSnapshot, rows: readonly (LocatedRow | null)[]): boolean {
    const seen = JSON.stringify([
      rows,
      [...tables.values()].map(({ name, headers, rows: { length } }) => [name, headers, length]),
    ]);
    const isSame = seen === this.last;
    this.last = seen;
    this.attempts++;
    if (isSame && !this.checks) throw new WorkbookError('filtered', { written: 'nothing' });
    if (this.attempts > mostAttempts) throw new WorkbookError('conflict', { written: 'nothing' });
    this.checks = !isSame;
    return this.checks;
  }
}
