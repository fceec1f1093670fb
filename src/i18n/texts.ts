import { sourceLanguage, type Language } from '../domain/plan/language';
import type { lateEs } from './es/lateTexts';
import { es as early } from './es/texts';

export type EarlyTexts = typeof early;
export type LateTexts = typeof lateEs;
export type Texts = EarlyTexts & LateTexts;

/** How a language is brought: what the first view shows, and what later ones do. */
interface Loader {
  readonly early: () => Promise<EarlyTexts>;
  readonly late: () => Promise<LateTexts>;
}

/** Spanish comes with the first view. */
const loaders: Readonly<Record<Language, Loader>> = {
  es: { early: () => Promise.resolve(early), late: async () => (await import('./es/lateTexts')).lateEs },
  en: { early: async () => (await import('./en/texts')).en, late: async () => (await import('./en/lateTexts')).lateEn },
};

/** Late texts are put into those of their language before the first view that shows any of them. */
const es = early as Texts;
const loaded = new Map<Language, Texts>([[sourceLanguage, es]]);
let isLateAsked = false;

/** Whether a language's texts are here. */
export const hasTexts = (language: Language): boolean => loaded.has(language);

/** Brings a language's texts: those of later views too, once one of these was asked for. Fails when they cannot be had. */
export async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const own = { ...(await loaders[language].early()) } as Texts;
  if (isLateAsked) Object.assign(own, await loaders[language].late());
  loaded.set(language, own);
}

/** The pane's texts in a language; Spanish stands in for one that could not be brought. */
export function texts(language: Language): Texts {
  return loaded.get(language) ?? es;
}

/** Brings the texts that the first view does without; every other view waits for them. Fails when they cannot be had. */
export async function loadLateTexts(): Promise<void> {
  isLateAsked = true;
  await Promise.all([...loaded].map(async ([language, own]) => Object.assign(own, await loaders[language].late())));
}

/** Puts `{name}` parameters into a text; one that is not given stays blank. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
