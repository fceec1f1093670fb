import { writtenNumber } from '../../../records/writtenNumber';

/** Inputs for the diagnosis of the plan that follows. */
export const diagnosis = {
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
