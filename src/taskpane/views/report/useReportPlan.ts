import { useMemo } from 'react';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import type { NarrativeState } from '../../../domain/report/sheet/narrativeState';
import { planSheet, type SheetPlan } from '../../../domain/report/sheet/planSheet';
import type { WrittenRow } from '../../../domain/report/sheet/writtenRows';

export interface ReportPlan {
  readonly plan: SheetPlan;
  /** Narratives in which the SE has put her words, by their keys, whether they are kept or drafted afresh. */
  readonly own: ReadonlyMap<string, NarrativeState>;
}

/** What writing a report would do to its sheet; null until the report is made and its sheet read. */
export function useReportPlan(
  document: ReportDocument | null,
  rows: readonly WrittenRow[] | null,
  date1904: boolean,
  redraft: ReadonlySet<string>,
): ReportPlan | null {
  return useMemo(() => {
    if (!document || !rows) return null;
    const keeping = planSheet(document, rows, { date1904 });
    const own = new Map([...keeping.narratives].filter(([, { isOwn }]) => isOwn));
    return { plan: redraft.size === 0 ? keeping : planSheet(document, rows, { date1904, redraft }), own };
  }, [document, rows, date1904, redraft]);
}
