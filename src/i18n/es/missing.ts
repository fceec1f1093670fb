import type { MissingWords } from '../missingWords';

/** What Spanish says while a language's texts are not here. */
export const missing: MissingWords = {
  languages: { es: 'español', en: 'inglés' },
  waiting: (asked) => `Cargando los textos en ${asked}…`,
  failed: (asked, shown) =>
    `No se pudieron cargar los textos en ${asked}; el panel sigue en ${shown}. Revise la conexión.`,
  retry: 'Intentar de nuevo',
};
