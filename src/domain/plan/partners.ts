import type { ListMember } from './language';

/** Partners that the Plan names ("Abreviaturas"); an open list. */
export const partners = [
  {
    code: 'OIM',
    es: 'Organización Internacional para las Migraciones',
    en: 'International Organization for Migration',
    aliases: ['IOM'],
  },
  {
    code: 'ACNUR',
    es: 'Alto Comisionado de las Naciones Unidas para los Refugiados',
    en: 'United Nations High Commissioner for Refugees',
    aliases: ['UNHCR'],
  },
  { code: 'UNICEF', es: 'Fondo de las Naciones Unidas para la Infancia', en: "United Nations Children's Fund" },
  {
    code: 'OIT',
    es: 'Organización Internacional del Trabajo',
    en: 'International Labour Organization',
    aliases: ['ILO'],
  },
  {
    code: 'CICR',
    es: 'Comité Internacional de la Cruz Roja',
    en: 'International Committee of the Red Cross',
    aliases: ['ICRC'],
  },
  {
    code: 'RROCM',
    es: 'Red Regional de Organizaciones Civiles para las Migraciones',
    en: 'Regional Network of Civil Organizations for Migration',
    aliases: ['RNCOM'],
  },
  {
    code: 'MIRPS',
    es: 'Marco Integral Regional para la Protección y Soluciones',
    en: 'Comprehensive Regional Protection and Solutions Framework',
  },
  {
    code: 'CSM',
    es: 'Conferencia Suramericana sobre Migraciones',
    en: 'South American Conference on Migration',
    aliases: ['SACM'],
  },
  { code: 'MMC', es: 'Mixed Migration Center', en: 'Mixed Migration Centre' },
  { code: 'CBP', es: 'U.S Customs and Border Protection', en: 'U.S. Customs and Border Protection' },
] as const satisfies readonly ListMember[];
