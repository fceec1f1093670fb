import type { LanguageFormats } from '../languageFormats';

export const formats: LanguageFormats = {
  quotes: ['“', '”'],
  months: (from, to, year) => `${from} to ${to} ${year}`,
};
