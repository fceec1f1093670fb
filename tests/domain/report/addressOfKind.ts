import { daysWindow } from '../../../src/domain/calendar';
import { isYearly, type ReportAddress, type ReportKind } from '../../../src/domain/report/reportAddress';

/** A report of a kind in 2025, of a semester unless the kind is of another period; that of a Group is of GT-PRO. */
export function addressOfKind(kind: ReportKind, semester = '2025-S1'): ReportAddress {
  const days = daysWindow('2025-02-15', '2025-09-10').period;
  return {
    kind,
    period: kind === 'days' ? days : isYearly(kind) ? '2025' : semester,
    group: kind === 'group' ? 'GT-PRO' : null,
  };
}
