import { bilingual, languages, sourceLanguage, type ListMember } from '../plan/language';
import { blankRecord } from '../records/declaration';
import { indicator, nameFields, type Indicator } from '../records/indicator';
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
