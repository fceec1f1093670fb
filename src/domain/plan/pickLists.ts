import type { ListMember } from './language';

/** What a country is to the Conference; the Plan speaks of its eleven Member Countries. */
export const countryClasses = [
  { code: 'member', es: 'País Miembro', en: 'Member Country', aliases: ['Miembro', 'Member'] },
  { code: 'observer', es: 'País Observador', en: 'Observer Country', aliases: ['Observador', 'Observer'] },
  { code: 'other', es: 'Otro país', en: 'Other country', aliases: ['Otro', 'Other'] },
] as const satisfies readonly ListMember[];

/** What leads an activity (the Plan, "Responsabilidades"). */
export const groupClasses = [
  { code: 'workingGroup', es: 'Grupo de Trabajo', en: 'Working Group', aliases: ['GT'] },
  { code: 'adHoc', es: 'Grupo Ad hoc', en: 'Ad hoc Group', aliases: ['Ad hoc'] },
  { code: 'presidency', es: 'Presidencia', en: 'Presidency', aliases: ['PPT', 'Presidencia Pro-Témpore'] },
  { code: 'secretariat', es: 'Secretaría', en: 'Secretariat', aliases: ['SE', 'Secretaría Ejecutiva'] },
] as const satisfies readonly ListMember[];

/** Who agreed on a product. */
export const agreeingBodies = [
  { code: 'group', es: 'Grupo', en: 'Group', aliases: ['Grupo de Trabajo', 'Working Group'] },
  { code: 'grcm', es: 'GRCM', en: 'RCGM', aliases: ['Grupo Regional de Consulta sobre Migración', 'GRCM'] },
  {
    code: 'viceMinisterial',
    es: 'Viceministerial',
    en: 'Vice-Ministerial',
    aliases: ['Reunión de Viceministras y Viceministros', 'Vice-Ministerial Meeting'],
  },
] as const satisfies readonly ListMember[];

/** Who meets: the bodies that take decisions. */
export const forums = [
  { code: 'grcm', es: 'GRCM', en: 'RCGM', aliases: ['Grupo Regional de Consulta sobre Migración', 'GRCM'] },
  {
    code: 'viceMinisterial',
    es: 'Viceministerial',
    en: 'Vice-Ministerial',
    aliases: [
      'Reunión de Viceministras y Viceministros',
      'Reunión Viceministerial',
      'Viceministras y Viceministros',
      'Vice-Ministerial Meeting',
    ],
  },
  { code: 'other', es: 'Otro', en: 'Other' },
] as const satisfies readonly ListMember[];

/** What the body that receives the reports is called where it is that of another organization. */
const itsMeeting = { code: 'grcm', es: 'Reunión de la organización', en: 'Meeting of the organization' } as const;

/** Lists that name bodies of ours, as a workbook of another organization begins with them: it gives them their names. */
export const othersLists = {
  agreeingBodies: [agreeingBodies[0], itsMeeting],
  forums: [itsMeeting, forums[2]],
} as const satisfies Readonly<Record<string, readonly ListMember[]>>;

/** What became of a decision. */
export const decisionStates = [
  { code: 'none', es: 'Sin actividad', en: 'Without activity' },
  { code: 'underWay', es: 'En marcha', en: 'Under way' },
  { code: 'fulfilled', es: 'Cumplida', en: 'Fulfilled' },
  { code: 'overdue', es: 'Vencida', en: 'Overdue' },
] as const satisfies readonly ListMember[];

