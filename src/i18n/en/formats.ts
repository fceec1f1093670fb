import type { LanguageFormats } from '../languageFormats';

/** With the day first, as in Spanish. */
export const formats: LanguageFormats = {
  locale: 'en-GB',
  number: (parts) => parts.map(({ value }) => value).join(''),
  share: (percents) => `${percents}%`,
  quotes: ['"', '"'],
  months: (from, to, year) => `${from} to ${to} ${year}`,
};
