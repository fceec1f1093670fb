import type { TimeWindow } from '../calendar';
import type { Language } from '../plan/language';
import type { ProblemCode } from '../problem';
import { writtenDate } from '../records/writtenDate';

const dayOf = (day: string | null, language: Language): string => (day === null ? '' : writtenDate(day, language));

const es = {
  titles: {
    semester: (period: string) => `Resumen semestral ${period}`,
    year: (period: string) => `Informe anual ${period}`,
    plan: (period: string) => `Balance del Plan a la fecha (${period})`,
    frameworks: (period: string) => `Contribución al PMM y a los ODS (a ${period})`,
    group: (period: string) => `Informe del Grupo de Trabajo ${period}`,
    handover: (period: string) => `Traspaso de la Presidencia Pro-Témpore ${period}`,
  },
  window: (from: string, to: string) => `Del ${writtenDate(from, 'es')} al ${writtenDate(to, 'es')}`,
  presidency: (country: string) => `Presidencia Pro-Témpore: ${country}`,
  priorities: (themes: string) => `Temas prioritarios del año: ${themes}`,
  noValues: (indicators: string) =>
    `Sin valor en este informe, porque no se pueden leer columnas que necesitan: ${indicators}.`,
  notCounted: (gaps: string) => `No se puede contar: ${gaps}.`,
  notBegun: 'Este periodo aún no comienza: los indicadores no tienen valor todavía.',
  written: (today: string) =>
    `Escrito el ${writtenDate(today, 'es')} por la Secretaría Ejecutiva con los datos de esta matriz.`,
  inWindow: ({ kind, period }: TimeWindow) => (kind === 'plan' ? 'Plan a la fecha' : period),
  overview: 'Panorama',
  keyFigures: 'Cifras clave',
  figure: 'Cifra',
  cumulative: 'Plan a la fecha',
  figures: {
    held: 'Actividades realizadas',
    ahead: 'Actividades aprobadas o en ejecución',
    women: 'Mujeres participantes',
    men: 'Hombres participantes',
    other: 'Participantes, otro o sin dato',
    countries: 'Países participantes (distintos)',
    agreed: 'Productos consensuados o intercambiados',
    notesComplete: 'Realizadas con nota conceptual completa',
    notesMissing: 'Realizadas con nota conceptual incompleta o faltante',
  },
  factsLine: 'Cifras con que se escribió este texto: ',
  changesLine: 'Cambió desde que se escribió este texto: ',
  gone: (label: string) => `Ya no figura en el informe: ${label}`,
  cutOff: '… [texto recortado: no cabe entero en una celda]',
  participants: 'Participantes',
  themesTouched: 'Temas abordados',
  draft: {
    held: (count: number, pillar: string | null, types: readonly string[]) => {
      const where = pillar === null ? 'En el periodo' : `En el pilar ${pillar}`;
      if (count === 0) return `${where} no se realizaron actividades.`;
      const kinds = types.length > 0 ? ` (${types.join(', ')})` : '';
      return `${where} se ${count === 1 ? 'realizó 1 actividad' : `realizaron ${count} actividades`}${kinds}.`;
    },
    persons: (all: number, women: number, countries: number) => {
      const who = all === 1 ? 'Participó 1 persona' : `Participaron ${all} personas`;
      const from = countries === 0 ? '' : countries === 1 ? ', de 1 país' : `, de ${countries} países`;
      return `${who}, de ellas ${women} ${women === 1 ? 'mujer' : 'mujeres'}${from}.`;
    },
    activities: (titles: readonly string[], isMore: boolean) =>
      `${isMore ? 'Entre otras: ' : 'Se trató de: '}${titles.map((title) => `«${title}»`).join('; ')}.`,
    pillars: (counts: readonly string[]) => `Por pilar: ${counts.join('; ')}.`,
    themes: (count: number, names: readonly string[]) =>
      count === 1
        ? `Se abordó el tema ${names.join('')}.`
        : `Se abordaron ${count} temas${count > names.length ? ', entre ellos' : ':'} ${names.join('; ')}.`,
    products: (count: number, classes: readonly string[], titles: readonly string[]) => {
      const what =
        count === 1 ? 'consensuó o intercambió 1 producto' : `consensuaron o intercambiaron ${count} productos`;
      const kinds = classes.length > 0 ? ` (${classes.join(', ')})` : '';
      if (titles.length === 0) return `Se ${what}${kinds}.`;
      return `Se ${what}${kinds}${count > titles.length ? ', entre ellos' : ':'} ${titles.map((title) => `«${title}»`).join('; ')}.`;
    },
  },
  indicators: 'Indicadores',
  indicator: 'Indicador',
  semester: 'Semestre',
  target: 'Meta del plan',
  progress: 'Avance',
  light: 'Semáforo',
  excludedRows: 'Filas excluidas',
  indicatorNote:
    'El año no es la suma de sus semestres cuando se cuentan países o temas distintos; los saldos no se suman. El avance compara el Plan a la fecha con la meta del plan.',
  progressChart: 'Avance hacia la meta del plan',
  namesCounted: 'Países y temas contados',
  isNew: (name: string) => `${name} (nuevo)`,
  countryIndicators: 'Indicadores por país, Plan a la fecha',
  shadeNote: 'Cuanto más oscura la celda, mayor es la cifra en su columna.',
  byPillar: 'Actividades realizadas por pilar y tema',
  pillarChart: 'Actividades realizadas por semestre y pilar',
  theme: 'Tema',
  themes: 'Temas',
  coverage: 'Actividades realizadas por tema y semestre',
  overlapNote:
    'Una actividad con dos temas o grupos cuenta en ambos y una vez en el total: las filas no suman el total. Cuanto más oscura la celda, más actividades.',
  untouched: (count: number, names: string) =>
    `${count === 1 ? 'Un tema aún sin actividades' : `${count} temas aún sin actividades`} en el Plan a la fecha: ${names}.`,
  products: 'Productos',
  activities: 'Actividades',
  noData: 'Sin dato',
  byGroup: 'Actividades realizadas por Grupo de Trabajo',
  group: 'Grupo de Trabajo',
  women: 'Mujeres',
  men: 'Hombres',
  dutiesHeading: 'Responsabilidades de los Grupos de Trabajo',
  dutiesOf: (year: number) => `Responsabilidades de los Grupos de Trabajo en ${year}`,
  duties: {
    meetings: 'Reuniones (2 al año)',
    workPlan: 'Plan de trabajo actualizado',
    reportS1: 'Informe al GRCM S1',
    reportS2: 'Informe al GRCM S2',
    evaluation: 'Evaluación',
  },
  dutyStates: {
    met: (day: string | null) => `cumplido: ${dayOf(day, 'es')}`,
    open: (day: string | null) => (day === null ? 'pendiente' : `pendiente: hasta el ${dayOf(day, 'es')}`),
    overdue: (day: string | null) => `vencido: ${dayOf(day, 'es')}`,
  },
  notes: 'Notas conceptuales',
  note: 'Nota conceptual',
  heldShort: 'Realizadas',
  aheadShort: 'Aprobadas o en ejecución',
  exceptions: 'Excepciones a la nota conceptual',
  reason: 'Motivo',
  missing: 'Lo que falta en las actividades y sus notas',
  what: 'Qué falta',
  place: 'Fila',
  missingInNote: (count: number) => `nota conceptual (${count} ${count === 1 ? 'dato' : 'datos'})`,
  nothingMissing: 'Nada falta en las actividades del periodo.',
  sex: 'Sexo',
  byCountry: 'Países en las actividades realizadas',
  participatedIn: 'Participó',
  hosted: 'Fue sede',
  countryChart: 'Actividades en que participó cada país',
  followUp: 'Seguimiento de los países',
  followUps: 'Seguimiento a recomendación',
  benefits: 'Beneficio de buena práctica',
  agreedProducts: 'Productos consensuados o intercambiados',
  noProducts: 'Ningún producto se consensuó o intercambió en el periodo.',
  openProducts: 'Productos en marcha',
  title: 'Título',
  class: 'Clase',
  code: 'Código',
  date: 'Fecha',
  groups: 'Grupos',
  recommendations: 'Recomendaciones y su seguimiento',
  noRecommendations: 'Aún no hay recomendaciones consensuadas.',
  countries: 'Países',
  countriesReporting: 'Países que reportaron seguimiento',
  approaches: 'Enfoques y principios aplicados',
  frameworks: {
    principles: 'Principios',
    approaches: 'Enfoques',
    pmmObjectives: 'Objetivos del Pacto Mundial para la Migración (PMM)',
    sdgTargets: 'Metas de los Objetivos de Desarrollo Sostenible (ODS)',
    losAngelesPillars: 'Pilares de la Declaración de Los Ángeles',
  },
  contributesTo: 'Contribuye a',
  list: 'Actividades del periodo',
  noActivities: 'Ninguna actividad en este periodo.',
  next: (period: string) => `Lo que sigue: ${period}`,
  nothingNext: 'Aún no hay actividades registradas para el periodo siguiente.',
  unfinished: 'Actividades pendientes',
  nothingUnfinished: 'Ninguna actividad quedó pendiente.',
  activity: 'Actividad',
  country: 'País',
  host: 'País sede',
  status: 'Estado',
  lessonsHeading: 'Acuerdos y lecciones aprendidas',
  agreements: 'Acuerdos',
  lessons: 'Lecciones aprendidas',
  corrections: 'Correcciones a semestres cerrados',
  reported: 'Valor reportado',
  now: 'Valor actual',
  rowsBehind: 'Filas que hicieron la diferencia',
  otherRule: 'cambió la definición',
  editedSince: 'editadas desde el cierre: ',
  quality: 'Calidad de los datos: filas que no se pudieron contar',
  record: 'Registro',
  sheet: 'Hoja',
  brokenRules: (ids: string) => `La regla de estos indicadores no se puede leer: ${ids}.`,
  toReview: 'Datos por revisar (detalle en Revisión)',
  nothingToReview: 'Nada por revisar en los datos de la matriz.',
  errors: 'Errores',
  warnings: 'Avisos',
  nothingExcluded: 'Todas las filas que debían contar se contaron.',
  exclusionReason: (code: ProblemCode, field: string, typed: string): string => {
    const seen = typed === '' ? '' : `: «${typed}»`;
    if (code === 'duplicateId') return 'otra fila con el mismo código cuenta en su lugar';
    if (code === 'noDate') return `falta la fecha (${field})`;
    if (code === 'futureDate') return `${field} aún no llega${seen}`;
    if (code === 'noMember') return `falta ${field}`;
    if (code === 'noClass') return `${field} sin clase en Catálogos${seen}`;
    if (code === 'notADate') return `${field} no es una fecha${seen}`;
    if (code === 'notANumber') return `${field} no es un número${seen}`;
    return `${field} no está en la lista${seen}`;
  },
};

