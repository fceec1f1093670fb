import type { TimeWindow } from '../../../calendar';
import type { NoLight } from '../../../indicators/progress';
import type { ProblemCode } from '../../../problem';
import { writtenDate } from '../../../records/writtenDate';
import { writtenList, writtenNumber } from '../../../records/writtenNumber';
import { among, briefDay, periodOf } from '../phrases';
import { diagnosis } from './diagnosis';
import { page } from './page';
import { year } from './year';

const n = (value: number): string => writtenNumber(value, 'es');
const quoted = (titles: readonly string[]): readonly string[] => titles.map((title) => `«${title}»`);

/** What reports print, in Spanish. */
export const report = {
  page,
  year,
  diagnosis,
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
      return `${where} se ${count === 1 ? 'realizó 1 actividad' : `realizaron ${n(count)} actividades`}${kinds}.`;
    },
    persons: (all: number, women: number, countries: number) => {
      const who = all === 1 ? 'Se registró 1 participación' : `Se registraron ${n(all)} participaciones`;
      const from =
        countries === 0 ? '' : countries === 1 ? ', con 1 país presente' : `, con ${countries} países presentes`;
      return `${who}, ${n(women)} de mujeres${from}.`;
    },
    activities: (titles: readonly string[], isMore: boolean) =>
      `${isMore ? (titles.length === 1 ? 'La de mayor participación fue ' : 'Las de mayor participación fueron ') : titles.length === 1 ? 'Fue ' : 'Fueron '}${writtenList(quoted(titles), 'es')}.`,
    pillars: (counts: readonly string[]) =>
      `Por pilar (una actividad puede contar en más de uno): ${counts.join('; ')}.`,
    themes: (count: number, names: readonly string[]) =>
      count === 1
        ? `Se abordó ${names.length === 1 ? `el tema ${names.join('')}` : '1 tema'}.`
        : `Se abordaron ${count} temas${among(names, count > names.length ? ', entre ellos' : ':')}.`,
    products: (count: number, classes: readonly string[], titles: readonly string[]) => {
      const what =
        classes.length > 0 ? writtenList(classes, 'es') : `${n(count)} ${count === 1 ? 'producto' : 'productos'}`;
      const done = count === 1 ? 'Como producto se registró' : 'Como productos se registraron';
      if (titles.length === 0) return `${done} ${what}.`;
      return `${done} ${what}${count > titles.length ? ', entre ellos' : ':'} ${quoted(titles).join('; ')}.`;
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
    `${count}${isMore ? ', entre ellas' : ':'} ${quoted(titles).join('; ')}`,
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
      `${count === 1 ? 'Está prevista 1 actividad' : `Están previstas ${n(count)} actividades`} para el periodo siguiente${isMore ? ', entre ellas' : ':'} ${quoted(titles).join('; ')}.`,
    left: (count: number, titles: readonly string[], isMore: boolean) =>
      `${count === 1 ? 'Queda 1 actividad pendiente o pospuesta' : `Quedan ${n(count)} actividades pendientes o pospuestas`}${isMore ? ', entre ellas' : ':'} ${quoted(titles).join('; ')}.`,
  },
  results: 'Resultados alcanzados',
  noResults: 'Las actividades del periodo aún no tienen resultado anotado.',
  result: 'Resultado esperado',
  achieved: 'Qué se logró',
  evidence: 'Medio de verificación',
  moreResults: (count: number) =>
    count === 1
      ? 'Otra actividad tiene resultado anotado en la matriz.'
      : `Otras ${n(count)} actividades tienen resultado anotado en la matriz.`,
  countriesSay: 'Lo que reportan los Países Miembros',
  nobodySays: 'Ningún País Miembro reportó seguimiento o beneficios en el periodo.',
  description: 'Descripción',
  noDescription: '(sin descripción)',
  money: 'Recursos',
  moneyLine: (budget: string, withBudget: number, cost: string, withCost: number, held: number) => {
    const known = (amount: string, count: number) =>
      count === 0
        ? 'sin dato'
        : `USD ${amount} (${count} de ${held} ${held === 1 ? 'realizada' : 'realizadas'} con dato)`;
    return `Presupuesto previsto de las actividades realizadas: ${known(budget, withBudget)}. Su costo real: ${known(cost, withCost)}.`;
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
