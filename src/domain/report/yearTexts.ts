import { writtenDate } from '../records/writtenDate';
import { writtenNumber } from '../records/writtenNumber';

const ns = (value: number): string => writtenNumber(value, 'es');
const ne = (value: number): string => writtenNumber(value, 'en');

/** Texts in Spanish of a year's plan, of its money and of the Groups' evaluations; with the English ones part of `reportTexts`. */
export const yearEs = {
  plan: {
    heading: (year: number) => `Plan Anual de Trabajo ${year}: lo previsto y lo realizado`,
    ofGroup: (year: number) => `Plan de trabajo del Grupo en ${year}: lo previsto y lo realizado`,
    approved: (day: string) => `El Plan Anual de Trabajo se aprobó el ${writtenDate(day, 'es')}.`,
    updated: (day: string) => `El plan de trabajo se actualizó el ${writtenDate(day, 'es')}.`,
    nothingPlanned: (year: number) =>
      `Ninguna actividad tiene ${year} como año del Plan ni un inicio previsto en ese año: no hay con qué comparar lo realizado.`,
    line: (planned: number, held: number, outside: number) => {
      const done =
        planned === 1 ? '1 actividad prevista se realizó' : `${ns(planned)} actividades previstas se realizaron`;
      const more = outside === 1 ? 'se realizó 1 no prevista' : `se realizaron ${ns(outside)} no previstas`;
      return `De ${done} ${ns(held)}${outside === 0 ? '' : `; además, ${more}`}.`;
    },
    planned: 'Previstas',
    held: 'Realizadas',
    otherSemester: 'En otro semestre',
    moved: 'Trasladadas',
    cancelled: 'Canceladas',
    outstanding: 'Por realizar',
    outside: 'No previstas',
    note: 'En otro semestre: de las realizadas, las que no lo fueron en el semestre previsto. Trasladadas: pospuestas o pasadas a otro año. No previstas: realizadas en el año sin estar en su plan.',
    byTheme: 'Temas prioritarios: lo previsto y lo realizado',
    themeOfGroup: 'Tema del plan de trabajo',
    differing: (what: string, named: readonly string[], more: number) =>
      `${what}: ${named.join('; ')}${more === 0 ? '' : `; y ${ns(more)} más`}.`,
    named: (title: string, why: string | null) => (why === null ? `«${title}»` : `«${title}» (${why})`),
    movedTo: (year: number) => `a ${year}`,
    postponed: 'pospuesta',
    ofOtherYear: (year: number) => `es del plan de trabajo de ${year}`,
    ofNoYear: 'sin año del Plan ni inicio previsto',
  },
  money: {
    of: (hasYears: boolean): string => (hasYears ? 'Pilar, Grupo o año' : 'Pilar o Grupo'),
    by: (hasYears: boolean) => `Recursos por ${hasYears ? 'pilar, Grupo y año' : 'pilar y Grupo'} (USD)`,
    pillar: (name: string) => `Pilar: ${name}`,
    activities: 'Actividades',
    planned: 'Previsto',
    secured: 'Asegurado',
    gap: 'Por cubrir',
    cost: 'Costo real',
    note: 'Actividades con fecha en el periodo, realizadas o por realizar, sin las canceladas. Por cubrir: lo previsto menos lo asegurado, donde se conocen ambos.',
    notRead: (gaps: string) => `Lo asegurado no se puede contar: ${gaps}.`,
    unpriced: (count: number) =>
      count === 1
        ? '1 actividad nombra quién paga, pero no cuánto.'
        : `${ns(count)} actividades nombran quién paga, pero no cuánto.`,
    unread: (count: number) =>
      count === 1
        ? 'En 1 actividad no se entiende quién cubre qué: no se cuenta como asegurado.'
        : `En ${ns(count)} actividades no se entiende quién cubre qué: no se cuenta como asegurado.`,
    bySource: 'Asegurado por fuente de financiamiento (USD)',
    source: 'Fuente de financiamiento',
    covers: 'Qué cubre',
    unfunded: (years: string) => `Actividades prioritarias de ${years} aún sin fondos`,
    allFunded: (years: string) => `Ninguna actividad prioritaria de ${years} por realizar carece de fondos.`,
    lacking: 'Falta (USD)',
    state: 'Situación',
    states: {
      nothing: 'Sin presupuesto ni financiamiento anotado',
      none: 'Sin nada asegurado',
      part: 'Asegurado en parte',
    },
  },
  evaluation: {
    heading: (year: number) => `Evaluación de sus acciones en ${year}`,
    on: (day: string) => `El Grupo evaluó sus acciones el ${writtenDate(day, 'es')}.`,
    withoutText: 'No se anotó qué se había previsto, qué se hizo, qué se aprendió ni qué cambió.',
    none: 'El Grupo aún no ha evaluado sus acciones.',
    part: 'Aspecto',
    said: 'Lo que dice el Grupo',
    parts: {
      evaluationPlanned: 'Lo previsto',
      evaluationDone: 'Lo realizado',
      evaluationLearned: 'Lo aprendido',
      evaluationChanged: 'Lo que cambió',
    },
  },
};

