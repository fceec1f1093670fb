import type { Language } from '../plan/language';

const names = {
  es: { note: 'Nota', blank: 'Nota en blanco' },
  en: { note: 'Note', blank: 'Blank note' },
} as const;

/** Excel's limit for the name of a sheet. */
const longestName = 31;

/** Name of the sheet that holds an activity's concept note: `Nota A25-7K3QM`; without a code that of the blank note. */
export function noteSheetName(code: string | null, language: Language): string {
  if (code === null) return names[language].blank;
  // Codes of people's own may hold what no sheet's name can.
  return `${names[language].note} ${code.replace(/[\\/?*[\]:']/g, '-')}`.slice(0, longestName).trim();
}

/** Whether a sheet's name says that it may be a concept note's. */
export function isNoteSheetName(name: string): boolean {
  const { es, en } = names;
  return new RegExp(`^(${[es.blank, en.blank, es.note, en.note].join('|')})\\b`, 'i').test(name);
}
