import { bilingual, languages, sourceLanguage, type ListMember } from '../plan/language';
import type { Plan } from '../plan/thePlan';
import { blankRecord } from '../records/declaration';
import type { FieldValue } from '../records/field';
import { indicator, nameFields, type Indicator } from '../records/indicator';
import { planTextFields } from '../records/strategicPlan';
import type { NextMember, NextPlanChoices } from './nextPlanChoices';

/** The member that a choice makes of a list, of some plans; of all where none is named. */
export const memberOf = (
  { code, aliases, parent, replaces, ...words }: NextMember,
  plans: readonly string[],
): ListMember => ({
  code,
  ...bilingual((language) => words[language] ?? words[sourceLanguage] ?? ''),
  aliases,
  ...(plans.length > 0 && { plans }),
  ...(parent !== undefined && { parent }),
  ...(replaces.length > 0 && { replaces }),
});

/** The indicator that a choice makes, of some plans; of all where none is named. */
export const indicatorOf = (
  { code, name, ...rest }: NextPlanChoices['indicators']['add'][number],
  plans: readonly string[],
): Indicator => ({
  ...blankRecord(indicator),
  ...rest,
  id: code,
  ...Object.fromEntries(languages.map((language) => [nameFields[language], name[language] ?? null])),
  frequency: 'semiannual',
  plans,
});

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
