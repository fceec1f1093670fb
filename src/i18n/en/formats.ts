import type { LanguageFormats } from '../languageFormats';

/** With the day first, as in Spanish. */
export const formats: LanguageFormats = {
  locale: 'en-GB',
  monthNames: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  number: (parts) => parts.map(({ value }) => value).join(''),
  share: (percents) => `${percents}%`,
  quotes: ['"', '"'],
  months: (from, to, year) => `${from} to ${to} ${year}`,
};
