import type { Bilingual } from './language';

/** Title of the Plan. */
export const planTitle = {
  es: 'Plan Estratégico de la CRM 2023-2026',
  en: 'RCM Strategic Plan 2023-2026',
} as const satisfies Bilingual;

/** The vision (the Plan, "Marco Estratégico"). */
export const vision = {
  es: 'Ser el proceso consultivo preferente para el diálogo y la cooperación respecto a asuntos vinculados a la gobernanza migratoria en la región.',
  en: 'To be the preferred consultative process for dialogue and cooperation on matters linked to migration governance in the region.',
} as const satisfies Bilingual;
