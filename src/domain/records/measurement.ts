import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, decimal, longText, pickOne, reference, text } from './field';

/** A value or a rating that somebody enters for an indicator: of a country, of a group or of the whole. */
export const measurement = defineRecord({
  name: 'Measurement',
  table: 'Mediciones',
  sheet: { es: 'Mediciones', en: 'Measurements' },
  singular: { es: 'Medición', en: 'Measurement' },
  idLetter: 'V',
  key: ['id'],
  optionalTable: true,
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    // Its code, or its name as people write it.
    indicator: reference('Indicador', 'Indicator', 'Indicator', { required: 'always', width: 12 }),
    date: date('Fecha', 'Date', { required: 'always' }),
    country: pickOne('País', 'Country', 'countries', { width: 20 }),
    group: pickOne('Grupo', 'Group', 'workingGroups'),
    value: decimal('Valor', 'Value', { unit: 'ofIndicator' }),
    rating: pickOne('Valoración', 'Rating', 'ratings', { width: 16 }),
    verification: longText('Fuente del dato', 'Data source', { width: 34, formerly: ['Fuente', 'Source'] }),
    remarks: longText('Observaciones', 'Remarks', { width: 34 }),
    ...keptFields,
  },
});
export type Measurement = RecordType<typeof measurement>;
