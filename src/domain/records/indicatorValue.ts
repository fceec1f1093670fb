import { defineRecord, type RecordType } from './declaration';
import { date, decimal, longText, pickOne, reference, text } from './field';

/** One computed value of an indicator, in long form; `reported` is frozen when the semester is closed. */
export const indicatorValue = defineRecord({
  name: 'IndicatorValue',
  table: 'Valores',
  sheet: { es: 'Valores', en: 'Values' },
  singular: { es: 'Valor', en: 'Value' },
  key: ['indicator', 'period', 'window', 'dimension', 'member'],
  fields: {
    indicator: reference('Indicador', 'Indicator', 'Indicator', { origin: 'computed' }),
    period: text('Periodo', 'Period', { origin: 'computed', width: 11 }),
    window: pickOne('Periodo que abarca', 'Period covered', 'windows', {
      origin: 'computed',
      width: 12,
      formerly: ['Ventana', 'Window'],
    }),
    dimension: pickOne('Desagregación', 'Disaggregation', 'dimensions', {
      origin: 'computed',
      width: 14,
      formerly: ['Dimensión', 'Dimension'],
    }),
    member: text('Categoría', 'Category', { origin: 'computed', width: 46, formerly: ['Miembro', 'Member'] }),
    value: decimal('Valor', 'Value', { origin: 'computed' }),
    reported: decimal('Reportado', 'Reported', { origin: 'kept' }),
    closedOn: date('Cerrado el', 'Closed on', { origin: 'kept' }),
    // How it is written: `closing/reportedRows.ts`.
    reportedRows: longText('Filas reportadas', 'Reported rows', { origin: 'kept', optionalColumn: true }),
  },
});
export type IndicatorValue = RecordType<typeof indicatorValue>;
