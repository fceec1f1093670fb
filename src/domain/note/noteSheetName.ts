import { longestSheetName, partOfSheetName } from '../sheetName';
import { languages, type Language } from '../plan/language';

const names = {
  es: { note: 'Nota', blank: 'Nota en blanco' },
  en: { note: 'Note', blank: 'Blank note' },
} as const;

/** Name of the sheet that holds an activity's concept note: `Nota A25-7K3QM`; without a code that of the blank note. */
export function noteSheetName(code: string | null, language: Language): string {
  if (code === null) return names[language].blank;
  const { note } = names[language];
  return `${note} ${partOfSheetName(code, longestSheetName - note.length - 1)}`;
}

/** Whether a sheet's name says that it may be a concept note's. */
export function isNoteSheetName(name: string): boolean {
  const beginnings = [...languages.map((one) => names[one].blank), ...languages.map((one) => names[one].note)];
  return new RegExp(`^(${beginnings.join('|')})\\b`, 'i').test(name);
}
