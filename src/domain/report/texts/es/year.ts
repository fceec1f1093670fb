import { writtenDate } from '../../../records/writtenDate';
import { writtenNumber } from '../../../records/writtenNumber';

const n = (value: number): string => writtenNumber(value, 'es');

/** What a year had planned, did, paid and taught: its plan, its money, the Groups' evaluations. */
export const year = {
  plan: {
    heading: (year: number) => `Plan Anual de Trabajo ${year}: lo previsto y lo realizado`,
    ofGroup: (year: number) => `Plan de trabajo del Grupo en ${year}: lo previsto y lo realizado`,
    approved: (day: string) => `El Plan Anual de Trabajo se aprobó el ${writtenDate(day, 'es')}.`,
    updated: (day: string) => `El plan de trabajo se actualizó el ${writtenDate(day, 'es')}.`,
    nothingPlanned: (year: number) =>
      `Ninguna actividad tiene ${year} como año del Plan ni un inicio previsto en ese año: no hay con qué comparar lo realizado.`,
    line: (planned: number, held: number, outside: number) => {
      const done =
        planned === 1 ? '1 actividad prevista se realizó' : `${n(planned)} actividades previstas se realizaron`;
      const more = outside === 1 ? 'se realizó 1 no prevista' : `se realizaron ${n(outside)} no previstas`;
      return `De ${done} ${n(held)}${outside === 0 ? '' : `; además, ${more}`}.`;
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
      `${what}: ${named.join('; ')}${more === 0 ? '' : `; y ${n(more)} más`}.`,
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
        : `${n(count)} actividades nombran quién paga, pero no cuánto.`,
    unread: (count: number) =>
      count === 1
        ? 'En 1 actividad no se entiende quién cubre qué: no se cuenta como asegurado.'
        : `En ${n(count)} actividades no se entiende quién cubre qué: no se cuenta como asegurado.`,
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
