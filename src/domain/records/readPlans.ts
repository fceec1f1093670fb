import { bilingual } from '../plan/language';
import { thePlan, type Plan } from '../plan/thePlan';
import { countedRows } from './idIndex';
import { rowId } from './ids';
import type { TableData } from './matrix';
import { Plans } from './plans';
import { planTextFields, type StrategicPlan } from './strategicPlan';

/** The plans of a workbook without a table of them. */
export const plansWithoutTable = new Plans([thePlan]);

/** Whether a workbook holds plans of another organization only: what a new workbook begins with means nothing in it. */
export const isOfOthers = ({ all }: Plans): boolean => all.every(({ code }) => rowId(code) !== rowId(thePlan.code));

/**
 * The plans of a workbook; without a table, or where none of its rows has its days, the plan of which a new workbook is
 * made.
 * @param earlier the plans as they were, given back where they are still the same
 */
export function readPlans(table: TableData<StrategicPlan>, earlier?: Plans): Plans {
  const plans = countedRows(table).flatMap(({ record }) => planOf(record) ?? []);
  if (plans.length === 0) return plansWithoutTable;
  const read = new Plans(plans);
  return earlier && JSON.stringify(earlier.all) === JSON.stringify(read.all) ? earlier : read;
}

/** The plan of a row; null where its days are not known, or the last one comes before the first. */
function planOf(record: StrategicPlan): Plan | null {
  const { id, start, end } = record;
  if (start === null || end === null || end < start) return null;
  // In a language in which nobody has named it, it is called as in the other.
  const textOf = (fields: (typeof planTextFields)[keyof typeof planTextFields]) =>
    bilingual(
      (language) =>
        record[fields[language]] ??
        Object.values(fields)
          .map((field) => record[field])
          .find(Boolean) ??
        '',
    );
  return {
    code: id ?? `${start.slice(0, 4)}-${end.slice(0, 4)}`,
    name: textOf(planTextFields.name),
    organization: textOf(planTextFields.organization),
    shortName: textOf(planTextFields.shortName),
    objective: textOf(planTextFields.objective),
    start,
    end,
  };
}
