import { yearTargetFields } from './indicator';
import type { Matrix } from './matrix';

/** The columns that say of the first plan what the table of targets says of each. */
export const targetColumns: readonly string[] = ['baseline', ...yearTargetFields, 'planTarget'];

/** Whether a workbook has a table of targets, and no column of the table of indicators says the same: then none is missing. */
export const hasOwnTargets = ({ tables }: Pick<Matrix, 'tables'>): boolean =>
  tables.Target.raw !== null && targetColumns.every((field) => !tables.Indicator.columns.position.has(field));
