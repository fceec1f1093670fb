import { createContext, useContext } from 'react';
import type { Language } from '../../domain/plan/language';
import { texts, type Texts } from '../../i18n/texts';
import type { MissingTexts } from './useLanguageShown';

interface LanguageChoice {
  readonly language: Language;
  /** The language that was asked for, where it cannot be shown. */
  readonly missing: MissingTexts | null;
  /** Takes a language as the person's choice, for good. */
  readonly choose: (language: Language) => void;
  /** Takes the workbook's language, unless the person has chosen one. */
  readonly adopt: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'es',
  missing: null,
  choose: () => undefined,
  adopt: () => undefined,
});

/** The pane's language and its texts. */
export function useLanguage(): LanguageChoice & { readonly text: Texts } {
  const choice = useContext(LanguageContext);
  return { ...choice, text: texts(choice.language) };
}
