import { isSemester, type Semester } from '../calendar';
import { languages, type Language } from '../plan/language';

const prefix = { es: 'Resumen', en: 'Summary' };

/** Name of the sheet that holds a semester's summary: `Resumen 2025-S1`. */
export function summarySheetName(semester: Semester, language: Language): string {
  return `${prefix[language]} ${semester}`;
}

/** The semester whose summary a sheet of this name holds; null for any other sheet. */
export function semesterOfSheet(sheet: string): Semester | null {
  const period = sheet.split(' ').at(-1) ?? '';
  if (!isSemester(period)) return null;
  return languages.some((language) => summarySheetName(period, language) === sheet) ? period : null;
}
