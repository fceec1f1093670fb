import { sourceLanguage, type Language } from '../domain/plan/language';
import type { lateEs } from './es/lateTexts';
import { es as early } from './es/texts';

export type Texts = typeof early & typeof lateEs;

/** Those of `es/lateTexts.ts` are put into it before the first view that shows any of them. */
const es = early as Texts;

/** How each language is brought: Spanish comes with the first view. */
const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  es: () => Promise.resolve(es),
  en: async () => (await import('./en/texts')).en,
};

const loaded = new Map<Language, Texts>([[sourceLanguage, es]]);

/** Whether a language's texts are here. */
export const hasTexts = (language: Language): boolean => loaded.has(language);

/** Brings a language's texts; fails when they cannot be had. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}

/** The pane's texts in a language; Spanish stands in for one that could not be brought. */
export function texts(language: Language): Texts {
  return loaded.get(language) ?? es;
}

/** Brings the Spanish texts that the first view does without; every other view waits for them. Fails when they cannot be had. */
export async function loadLateTexts(): Promise<void> {
  Object.assign(early, (await import('./es/lateTexts')).lateEs);
}

/** Puts `{name}` parameters into a text; one that is not given stays blank. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
