import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, longText, pickOne, text } from './field';

/** A meeting of the GRCM, of the Vice-Ministers or of another body that takes decisions. */
export const forumMeeting = defineRecord({
  name: 'ForumMeeting',
  table: 'Reuniones',
  sheet: { es: 'Reuniones', en: 'Meetings' },
  singular: { es: 'Reunión', en: 'Meeting' },
  idLetter: 'F',
  key: ['id'],
  optionalTable: true,
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    forum: pickOne('Foro', 'Forum', 'forums', { required: 'always', width: 18 }),
    date: date('Fecha', 'Date', { required: 'always' }),
    venue: text('Sede', 'Venue', { width: 30 }),
    presidency: pickOne('Presidencia', 'Presidency', 'countries', { width: 20 }),
    remarks: longText('Observaciones', 'Remarks', { width: 34 }),
    ...keptFields,
  },
});
export type ForumMeeting = RecordType<typeof forumMeeting>;
