import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../domain/plan/language';
import { hasTexts, loadTexts } from '../../i18n/texts';

/** A language that was asked for and whose texts are not here: they take long, or could not be brought. */
export interface MissingTexts {
  readonly language: Language;
  readonly state: 'waiting' | 'failed';
  readonly retry: () => void;
}

/** A wait below this, in milliseconds, is not told. */
const shortWait = 1_000;

/**
 * The language shown, and how to show another: once its texts are here. Until then the one before stays, in Spanish at
 * the start, and `missing` says so.
 */
export function useLanguageShown(initial: Language) {
  const [language, setLanguage] = useState<Language>(hasTexts(initial) ? initial : 'es');
  const [missing, setMissing] = useState<MissingTexts | null>(null);
  const asked = useRef(initial);
  const show = useCallback(function showLanguage(next: Language) {
    asked.current = next;
    const isAsked = () => asked.current === next;
    const tell = (state: MissingTexts['state'] | null) => {
      clearTimeout(timer);
      if (isAsked()) setMissing(state && { language: next, state, retry: () => showLanguage(next) });
    };
    const timer = setTimeout(() => tell('waiting'), shortWait);
    const take = () => {
      tell(null);
      if (isAsked()) setLanguage(next);
    };
    if (hasTexts(next)) take();
    else loadTexts(next).then(take, () => tell('failed'));
  }, []);
  useEffect(() => {
    if (!hasTexts(asked.current)) show(asked.current);
  }, [show]);
  return { language, show, missing };
}
