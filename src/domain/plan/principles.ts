import type { ListMember } from './language';

/** The eight principles (the Plan, "Principios"). */
export const principles = [
  { code: 'PR1', es: 'Responsabilidad compartida', en: 'Shared responsibility' },
  { code: 'PR2', es: 'Respeto al Estado de derecho', en: 'Respect for the rule of law' },
  { code: 'PR3', es: 'Derechos humanos', en: 'Human rights' },
  { code: 'PR4', es: 'Cooperación internacional', en: 'International cooperation' },
  { code: 'PR5', es: 'Desarrollo sostenible', en: 'Sustainable development' },
  { code: 'PR6', es: 'Interés Superior del Niño', en: 'Best interests of the child' },
  { code: 'PR7', es: 'Enfoque de Género', en: 'Gender approach' },
  { code: 'PR8', es: 'Enfoque integral', en: 'Comprehensive approach' },
] as const satisfies readonly ListMember[];
