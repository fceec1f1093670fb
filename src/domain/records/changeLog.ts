import { defineRecord, type RecordType } from './declaration';
import { longText, pickOne, text, timestamp } from './field';

/** One changed field of one record: what it was, what it became, who and from where. */
export const changeLog = defineRecord({
  name: 'ChangeLog',
  table: 'Bitacora',
  sheet: { es: 'Bitácora', en: 'Change log' },
  singular: { es: 'Cambio', en: 'Change' },
  key: ['date', 'table', 'record', 'field'],
  fields: {
    date: timestamp('Fecha', 'Date'),
    who: text('Quién', 'Who', { origin: 'kept', width: 18 }),
    table: text('Tabla', 'Table', { origin: 'kept', width: 20 }),
    record: text('Registro', 'Record', { origin: 'kept', width: 14 }),
    field: text('Campo', 'Field', { origin: 'kept' }),
    before: longText('Antes', 'Before', { origin: 'kept', width: 40 }),
    after: longText('Después', 'After', { origin: 'kept', width: 40 }),
    origin: pickOne('Origen', 'Origin', 'origins', { origin: 'kept', width: 14 }),
  },
});
export type ChangeLog = RecordType<typeof changeLog>;
