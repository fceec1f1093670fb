import { namedRows } from '../../../domain/decisions/namedRows';
import type { FieldValue } from '../../../domain/records/field';
import type { ListIndex } from '../../../domain/records/listIndex';
import type { Matrix } from '../../../domain/records/matrix';
import { rowList } from '../../../domain/records/rowList';

/** The rows of other tables that a field can name: the meeting of a decision, the indicator of a measurement. */
export const rowsToPick = (matrix: Matrix) => ({
  source: rowList(matrix, 'ForumMeeting'),
  indicator: rowList(withMeasured(matrix), 'Indicator'),
});

/** Of the indicators only those that count measurements. */
function withMeasured({ tables, ...matrix }: Matrix): Matrix {
  const { Indicator } = tables;
  const rows = Indicator.rows.filter(({ record }) => record.source === 'Measurement');
  return { ...matrix, tables: { ...tables, Indicator: { ...Indicator, rows } } };
}

/** The code of an indicator that was typed into the sheet otherwise than it is written. */
export const asPicked = (typed: FieldValue | undefined, list: ListIndex): FieldValue =>
  typeof typed === 'string' ? (list.codeOf(typed) ?? typed) : null;

/** A meeting that was typed in words stands as that meeting; anything else is a declaration's name. */
export function meetingMeant(value: FieldValue, matrix: Matrix): FieldValue {
  const meeting = typeof value === 'string' ? namedRows(matrix).meeting(value) : null;
  return meeting?.record.id ?? value;
}
