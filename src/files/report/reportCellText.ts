import { plainText } from '../../domain/plainText';
import type { Language } from '../../domain/plan/language';
import type { ReportCell, ReportColumn } from '../../domain/report/ReportDocument';
import { formatDate, formatNumber, formatShare } from '../../i18n/formats';

/** What stands in a cell as people read it; '' for a blank. */
export function reportCellText({ value }: ReportCell, { kind }: ReportColumn, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return kind === 'percent' ? formatShare(value, language) : formatNumber(value, language);
  return plainText(kind === 'date' ? formatDate(value, language) : value);
}
