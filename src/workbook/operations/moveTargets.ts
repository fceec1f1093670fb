import { movedTargets } from '../../domain/indicators/movedTargets';
import type { Row } from '../../domain/records/matrix';
import { randomId } from '../randomId';
import type { WorkbookSnapshot } from '../openWorkbook';
import { saveRecords, type RecordEdit, type SaveResult } from './saveRecords';

/**
 * Moves the targets of the first plan from the columns of the table of indicators to the table of targets, in one write: no
 * value changes. Throws as `saveRecords` does.
 */
export function moveTargets(
  snapshot: WorkbookSnapshot,
  author: { readonly who: string; readonly now: string },
): Promise<SaveResult> {
  const edits = movedTargets(snapshot.matrix, randomId).flatMap(({ indicator, fields, rows }): RecordEdit[] => [
    ...rows.map((values): RecordEdit => ({ table: 'Target', base: null, values })),
    {
      table: 'Indicator',
      base: indicator as Row,
      values: { id: indicator.record.id, ...Object.fromEntries(fields.map((field) => [field, null])) },
    },
  ]);
  return saveRecords(snapshot, { edits, ...author });
}
