import type { ListMember } from './language';

/** The eleven Member Countries (the Plan, "Antecedentes"); codes are ISO 3166-1. */
export const countries = [
  { code: 'BZ', parent: 'member', es: 'Belice', en: 'Belize', aliases: ['BLZ'] },
  { code: 'CA', parent: 'member', es: 'Canadá', en: 'Canada', aliases: ['CAN'] },
  { code: 'CR', parent: 'member', es: 'Costa Rica', en: 'Costa Rica', aliases: ['CRI'] },
  { code: 'SV', parent: 'member', es: 'El Salvador', en: 'El Salvador', aliases: ['SLV'] },
  {
    code: 'US',
    parent: 'member',
    es: 'Estados Unidos',
    en: 'United States',
    aliases: ['USA', 'EUA', 'EE. UU.', 'EE.UU.', 'EEUU', 'Estados Unidos de América', 'United States of America'],
  },
  { code: 'GT', parent: 'member', es: 'Guatemala', en: 'Guatemala', aliases: ['GTM'] },
  { code: 'HN', parent: 'member', es: 'Honduras', en: 'Honduras', aliases: ['HND'] },
  { code: 'MX', parent: 'member', es: 'México', en: 'Mexico', aliases: ['MEX', 'Méjico'] },
  { code: 'NI', parent: 'member', es: 'Nicaragua', en: 'Nicaragua', aliases: ['NIC'] },
  { code: 'PA', parent: 'member', es: 'Panamá', en: 'Panama', aliases: ['PAN'] },
  {
    code: 'DO',
    parent: 'member',
    es: 'República Dominicana',
    en: 'Dominican Republic',
    aliases: ['DOM', 'RD', 'Rep. Dominicana'],
  },
] as const satisfies readonly ListMember[];
