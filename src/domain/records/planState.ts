import { defineRecord } from './declaration';
import { text } from './field';

/**
 * The table on the cover that shows the state of the plan, one line an item. It belongs to the cover: people may move,
 * shorten or delete it, so no other part of the matrix depends on it.
 */
export const planState = defineRecord({
  name: 'PlanState',
  table: 'EstadoPlan',
  sheet: { es: 'Inicio', en: 'Home' },
  formerSheets: ['Start'],
  singular: { es: 'Estado del Plan', en: 'State of the Plan' },
  key: ['item'],
  fields: {
    item: text('Estado del Plan', 'State of the Plan', { origin: 'kept', width: 100 }),
    value: text('Valor', 'Value', { origin: 'computed', width: 44 }),
  },
});
