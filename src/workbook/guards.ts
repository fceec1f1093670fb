import { declarationOf, type RecordName } from '../domain/records/records';
import { tableIn, type WorkbookSnapshot } from './openWorkbook';
import { WorkbookError } from './workbookError';

/**
 * Says before anything is written that it cannot be. Throws `readOnly`, `notFound` with the missing table, or
 * `protected` with the sheet; nothing is ever unprotected.
 */
export function requireWritable(snapshot: WorkbookSnapshot, names: Iterable<RecordName>): void {
  if (snapshot.readOnly) throw new WorkbookError('readOnly', { written: 'nothing' });
  for (const name of new Set(names)) {
    const table = tableIn(snapshot, declarationOf(name).table);
    const sheet = declarationOf(name).sheet[snapshot.matrix.language];
    if (!table) throw new WorkbookError('notFound', { where: sheet, table: sheet, written: 'nothing' });
    if (snapshot.protectedSheets.includes(table.sheet))
      throw new WorkbookError('protected', { where: table.sheet, table: sheet, written: 'nothing' });
  }
}
