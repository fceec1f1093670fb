import { defineRecord, type RecordType } from './declaration';
import { date, integer, pickMany, pickOne } from './field';

/** What a working group owes in a year (the Plan, "Grupos de Trabajo": responsibilities). */
export const groupYear = defineRecord({
  name: 'GroupYear',
  table: 'GruposTrabajo',
  sheet: { es: 'Grupos de Trabajo', en: 'Working Groups' },
  singular: { es: 'Año de un grupo', en: "Group's year" },
  key: ['year', 'group'],
  fields: {
    year: integer('Año', 'Year', { required: 'always', min: 1990, max: 2099 }),
    group: pickOne('Grupo', 'Group', 'workingGroups', { required: 'always', width: 46 }),
    themes: pickMany('Temas del plan de trabajo', 'Themes of the work plan', 'themes'),
    workPlanUpdatedOn: date('Plan de trabajo actualizado el', 'Work plan updated on', { width: 18 }),
    reportS1On: date('Informe del S1 el', 'Report of S1 on', {
      width: 16,
      formerly: ['Informe al GRCM S1', 'Report to the RCGM S1', 'Report to the GRCM S1'],
    }),
    reportS2On: date('Informe del S2 el', 'Report of S2 on', {
      width: 16,
      formerly: ['Informe al GRCM S2', 'Report to the RCGM S2', 'Report to the GRCM S2'],
    }),
    evaluatedOn: date('Evaluación el', 'Evaluated on', { width: 16 }),
    meetingsHeld: integer('Reuniones realizadas', 'Meetings held', { origin: 'computed' }),
  },
});
export type GroupYear = RecordType<typeof groupYear>;
