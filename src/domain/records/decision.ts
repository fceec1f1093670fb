import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, longText, pickMany, pickOne, reference, references, text } from './field';

/** What a meeting or a declaration has decided, to which activities answer. */
export const decision = defineRecord({
  name: 'Decision',
  table: 'Decisiones',
  sheet: { es: 'Decisiones', en: 'Decisions' },
  singular: { es: 'Decisión', en: 'Decision' },
  idLetter: 'D',
  key: ['id'],
  optionalTable: true,
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    source: reference('Reunión o declaración', 'Meeting or declaration', 'ForumMeeting', { open: true, width: 30 }),
    number: text('Número', 'Number', { width: 10 }),
    text: longText('Texto', 'Text', { required: 'always' }),
    groups: pickMany('Grupos', 'Groups', 'workingGroups'),
    due: date('Plazo', 'Due by'),
    fulfilledOn: date('Cumplida el', 'Fulfilled on'),
    remarks: longText('Observaciones', 'Remarks', { width: 34 }),
    // Activities whose Mandato seems to name it and of which a person said that they do not answer it.
    notAnsweredBy: references('No la responden', 'Not answered by', 'Activity', { optionalColumn: true }),
    activities: references('Actividades', 'Activities', 'Activity', { origin: 'computed' }),
    state: pickOne('Situación', 'State', 'decisionStates', { origin: 'computed', width: 16 }),
    ...keptFields,
  },
});
export type Decision = RecordType<typeof decision>;
