import { useEffect, useState } from 'react';
import type { ReportAddress } from '../../../domain/report/reportAddress';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { readReportSheet, type ReportSheet } from '../../../workbook/report/readReportSheet';
import type { Refusal } from '../../store/useTaskRunner';
import { useWorkbook } from '../../store/WorkbookStore';

/** What is known of a report's sheet: nothing where the workbook has none, or why it could not be read. */
export interface SheetReading {
  readonly sheet: ReportSheet | null;
  readonly refusal: Refusal | null;
}

/** Reads a report's sheet whenever the workbook was read; null until that is done. */
export function useReportSheet(snapshot: WorkbookSnapshot, address: ReportAddress): SheetReading | null {
  const { inBackground } = useWorkbook();
  const [read, setRead] = useState<(SheetReading & { readonly address: ReportAddress }) | null>(null);
  useEffect(() => {
    let isGone = false;
    const keep = (sheet: ReportSheet | null, refusal: Refusal | null) => {
      if (!isGone) setRead({ address, sheet, refusal });
    };
    void inBackground(
      async () => keep(await readReportSheet(snapshot, address), null),
      (refusal) => keep(null, refusal),
    );
    return () => {
      isGone = true;
    };
  }, [snapshot, address, inBackground]);
  return read?.address === address ? read : null;
}
