import { isSemester } from '../calendar';
import { rowId } from '../records/ids';
import type { Matrix } from '../records/matrix';

/** Semesters of which an indicator has values that were reported, or that were closed, in order. */
export function reportedSemesters({ tables }: Matrix, indicatorId: string | null): readonly string[] {
  const id = rowId(indicatorId);
  const periods = tables.IndicatorValue.rows
    .filter(({ record }) => record.reported !== null || record.closedOn !== null)
    .filter(({ record }) => id !== '' && rowId(record.indicator) === id)
    .map(({ record }) => record.period ?? '');
  return [...new Set(periods.filter(isSemester))].sort();
}
