import { writtenDate } from '../../../records/writtenDate';
import { writtenList, writtenNumber } from '../../../records/writtenNumber';

const noneLinked = (held: number, what: string): string =>
  held === 0
    ? 'No hay actividades realizadas.'
    : held === 1
      ? `La nota de la única actividad realizada no indica ${what}.`
      : `Ninguna de las ${writtenNumber(held, 'es')} actividades realizadas indica ${what} en su nota.`;

/** Words that reports have beside their sections: what a page says of its data, of totals and of what is left out. */
export const page = {
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
    pmmObjectives: (held: number) => noneLinked(held, 'objetivos del Pacto Mundial para la Migración (PMM)'),
    sdgTargets: (held: number) => noneLinked(held, 'metas de los Objetivos de Desarrollo Sostenible (ODS)'),
    losAngelesPillars: (held: number) => noneLinked(held, 'pilares de la Declaración de Los Ángeles'),
    approaches: (held: number) => noneLinked(held, 'enfoques'),
    principles: (held: number) => noneLinked(held, 'principios'),
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
