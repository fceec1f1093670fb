import type { Language } from '../../domain/plan/language';

/** Locale of a document's dates and of its spelling: English is British throughout, with -ize, as the UN writes it. */
export const locales = { es: 'es-CR', en: 'en-GB' } as const satisfies Record<Language, string>;
