import type { Language } from '../../domain/plan/language';

/** Locale of a document's dates and of its spelling. */
export const locales = { es: 'es-CR', en: 'en-US' } as const satisfies Record<Language, string>;
