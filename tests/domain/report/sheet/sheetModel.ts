import type { Cell } from '../../../../src/domain/records/cell';
import { type SheetPlan } from '../../../../src/domain/report/sheet/planSheet';
import { keyCell } from '../../../../src/domain/report/sheet/writtenRows';
import { reportColumns } from '../../../../src/domain/report/sheet/sheetRows';

/** What a sheet holds once a plan is carried out: the report's cells and, beside them, the SE's. */
export function carriedOut(plan: SheetPlan, before: readonly (readonly Cell[])[]): Cell[][] {
  return plan.rows.map(({ row, from, ownFrom }) => {
    const old = from === null ? [] : (before[from] ?? []);
    if (row === null) return [...old];
    const own = (before[ownFrom ?? from ?? -1] ?? []).slice(1 + reportColumns);
    return [keyCell(row), ...row.cells, ...own];
  });
}
