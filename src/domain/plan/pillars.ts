import type { ListMember } from './language';

/** The three pillars of the Carta Estatutaria (the Plan, "Pilares y Prioridades Temáticas"). */
export const pillars = [
  { code: 'PIL1', es: 'Gobernanza migratoria', en: 'Migration governance' },
  {
    code: 'PIL2',
    es: 'Integración, migración y su vínculo con el desarrollo',
    en: 'Integration, migration and its link with development',
  },
  {
    code: 'PIL3',
    es: 'Preparación, protección, atención y migración irregular',
    en: 'Preparedness, protection, assistance and irregular migration',
  },
] as const satisfies readonly ListMember[];
