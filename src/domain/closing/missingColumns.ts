import { declarationOf, type RecordName } from '../records/records';
import type { Matrix } from '../records/matrix';

/** A column that a workbook lacks; the whole table where `field` is null. */
export interface MissingColumn {
  readonly table: RecordName;
  readonly field: string | null;
}

/** What Valores must have for a semester to be closed or reopened, and does not. */
export function missingForClosing({ tables }: Matrix): readonly MissingColumn[] {
  const { raw, columns } = tables.IndicatorValue;
  if (raw === null) return [{ table: 'IndicatorValue', field: null }];
  return [...declarationOf('IndicatorValue').key, 'value', 'reported', 'closedOn']
    .filter((field) => !columns.position.has(field))
    .map((field) => ({ table: 'IndicatorValue', field }));
}

/** Columns that workbooks of earlier editions lack: without them a closing does not keep what the values came from. */
export function missingForComparing({ tables }: Matrix): readonly MissingColumn[] {
  const kept = [
    { table: 'IndicatorValue', field: 'reportedRows' },
    { table: 'Indicator', field: 'reportedRules' },
  ] as const;
  return kept.filter(({ table, field }) => tables[table].raw !== null && !tables[table].columns.position.has(field));
}
