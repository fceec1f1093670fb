import type { LanguageFormats } from '../languageFormats';

const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';

/** As in Mexico and Central America, with a decimal point. */
export const formats: LanguageFormats = {
  locale: 'es-MX',
  monthNames: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  /** Thousands stand apart by a thin space, from five digits on (RAE). */
  number(parts) {
    const digits = parts.find(({ type }) => type === 'integer')?.value.length ?? 0;
    const isLong = digits > 1 || parts.filter(({ type }) => type === 'group').length > 1;
    return parts.map(({ type, value }) => (type === 'group' ? (isLong ? thinSpace : '') : value)).join('');
  },
  share: (percents) => `${percents}${noBreakSpace}%`,
  quotes: ['«', '»'],
  months: (from, to, year) => `${from} a ${to} de ${year}`,
};
