import type { Bilingual } from '../plan/language';

/** Titles by type of activity; `{theme}` is the theme in lower case. */
export const titles: Readonly<Record<string, readonly Bilingual[]>> = {
  meeting: [
    { es: 'Reunión del Grupo de Trabajo: {theme}', en: 'Meeting of the Working Group: {theme}' },
    { es: 'Reunión técnica de puntos focales sobre {theme}', en: 'Technical meeting of focal points on {theme}' },
  ],
  workshop: [
    { es: 'Taller regional sobre {theme}', en: 'Regional workshop on {theme}' },
    {
      es: 'Taller de capacitación para personal de gobierno: {theme}',
      en: 'Training workshop for government staff: {theme}',
    },
  ],
  seminar: [{ es: 'Seminario de intercambio de experiencias: {theme}', en: 'Seminar to exchange experience: {theme}' }],
  congress: [{ es: 'Congreso regional: {theme}', en: 'Regional congress: {theme}' }],
  webinar: [{ es: 'Seminario web: {theme}', en: 'Webinar: {theme}' }],
  course: [{ es: 'Diplomado sobre {theme}', en: 'Diploma course on {theme}' }],
  study: [{ es: 'Estudio comparado sobre {theme}', en: 'Comparative study on {theme}' }],
  technicalExchange: [
    { es: 'Intercambio técnico entre países: {theme}', en: 'Technical exchange between countries: {theme}' },
  ],
};

export const mandates: readonly Bilingual[] = [
  { es: 'Decisión de la Reunión de Viceministras y Viceministros', en: 'Decision of the Vice-Ministerial Meeting' },
  { es: 'Plan de trabajo del Grupo', en: 'Work plan of the Group' },
  { es: 'Plan Anual de Trabajo de la PPT', en: 'PPT Annual Work Plan' },
  { es: 'Declaración Extraordinaria de la CRM de Darién', en: 'Extraordinary Declaration of the RCM of Darién' },
];

export const results: readonly Bilingual[] = [
  {
    es: 'Los países acordaron los próximos pasos y una lista de contactos.',
    en: 'The countries agreed on next steps and a list of contacts.',
  },
  {
    es: 'Se compartieron tres experiencias nacionales y se identificaron necesidades comunes.',
    en: 'Three national experiences were shared and common needs identified.',
  },
  {
    es: 'Se revisó el borrador y se recibieron observaciones de todas las delegaciones.',
    en: 'The draft was reviewed and all delegations commented on it.',
  },
];

export const verifications: readonly Bilingual[] = [
  { es: 'Lista de asistencia y acta', en: 'Attendance list and minutes' },
  { es: 'Informe final publicado', en: 'Final report, published' },
  { es: 'Memoria de la actividad', en: 'Proceedings of the activity' },
];