/** Types of activity; the first four are those that Tabla 2 counts as dialogue. */
export const activityTypes = [
  { code: 'meeting', es: 'Reunión', en: 'Meeting' },
  { code: 'workshop', es: 'Taller', en: 'Workshop' },
  { code: 'seminar', es: 'Seminario', en: 'Seminar' },
  { code: 'congress', es: 'Congreso', en: 'Congress' },
  { code: 'webinar', es: 'Seminario web', en: 'Webinar', aliases: ['Webinario'] },
  { code: 'course', es: 'Curso o diplomado', en: 'Course or diploma', aliases: ['Curso', 'Diplomado'] },
  { code: 'study', es: 'Estudio', en: 'Study' },
  { code: 'campaign', es: 'Campaña', en: 'Campaign' },
  { code: 'technicalExchange', es: 'Intercambio técnico', en: 'Technical exchange' },
  { code: 'other', es: 'Otro', en: 'Other' },
] as const satisfies readonly ListMember[];

/** Where an activity stands, from proposal to its end. */
export const activityStatuses = [
  { code: 'proposed', es: 'Propuesta', en: 'Proposed' },
  { code: 'approved', es: 'Aprobada', en: 'Approved' },
  { code: 'inProgress', es: 'En ejecución', en: 'In progress' },
  { code: 'held', es: 'Realizada', en: 'Carried out', aliases: ['Held'] },
  { code: 'postponed', es: 'Pospuesta', en: 'Postponed' },
  { code: 'cancelled', es: 'Cancelada', en: 'Cancelled', aliases: ['Canceled'] },
] as const satisfies readonly ListMember[];

/** How an activity is carried out. */
export const modalities = [
  { code: 'inPerson', es: 'Presencial', en: 'In person' },
  { code: 'virtual', es: 'Virtual', en: 'Virtual', aliases: ['En línea', 'Online'] },
  { code: 'hybrid', es: 'Híbrida', en: 'Hybrid', aliases: ['Mixta'] },
] as const satisfies readonly ListMember[];

/** What products the indicators of Tabla 2 count. */
export const productClasses = [
  { code: 'roadmap', es: 'Hoja de ruta', en: 'Road map', aliases: ['Roadmap'] },
  { code: 'goodPractice', es: 'Buena práctica', en: 'Good practice' },
  { code: 'recommendation', es: 'Recomendación', en: 'Recommendation' },
  {
    code: 'exchangeProcess',
    es: 'Proceso de intercambio',
    en: 'Exchange process',
    aliases: ['Proceso de intercambio de información'],
  },
  { code: 'other', es: 'Otro', en: 'Other' },
] as const satisfies readonly ListMember[];

/** What a country reports (Tabla 2, impact). */
export const reportClasses = [
  {
    code: 'followUp',
    es: 'Seguimiento a recomendación',
    en: 'Follow-up to a recommendation',
    aliases: ['Seguimiento', 'Follow-up'],
  },
  {
    code: 'benefit',
    es: 'Beneficio de buena práctica',
    en: 'Benefit from a good practice',
    aliases: ['Beneficio', 'Benefit'],
  },
] as const satisfies readonly ListMember[];

/** Levels of indicator (Tabla 2). */
export const indicatorLevels = [
  { code: 'result', es: 'Resultado', en: 'Result' },
  { code: 'process', es: 'Proceso', en: 'Process' },
  { code: 'impact', es: 'Impacto', en: 'Impact' },
] as const satisfies readonly ListMember[];

/** Tables that an indicator can count. */
export const ruleSources = [
  { code: 'Activity', es: 'Actividades', en: 'Activities' },
  { code: 'Product', es: 'Productos', en: 'Outputs', aliases: ['Products'] },
  { code: 'CountryReport', es: 'Reportes de países', en: 'Country reports' },
  { code: 'Measurement', es: 'Mediciones', en: 'Measurements', aliases: ['Medición', 'Measurement'] },
] as const satisfies readonly ListMember[];

/** Whether more is better. */
export const directions = [
  { code: 'up', es: 'Aumentar', en: 'Increase', aliases: ['Sube', 'Up'] },
  { code: 'down', es: 'Disminuir', en: 'Decrease', aliases: ['Baja', 'Down'] },
] as const satisfies readonly ListMember[];

