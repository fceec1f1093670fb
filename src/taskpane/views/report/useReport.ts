import { useEffect, useState } from 'react';
import type { Matrix } from '../../../domain/records/matrix';
import type { ReportAddress } from '../../../domain/report/reportAddress';
import type { ReportDocument } from '../../../domain/report/ReportDocument';
import { reportOf } from '../../store/reportOf';
import { useWorkbook } from '../../store/WorkbookStore';
import { isSameReport } from './reportChoice';

/** A report as it would be written now; null until it is made. While the matrix is read again it stays as it was. */
export function useReport(matrix: Matrix, address: ReportAddress): ReportDocument | null {
  const { inBackground } = useWorkbook();
  const [made, setMade] = useState<ReportDocument | null>(null);
  useEffect(() => {
    let isGone = false;
    void inBackground(async () => {
      const document = await reportOf(matrix, address);
      if (!isGone) setMade(document);
    });
    return () => {
      isGone = true;
    };
  }, [matrix, address, inBackground]);
  return made && isSameReport(made.address, address) ? made : null;
}
