import { defineRecord, keptFields, type RecordType } from './declaration';
import { decimal, integer, pickOne, reference, text } from './field';

/**
 * A baseline or a target of an indicator in a plan. It takes the place of the columns of the table of indicators that
 * say the same of the first plan; targets of years are never added up.
 */
export const target = defineRecord({
  name: 'Target',
  table: 'Metas',
  sheet: { es: 'Metas', en: 'Targets' },
  singular: { es: 'Meta', en: 'Target' },
  idLetter: 'M',
  key: ['id'],
  optionalTable: true,
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    indicator: reference('Indicador', 'Indicator', 'Indicator', { required: 'always', width: 12 }),
    plan: reference('Plan', 'Plan', 'StrategicPlan', { width: 14 }),
    kind: pickOne('Clase', 'Kind', 'targetKinds', { required: 'always', width: 18 }),
    year: integer('Año', 'Year', { min: 1990, max: 2099 }),
    value: decimal('Valor', 'Value', { required: 'always', unit: 'ofIndicator' }),
    ...keptFields,
  },
});
export type Target = RecordType<typeof target>;
