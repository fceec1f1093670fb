import type { Bilingual } from './language';

/** The add-in by its name, as the manifest has it, and its tab on the ribbon. */
export const productName = {
  es: 'Matriz de Seguimiento CRM',
  en: 'RCM Monitoring Matrix',
} as const satisfies Bilingual;
export const ribbonTab = { es: 'Matriz CRM', en: 'RCM Matrix' } as const satisfies Bilingual;
