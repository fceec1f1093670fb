import type { ListMember } from './language';

/** The frameworks of other forums that the Plan takes into account (after Tabla 1). */
export const referenceFrameworks = [
  {
    code: 'MR1',
    es: 'Pacto Mundial para la Migración Segura, Ordenada y Regular (PMM), 19 diciembre 2018.',
    en: 'Global Compact for Safe, Orderly and Regular Migration (GCM), 19 December 2018.',
  },
  {
    code: 'MR2',
    es: 'Declaración de Los Ángeles sobre Migración y Protección, 10 de junio 2022',
    en: 'Los Angeles Declaration on Migration and Protection, 10 June 2022',
  },
  {
    code: 'MR3',
    es: 'Declaración sobre los Progresos del Foro de Examen de la Migración Internacional (FEMI), 7 de junio 2022',
    en: 'Progress Declaration of the International Migration Review Forum (IMRF), 7 June 2022',
  },
  {
    code: 'MR4',
    es: 'Declaración Extraordinaria de la CRM ante el Foro de Examen de la Migración Internacional, 1 abril 2022',
    en: 'Extraordinary Declaration of the RCM before the International Migration Review Forum, 1 April 2022',
  },
  {
    code: 'MR5',
    es: 'Declaración Extraordinaria de la CRM de Darién, 25 de marzo 2022',
    en: 'Extraordinary Declaration of the RCM of Darién, 25 March 2022',
  },
] as const satisfies readonly ListMember[];
