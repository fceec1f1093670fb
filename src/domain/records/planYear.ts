import { defineRecord, type RecordType } from './declaration';
import { date, integer, longText, pickMany, pickOne } from './field';

/** A year's presidency and its annual work plan (Tabla 1, "Plan Anual de Trabajo de la PPT"). */
export const planYear = defineRecord({
  name: 'PlanYear',
  table: 'PlanAnual',
  sheet: { es: 'Plan anual', en: 'Annual plan' },
  singular: { es: 'Plan anual', en: 'Annual plan' },
  key: ['year'],
  fields: {
    year: integer('Año', 'Year', { required: 'always', min: 1990, max: 2099 }),
    presidency: pickOne('País de la PPT', 'PPT country', 'countries'),
    priorityThemes: pickMany('Temas prioritarios', 'Priority themes', 'themes', { width: 50 }),
    approvedOn: date('Plan aprobado el', 'Plan approved on', { width: 16 }),
    remarks: longText('Observaciones', 'Remarks'),
  },
});
export type PlanYear = RecordType<typeof planYear>;
