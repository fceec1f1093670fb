import type { TimeWindow } from '../calendar';
import type { Language } from '../plan/language';
import type { ProblemCode } from '../problem';
import type { NoLight } from '../indicators/progress';
import { shortDate, writtenDate } from '../records/writtenDate';
import { writtenList, writtenNumber } from '../records/writtenNumber';
import { diagnosisEn, diagnosisEs } from './diagnosisTexts';
import { pageEn, pageEs } from './pageTexts';
import { yearEn, yearEs } from './yearTexts';

/** A period in a column's header, where two days need two lines. */
const periodOf = ({ kind, period, start, end }: TimeWindow): string => (kind === 'days' ? `${start} – ${end}` : period);

/** Names after the words that lead to them; nothing where none is named. */
const among = (names: readonly string[], lead: string): string =>
  names.length === 0 ? '' : `${lead} ${names.join('; ')}`;
/** For cells, beside columns of dates. */
const briefDay = (day: string | null, language: Language): string => (day === null ? '' : shortDate(day, language));

const ns = (value: number): string => writtenNumber(value, 'es');
const quotedEs = (titles: readonly string[]): readonly string[] => titles.map((title) => `«${title}»`);

const es = {
  page: pageEs,
  year: yearEs,
  diagnosis: diagnosisEs,
  titles: {
    semester: (period: string) => `Informe semestral ${period}`,
    days: (period: string) => `Informe del periodo ${period}`,
    year: (period: string) => `Informe anual ${period}`,
    plan: (period: string) => `Balance del Plan a la fecha (${period})`,
    frameworks: (period: string) => `Contribución al PMM y a los ODS (hasta ${period})`,
    group: (period: string) => `Informe del Grupo de Trabajo ${period}`,
    handover: (period: string) => `Traspaso de la Presidencia Pro-Témpore ${period}`,
    impact: (period: string) => `Insumos para medir el impacto (hasta ${period})`,
  },
  window: (from: string, to: string) => `Del ${writtenDate(from, 'es')} al ${writtenDate(to, 'es')}`,
  illustrative: 'Datos ilustrativos: no describen actividades reales',
  presidency: (year: number, country: string) => `Presidencia Pro-Témpore de ${year}: ${country}`,
  priorities: (year: number, themes: string) => `Temas prioritarios de ${year}: ${themes}`,
  noValues: (indicators: string) =>
    `Sin valor en este informe, porque no se pueden leer columnas que necesitan: ${indicators}.`,
  notCounted: (gaps: string) => `No se puede contar: ${gaps}.`,
  notBegun: 'Este periodo aún no comienza: los indicadores no tienen valor todavía.',
  written: (today: string, version: string) =>
    `Escrito el ${writtenDate(today, 'es')} por la Secretaría Ejecutiva con los datos de esta matriz, versión ${version}.`,
  inWindow: (window: TimeWindow) => (window.kind === 'plan' ? 'Acumulado del Plan' : periodOf(window)),
  overview: 'Panorama',
  keyFigures: 'Cifras clave',
  figure: 'Cifra',
  cumulative: 'Acumulado del Plan',
  figures: {
    held: 'Actividades realizadas',
    ahead: 'Aprobadas o en ejecución, con fecha en el periodo',
    coming: 'Previstas para el periodo siguiente',
    everyone: 'Participaciones, en total',
    women: 'Participaciones de mujeres',
    men: 'Participaciones de hombres',
    otherIdentity: 'Participaciones de otra identidad',
    noData: 'Participaciones sin dato de sexo',
    countries: 'Países participantes (distintos)',
    agreed: 'Productos consensuados o intercambiados',
    notesComplete: 'Realizadas con nota conceptual completa',
    notesMissing: 'Realizadas con nota conceptual incompleta o faltante',
    notesExcepted: 'De ellas, con excepción a la nota',
  },
  factsLine: 'Cifras con que se escribió este texto: ',
  changesLine: 'Cambió desde que se escribió este texto: ',
  gone: (label: string) => `Ya no figura en el informe: ${label}`,
  cutOff: '… [texto recortado: no cabe entero en una celda]',
  participants: 'Participaciones',
  themesTouched: 'Temas abordados',
  draft: {
    held: (count: number, pillar: string | null, types: readonly string[]) => {
      const where = pillar === null ? 'En el periodo' : `En el pilar ${pillar}`;
      if (count === 0) return `${where} no se realizaron actividades.`;
      const kinds = types.length > 0 ? `: ${writtenList(types, 'es')}` : '';
      return `${where} se ${count === 1 ? 'realizó 1 actividad' : `realizaron ${ns(count)} actividades`}${kinds}.`;
    },
    persons: (all: number, women: number, countries: number) => {
      const who = all === 1 ? 'Se registró 1 participación' : `Se registraron ${ns(all)} participaciones`;
      const from =
        countries === 0 ? '' : countries === 1 ? ', con 1 país presente' : `, con ${countries} países presentes`;
      return `${who}, ${ns(women)} de mujeres${from}.`;
    },
    activities: (titles: readonly string[], isMore: boolean) =>
      `${isMore ? (titles.length === 1 ? 'La de mayor participación fue ' : 'Las de mayor participación fueron ') : titles.length === 1 ? 'Fue ' : 'Fueron '}${writtenList(quotedEs(titles), 'es')}.`,
    pillars: (counts: readonly string[]) =>
      `Por pilar (una actividad puede contar en más de uno): ${counts.join('; ')}.`,
    themes: (count: number, names: readonly string[]) =>
      count === 1
        ? `Se abordó ${names.length === 1 ? `el tema ${names.join('')}` : '1 tema'}.`
        : `Se abordaron ${count} temas${among(names, count > names.length ? ', entre ellos' : ':')}.`,
    products: (count: number, classes: readonly string[], titles: readonly string[]) => {
      const what =
        classes.length > 0 ? writtenList(classes, 'es') : `${ns(count)} ${count === 1 ? 'producto' : 'productos'}`;
      const done = count === 1 ? 'Como producto se registró' : 'Como productos se registraron';
      if (titles.length === 0) return `${done} ${what}.`;
      return `${done} ${what}${count > titles.length ? ', entre ellos' : ':'} ${quotedEs(titles).join('; ')}.`;
    },
    types: {
      meeting: ['reunión', 'reuniones'],
      workshop: ['taller', 'talleres'],
      seminar: ['seminario', 'seminarios'],
      congress: ['congreso', 'congresos'],
      webinar: ['seminario web', 'seminarios web'],
      course: ['curso o diplomado', 'cursos o diplomados'],
      study: ['estudio', 'estudios'],
      campaign: ['campaña', 'campañas'],
      technicalExchange: ['intercambio técnico', 'intercambios técnicos'],
      other: ['de otro tipo', 'de otro tipo'],
    } as Readonly<Record<string, readonly [one: string, many: string]>>,
    classes: {
      roadmap: ['hoja de ruta consensuada', 'hojas de ruta consensuadas'],
      goodPractice: ['buena práctica intercambiada', 'buenas prácticas intercambiadas'],
      recommendation: ['recomendación consensuada', 'recomendaciones consensuadas'],
      exchangeProcess: ['proceso de intercambio', 'procesos de intercambio'],
      other: ['de otra clase', 'de otra clase'],
    } as Readonly<Record<string, readonly [one: string, many: string]>>,
  },
  glance: 'Los indicadores de un vistazo',
  baseline: 'Línea base',
  expectedProgress: 'Avance esperado',
  lightNote: (expected: string, green: string, amber: string) =>
    `El avance esperado es la parte del Plan que ha transcurrido al cierre del periodo: ${expected}. Semáforo: verde desde ${green} de avance, amarillo desde ${amber}, rojo por debajo. Sin línea base, el avance se cuenta desde cero.`,
  noLight: {
    noTarget: 'sin meta',
    onlyYearTargets: 'sin meta del Plan',
    nothingToMeasure: 'sin valor',
    targetIsBaseline: 'meta igual a la línea base',
    switchedOff: 'sin semáforo',
    pathUnread: 'trayectoria por revisar',
  } as Readonly<Record<NoLight, string>>,
  attention: 'Lo que requiere atención',
  matter: 'Asunto',
  detail: 'Detalle',
  matters: {
    below: 'Indicadores por debajo de lo esperado',
    priorities: 'Temas prioritarios sin actividades en el periodo',
    meetings: 'Grupos con menos reuniones de las que prevé el Plan',
    silent: 'Países Miembros sin reporte en el periodo',
    notes: 'Realizadas sin nota conceptual completa ni excepción',
    pending: 'Actividades pendientes o pospuestas',
  },
  nothingToAttend: 'Nada requiere atención especial en el periodo.',
  behind: (indicator: string, light: string, progress: string, expected: string) =>
    `${indicator} (${light}: avance de ${progress}; se esperaba ${expected})`,
  meetingsHeld: (group: string, held: number, owed: number, year: number) => `${group} (${held} de ${owed} en ${year})`,
  someOf: (count: string, titles: readonly string[], isMore: boolean) =>
    `${count}${isMore ? ', entre ellas' : ':'} ${quotedEs(titles).join('; ')}`,
  decisions: 'Decisiones que se solicitan al GRCM',
  /** The same of another organization, whose bodies have other names. */
  decisionsOfOthers: 'Decisiones que se solicitan',
  asked: {
    note: 'Tomar nota del presente informe.',
    targets: (ids: string) => `Acordar metas para los indicadores que no las tienen: ${ids}.`,
    of: {
      priorities: (names: string) => `Definir actividades para los temas prioritarios que aún no las tienen: ${names}.`,
      silent: (names: string) => `Invitar a reportar seguimiento y beneficios a ${names}.`,
      meetings: (names: string) => `Convocar las reuniones pendientes de los Grupos: ${names}.`,
    },
  },
  nextSteps: 'Próximos pasos',
  comingFact: 'Actividades del periodo siguiente',
  steps: {
    none: 'No hay actividades registradas para el periodo siguiente.',
    coming: (count: number, titles: readonly string[], isMore: boolean) =>
      `${count === 1 ? 'Está prevista 1 actividad' : `Están previstas ${ns(count)} actividades`} para el periodo siguiente${isMore ? ', entre ellas' : ':'} ${quotedEs(titles).join('; ')}.`,
    left: (count: number, titles: readonly string[], isMore: boolean) =>
      `${count === 1 ? 'Queda 1 actividad pendiente o pospuesta' : `Quedan ${ns(count)} actividades pendientes o pospuestas`}${isMore ? ', entre ellas' : ':'} ${quotedEs(titles).join('; ')}.`,
  },
  results: 'Resultados alcanzados',
  noResults: 'Las actividades del periodo aún no tienen resultado anotado.',
  result: 'Resultado esperado',
  achieved: 'Qué se logró',
  evidence: 'Medio de verificación',
  moreResults: (count: number) =>
    count === 1
      ? 'Otra actividad tiene resultado anotado en la matriz.'
      : `Otras ${ns(count)} actividades tienen resultado anotado en la matriz.`,
  countriesSay: 'Lo que reportan los Países Miembros',
  nobodySays: 'Ningún País Miembro reportó seguimiento o beneficios en el periodo.',
  description: 'Descripción',
  noDescription: '(sin descripción)',
  money: 'Recursos',
  moneyLine: (budget: string, withBudget: number, cost: string, withCost: number, held: number) => {
    const known = (amount: string, count: number) =>
      count === 0
        ? 'sin dato'
        : `USD ${amount} (${count} de ${held} ${held === 1 ? 'actividad' : 'actividades'} con dato)`;
    return `Presupuesto previsto: ${known(budget, withBudget)}. Costo real: ${known(cost, withCost)}.`;
  },
  annexA: 'Anexo A. Cuadros',
  annexB: 'Anexo B. Calidad de los datos (interno)',
  touched: (count: number, names: string) => `Temas abordados en el periodo (${count}): ${names}.`,
  indicators: 'Indicadores',
  indicator: 'Indicador',
  semester: 'Semestre',
  target: 'Meta del Plan',
  progress: 'Avance',
  light: 'Semáforo',
  excludedRows: 'Filas excluidas',
  indicatorNote:
    'El año no es la suma de sus semestres cuando se cuentan países o temas distintos; los saldos no se suman.',
  progressChart: 'Avance hacia la meta del Plan',
  namesCounted: (indicator: string, names: readonly string[]) => `${indicator}, contados: ${names.join('; ')}.`,
  isNew: (name: string) => `${name} (nuevo)`,
  pillarsInBrief: 'Lo que se hizo en cada pilar',
  byPillar: 'Actividades realizadas por pilar y tema',
  pillarChart: 'Actividades realizadas por semestre y pilar',
  theme: 'Tema',
  themes: 'Temas',
  coverage: 'Actividades realizadas por tema y semestre',
  untouched: (count: number, names: string) => `Temas aún sin actividades en lo que va del Plan (${count}): ${names}.`,
  products: 'Productos',
  activities: 'Actividades',
  noData: 'Sin dato',
  byGroup: 'Actividades realizadas por Grupo de Trabajo',
  group: 'Grupo de Trabajo',
  women: 'Mujeres',
  men: 'Hombres',
  dutiesOf: (year: number) => `Responsabilidades de los Grupos de Trabajo en ${year}`,
  duties: {
    meetings: 'Reuniones (2 al año)',
    workPlan: 'Plan de trabajo actualizado',
    reportS1: 'Informe del S1',
    reportS2: 'Informe del S2',
    evaluation: 'Evaluación',
  },
  dutyStates: {
    // What is met is one of several nouns: the day alone agrees with each.
    met: (day: string | null) => briefDay(day, 'es'),
    open: (day: string | null) => (day === null ? 'pendiente' : `pendiente, hasta el ${briefDay(day, 'es')}`),
    overdue: (day: string | null) => `pendiente: venció el ${briefDay(day, 'es')}`,
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
  notLinked: 'Sin vinculación indicada',
  contributesTo: 'Contribuye a',
  list: 'Actividades del periodo',
  noActivities: 'Ninguna actividad en este periodo.',
  next: (period: string) => `Lo que sigue: ${period}`,
  nothingNext: (period: string) => `Sin actividades registradas para ${period}.`,
  unfinished: 'Actividades pendientes',
  nothingUnfinished: 'Ninguna actividad quedó pendiente.',
  activity: 'Actividad',
  country: 'País',
  host: 'País sede',
  status: 'Estado',
  planned: 'Prevista',
  begun: 'Inicio',
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

const ne = (value: number): string => writtenNumber(value, 'en');
const quotedEn = (titles: readonly string[]): readonly string[] => titles.map((title) => `“${title}”`);

const en: ReportTexts = {
  page: pageEn,
  year: yearEn,
  diagnosis: diagnosisEn,
  titles: {
    semester: (period) => `Semi-annual report ${period}`,
    days: (period) => `Report of the period ${period}`,
    year: (period) => `Annual report ${period}`,
    plan: (period) => `Review of the Plan to date (${period})`,
    frameworks: (period) => `Contribution to the GCM and the SDGs (to ${period})`,
    group: (period) => `Working Group report ${period}`,
    handover: (period) => `Handover of the Presidency Pro-Tempore ${period}`,
    impact: (period) => `Inputs for measuring impact (to ${period})`,
  },
  window: (from, to) => `From ${writtenDate(from, 'en')} to ${writtenDate(to, 'en')}`,
  illustrative: 'Illustrative data: these are not real activities',
  presidency: (year, country) => `Presidency Pro-Tempore of ${year}: ${country}`,
  priorities: (year, themes) => `Priority themes of ${year}: ${themes}`,
  noValues: (indicators) => `Without a value in this report, because columns they need cannot be read: ${indicators}.`,
  notCounted: (gaps) => `It cannot be counted: ${gaps}.`,
  notBegun: 'This period has not begun yet: the indicators have no value yet.',
  written: (today, version) =>
    `Written on ${writtenDate(today, 'en')} by the Executive Secretariat from the data of this matrix, version ${version}.`,
  inWindow: (window) => (window.kind === 'plan' ? 'Plan to date' : periodOf(window)),
  overview: 'Overview',
  keyFigures: 'Key figures',
  figure: 'Figure',
  cumulative: 'Plan to date',
  figures: {
    held: 'Activities carried out',
    ahead: 'Approved or in progress, dated in the period',
    coming: 'Planned for the following period',
    everyone: 'Attendance, in all',
    women: 'Attendance, women',
    men: 'Attendance, men',
    otherIdentity: 'Attendance, other identity',
    noData: 'Attendance, sex not recorded',
    countries: 'Participating countries (distinct)',
    agreed: 'Outputs agreed or exchanged',
    notesComplete: 'Carried out with a complete concept note',
    notesMissing: 'Carried out with an incomplete or missing concept note',
    notesExcepted: 'Of these, with an exception to the note',
  },
  factsLine: 'Figures with which this text was written: ',
  changesLine: 'Changed since this text was written: ',
  gone: (label) => `No longer in the report: ${label}`,
  cutOff: '… [text cut short: it does not fit in a cell]',
  participants: 'Attendance',
  themesTouched: 'Themes addressed',
  draft: {
    held: (count, pillar, types) => {
      const where = pillar === null ? 'In the period,' : `Under the pillar ${pillar},`;
      if (count === 0) return `${where} no activities were carried out.`;
      const kinds = types.length > 0 ? `: ${writtenList(types, 'en')}` : '';
      return `${where} ${count === 1 ? '1 activity was' : `${ne(count)} activities were`} carried out${kinds}.`;
    },
    persons: (all, women, countries) => {
      const from =
        countries === 0 ? '' : countries === 1 ? ', with 1 country present' : `, with ${countries} countries present`;
      return `Attendance was ${ne(all)}, of which women ${ne(women)}${from}.`;
    },
    activities: (titles, isMore) =>
      `${isMore ? (titles.length === 1 ? 'The one with the largest attendance was ' : 'Those with the largest attendance were ') : 'Carried out: '}${writtenList(quotedEn(titles), 'en')}.`,
    pillars: (counts) => `By pillar (an activity can count under more than one): ${counts.join('; ')}.`,
    themes: (count, names) =>
      `Themes addressed: ${count}${among(names, count > names.length ? ', among them' : ' –')}.`,
    products: (count, classes, titles) => {
      const what =
        classes.length > 0 ? writtenList(classes, 'en') : `${ne(count)} ${count === 1 ? 'output' : 'outputs'}`;
      const kinds = `Outputs recorded: ${what}`;
      if (titles.length === 0) return `${kinds}.`;
      return `${kinds}${count > titles.length ? ', among them' : ' –'} ${quotedEn(titles).join('; ')}.`;
    },
    types: {
      meeting: ['meeting', 'meetings'],
      workshop: ['workshop', 'workshops'],
      seminar: ['seminar', 'seminars'],
      congress: ['congress', 'congresses'],
      webinar: ['webinar', 'webinars'],
      course: ['course or diploma', 'courses or diplomas'],
      study: ['study', 'studies'],
      campaign: ['campaign', 'campaigns'],
      technicalExchange: ['technical exchange', 'technical exchanges'],
      other: ['of another type', 'of another type'],
    },
    classes: {
      roadmap: ['agreed road map', 'agreed road maps'],
      goodPractice: ['good practice exchanged', 'good practices exchanged'],
      recommendation: ['agreed recommendation', 'agreed recommendations'],
      exchangeProcess: ['exchange process', 'exchange processes'],
      other: ['of another class', 'of another class'],
    },
  },
  glance: 'The indicators at a glance',
  baseline: 'Baseline',
  expectedProgress: 'Expected progress',
  lightNote: (expected, green, amber) =>
    `Expected progress is the share of the Plan that has passed at the end of the period: ${expected}. Traffic light: green from ${green} of progress, amber from ${amber}, red below. Without a baseline, progress is counted from zero.`,
  noLight: {
    noTarget: 'no target',
    onlyYearTargets: 'no Plan target',
    nothingToMeasure: 'no value',
    targetIsBaseline: 'target equals baseline',
    switchedOff: 'no light',
    pathUnread: 'path to be reviewed',
  },
  attention: 'What needs attention',
  matter: 'Matter',
  detail: 'Detail',
  matters: {
    below: 'Indicators below expected progress',
    priorities: 'Priority themes without activities in the period',
    meetings: 'Groups with fewer meetings than the Plan foresees',
    silent: 'Member Countries without a report in the period',
    notes: 'Carried out without a complete concept note or an exception',
    pending: 'Activities pending or postponed',
  },
  nothingToAttend: 'Nothing needs special attention in the period.',
  behind: (indicator, light, progress, expected) =>
    `${indicator} (${light}: progress ${progress}, expected ${expected})`,
  meetingsHeld: (group, held, owed, year) => `${group} (${held} of ${owed} in ${year})`,
  someOf: (count, titles, isMore) => `${count}${isMore ? ', among them' : ':'} ${quotedEn(titles).join('; ')}`,
  decisions: 'Decisions asked of the RCGM',
  decisionsOfOthers: 'Decisions asked for',
  asked: {
    note: 'Take note of this report.',
    targets: (ids) => `Agree on targets for the indicators that have none: ${ids}.`,
    of: {
      priorities: (names) => `Define activities for the priority themes that have none yet: ${names}.`,
      silent: (names) => `Invite the following to report follow-up and benefits: ${names}.`,
      meetings: (names) => `Convene the pending meetings of the Groups: ${names}.`,
    },
  },
  nextSteps: 'Next steps',
  comingFact: 'Activities of the following period',
  steps: {
    none: 'No activities are recorded for the following period.',
    coming: (count, titles, isMore) =>
      `${count === 1 ? 'There is 1 activity' : `There are ${ne(count)} activities`} planned for the following period${isMore ? ', among them' : ':'} ${quotedEn(titles).join('; ')}.`,
    left: (count, titles, isMore) =>
      `${count === 1 ? 'There is 1 activity' : `There are ${ne(count)} activities`} pending or postponed${isMore ? ', among them' : ':'} ${quotedEn(titles).join('; ')}.`,
  },
  results: 'Results achieved',
  noResults: 'The activities of the period have no result entered yet.',
  result: 'Expected result',
  achieved: 'What was achieved',
  evidence: 'Means of verification',
  moreResults: (count) =>
    count === 1
      ? 'One more activity has a result entered in the matrix.'
      : `A further ${ne(count)} activities have a result entered in the matrix.`,
  countriesSay: 'What Member Countries report',
  nobodySays: 'No Member Country reported follow-up or benefits in the period.',
  description: 'Description',
  noDescription: '(no description)',
  money: 'Resources',
  moneyLine: (budget, withBudget, cost, withCost, held) => {
    const known = (amount: string, count: number) =>
      count === 0
        ? 'not recorded'
        : `USD ${amount} (recorded for ${count} of ${held} ${held === 1 ? 'activity' : 'activities'})`;
    return `Planned budget: ${known(budget, withBudget)}. Actual cost: ${known(cost, withCost)}.`;
  },
  annexA: 'Annex A. Tables',
  annexB: 'Annex B. Data quality (internal)',
  touched: (count, names) => `Themes addressed in the period (${count}): ${names}.`,
  indicators: 'Indicators',
  indicator: 'Indicator',
  semester: 'Semester',
  target: 'Plan target',
  progress: 'Progress',
  light: 'Traffic light',
  excludedRows: 'Excluded rows',
  indicatorNote:
    'A year is not the sum of its semesters where distinct countries or themes are counted; balances are not added up.',
  progressChart: 'Progress towards the Plan target',
  namesCounted: (indicator, names) => `${indicator}, counted: ${names.join('; ')}.`,
  isNew: (name) => `${name} (new)`,
  pillarsInBrief: 'What was done under each pillar',
  byPillar: 'Activities carried out by pillar and theme',
  pillarChart: 'Activities carried out by semester and pillar',
  theme: 'Theme',
  themes: 'Themes',
  coverage: 'Activities carried out by theme and semester',
  untouched: (count, names) => `Themes still without activities in the Plan to date (${count}): ${names}.`,
  products: 'Outputs',
  activities: 'Activities',
  noData: 'No data',
  byGroup: 'Activities carried out by Working Group',
  group: 'Working Group',
  women: 'Women',
  men: 'Men',
  dutiesOf: (year) => `Responsibilities of the Working Groups in ${year}`,
  duties: {
    meetings: 'Meetings (2 a year)',
    workPlan: 'Work plan updated',
    reportS1: 'Report of S1',
    reportS2: 'Report of S2',
    evaluation: 'Evaluation',
  },
  dutyStates: {
    met: (day) => briefDay(day, 'en'),
    open: (day) => (day === null ? 'pending' : `pending, by ${briefDay(day, 'en')}`),
    overdue: (day) => `overdue since ${briefDay(day, 'en')}`,
  },
  notes: 'Concept notes',
  note: 'Concept note',
  heldShort: 'Carried out',
  aheadShort: 'Approved or in progress',
  exceptions: 'Exceptions to the concept note',
  reason: 'Reason',
  missing: 'What is missing in the activities and their notes',
  what: 'What is missing',
  place: 'Row',
  missingInNote: (count) => `concept note (${count} ${count === 1 ? 'item' : 'items'})`,
  nothingMissing: 'Nothing is missing in the activities of the period.',
  sex: 'Sex',
  byCountry: 'Countries in the activities carried out',
  participatedIn: 'Took part',
  hosted: 'Hosted',
  followUp: 'Follow-up by countries',
  followUps: 'Follow-up to a recommendation',
  benefits: 'Benefit from a good practice',
  agreedProducts: 'Outputs agreed or exchanged',
  noProducts: 'No outputs were agreed or exchanged in the period.',
  openProducts: 'Outputs under way',
  title: 'Title',
  class: 'Class',
  code: 'Code',
  date: 'Date',
  groups: 'Groups',
  recommendations: 'Recommendations and their follow-up',
  noRecommendations: 'No recommendations have been agreed yet.',
  countries: 'Countries',
  countriesReporting: 'Countries that reported follow-up',
  approaches: 'Approaches and principles applied',
  frameworks: {
    principles: 'Principles',
    approaches: 'Approaches',
    pmmObjectives: 'Objectives of the Global Compact for Migration (GCM)',
    sdgTargets: 'Targets of the Sustainable Development Goals (SDGs)',
    losAngelesPillars: 'Pillars of the Los Angeles Declaration',
  },
  notLinked: 'No link stated',
  contributesTo: 'Contributes to',
  list: 'Activities of the period',
  noActivities: 'No activities in this period.',
  next: (period) => `What comes next: ${period}`,
  nothingNext: (period) => `No activities recorded for ${period}.`,
  unfinished: 'Unfinished activities',
  nothingUnfinished: 'No activities were left unfinished.',
  activity: 'Activity',
  country: 'Country',
  host: 'Host country',
  status: 'Status',
  planned: 'Planned',
  begun: 'Begun',
  lessonsHeading: 'Agreements and lessons learned',
  agreements: 'Agreements',
  lessons: 'Lessons learned',
  corrections: 'Corrections to closed semesters',
  reported: 'Reported value',
  now: 'Current value',
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
    if (code === 'futureDate') return `${field} is in the future${seen}`;
    if (code === 'noMember') return `${field} is missing`;
    if (code === 'noClass') return `${field} has no class in Lists${seen}`;
    if (code === 'notADate') return `${field} is not a date${seen}`;
    if (code === 'notANumber') return `${field} is not a number${seen}`;
    return `${field} is not on the list${seen}`;
  },
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { es, en };
