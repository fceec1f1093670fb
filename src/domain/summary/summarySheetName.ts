import type { Semester } from '../calendar';
import type { Language } from '../plan/language';

const prefix = { es: 'Resumen', en: 'Summary' };

/** Name of the sheet that holds a semester's summary: `Resumen 2025-S1`. */
export function summarySheetName(semester: Semester, language: Language): string {
  return `${prefix[language]} ${semester}`;
}
