import { defineRecord, keptFields, type RecordType } from './declaration';
import { longText, text } from './field';

/**
 * What a person has said of a matrix of another layout when it was adopted, or has put off: the next one of that layout is
 * read with it. Its answer may be changed in the sheet; the keys beside it are the add-in's.
 */
export const adoptionAnswer = defineRecord({
  name: 'AdoptionAnswer',
  table: 'RespuestasAdopcion',
  sheet: { es: 'Respuestas de adopción', en: 'Adoption answers' },
  singular: { es: 'Respuesta de adopción', en: 'Adoption answer' },
  idLetter: 'Q',
  key: ['id'],
  madeWhenNeeded: true,
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    source: text('Matriz de origen', 'Original matrix', { origin: 'kept', width: 28 }),
    question: longText('Pregunta', 'Question', { origin: 'kept' }),
    about: longText('Columna o texto', 'Column or text', { origin: 'kept', width: 30 }),
    answer: longText('Respuesta', 'Answer', { width: 34 }),
    questionKey: text('Clave de la pregunta', 'Key of the question', { origin: 'kept' }),
    answerKey: text('Clave de la respuesta', 'Key of the answer', { origin: 'kept' }),
    keptIn: longText('Texto guardado en', 'Text kept in', { origin: 'kept', width: 24 }),
    headers: longText('Encabezados de la matriz', 'Headers of the matrix', { origin: 'kept', width: 30 }),
    ...keptFields,
  },
});
export type AdoptionAnswer = RecordType<typeof adoptionAnswer>;
