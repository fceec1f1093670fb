import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, longText, pickMany, pickOne, references, text } from './field';

/** What activities leave behind and indicators count: a road map, good practice, recommendation or exchange process. */
export const product = defineRecord({
  name: 'Product',
  table: 'Productos',
  sheet: { es: 'Productos', en: 'Outputs' },
  formerSheets: ['Products'],
  singular: { es: 'Producto', en: 'Output' },
  idLetter: 'P',
  key: ['id'],
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13 }),
    class: pickOne('Clase', 'Class', 'productClasses', { required: 'always' }),
    title: text('Título', 'Title', { required: 'always', width: 46, multiline: true }),
    activities: references('Actividades', 'Activities', 'Activity'),
    themes: pickMany('Temas', 'Themes', 'themes'),
    groups: pickMany('Grupos', 'Groups', 'workingGroups', { formerly: ['Grupos de Trabajo', 'Working groups'] }),
    start: date('Inicio', 'Start'),
    agreedOn: date('Fecha de consenso o intercambio', 'Date of agreement or exchange', {
      width: 18,
      formerly: ['Fecha de consenso', 'Fecha de intercambio'],
    }),
    agreedBy: pickOne('Instancia', 'Agreeing body', 'agreeingBodies', { optionalColumn: true }),
    closedOn: date('Cierre', 'Closed on'),
    verification: longText('Medio de verificación', 'Means of verification', { width: 34 }),
    remarks: longText('Observaciones', 'Remarks', { width: 34 }),
    ...keptFields,
  },
});
export type Product = RecordType<typeof product>;
