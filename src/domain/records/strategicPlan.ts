import type { Language } from '../plan/language';
import { defineRecord, keptFields, type RecordType } from './declaration';
import type { Plan } from '../plan/thePlan';
import { date, longText, text, type FieldValue } from './field';

/**
 * A strategic plan: whose it is, and its days. A workbook holds one or several, one after another; without this table it
 * holds the plan of which a new workbook is made.
 */
export const strategicPlan = defineRecord({
  name: 'StrategicPlan',
  table: 'Planes',
  sheet: { es: 'Planes', en: 'Plans' },
  singular: { es: 'Plan estratégico', en: 'Strategic Plan' },
  key: ['id'],
  optionalTable: true,
  fields: {
    id: text('Código', 'Code', { required: 'always', width: 14 }),
    nameEs: text('Nombre', 'Name (Spanish)', { required: 'always', width: 44 }),
    nameEn: text('Nombre (inglés)', 'Name', { width: 44 }),
    organizationEs: text('Organización', 'Organization (Spanish)', { required: 'always', width: 40 }),
    organizationEn: text('Organización (inglés)', 'Organization', { width: 40 }),
    shortNameEs: text('Sigla', 'Short form (Spanish)', { width: 10 }),
    shortNameEn: text('Sigla (inglés)', 'Short form', { width: 10 }),
    start: date('Desde', 'From', { required: 'always' }),
    end: date('Hasta', 'Until', { required: 'always' }),
    objectiveEs: longText('Objetivo general', 'Overall objective (Spanish)'),
    objectiveEn: longText('Objetivo general (inglés)', 'Overall objective'),
    ...keptFields,
  },
});
export type StrategicPlan = RecordType<typeof strategicPlan>;

/** The columns of a plan's texts in each language. */
export const planTextFields = {
  name: { es: 'nameEs', en: 'nameEn' },
  organization: { es: 'organizationEs', en: 'organizationEn' },
  shortName: { es: 'shortNameEs', en: 'shortNameEn' },
  objective: { es: 'objectiveEs', en: 'objectiveEn' },
} as const satisfies Record<string, Record<Language, keyof StrategicPlan>>;

/** What stands in the row of a plan. */
export function planValues(plan: Plan): Readonly<Record<string, FieldValue>> {
  const texts = Object.entries(planTextFields).flatMap(([name, fields]) =>
    Object.entries(fields).map(([language, field]) => {
      const text = plan[name as keyof typeof planTextFields];
      return [field, text[language as keyof typeof text] || null] as const;
    }),
  );
  return { id: plan.code, start: plan.start, end: plan.end, ...Object.fromEntries(texts) };
}