/** Words of what a year had planned, did, paid and taught. */
export type YearTexts = typeof yearEs;

export const yearEn: YearTexts = {
  plan: {
    heading: (year) => `Annual Work Plan ${year}: what was planned and what was done`,
    ofGroup: (year) => `The Group's work plan in ${year}: what was planned and what was done`,
    approved: (day) => `The Annual Work Plan was approved on ${writtenDate(day, 'en')}.`,
    updated: (day) => `The work plan was updated on ${writtenDate(day, 'en')}.`,
    nothingPlanned: (year) =>
      `No activity has ${year} as its Plan year or a planned start in that year: there is nothing to compare what was done with.`,
    line: (planned, held, outside) => {
      const done = `Of ${ne(planned)} ${planned === 1 ? 'activity' : 'activities'} planned, ${ne(held)} ${held === 1 ? 'was' : 'were'} carried out`;
      return `${done}${outside === 0 ? '' : `; ${ne(outside)} more ${outside === 1 ? 'was' : 'were'} carried out without having been planned`}.`;
    },
    planned: 'Planned',
    held: 'Carried out',
    otherSemester: 'Other semester',
    moved: 'Moved',
    cancelled: 'Cancelled',
    outstanding: 'Outstanding',
    outside: 'Not planned',
    note: 'Other semester: of those carried out, the ones that were not in the semester planned. Moved: postponed, or passed to another year. Not planned: carried out in the year without being in its plan.',
    byTheme: 'Priority themes: what was planned and what was done',
    themeOfGroup: 'Theme of the work plan',
    differing: (what, named, more) => `${what}: ${named.join('; ')}${more === 0 ? '' : `; and ${ne(more)} more`}.`,
    named: (title, why) => (why === null ? `“${title}”` : `“${title}” (${why})`),
    movedTo: (year) => `to ${year}`,
    postponed: 'postponed',
    ofOtherYear: (year) => `it is of the work plan of ${year}`,
    ofNoYear: 'no Plan year and no planned start',
  },
  money: {
    of: (hasYears) => (hasYears ? 'Pillar, Group or year' : 'Pillar or Group'),
    by: (hasYears) => `Resources by ${hasYears ? 'pillar, Group and year' : 'pillar and Group'} (USD)`,
    pillar: (name) => `Pillar: ${name}`,
    activities: 'Activities',
    planned: 'Planned',
    secured: 'Secured',
    gap: 'Gap',
    cost: 'Actual cost',
    note: 'Activities dated in the period, carried out or still to be, without those cancelled. Gap: what is planned less what is secured, where both are known.',
    notRead: (gaps) => `What is secured cannot be counted: ${gaps}.`,
    unpriced: (count) =>
      count === 1
        ? 'One activity names who pays, but not how much.'
        : `Who pays is named without how much by ${ne(count)} activities.`,
    unread: (count) =>
      count === 1
        ? 'In one activity it is not clear who covers what: it is not counted as secured.'
        : `Who covers what is not clear in ${ne(count)} activities: they are not counted as secured.`,
    bySource: 'Secured by source of funding (USD)',
    source: 'Source of funding',
    covers: 'What it covers',
    unfunded: (years) => `Priority activities of ${years} still without funds`,
    allFunded: (years) => `No priority activity of ${years} still to be carried out lacks funds.`,
    lacking: 'Lacking (USD)',
    state: 'State',
    states: {
      nothing: 'No budget and no funding entered',
      none: 'Nothing secured',
      part: 'Secured in part',
    },
  },
  evaluation: {
    heading: (year) => `Evaluation of its actions in ${year}`,
    on: (day) => `The Group evaluated its actions on ${writtenDate(day, 'en')}.`,
    withoutText: 'What was planned, done, learned and changed was not entered.',
    none: 'The Group has not evaluated its actions yet.',
    part: 'Aspect',
    said: 'What the Group says',
    parts: {
      evaluationPlanned: 'What was planned',
      evaluationDone: 'What was done',
      evaluationLearned: 'What was learned',
      evaluationChanged: 'What changed',
    },
  },
};
