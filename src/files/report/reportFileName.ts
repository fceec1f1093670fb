import type { PrintedReport } from '../../domain/report/bilingualReport';
import { reportSheetName } from '../../domain/report/reportAddress';

/** What to call the file of a report: as its sheet, with its languages where there are two; `extension` has no dot. */
export function reportFileName({ address, language, second }: PrintedReport, extension: string): string {
  const languages = second ? ` (${language}-${second.language})` : '';
  return `${reportSheetName(address, language).replace(/["<>|]/g, '-')}${languages}.${extension}`;
}
