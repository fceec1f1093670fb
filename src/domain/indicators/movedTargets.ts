import type { NewRow } from '../records/changes';
import { countedRows } from '../records/idIndex';
import { rowId } from '../records/ids';
import type { Indicator } from '../records/indicator';
import type { Matrix, Row } from '../records/matrix';
import { targetColumns } from '../records/targetColumns';
import { slotsOfPlan, targetRows } from './targetSlots';
import { fromColumns } from './targets';

/** The targets of an indicator that stand in columns of its table: what is to stand in the table of targets in their place. */
export interface MovedTargets {
  readonly indicator: Row<Indicator>;
  /** The columns that are blank afterwards. */
  readonly fields: readonly string[];
  readonly rows: readonly NewRow['record'][];
}

/**
 * What the table of targets takes over from the columns of the first plan in the table of indicators. No value changes by
 * it: what the table says already goes before the columns, before and after.
 * @param makeId makes an id from a letter and a year
 */
export function movedTargets(
  matrix: Matrix,
  makeId: (letter: string, year: number) => string,
): readonly MovedTargets[] {
  const { tables, plans } = matrix;
  const [first] = plans.all;
  if (!first || tables.Target.raw === null) return [];
  return countedRows(tables.Indicator).flatMap((indicator) => {
    const { record, unreadable } = indicator;
    const id = record.id ?? '';
    const columns = targetColumns.filter((field) => tables.Indicator.columns.position.has(field));
    const fields = columns.filter((field) => record[field as keyof Indicator] !== null);
    // What cannot be read stays where people can see it.
    if (rowId(id) === '' || fields.length === 0 || columns.some((field) => field in unreadable)) return [];
    const years = plans.yearsOf(first);
    const { baseline, planTarget, ofYears } = fromColumns(record, years);
    // Years that lie outside the plan have no slot: they stay.
    if (fields.length > [baseline, planTarget].filter((one) => one !== null).length + ofYears.size) return [];
    const said = targetRows(matrix, id, first);
    const rows = slotsOfPlan(first, plans).flatMap(({ key, kind, year }) => {
      const value = kind === 'baseline' ? baseline : kind === 'plan' ? planTarget : ofYears.get(year ?? 0);
      const isSaid = (said.get(key)?.record.value ?? null) !== null;
      if (value === null || value === undefined || isSaid) return [];
      return [{ id: makeId('M', years[0] ?? 0), indicator: id, plan: first.code, kind, year, value }];
    });
    return [{ indicator, fields, rows }];
  });
}
