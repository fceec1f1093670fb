import { writtenDate } from '../records/writtenDate';

/** Texts in Spanish of a year's plan, of its money and of the Groups' evaluations; with the English ones part of `reportTexts`. */
export const yearEs = {
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
