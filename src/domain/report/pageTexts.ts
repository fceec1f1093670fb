import { writtenDate } from '../records/writtenDate';
import { writtenList, writtenNumber } from '../records/writtenNumber';

const noneLinkedEs = (held: number, what: string): string =>
  held === 0
    ? 'No hay actividades realizadas.'
    : held === 1
      ? `La nota de la única actividad realizada no indica ${what}.`
      : `Ninguna de las ${writtenNumber(held, 'es')} actividades realizadas indica ${what} en su nota.`;
const noneLinkedEn = (held: number, what: string): string =>
  held === 0
    ? 'There are no activities carried out.'
    : held === 1
      ? `The note of the only activity carried out names no ${what}.`
      : `None of the ${writtenNumber(held, 'en')} activities carried out names ${what} in its note.`;

/** Texts of a report's pages in Spanish; together with the English ones part of `reportTexts`. */
export const pageEs = {
  foot: (today: string, version: string) => `Datos al ${writtenDate(today, 'es')} · versión ${version}`,
  /** A title with the code by which its row is found. */
  withCode: (title: string, code: string) => `${code} ${title}`,
  totalOnce: 'Total (cada una contada una vez)',
  totalShort: 'Total',
  linkedNote:
    'Se cuentan actividades realizadas, según su nota conceptual; la que contribuye a varios cuenta en cada uno.',
  framework: 'Marco',
  linked: 'Con vinculación indicada',
  noneLinked: {
    pmmObjectives: (held: number) => noneLinkedEs(held, 'objetivos del Pacto Mundial para la Migración (PMM)'),
    sdgTargets: (held: number) => noneLinkedEs(held, 'metas de los Objetivos de Desarrollo Sostenible (ODS)'),
    losAngelesPillars: (held: number) => noneLinkedEs(held, 'pilares de la Declaración de Los Ángeles'),
    approaches: (held: number) => noneLinkedEs(held, 'enfoques'),
    principles: (held: number) => noneLinkedEs(held, 'principios'),
  },
  linkedTo: (name: string, count: number) => `${name} (${writtenNumber(count, 'es')})`,
  linkedDraft: (framework: string, most: readonly string[], isMore: boolean, unlinked: number) =>
    `${framework}${isMore ? ' con más menciones' : ''}: ${most.join('; ')}.${
      unlinked === 0
        ? ''
        : ` Sin vinculación indicada: ${unlinked === 1 ? '1 actividad' : `${writtenNumber(unlinked, 'es')} actividades`}.`
    }`,
  unlinkedFact: (framework: string) => `Sin vinculación indicada: ${framework}`,
  notOfGroups: (ids: string) => `No se cuentan por Grupo: ${ids}.`,
  next: (year: number, country: string) => `Recibe la Presidencia Pro-Témpore de ${year}: ${country}`,
  nextUnknown: (year: number) => `La Presidencia Pro-Témpore de ${year} aún no está anotada en la hoja «Plan anual».`,
  impact: 'Lo que indican los datos',
  contribution:
    'Los indicadores de impacto muestran a qué contribuye la Conferencia: los países reportan lo que hicieron con sus recomendaciones y buenas prácticas. No atribuyen a la Conferencia los cambios en cada país, en los que intervienen otros factores. Sirven de insumo para el Foro de Examen de la Migración Internacional (FEMI), el examen del Pacto Mundial (PMM) y el diagnóstico del próximo plan.',
  evidenceOf: (indicator: string) => `${indicator}: países, evidencia y fuentes`,
  countedAre: (names: readonly string[]) => `Se cuentan: ${names.join('; ')}.`,
  nothingCounted: 'Aún no se cuenta nada en el acumulado del Plan.',
  about: 'Sobre',
  impactDraft: {
    stands: (indicator: string, value: number, target: number | null) =>
      `${indicator}: ${writtenNumber(value, 'es')}${target === null ? '' : ` de ${writtenNumber(target, 'es')}`}.`,
    evidence: (withEvidence: number, all: number) =>
      all === 0
        ? 'Aún no hay reportes de Países Miembros.'
        : `De ${all === 1 ? '1 reporte' : `${writtenNumber(all, 'es')} reportes`} de Países Miembros, ${writtenNumber(withEvidence, 'es')} ${withEvidence === 1 ? 'tiene' : 'tienen'} medio de verificación.`,
    silent: (names: readonly string[]) => (names.length === 0 ? '' : `Aún no han reportado: ${names.join('; ')}.`),
    reports: 'Reportes de Países Miembros',
    withEvidence: 'Con medio de verificación',
  },
  lightOff: (id: string) => `${id} no lleva semáforo.`,
  ownPath: (id: string, path: string) => `${id} tiene su propia trayectoria esperada (${path}).`,
  heldLevel: (id: string) =>
    `${id} mide un nivel y no tiene línea base: se compara con la meta entera, sin esperar a que pasen los días.`,
  told: (indicator: string, said: string) => `${indicator}: ${said}.`,
  partOf: (part: number, all: number) => `cumplen ${writtenNumber(part, 'es')} de ${writtenNumber(all, 'es')}`,
  nothingIn: {
    share: 'ninguna fila cumple las condiciones; queda en blanco',
    average: 'ninguna fila tiene un número; queda en blanco',
    entered: 'no hay mediciones; queda en blanco',
  },
  moreRows: (count: number) =>
    `${count === 1 ? 'Hay 1 más' : `Hay ${writtenNumber(count, 'es')} más`}; la matriz tiene la lista completa.`,
  decisions: {
    heading: 'Decisiones sin actividad y qué ha sido de las demás',
    none: 'No hay decisiones tomadas hasta el cierre del periodo.',
    line: (all: string, none: string, underWay: string, overdue: string, fulfilled: string) =>
      `Decisiones anotadas: ${all}. Sin actividad que responda: ${none}. En marcha: ${underWay}; vencidas: ${overdue}; cumplidas: ${fulfilled}.`,
    decision: 'Decisión',
    source: 'Reunión o declaración',
    due: 'Plazo',
    state: 'Situación',
    answering: 'Actividades que responden',
    nobody: 'ninguna',
    andMore: (title: string, count: number) => `${title} y ${writtenNumber(count, 'es')} más`,
  },
  everyone: 'Participaciones',
  ofWomen: 'De mujeres',
  type: 'Tipo',
  overlaps:
    'Una actividad con varios temas, pilares o Grupos cuenta en cada uno: las filas pueden sumar más que el total.',
  continued: (label: string) => `${label} (continúa)`,
  untouchedPriorities: (names: readonly string[]) =>
    `${names.length === 1 ? 'Tema prioritario' : 'Temas prioritarios'} sin actividades en el periodo: ${names.join('; ')}.`,
  themesInBrief: 'Temas abordados y temas prioritarios',
  pillarFigures: 'Cifras por pilar',
  pillarFiguresNote: 'Lo que es de varios pilares cuenta en cada uno, y una vez en el total.',
  countriesPresent: 'Países presentes',
  priorityThemes: 'Temas prioritarios del año',
  withActivities: 'con actividades',
  pillarAndTheme: 'Pilar y tema',
  below: (theme: string) => `– ${theme}`,
  priority: 'Tema prioritario',
  yes: 'sí',
  countries: 'Países Miembros: participación, seguimiento y beneficios',
  countriesNote: (others: string) => `Solo Países Miembros.${others === '' ? '' : ` Otros participantes: ${others}.`}`,
  since: {
    quoted: (name: string) => `«${name}»`,
    before: (period: string, held: number, everyone: number) =>
      `En ${period} ${held === 1 ? 'fue 1 actividad' : `fueron ${writtenNumber(held, 'es')} actividades`} y ${
        everyone === 1 ? '1 participación' : `${writtenNumber(everyone, 'es')} participaciones`
      }.`,
    lights: (ahead: readonly string[], behind: readonly string[]) => {
      const leads =
        ahead.length > 0 ? `${ahead.length === 1 ? 'Lleva' : 'Llevan'} la delantera ${writtenList(ahead, 'es')}` : '';
      const [first, later] = behind.length === 1 ? ['Va', 'va'] : ['Van', 'van'];
      const lags =
        behind.length > 0
          ? `${leads === '' ? first : later} por debajo de lo esperado ${writtenList(behind, 'es')}`
          : '';
      return `${[leads, lags].filter(Boolean).join('; ')}.`;
    },
    priorities: (touched: number, all: number) =>
      all === 1
        ? `El tema prioritario del año ${touched === 0 ? 'no tuvo' : 'tuvo'} actividades.`
        : touched === 0
          ? `Ninguno de los ${all} temas prioritarios del año tuvo actividades.`
          : touched === all
            ? `Los ${all} temas prioritarios del año tuvieron actividades.`
            : `De los ${all} temas prioritarios del año, ${touched} ${touched === 1 ? 'tuvo' : 'tuvieron'} actividades.`,
  },
};

