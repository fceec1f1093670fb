import type { Bilingual, ListMember } from './language';

/** The three specific objectives (the Plan, "Objetivos Específicos"). */
export const specificObjectives = [
  {
    code: 'OE1',
    es: 'Promover el mejoramiento del diseño y gestión de políticas, procedimientos y actividades para una migración y movilidad segura, ordenada, regular.',
    en: 'Promote the improved design and management of policies, procedures and activities for safe, orderly, regular migration and mobility.',
  },
  {
    code: 'OE2',
    es: 'Fortalecer la coordinación entre los Países Miembros para la asistencia, atención y protección de las personas migrantes en situación de vulnerabilidad; así como la prevención de la migración irregular.',
    en: 'Strengthen coordination among Member Countries for the assistance, care and protection of migrants in situations of vulnerability, as well as the prevention of irregular migration.',
  },
  {
    code: 'OE3',
    es: 'Potenciar los beneficios económicos, sociales y culturales de la migración, de la integración de las personas migrantes y el vínculo entre su desarrollo y el de las comunidades de origen, tránsito y destino.',
    en: 'Enhance the economic, social and cultural benefits of migration, of the integration of migrants and of the link between their development and that of communities of origin, transit and destination.',
  },
] as const satisfies readonly ListMember[];

/** The general objective (the Plan, "Objetivo General"). */
export const generalObjective = {
  es: 'Brindar una guía estratégica para los esfuerzos, recursos y capacidades de los Países Miembros de la CRM en actividades de alto impacto, facilitando la cooperación regional para abordar los desafíos y oportunidades de la gobernanza de la migración a corto, mediano y largo plazo.',
  en: 'Provide strategic guidance for the efforts, resources and capacities of the RCM Member Countries in high-impact activities, facilitating regional cooperation to address the challenges and opportunities of migration governance in the short, medium and long term.',
} as const satisfies Bilingual;
