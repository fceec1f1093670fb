import type { Language } from '../../../src/domain/plan/language';

const copy = { es: 'copia', en: 'copy' } as const satisfies Record<Language, string>;
const known = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

/**
 * Name or path of the file that a copy of a workbook is saved as; of several copies the first is 1. A workbook with macros
 * or a template stays one: Excel does not open what is named otherwise.
 */
export function copyName(file: string, language: Language, number = 1): string {
  const extension = known.exec(file)?.[0] ?? '.xlsx';
  const bare = file.replace(known, '');
  return `${bare}-${copy[language]}${number > 1 ? ` (${number})` : ''}${extension}`;
}