/** Words that reports have beside their sections: what a page says of its data, of totals and of what is left out. */
export type PageTexts = typeof pageEs;

export const pageEn: PageTexts = {
  foot: (today, version) => `Data as of ${writtenDate(today, 'en')} · version ${version}`,
  withCode: (title, code) => `${code} ${title}`,
  totalOnce: 'Total (each counted once)',
  totalShort: 'Total',
  linkedNote:
    'Activities carried out are counted, by their concept notes; one that contributes to several counts under each.',
  framework: 'Framework',
  linked: 'Link stated',
  noneLinked: {
    pmmObjectives: (held) => noneLinkedEn(held, 'objectives of the Global Compact for Migration (GCM)'),
    sdgTargets: (held) => noneLinkedEn(held, 'targets of the Sustainable Development Goals (SDGs)'),
    losAngelesPillars: (held) => noneLinkedEn(held, 'pillars of the Los Angeles Declaration'),
    approaches: (held) => noneLinkedEn(held, 'approaches'),
    principles: (held) => noneLinkedEn(held, 'principles'),
  },
  linkedTo: (name, count) => `${name} (${writtenNumber(count, 'en')})`,
  linkedDraft: (framework, most, isMore, unlinked) =>
    `${framework}${isMore ? ' named most often' : ''}: ${most.join('; ')}.${
      unlinked === 0
        ? ''
        : ` No link stated: ${unlinked === 1 ? '1 activity' : `${writtenNumber(unlinked, 'en')} activities`}.`
    }`,
  unlinkedFact: (framework) => `No link stated: ${framework}`,
  notOfGroups: (ids) => `Not counted by Group: ${ids}.`,
  next: (year, country) => `Taking over the Presidency Pro-Tempore of ${year}: ${country}`,
  nextUnknown: (year) => `The Presidency Pro-Tempore of ${year} is not entered in the sheet “Annual plan” yet.`,
  impact: 'What the data suggest',
  contribution:
    'Impact indicators show what the Conference contributes to: countries report what they did with its recommendations and good practices. They do not attribute changes within each country to the Conference, as other factors play a part. They serve as input for the International Migration Review Forum (IMRF), the review of the Global Compact (GCM) and the diagnosis for the next plan.',
  evidenceOf: (indicator) => `${indicator}: countries, evidence and sources`,
  countedAre: (names) => `Counted: ${names.join('; ')}.`,
  nothingCounted: 'Nothing is counted in the Plan to date yet.',
  about: 'About',
  impactDraft: {
    stands: (indicator, value, target) =>
      `${indicator}: ${writtenNumber(value, 'en')}${target === null ? '' : ` of ${writtenNumber(target, 'en')}`}.`,
    evidence: (withEvidence, all) =>
      all === 0
        ? 'There are no reports of Member Countries yet.'
        : `Of ${all === 1 ? '1 report' : `${writtenNumber(all, 'en')} reports`} of Member Countries, ${writtenNumber(withEvidence, 'en')} ${withEvidence === 1 ? 'has' : 'have'} means of verification.`,
    silent: (names) => (names.length === 0 ? '' : `No report so far from: ${names.join('; ')}.`),
    reports: 'Reports of Member Countries',
    withEvidence: 'With means of verification',
  },
  lightOff: (id) => `${id} has no light.`,
  ownPath: (id, path) => `${id} has an expected path of its own (${path}).`,
  heldLevel: (id) =>
    `${id} measures a level and has no baseline: it is compared with the whole target, however many days have passed.`,
  told: (indicator, said) => `${indicator}: ${said}.`,
  partOf: (part, all) => `${writtenNumber(part, 'en')} of ${writtenNumber(all, 'en')} meet it`,
  nothingIn: {
    share: 'no row meets the conditions; left blank',
    average: 'no row has a number; left blank',
    entered: 'there are no measurements; left blank',
  },
  moreRows: (count) =>
    `There ${count === 1 ? 'is 1 more' : `are ${writtenNumber(count, 'en')} more`}; the matrix has the full list.`,
  decisions: {
    heading: 'Decisions without activity and what became of the others',
    none: 'No decisions were taken by the end of the period.',
    line: (all, none, underWay, overdue, fulfilled) =>
      `Decisions entered: ${all}. Without an activity that answers them: ${none}. Under way: ${underWay}; overdue: ${overdue}; fulfilled: ${fulfilled}.`,
    decision: 'Decision',
    source: 'Meeting or declaration',
    due: 'Due by',
    state: 'State',
    answering: 'Activities that answer it',
    nobody: 'none',
    andMore: (title, count) => `${title} and ${writtenNumber(count, 'en')} more`,
  },
  everyone: 'Attendance',
  ofWomen: 'Women',
  type: 'Type',
  overlaps:
    'An activity with several themes, pillars or Groups counts under each: the rows can add up to more than the total.',
  continued: (label) => `${label} (continued)`,
  untouchedPriorities: (names) =>
    `${names.length === 1 ? 'Priority theme' : 'Priority themes'} without activities in the period: ${names.join('; ')}.`,
  themesInBrief: 'Themes addressed and priority themes',
  pillarFigures: 'Figures by pillar',
  pillarFiguresNote: 'What belongs to several pillars counts under each, and once in the total.',
  countriesPresent: 'Countries present',
  priorityThemes: 'Priority themes of the year',
  withActivities: 'with activities',
  pillarAndTheme: 'Pillar and theme',
  below: (theme) => `– ${theme}`,
  priority: 'Priority theme',
  yes: 'yes',
  countries: 'Member Countries: participation, follow-up and benefits',
  countriesNote: (others) => `Member Countries only.${others === '' ? '' : ` Others that took part: ${others}.`}`,
  since: {
    quoted: (name) => `“${name}”`,
    before: (period, held, everyone) =>
      `In ${period} there ${held === 1 ? 'was 1 activity' : `were ${writtenNumber(held, 'en')} activities`}, with an attendance of ${writtenNumber(everyone, 'en')}.`,
    lights: (ahead, behind) => {
      const leads = ahead.length > 0 ? `In the lead: ${writtenList(ahead, 'en')}` : '';
      const lags =
        behind.length > 0 ? `${leads === '' ? 'Below' : 'below'} expected progress: ${writtenList(behind, 'en')}` : '';
      return `${[leads, lags].filter(Boolean).join('; ')}.`;
    },
    priorities: (touched, all) =>
      all === 1
        ? `The priority theme of the year had ${touched === 0 ? 'no ' : ''}activities.`
        : touched === 0
          ? `None of the ${all} priority themes of the year had activities.`
          : touched === all
            ? `All ${all} priority themes of the year had activities.`
            : `Of the ${all} priority themes of the year, ${touched} had activities.`,
  },
};
