import type { Row } from '../../domain/records/matrix';
import type { RecordEdit } from '../../workbook/operations/saveRecords';

/** The row as an edit of it leaves it. Where a new one stands in its sheet is known once the workbook was read again. */
export function savedRow({ base, values, computed }: RecordEdit): Row {
  const { record, ...place } = base ?? { record: {}, index: -1, sheetRow: -1, unreadable: {} };
  return { ...place, record: { ...record, ...values, ...computed } };
}