/** Texts of the concept notes, by field. */
export const noteTexts: Readonly<Record<string, Bilingual>> = {
  background: {
    es: 'El Grupo de Trabajo identificó esta necesidad en su última reunión.',
    en: 'The Working Group identified this need at its last meeting.',
  },
  justification: {
    es: 'La actividad responde a una prioridad temática del Plan Estratégico.',
    en: 'The activity responds to a thematic priority of the Strategic Plan.',
  },
  generalObjective: {
    es: 'Fortalecer la cooperación regional en el tema.',
    en: 'Strengthen regional cooperation on the theme.',
  },
  activityObjectives: {
    es: '• Compartir experiencias\n• Acordar próximos pasos',
    en: '• Share experience\n• Agree on next steps',
  },
  expectedProducts: { es: 'Memoria y lista de recomendaciones', en: 'Proceedings and a list of recommendations' },
  methodology: { es: 'Exposiciones, mesas de trabajo y plenaria.', en: 'Presentations, working tables and a plenary.' },
  participantProfile: {
    es: 'Personal técnico de las instituciones migratorias.',
    en: 'Technical staff of the migration institutions.',
  },
  institution: { es: 'Dirección general de migración', en: 'General directorate of migration' },
  approachesApplied: {
    es: 'Participación equilibrada y materiales con enfoque de género.',
    en: 'Balanced participation and gender-responsive material.',
  },
  followUpMechanism: {
    es: 'La Secretaría Ejecutiva informa al GRCM cada semestre.',
    en: 'The Executive Secretariat reports to the RCGM each semester.',
  },
  timeline: {
    es: 'Convocatoria: seis semanas antes (SE)\nMateriales: dos semanas antes (punto focal)',
    en: 'Invitation: six weeks before (ES)\nMaterial: two weeks before (focal point)',
  },
  sustainability: {
    es: 'Los puntos focales siguen con recursos propios.',
    en: 'Focal points go on with resources of their own.',
  },
  agreements: {
    es: 'Dar seguimiento en la próxima reunión del Grupo.',
    en: 'Follow up at the next meeting of the Group.',
  },
  lessons: {
    es: 'Conviene enviar los materiales con dos semanas de anticipación.',
    en: 'Material is best sent two weeks ahead.',
  },
};

/** Texts of the Groups' evaluations, by field. */
export const evaluationTexts: Readonly<Record<string, Bilingual>> = {
  evaluationPlanned: {
    es: 'Dos reuniones y los talleres de los temas del plan de trabajo.',
    en: 'Two meetings and the workshops on the themes of the work plan.',
  },
  evaluationDone: {
    es: 'Se realizó la mayor parte; lo demás se trasladó por falta de fechas comunes.',
    en: 'Most of it was carried out; the rest was moved for want of common dates.',
  },
  evaluationLearned: {
    es: 'Las actividades conjuntas con otro Grupo reúnen a más países.',
    en: 'Activities shared with another Group bring more countries together.',
  },
  evaluationChanged: {
    es: 'El plan de trabajo fija las fechas desde el inicio del año.',
    en: 'The work plan sets the dates from the beginning of the year.',
  },
};

export const productTitles: Readonly<Record<string, Bilingual>> = {
  roadmap: { es: 'Hoja de ruta regional: {theme}', en: 'Regional road map: {theme}' },
  goodPractice: { es: 'Buena práctica: {theme}', en: 'Good practice: {theme}' },
  recommendation: { es: 'Recomendaciones de la CRM: {theme}', en: 'RCM recommendations: {theme}' },
  exchangeProcess: {
    es: 'Intercambio periódico de información: {theme}',
    en: 'Regular exchange of information: {theme}',
  },
};

export const reportTexts: Readonly<Record<string, Bilingual>> = {
  followUp: {
    es: 'El país incorporó la recomendación en su plan institucional.',
    en: 'The country put the recommendation into its institutional plan.',
  },
  benefit: {
    es: 'El país adaptó la práctica a sus procedimientos.',
    en: 'The country adapted the practice to its procedures.',
  },
};

export const focalPoint = (country: string): Bilingual => ({
  es: `Punto focal de ${country}`,
  en: `Focal point of ${country}`,
});

/** Who covers what of an activity: the first of its sources, or the second. */
export const fundingLine = (place: number, amount: string): Bilingual =>
  place === 0
    ? { es: `OIM: ${amount}, sede e interpretación`, en: `IOM: ${amount}, venue and interpretation` }
    : { es: `ACNUR: ${amount}, traslados`, en: `UNHCR: ${amount}, travel` };

export const cities: Readonly<Record<string, string>> = {
  BZ: 'Belmopán',
  CA: 'Ottawa',
  CR: 'San José',
  SV: 'San Salvador',
  US: 'Washington D. C.',
  GT: 'Ciudad de Guatemala',
  HN: 'Tegucigalpa',
  MX: 'Ciudad de México',
  NI: 'Managua',
  PA: 'Ciudad de Panamá',
  DO: 'Santo Domingo',
};
