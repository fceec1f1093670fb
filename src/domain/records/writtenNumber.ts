import type { Language } from '../plan/language';

const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';

interface Writing {
  readonly format: Intl.NumberFormat;
  readonly percent: (percents: string) => string;
  readonly join: (parts: readonly Intl.NumberFormatPart[]) => string;
}

const digits = { maximumFractionDigits: 2 } as const;

const writings: Readonly<Record<Language, Writing>> = {
  es: {
    // As in Mexico and Central America, with a decimal point.
    format: new Intl.NumberFormat('es-MX', digits),
    percent: (percents) => `${percents}${noBreakSpace}%`,
    // Thousands stand apart by a thin space, from five digits on (RAE).
    join(parts) {
      const first = parts.find(({ type }) => type === 'integer')?.value.length ?? 0;
      const isLong = first > 1 || parts.filter(({ type }) => type === 'group').length > 1;
      return parts.map(({ type, value }) => (type === 'group' ? (isLong ? thinSpace : '') : value)).join('');
    },
  },
  en: {
    format: new Intl.NumberFormat('en-GB', digits),
    percent: (percents) => `${percents}%`,
    join: (parts) => parts.map(({ value }) => value).join(''),
  },
};

/** A number as the language has it, with at most two decimals and its thousands apart: `12 500`, `12,500`. */
export function writtenNumber(value: number, language: Language): string {
  const { format, join } = writings[language];
  return join(format.formatToParts(value));
}

/** A fraction in whole percents, as the language has them: `45 %`, `45%`. */
export function writtenPercent(part: number, language: Language): string {
  return writings[language].percent(writtenNumber(Math.round(part * 100), language));
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  es: new Intl.ListFormat('es', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Several things one after another in a sentence: `a, b y c`. */
export const writtenList = (items: readonly string[], language: Language): string => lists[language].format(items);
