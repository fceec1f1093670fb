import type { LanguageFormats } from '../languageFormats';

export const formats: LanguageFormats = {
  monthNames: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  quotes: ['«', '»'],
  months: (from, to, year) => `${from} a ${to} de ${year}`,
};
