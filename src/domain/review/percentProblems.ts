import { foldText } from '../foldText';
import { parseRule } from '../indicators/parseRule';
import type { Problem } from '../problem';
import type { Cell } from '../records/cell';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Indicator } from '../records/indicator';
import type { Matrix, Row } from '../records/matrix';
import type { RecordName } from '../records/records';
import { targetColumns } from '../records/targetColumns';
import { indicatorMeant } from './measurementProblems';

/** Words for a percentage in the unit of an indicator, folded. */
const percentWords = /%|porcentaje|por ciento|percent|per cent/;

/** Whether an indicator's values are percentages: 80 is 80 %. */
function isInPercent(record: Indicator, lists: Matrix['lists']): boolean {
  const parsed = parseRule(record, lists);
  return ('rule' in parsed && parsed.rule.measure.kind === 'share') || percentWords.test(foldText(record.unit ?? ''));
}

/**
 * Targets, baselines and measurements of which it is not sure that they say what is meant: of a percentage a fraction, which
 * is what Excel keeps where somebody types 80 %, and of anything else a number with a percent sign.
 */
export function percentProblems(matrix: Matrix): readonly Problem[] {
  const { tables, lists } = matrix;
  const meant = indicatorMeant(matrix);
  const known = new Map<Indicator, boolean>();
  const inPercent = (indicator: Indicator) => {
    const answer = known.get(indicator) ?? isInPercent(indicator, lists);
    known.set(indicator, answer);
    return answer;
  };
  const told = (place: Place, indicator: Indicator | undefined) =>
    indicator ? problemOf(matrix, place, indicator, inPercent(indicator)) : [];
  return [
    ...countedRows(tables.Target).flatMap((row) =>
      told(
        { table: 'Target', row: row as Row, field: 'value' },
        tables.Indicator.byId.get(rowId(row.record.indicator))?.record,
      ),
    ),
    ...countedRows(tables.Measurement).flatMap((row) =>
      told({ table: 'Measurement', row: row as Row, field: 'value' }, meant(row.record.indicator ?? '')),
    ),
    ...countedRows(tables.Indicator).flatMap((row) =>
      targetColumns.flatMap((field) => told({ table: 'Indicator', row: row as Row, field }, row.record)),
    ),
  ];
}

/** A cell that holds a number of an indicator. */
interface Place {
  readonly table: RecordName;
  readonly row: Row;
  readonly field: string;
}

function problemOf(matrix: Matrix, place: Place, { id }: Indicator, isPercent: boolean): Problem[] {
  const { table, row, field } = place;
  const value = row.record[field];
  if (typeof value !== 'number' || value === 0) return [];
  const cell = cellAt(matrix, place);
  const hasSign = typeof cell === 'string' && cell.trim().endsWith('%');
  const at = { severity: 'warning', table, sheetRow: row.sheetRow, field } as const;
  const record = row.record['id'];
  const named = typeof record === 'string' ? { record } : {};
  const indicator = id ?? '';
  if (isPercent && !hasSign && Math.abs(value) <= 1) {
    const percent = Number((value * 100).toPrecision(12));
    return [{ ...at, ...named, code: 'fractionOfPercent', params: { indicator, value, percent } }];
  }
  if (isPercent || !hasSign) return [];
  return [
    { ...at, ...named, code: 'percentOfNumber', params: { indicator, value: String(cell).trim(), number: value } },
  ];
}

/** What stands in the cell itself. */
function cellAt({ tables }: Matrix, { table, row, field }: Place): Cell | undefined {
  const { raw, columns } = tables[table];
  const position = columns.position.get(field as never);
  return position === undefined ? undefined : raw?.rows[row.index]?.[position];
}