/** What reports print, in one language. */
export type ReportTexts = typeof es;

const en: ReportTexts = {
  titles: {
    semester: (period) => `Semester summary ${period}`,
    year: (period) => `Annual report ${period}`,
    plan: (period) => `Review of the Plan to date (${period})`,
    frameworks: (period) => `Contribution to the GCM and the SDGs (to ${period})`,
    group: (period) => `Report of the working group ${period}`,
    handover: (period) => `Handover of the Pro-Tempore Presidency ${period}`,
  },
  window: (from, to) => `From ${writtenDate(from, 'en')} to ${writtenDate(to, 'en')}`,
  presidency: (country) => `Pro-Tempore Presidency: ${country}`,
  priorities: (themes) => `Priority themes of the year: ${themes}`,
  noValues: (indicators) =>
    `Without a value in this report, since columns that they need cannot be read: ${indicators}.`,
  notCounted: (gaps) => `It cannot be counted: ${gaps}.`,
  notBegun: 'This period has not begun yet: the indicators have no value so far.',
  written: (today) =>
    `Written on ${writtenDate(today, 'en')} by the Executive Secretariat from the data of this matrix.`,
  inWindow: ({ kind, period }) => (kind === 'plan' ? 'Plan to date' : period),
  overview: 'Overview',
  keyFigures: 'Key figures',
  figure: 'Figure',
  cumulative: 'Plan to date',
  figures: {
    held: 'Activities held',
    ahead: 'Activities approved or in progress',
    women: 'Women participating',
    men: 'Men participating',
    other: 'Participants, other or no data',
    countries: 'Participating countries (distinct)',
    agreed: 'Products agreed or exchanged',
    notesComplete: 'Held with a complete concept note',
    notesMissing: 'Held with an incomplete or missing concept note',
  },
  factsLine: 'Figures with which this text was written: ',
  changesLine: 'Changed since this text was written: ',
  gone: (label) => `No longer in the report: ${label}`,
  cutOff: '… [text cut short: it does not fit in a cell]',
  participants: 'Participants',
  themesTouched: 'Themes addressed',
  draft: {
    held: (count, pillar, types) => {
      const where = pillar === null ? 'In the period' : `Under the pillar ${pillar}`;
      if (count === 0) return `${where} no activity was held.`;
      const kinds = types.length > 0 ? ` (${types.join(', ')})` : '';
      return `${where} ${count === 1 ? '1 activity was held' : `${count} activities were held`}${kinds}.`;
    },
    persons: (all, women, countries) => {
      const who = all === 1 ? '1 person took part' : `${all} people took part`;
      const from = countries === 0 ? '' : countries === 1 ? ', from 1 country' : `, from ${countries} countries`;
      return `${who}, among them ${women} ${women === 1 ? 'woman' : 'women'}${from}.`;
    },
    activities: (titles, isMore) =>
      `${isMore ? 'Among others: ' : 'Held: '}${titles.map((title) => `“${title}”`).join('; ')}.`,
    pillars: (counts) => `By pillar: ${counts.join('; ')}.`,
    themes: (count, names) =>
      count === 1
        ? `The theme addressed was ${names.join('')}.`
        : `${count} themes were addressed${count > names.length ? ', among them' : ':'} ${names.join('; ')}.`,
    products: (count, classes, titles) => {
      const what = count === 1 ? '1 product was agreed or exchanged' : `${count} products were agreed or exchanged`;
      const kinds = classes.length > 0 ? ` (${classes.join(', ')})` : '';
      if (titles.length === 0) return `${what}${kinds}.`;
      return `${what}${kinds}${count > titles.length ? ', among them' : ':'} ${titles.map((title) => `“${title}”`).join('; ')}.`;
    },
  },
  indicators: 'Indicators',
  indicator: 'Indicator',
  semester: 'Semester',
  target: 'Plan target',
  progress: 'Progress',
  light: 'Traffic light',
  excludedRows: 'Rows excluded',
  indicatorNote:
    'A year is not the sum of its semesters where distinct countries or themes are counted; balances are not added up. Progress compares the Plan to date with the plan target.',
  progressChart: 'Progress towards the plan target',
  namesCounted: 'Countries and themes counted',
  isNew: (name) => `${name} (new)`,
  countryIndicators: 'Indicators by country, Plan to date',
  shadeNote: 'The darker the cell, the higher the figure in its column.',
  byPillar: 'Activities held by pillar and theme',
  pillarChart: 'Activities held by semester and pillar',
  theme: 'Theme',
  themes: 'Themes',
  coverage: 'Activities held by theme and semester',
  overlapNote:
    'An activity with two themes or groups counts under both and once in the total: the rows do not add up to it. The darker the cell, the more activities.',
  untouched: (count, names) =>
    `${count === 1 ? 'One theme without activities' : `${count} themes without activities`} in the Plan to date: ${names}.`,
  products: 'Products',
  activities: 'Activities',
  noData: 'No data',
  byGroup: 'Activities held by working group',
  group: 'Working group',
  women: 'Women',
  men: 'Men',
  dutiesHeading: 'Duties of the working groups',
  dutiesOf: (year) => `Duties of the working groups in ${year}`,
  duties: {
    meetings: 'Meetings (2 a year)',
    workPlan: 'Work plan updated',
    reportS1: 'Report to the GRCM S1',
    reportS2: 'Report to the GRCM S2',
    evaluation: 'Evaluation',
  },
  dutyStates: {
    met: (day) => `met: ${dayOf(day, 'en')}`,
    open: (day) => (day === null ? 'pending' : `pending: by ${dayOf(day, 'en')}`),
    overdue: (day) => `overdue: ${dayOf(day, 'en')}`,
  },
  notes: 'Concept notes',
  note: 'Concept note',
  heldShort: 'Held',
  aheadShort: 'Approved or in progress',
  exceptions: 'Exceptions to the concept note',
  reason: 'Reason',
  missing: 'What activities and their notes lack',
  what: 'What is missing',
  place: 'Row',
  missingInNote: (count) => `concept note (${count} ${count === 1 ? 'item' : 'items'})`,
  nothingMissing: 'Nothing is missing in the activities of the period.',
  sex: 'Sex',
  byCountry: 'Countries in the activities held',
  participatedIn: 'Took part',
  hosted: 'Hosted',
  countryChart: 'Activities in which each country took part',
  followUp: 'Follow-up by countries',
  followUps: 'Follow-up to a recommendation',
  benefits: 'Benefit from a good practice',
  agreedProducts: 'Products agreed or exchanged',
  noProducts: 'No product was agreed or exchanged in the period.',
  openProducts: 'Products under way',
  title: 'Title',
  class: 'Class',
  code: 'Code',
  date: 'Date',
  groups: 'Groups',
  recommendations: 'Recommendations and their follow-up',
  noRecommendations: 'No recommendation has been agreed yet.',
  countries: 'Countries',
  countriesReporting: 'Countries that reported to follow up',
  approaches: 'Approaches and principles applied',
  frameworks: {
    principles: 'Principles',
    approaches: 'Approaches',
    pmmObjectives: 'Objectives of the Global Compact for Migration (GCM)',
    sdgTargets: 'Targets of the Sustainable Development Goals (SDG)',
    losAngelesPillars: 'Pillars of the Los Angeles Declaration',
  },
  contributesTo: 'Contributes to',
  list: 'Activities of the period',
  noActivities: 'No activity in this period.',
  next: (period) => `What comes next: ${period}`,
  nothingNext: 'No activity has been recorded for the next period yet.',
  unfinished: 'Unfinished activities',
  nothingUnfinished: 'No activity was left unfinished.',
  activity: 'Activity',
  country: 'Country',
  host: 'Host country',
  status: 'Status',
  lessonsHeading: 'Agreements and lessons learned',
  agreements: 'Agreements',
  lessons: 'Lessons learned',
  corrections: 'Corrections to closed semesters',
  reported: 'Reported value',
  now: 'Value now',
  rowsBehind: 'Rows that made the difference',
  otherRule: 'the definition changed',
  editedSince: 'edited since the closing: ',
  quality: 'Data quality: rows that could not be counted',
  record: 'Record',
  sheet: 'Sheet',
  brokenRules: (ids) => `The rule of these indicators cannot be read: ${ids}.`,
  toReview: 'Data to review (details in Review)',
  nothingToReview: 'Nothing to review in the data of the matrix.',
  errors: 'Errors',
  warnings: 'Warnings',
  nothingExcluded: 'All rows that should count were counted.',
  exclusionReason: (code, field, typed) => {
    const seen = typed === '' ? '' : `: “${typed}”`;
    if (code === 'duplicateId') return 'another row with the same code counts instead';
    if (code === 'noDate') return `the date is missing (${field})`;
    if (code === 'futureDate') return `${field} lies ahead${seen}`;
    if (code === 'noMember') return `${field} is missing`;
    if (code === 'noClass') return `${field} has no class in Lists${seen}`;
    if (code === 'notADate') return `${field} is not a date${seen}`;
    if (code === 'notANumber') return `${field} is not a number${seen}`;
    return `${field} is not on the list${seen}`;
  },
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { es, en };
