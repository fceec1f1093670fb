import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, longText, pickMany, pickOne, reference, text } from './field';

/** A country reports that it follows a recommendation up or benefits from a good practice (Tabla 2, impact). */
export const countryReport = defineRecord({
  name: 'CountryReport',
  table: 'ReportesPaises',
  sheet: { es: 'Reportes de países', en: 'Country reports' },
  singular: { es: 'Reporte de país', en: 'Country report' },
  idLetter: 'R',
  key: ['id'],
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    country: pickOne('País', 'Country', 'countries', { required: 'always' }),
    date: date('Fecha', 'Date', { required: 'always' }),
    class: pickOne('Clase', 'Class', 'reportClasses', { required: 'always', width: 30 }),
    product: reference('Producto', 'Output', 'Product', { formerly: ['Product'] }),
    themes: pickMany('Temas', 'Themes', 'themes'),
    description: longText('Descripción', 'Description'),
    verification: longText('Medio de verificación', 'Means of verification', { width: 34 }),
    ...keptFields,
  },
});
export type CountryReport = RecordType<typeof countryReport>;
