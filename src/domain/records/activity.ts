import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, decimal, integer, longText, pickMany, pickOne, references, text, yesNo } from './field';

/** A row of the Matriz de Seguimiento: an activity of a working group's or the PPT's work plan. */
export const activity = defineRecord({
  name: 'Activity',
  table: 'Actividades',
  sheet: { es: 'Actividades', en: 'Activities' },
  singular: { es: 'Actividad', en: 'Activity' },
  idLetter: 'A',
  key: ['id'],
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13, formerly: ['Id', 'ID de actividad'] }),
    title: text('Actividad', 'Activity', {
      required: 'always',
      width: 46,
      multiline: true,
      formerly: ['Título', 'Nombre de la actividad', 'Title', 'Activity name'],
    }),
    type: pickOne('Tipo', 'Type', 'activityTypes', { required: 'always', formerly: ['Tipo de actividad'] }),
    leadGroup: pickOne('Grupo de Trabajo', 'Working Group', 'workingGroups', {
      required: 'always',
      width: 34,
      formerly: ['GT', 'Grupo', 'Lead group'],
    }),
    jointGroups: pickMany('Grupos asociados', 'Joint groups', 'workingGroups'),
    planYear: integer('Año del Plan', 'Plan year', { min: 1990, max: 2099, formerly: ['Año'] }),
    mandate: longText('Mandato', 'Mandate', { required: 'before', width: 36 }),
    decisions: references('Decisiones', 'Decisions', 'Decision', { optionalColumn: true }),
    pillar: pickOne('Pilar', 'Pillar', 'pillars', { required: 'before', width: 30 }),
    mainTheme: pickOne('Tema principal', 'Main theme', 'themes', {
      required: 'before',
      width: 36,
      formerly: ['Tema'],
    }),
    secondaryThemes: pickMany('Temas secundarios', 'Secondary themes', 'themes'),
    otherTheme: longText('Otro tema (justificación)', 'Other theme (justification)', {
      width: 30,
      formerly: ['Otro tema'],
    }),
    specificObjectives: pickMany('Objetivos específicos', 'Specific objectives', 'specificObjectives'),
    expectedResults: pickMany('Resultados esperados', 'Expected results', 'expectedResults'),
    status: pickOne('Estado', 'Status', 'activityStatuses', { required: 'always', width: 14 }),
    plannedStart: date('Inicio previsto', 'Planned start', { required: 'before' }),
    plannedEnd: date('Fin previsto', 'Planned end'),
    actualStart: date('Inicio real', 'Actual start', { required: 'after' }),
    actualEnd: date('Fin real', 'Actual end', { required: 'after' }),
    modality: pickOne('Modalidad', 'Modality', 'modalities', { required: 'before', width: 14 }),
    hostCountry: pickOne('País sede', 'Host country', 'countries', { width: 20 }),
    city: text('Ciudad', 'City', { width: 18 }),
    responsible: text('Responsable', 'Responsible', { required: 'before' }),
    partners: pickMany('Socios', 'Partners', 'partners'),
    dialogueSpace: yesNo('Espacio de diálogo', 'Dialogue space', { required: 'after' }),
    women: integer('Mujeres', 'Women', { required: 'after' }),
    men: integer('Hombres', 'Men', { required: 'after' }),
    otherIdentity: integer('Otra identidad', 'Other identity', { optionalColumn: true }),
    // In matrices of the first edition other identities are among them.
    otherOrUnknown: integer('Sin dato', 'No data', { formerly: ['Otro o sin dato', 'Other or no data'] }),
    participatingCountries: pickMany('Países participantes', 'Participating countries', 'countries', {
      required: 'after',
    }),
    achievedResult: longText('Resultado alcanzado', 'Result achieved', { required: 'after' }),
    verification: longText('Medio de verificación', 'Means of verification', { required: 'after', width: 34 }),
    remarks: longText('Observaciones', 'Remarks', { width: 34 }),
    noteException: longText('Excepción a la nota', 'Exception to the note', { width: 30 }),
    semester: text('Semestre', 'Semester', { origin: 'computed', width: 10 }),
    noteShare: decimal('Nota (%)', 'Note (%)', { origin: 'computed', unit: 'percent', width: 10 }),
    noteStatus: pickOne('Nota conceptual', 'Concept note', 'noteStatuses', { origin: 'computed', width: 16 }),
    ...keptFields,
  },
});
export type Activity = RecordType<typeof activity>;
