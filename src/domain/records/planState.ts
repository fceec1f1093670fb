import { defineRecord } from './declaration';
import { text } from './field';

/**
 * The table on the cover that shows the state of the plan, one line an item. It belongs to the cover: people may move,
 * shorten or delete it, so no other part of the matrix depends on it.
 */
export const planState = defineRecord({
  name: 'PlanState',
  table: 'EstadoPlan',
  sheet: { es: 'Inicio', en: 'Start' },
  singular: { es: 'Estado del plan', en: 'State of the plan' },
  key: ['item'],
  fields: {
    item: text('Estado del plan', 'State of the plan', { origin: 'kept', width: 100 }),
    value: text('Valor', 'Value', { origin: 'computed', width: 44 }),
  },
});
