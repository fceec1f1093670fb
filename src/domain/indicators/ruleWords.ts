import { foldText } from '../foldText';
import { languages, type Bilingual } from '../plan/language';

/** The words with which rules are written. */
export const ruleWords = {
  count: { es: 'conteo', en: 'count' },
  sum: { es: 'suma', en: 'sum' },
  distinct: { es: 'distintos', en: 'distinct' },
  flow: { es: 'flujo', en: 'flow' },
  balance: { es: 'saldo', en: 'balance' },
} satisfies Record<string, Bilingual>;

/** Whether a word was typed, in either language. */
export const isWord = (typed: string, word: Bilingual): boolean =>
  languages.some((language) => foldText(word[language]) === foldText(typed));
