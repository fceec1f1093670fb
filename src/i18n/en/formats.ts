import type { LanguageFormats } from '../languageFormats';

/** With the day first, as in Spanish. */
export const formats: LanguageFormats = {
  monthNames: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  quotes: ['“', '”'],
  months: (from, to, year) => `${from} to ${to} ${year}`,
};
