import type { ColumnsOfSection } from '../columnsOfSections';
import type { Subject } from '../subject';

/** Columns that tell which themes a year puts first. */
export const priorityColumns: ColumnsOfSection = { PlanYear: ['year', 'priorityThemes'] };

/** Whether a report tells of the year's priorities: one of a group is not asked for them, one of the whole Plan is of no year. */
export const tellsPriorities = ({ window, address }: Subject): boolean =>
  window.kind !== 'plan' && address.group === null;

/** Codes of the priority themes of the report's year; none where the year names none. */
export function priorityThemes({ matrix, window }: Pick<Subject, 'matrix' | 'window'>): readonly string[] {
  const year = Number(window.end.slice(0, 4));
  return matrix.tables.PlanYear.rows.find(({ record }) => record.year === year)?.record.priorityThemes ?? [];
}