/** How often an indicator is reported. */
export const frequencies = [
  { code: 'semiannual', es: 'Semestral', en: 'Semi-annual', aliases: ['Semiannual'] },
  { code: 'annual', es: 'Anual', en: 'Annual' },
  { code: 'endOfPlan', es: 'Al final del Plan', en: 'At the end of the Plan' },
] as const satisfies readonly ListMember[];

/** The windows of a value. */
export const windows = [
  { code: 'semester', es: 'Semestre', en: 'Semester' },
  { code: 'year', es: 'Año', en: 'Year' },
  { code: 'plan', es: 'Plan', en: 'Plan' },
] as const satisfies readonly ListMember[];

/** What the table of targets holds. */
export const targetKinds = [
  { code: 'baseline', es: 'Línea base', en: 'Baseline', aliases: ['Línea de base'] },
  { code: 'year', es: 'Meta del año', en: 'Target of the year', aliases: ['Meta anual', 'Annual target'] },
  { code: 'plan', es: 'Meta del Plan', en: 'Plan target', aliases: ['Meta final', 'Meta del plan'] },
] as const satisfies readonly ListMember[];

/** Steps with which measurements rate; an office has its own. */
export const ratings = [
  { code: 'none', es: 'Nulo', en: 'None' },
  { code: 'low', es: 'Bajo', en: 'Low' },
  { code: 'medium', es: 'Medio', en: 'Medium' },
  { code: 'high', es: 'Alto', en: 'High' },
] as const satisfies readonly ListMember[];

/** How a value is broken down. */
export const dimensions = [
  { code: 'total', es: 'Total', en: 'Total' },
  { code: 'pillar', es: 'Pilar', en: 'Pillar' },
  { code: 'theme', es: 'Tema', en: 'Theme' },
  { code: 'group', es: 'Grupo', en: 'Group' },
  { code: 'country', es: 'País', en: 'Country' },
  { code: 'sex', es: 'Sexo', en: 'Sex' },
  { code: 'step', es: 'Valoración', en: 'Rating' },
] as const satisfies readonly ListMember[];

/** Participants, as the matrix counts them. */
export const sexes = [
  { code: 'women', es: 'Mujeres', en: 'Women' },
  { code: 'men', es: 'Hombres', en: 'Men' },
  { code: 'otherIdentity', es: 'Otra identidad', en: 'Other identity' },
  // Matrices of the first edition have one figure for both.
  { code: 'otherOrUnknown', es: 'Sin dato', en: 'No data', aliases: ['Otro o sin dato', 'Other or no data'] },
] as const satisfies readonly ListMember[];

/** Traffic light of progress. */
export const lights = [
  { code: 'green', es: 'Verde', en: 'Green' },
  { code: 'amber', es: 'Amarillo', en: 'Amber' },
  { code: 'red', es: 'Rojo', en: 'Red' },
] as const satisfies readonly ListMember[];

/** State of an activity’s concept note. */
export const noteStatuses = [
  { code: 'missing', es: 'Falta', en: 'Missing' },
  { code: 'incomplete', es: 'Incompleta', en: 'Incomplete' },
  { code: 'complete', es: 'Completa', en: 'Complete' },
] as const satisfies readonly ListMember[];

/** Where a change came from. */
export const origins = [
  { code: 'pane', es: 'Panel', en: 'Pane' },
  { code: 'ribbon', es: 'Cinta', en: 'Ribbon' },
  { code: 'sheet', es: 'Hoja', en: 'Sheet' },
  { code: 'import', es: 'Importación', en: 'Import' },
  { code: 'adoption', es: 'Adopción', en: 'Adoption' },
] as const satisfies readonly ListMember[];

/** Yes or no. */
export const yesNo = [
  { code: 'yes', es: 'Sí', en: 'Yes' },
  { code: 'no', es: 'No', en: 'No' },
] as const satisfies readonly ListMember[];
