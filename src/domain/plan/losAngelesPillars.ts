import type { ListMember } from './language';

/** The four pillars of the Los Angeles Declaration on Migration and Protection (2022). */
export const losAngelesPillars = [
  {
    code: 'DLA-1',
    es: 'Promover la estabilidad y la asistencia para las comunidades de destino, origen, tránsito y retorno',
    en: 'Promoting stability and assistance for communities of destination, origin, transit, and return',
  },
  {
    code: 'DLA-2',
    es: 'Promover vías regulares para la migración y la protección internacional',
    en: 'Promoting regular pathways for migration and international protection',
  },
  { code: 'DLA-3', es: 'Promover la gestión humana de la migración', en: 'Promoting humane migration management' },
  {
    code: 'DLA-4',
    es: 'Promover una respuesta de emergencia coordinada',
    en: 'Promoting coordinated emergency response',
  },
] as const satisfies readonly ListMember[];
