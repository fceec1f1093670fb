import type { ListMember } from './language';

/** The programme documents that the Plan is tied to (Tabla 1). */
export const referenceDocuments = [
  { code: 'DOC1', es: 'Carta Estatutaria de la CRM', en: 'RCM Charter' },
  { code: 'DOC2', es: 'Planes de los Grupos de Trabajo', en: 'Plans of the Working Groups' },
  { code: 'DOC3', es: 'Plan Anual de Trabajo de la PPT', en: 'PPT Annual Work Plan' },
] as const satisfies readonly ListMember[];
