import type { DoubtfulWords, WordTable } from './wordTable';

/** Signs that say yes, and that say no, alone in a cell. */
export const markSigns = { yes: '✔✓√☑✅x●■⬤⬛•◆★*1', no: '✗✘✕✖❌☒☐○□◯⬜×0' } as const;

/** Words that say yes or no. */
export const markWords: Readonly<Record<'yes' | 'no', WordTable>> = {
  yes: {
    es: 'si|s|x|xx|xxx|verdadero|cumple|afirmativo|presente|asistio|participo|hecho|ok',
    en: 'yes|y|true|present|attended|done',
  },
  no: { es: 'no|n|falso|no cumple|negativo|ausente|no asistio|no participo', en: 'no|false|absent' },
};

/** Words that leave it open. */
export const doubtfulMarks: readonly DoubtfulWords[] = [
  {
    options: ['yes', 'no'],
    words: {
      es: 'parcial|parcialmente|en proceso|pendiente|en parte|por confirmar|en curso|algo|a medias|s i|sin informacion|tal vez|programado',
      en: 'partial|partially|in progress|pending|partly|in part|tbc|to be confirmed|some|planned|maybe',
    },
  },
];
