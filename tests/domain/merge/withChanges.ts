import type { ChangeSet, NewRow } from '../../../src/domain/records/changes';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Matrix, Row } from '../../../src/domain/records/matrix';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { matrixOf } from '../indicators/matrixOf';

/** The matrix as it is read after changes were written. */
export function withChanges(matrix: Matrix, changes: ChangeSet): Matrix {
  const records = recordNames.map((name) => {
    const rows: NewRow['record'][] = (matrix.tables[name].rows as readonly Row[]).map(({ record, index }) => ({
      ...record,
      ...Object.fromEntries(
        changes.fields
          .filter((change) => change.table === name && change.index === index)
          .map(({ field, value }) => [field, value]),
      ),
    }));
    const added = changes.rows.filter(({ table }) => table === name);
    return [
      name,
      [...rows, ...added.map(({ record }) => ({ ...blankRecord(declarationOf(name)), ...record }))],
    ] as const;
  });
  return matrixOf(Object.fromEntries(records), matrix.language);
}
