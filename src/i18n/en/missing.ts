import type { MissingWords } from '../missingWords';

/** What English says while a language's texts are not here. */
export const missing: MissingWords = {
  languages: { es: 'Spanish', en: 'English' },
  waiting: (asked) => `Loading the ${asked} texts…`,
  failed: (asked, shown) => `The ${asked} texts could not be loaded; the pane stays in ${shown}. Check the connection.`,
  retry: 'Try again',
};
