import type { ChangeSet, FieldChange, NewRow } from '../records/changes';
import { rowId } from '../records/ids';
import type { IndicatorValue } from '../records/indicatorValue';
import type { Matrix, Row } from '../records/matrix';
import { declarationOf } from '../records/records';
import { cellDifferences } from './cellDifferences';
import { memberCode, memberLabel } from './memberLabel';
import type { Evaluation, IndicatorEvaluation } from './evaluate';
import type { Dimension, ComputedValue } from './valueAddress';

/**
 * Values in long form: those that stand there are updated in place, new ones added. One that nothing counts for any
 * more becomes 0; one whose window has not begun, or whose indicator or breakdown is gone, becomes blank.
 * @param givenIds ids that indicators without one get in this run, by their position
 */
export function planValues(matrix: Matrix, evaluation: Evaluation, givenIds: ReadonlyMap<number, string>): ChangeSet {
  const { columns, rows } = matrix.tables.IndicatorValue;
  // Without one of its key columns nothing says which row is which.
  if (declarationOf('IndicatorValue').key.some((field) => !columns.position.has(field))) {
    return { fields: [], rows: [] };
  }
  const indicators = new Map<string, IndicatorEvaluation>();
  const missing = new Map<string, NewRow['record']>();
  for (const indicator of evaluation.indicators) {
    const id = givenIds.get(indicator.index) ?? indicator.id;
    if (indicator.rule === null || id === '') continue;
    indicators.set(rowId(id), indicator);
    for (const value of indicator.values) missing.set(slotKey(id, value), recordOf(id, value, matrix));
  }
  const changes: FieldChange[] = [];
  const taken = new Set<string>();
  for (const row of reportedFirst(rows)) {
    const { indicator, period, window, dimension } = row.record;
    const member = memberCode(row.record, matrix);
    const key = slotKey(indicator, { period, window, dimension, member });
    const wanted = missing.get(key) ?? {
      // A member that is unknown now keeps the label it had.
      ...(member !== row.record.member && { member: memberLabel(dimension as Dimension, member, matrix) }),
      value: taken.has(key) ? null : valueAt(indicators.get(rowId(indicator)), row.record, member),
    };
    changes.push(...cellDifferences(matrix, 'IndicatorValue', row as Row, wanted));
    missing.delete(key);
    taken.add(key);
  }
  return { fields: changes, rows: [...missing.values()].map((record) => ({ table: 'IndicatorValue', record })) };
}

/** Of several rows for one value the one with a reported value keeps it. */
function reportedFirst(rows: readonly Row<IndicatorValue>[]): readonly Row<IndicatorValue>[] {
  const isReported = ({ record }: Row<IndicatorValue>) => record.reported !== null || record.closedOn !== null;
  return [...rows.filter(isReported), ...rows.filter((row) => !isReported(row))];
}

function recordOf(id: string, { period, window, dimension, member, value }: ComputedValue, matrix: Matrix) {
  return { indicator: id, period, window, dimension, member: memberLabel(dimension, member, matrix), value };
}

type Slot = Readonly<Record<'period' | 'window' | 'dimension' | 'member', string | null>>;

function slotKey(indicator: string | null, { period, window, dimension, member }: Slot): string {
  return JSON.stringify([rowId(indicator), period, window, dimension, member]);
}

/** The value where nothing counted: 0, or blank where there is none to have. */
export function valueAt(
  evaluation: IndicatorEvaluation | undefined,
  { window, period, dimension }: IndicatorValue,
  member: string | null,
): number | null {
  const computed = evaluation?.dimensions.find((name) => name === dimension);
  if (!evaluation || computed === undefined || period === null) return null;
  return evaluation.valueOf(window as ComputedValue['window'], period, computed, member);
}
