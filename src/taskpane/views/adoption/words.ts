import { createContext, useContext, useEffect, useState } from 'react';
import type { Adoptable } from '../../../domain/adoption/layout';
import type { Language } from '../../../domain/plan/language';
import { loadAdoptionTexts, type AdoptionTexts } from '../../../i18n/adoptionTexts';

/** The texts of adopting, for the parts of its view. */
export const WordsContext = createContext<AdoptionTexts | null>(null);

/** The texts of adopting; the view shows its parts once they are here. */
export function useWords(): AdoptionTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The texts of adopting are not here.');
  return words;
}

/** Brings the texts of adopting; null until they are here. A failure reaches the error boundary, which offers to reload. */
export function useLoadedWords(language: Language): AdoptionTexts | null {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: AdoptionTexts } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    loadAdoptionTexts(language).then(
      (words) => isWanted && setLoaded({ language, words }),
      (error: unknown) => isWanted && setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (failure !== null) throw failure;
  return loaded?.words ?? null;
}

/** How many of each kind of record, in words. */
export function recordCounts(
  records: readonly { readonly record: Adoptable }[],
  words: AdoptionTexts,
): readonly string[] {
  const counts = new Map<Adoptable, number>();
  for (const { record } of records) counts.set(record, (counts.get(record) ?? 0) + 1);
  return [...counts].map(([record, count]) => words.records[record](count));
}
