import { createContext, useContext } from 'react';
import type { Language } from '../domain/plan/language';
import { texts, type Texts } from '../i18n/texts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'es', choose: () => undefined });

/** The pane's language and its texts. */
export function useLanguage(): LanguageChoice & { readonly text: Texts } {
  const choice = useContext(LanguageContext);
  return { ...choice, text: texts(choice.language) };
}
