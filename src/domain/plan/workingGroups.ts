import type { ListMember } from './language';

/** The working groups; the Plan spells the first and the third in two ways ("Grupos de Trabajo"). Ad hoc groups share one member until the SE adds them by name. The PPT and the SE lead activities of their own. */
export const workingGroups = [
  {
    code: 'GT-FRO',
    parent: 'workingGroup',
    es: 'Grupo de Trabajo sobre Gestión Fronteriza y Migración Irregular y Masiva',
    en: 'Working Group on Border Management and Irregular and Mass Migration',
    aliases: [
      'Grupo de Trabajo sobre Gestión de Fronteras y Migración Irregular y Masiva',
      'Gestión Fronteriza y Migración Irregular y Masiva',
      'Gestión Fronteriza',
      'Gestión de Fronteras',
      'GT Gestión Fronteriza',
      'Border management',
    ],
  },
  {
    code: 'GT-PRO',
    parent: 'workingGroup',
    es: 'Grupo de Trabajo de Protección',
    en: 'Working Group on Protection',
    aliases: ['Protección', 'GT Protección', 'Protection'],
  },
  {
    code: 'GT-LAB',
    parent: 'workingGroup',
    es: 'Grupo de Trabajo de Migración Laboral',
    en: 'Working Group on Labour Migration',
    aliases: [
      'Grupo de Trabajo sobre Migración Laboral',
      'Migración laboral',
      'GT Migración Laboral',
      'Labour migration',
      'Working Group on Labor Migration',
    ],
  },
  { code: 'GT-ADH', parent: 'adHoc', es: 'Grupo Ad hoc', en: 'Ad hoc Group', aliases: ['Ad hoc', 'Grupos Ad hoc'] },
  {
    code: 'PPT',
    parent: 'presidency',
    es: 'Presidencia Pro-Témpore',
    en: 'Presidency Pro-Tempore',
    aliases: ['Presidencia Pro Tempore', 'Presidencia', 'Presidency Pro Tempore'],
  },
  {
    code: 'SE',
    parent: 'secretariat',
    es: 'Secretaría Ejecutiva',
    en: 'Executive Secretariat',
    aliases: ['Secretaría'],
  },
] as const satisfies readonly ListMember[];

/** Ad hoc groups exist as long as their theme needs them: they owe what is due in a year only where a row says so. */
export const adHocGroup = 'GT-ADH';
