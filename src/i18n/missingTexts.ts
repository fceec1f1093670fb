import type { Language } from '../domain/plan/language';

/** What is said while the English texts are not here: in both languages, since who asked for English may read no other. */
export const missingTexts = {
  es: {
    waiting: 'Cargando los textos en inglés…',
    failed: 'No se pudieron cargar los textos en inglés; el panel sigue en español. Revise la conexión.',
    retry: 'Intentar de nuevo',
  },
  en: {
    waiting: 'Loading the English texts…',
    failed: 'The English texts could not be loaded; the pane stays in Spanish. Check the connection.',
    retry: 'Try again',
  },
} as const satisfies Record<Language, unknown>;
