import type { ChangeSet, NewRow } from '../../../src/domain/records/changes';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Matrix, Row } from '../../../src/domain/records/matrix';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { matrixOf } from '../indicators/matrixOf';

/** The matrix as it is read after a plan was written. */
export function withPlan(matrix: Matrix, plan: ChangeSet): Matrix {
  const records = recordNames.map((name) => {
    const rows: NewRow['record'][] = (matrix.tables[name].rows as readonly Row[]).map(({ record, index }) => ({
      ...record,
      ...Object.fromEntries(
        plan.changes
          .filter((change) => change.table === name && change.index === index)
          .map(({ field, value }) => [field, value]),
      ),
    }));
    const added = plan.rows.filter(({ table }) => table === name);
    return [
      name,
      [...rows, ...added.map(({ record }) => ({ ...blankRecord(declarationOf(name)), ...record }))],
    ] as const;
  });
  return matrixOf(Object.fromEntries(records), matrix.language);
}
