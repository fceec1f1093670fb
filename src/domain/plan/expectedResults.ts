import type { ListMember } from './language';

/** Results expected by the end of the Plan (Tabla 2). */
export const expectedResults = [
  {
    code: 'RE1',
    es: 'Promoción del diálogo regional, la cooperación y las soluciones en materia de migración para hacer frente a los desafíos y oportunidades de la migración en el corto, mediano y largo plazo.',
    en: 'Promotion of regional dialogue, cooperation and solutions on migration to address the challenges and opportunities of migration in the short, medium and long term.',
  },
  {
    code: 'RE2',
    es: 'Avance en el desarrollo y la implementación de marcos legales integrales, políticas y acciones de cooperación para asegurar que los flujos migratorios sean seguros, ordenados y regulares.',
    en: 'Progress in the development and implementation of comprehensive legal frameworks, policies and cooperation actions to ensure that migration flows are safe, orderly and regular.',
  },
  {
    code: 'RE3',
    es: 'Fomento, según sea el caso, del intercambio de datos estadísticos desglosados nacionales y regionales como una herramienta para facilitar la toma de decisiones relacionadas con la migración.',
    en: 'Promotion, as appropriate, of the exchange of disaggregated national and regional statistical data as a tool to facilitate decision-making on migration.',
  },
  {
    code: 'RE4',
    es: 'Intercambio de información, mejores prácticas, políticas, procedimientos y actividades que conduzcan a la creación de mecanismos de cooperación para asegurar una gobernanza efectiva de la migración en la región y el acceso y fortalecimiento a la protección internacional.',
    en: 'Exchange of information, best practices, policies, procedures and activities leading to the creation of cooperation mechanisms to ensure effective migration governance in the region and access to, and strengthening of, international protection.',
  },
] as const satisfies readonly ListMember[];
