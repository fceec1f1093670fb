import { writtenNumber } from '../records/writtenNumber';

/** Texts in Spanish of the inputs for the diagnosis of the plan that follows; with the English ones part of `reportTexts`. */
export const diagnosisEs = {
  heading: 'Anexo C. Insumos para el diagnóstico del Plan siguiente',
  intro:
    'Reúne lo que la matriz tiene de todo el Plan para valorar qué sigue, qué cambia y qué falta. Muestra a qué contribuyó la Conferencia; lo que cambió en cada país depende también de otros factores y no se le atribuye.',
  semesters: 'Los indicadores, semestre por semestre',
  semestersNote:
    'Cada semestre tiene su propio valor. Donde se cuentan países o temas distintos, o un saldo al cierre, los valores no se suman.',
  rows: 'Las filas que cuentan en el acumulado del Plan',
  rowsCounted: 'Filas',
  codes: 'Códigos',
  moreCodes: (codes: string, more: number) => `${codes} y ${writtenNumber(more, 'es')} más`,
  withoutCode: 'sin código',
  themesByCountry: 'Participación de los Países Miembros por tema',
  activities: 'Actividades',
  nothingHeld: 'Aún no hay actividades realizadas.',
  countriesNote: (names: readonly string[]) =>
    `Actividades realizadas en las que participó cada país; una con varios temas cuenta en cada uno. ${names.join('; ')}.`,
  chain: 'De la recomendación al beneficio, por tema',
  recommendations: 'Recomendaciones consensuadas',
  followUp: 'Países con seguimiento',
  practices: 'Buenas prácticas intercambiadas',
  benefit: 'Países con beneficio',
  chainNote:
    'Lo que los Países Miembros reportan sobre las recomendaciones y buenas prácticas de cada tema. Un producto con varios temas cuenta en cada uno.',
  noChain: 'Aún no hay recomendaciones consensuadas ni buenas prácticas intercambiadas.',
  lessons: 'Lecciones aprendidas, por tema',
  noLessons: 'Ninguna nota de una actividad realizada tiene lecciones aprendidas.',
};

export const diagnosisEn: typeof diagnosisEs = {
  heading: 'Annex C. Inputs for the diagnosis of the next Plan',
  intro:
    'Brings together what the matrix holds of the whole Plan, to judge what continues, what changes and what is lacking. It shows what the Conference contributed to; what changed in each country depends on other factors too and is not attributed to it.',
  semesters: 'The indicators, semester by semester',
  semestersNote:
    'Each semester has a value of its own. Where distinct countries or themes are counted, or a balance at period end, values are not added up.',
  rows: 'The rows that count in the Plan to date',
  rowsCounted: 'Rows',
  codes: 'Codes',
  moreCodes: (codes, more) => `${codes} and ${writtenNumber(more, 'en')} more`,
  withoutCode: 'without code',
  themesByCountry: 'Participation of Member Countries by theme',
  activities: 'Activities',
  nothingHeld: 'No activities have been carried out yet.',
  countriesNote: (names) =>
    `Activities carried out in which each country took part; one with several themes counts under each. ${names.join('; ')}.`,
  chain: 'From recommendation to benefit, by theme',
  recommendations: 'Recommendations agreed',
  followUp: 'Countries following up',
  practices: 'Good practices exchanged',
  benefit: 'Countries benefiting',
  chainNote:
    'What Member Countries report on the recommendations and good practices of each theme. An output with several themes counts under each.',
  noChain: 'There are no agreed recommendations or exchanged good practices yet.',
  lessons: 'Lessons learned, by theme',
  noLessons: 'No concept note of an activity carried out has lessons learned.',
};
