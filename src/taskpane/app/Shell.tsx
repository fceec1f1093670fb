import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../domain/plan/language';
import { LanguageContext } from '../store/language';
import { keepPaneKeys } from './paneKeys';
import { readPreference, writePreference } from '../store/preferences';
import { darkTheme, lightTheme, prefersDark } from './theme';
import { useLanguageShown } from '../store/useLanguageShown';

/** Theme, language and keyboard around everything the pane shows. */
export function Shell({ initialLanguage, children }: { initialLanguage: Language; children: ReactNode }) {
  const { language, show, missing } = useLanguageShown(initialLanguage);
  const isDark = useDarkScheme();
  useEffect(keepPaneKeys, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      missing,
      choose: (chosen: Language) => {
        writePreference('language', chosen);
        show(chosen);
      },
      adopt: (book: Language) => {
        if (readPreference('language') === null) show(book);
      },
    }),
    [language, missing, show],
  );
  return (
    <LanguageContext.Provider value={choice}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ minHeight: '100%' }}>
        {children}
      </FluentProvider>
    </LanguageContext.Provider>
  );
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
