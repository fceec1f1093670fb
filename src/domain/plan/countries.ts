import type { ListMember } from './language';

/** The eleven Member Countries (the Plan, "Antecedentes"); codes are ISO 3166-1. */
export const countries = [
  { code: 'BZ', es: 'Belice', en: 'Belize', aliases: ['BLZ'] },
  { code: 'CA', es: 'Canadá', en: 'Canada', aliases: ['CAN'] },
  { code: 'CR', es: 'Costa Rica', en: 'Costa Rica', aliases: ['CRI'] },
  { code: 'SV', es: 'El Salvador', en: 'El Salvador', aliases: ['SLV'] },
  {
    code: 'US',
    es: 'Estados Unidos',
    en: 'United States',
    aliases: ['USA', 'EUA', 'EE. UU.', 'EE.UU.', 'EEUU', 'Estados Unidos de América', 'United States of America'],
  },
  { code: 'GT', es: 'Guatemala', en: 'Guatemala', aliases: ['GTM'] },
  { code: 'HN', es: 'Honduras', en: 'Honduras', aliases: ['HND'] },
  { code: 'MX', es: 'México', en: 'Mexico', aliases: ['MEX', 'Méjico'] },
  { code: 'NI', es: 'Nicaragua', en: 'Nicaragua', aliases: ['NIC'] },
  { code: 'PA', es: 'Panamá', en: 'Panama', aliases: ['PAN'] },
  { code: 'DO', es: 'República Dominicana', en: 'Dominican Republic', aliases: ['DOM', 'RD', 'Rep. Dominicana'] },
] as const satisfies readonly ListMember[];
