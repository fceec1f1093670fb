import { planIndicators } from '../../domain/indicators/planIndicators';
import type { Language } from '../../domain/plan/language';
import { planValues } from '../../domain/records/strategicPlan';
import type { OwnPlan } from '../../domain/nextPlan/ownLists';
import { thePlan } from '../../domain/plan/thePlan';
import { workingGroups } from '../../domain/plan/workingGroups';
import type { NewRow } from '../../domain/records/changes';
import { plansWithoutTable } from '../../domain/records/readPlans';
import type { RecordName } from '../../domain/records/records';

/**
 * Rows that a new matrix starts with, for tables that are not given any: the Plan's eight indicators (Tabla 2), its
 * four years, and a row a year for each standing working group.
 * @param own the plan of another organization, whose rows these are then
 */
export function initialRows(language: Language, given: readonly NewRow[], own?: OwnPlan): readonly NewRow[] {
  const filled = new Set(given.map(({ table }) => table));
  if (own) return own.rows.filter(({ table }) => !filled.has(table));
  const rows: Partial<Record<RecordName, () => readonly NewRow['record'][]>> = {
    StrategicPlan: () => [planValues(thePlan)],
    Indicator: () => planIndicators(language),
    PlanYear: () => plansWithoutTable.years.map((year) => ({ year })),
    GroupYear: () =>
      plansWithoutTable.years.flatMap((year) =>
        workingGroups.filter(({ parent }) => parent === 'workingGroup').map(({ code }) => ({ year, group: code })),
      ),
  };
  return (Object.keys(rows) as RecordName[])
    .filter((table) => !filled.has(table))
    .flatMap((table) => (rows[table]?.() ?? []).map((record) => ({ table, record })));
}
