import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../domain/plan/language';
import { hasTexts, loadTexts } from '../i18n/texts';
import { LanguageContext } from './language';
import { keepPaneKeys } from './paneKeys';
import { readPreference, writePreference } from './preferences';
import { darkTheme, lightTheme, prefersDark } from './theme';

/** Theme, language and keyboard around everything the pane shows. */
export function Shell({ initialLanguage, children }: { initialLanguage: Language; children: ReactNode }) {
  const [language, show] = useLanguageShown(initialLanguage);
  const isDark = useDarkScheme();
  useEffect(keepPaneKeys, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        writePreference('language', chosen);
        show(chosen);
      },
      adopt: (book: Language) => {
        if (readPreference('language') === null) show(book);
      },
    }),
    [language, show],
  );
  return (
    <LanguageContext.Provider value={choice}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ minHeight: '100%' }}>
        {children}
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

/** The language shown, and how to show another: once its texts are here, or not at all when they cannot be had. */
function useLanguageShown(initial: Language) {
  const [language, setLanguage] = useState(initial);
  const asked = useRef(initial);
  const show = useCallback((next: Language) => {
    asked.current = next;
    if (hasTexts(next)) return setLanguage(next);
    const showIfStillAsked = () => {
      if (asked.current === next) setLanguage(next);
    };
    loadTexts(next).then(showIfStillAsked, () => undefined);
  }, []);
  return [language, show] as const;
}

/** Whether the pane is dark now; scroll bars and the browser's own lists and calendars are told too. */
function useDarkScheme(): boolean {
  const [isDark, setDark] = useState(prefersDark);
  useEffect(() => {
    const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    const update = () => setDark(prefersDark());
    query?.addEventListener('change', update);
    return () => query?.removeEventListener('change', update);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark;
}
