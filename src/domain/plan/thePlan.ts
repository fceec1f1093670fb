import type { Bilingual, Language } from './language';
import { generalObjective } from './objectives';

/** A strategic plan as data: what it is called, whose it is, and its first and last day. */
export interface Plan {
  /** By which lists, indicators and targets name it. */
  readonly code: string;
  readonly name: Bilingual;
  readonly organization: Bilingual;
  /** Short form of the organization's name. */
  readonly shortName: Bilingual;
  readonly objective: Bilingual;
  /** `YYYY-MM-DD` */
  readonly start: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly end: string;
}

/** An organization by its name and, where it has one, its short form. */
export function organizationName({ organization, shortName }: Plan, language: Language): string {
  const [name, short] = [organization[language], shortName[language]];
  return name !== '' && short !== '' ? `${name} (${short})` : name || short;
}

/** The years of the Plan below, whose targets have columns of their own in the table of indicators. */
export const planYears = [2023, 2024, 2025, 2026] as const;

/** The Plan of which a new workbook is made, and that of a workbook without a table of plans. */
export const thePlan: Plan = {
  code: '2023-2026',
  name: { es: 'Plan Estratégico de la CRM 2023-2026', en: 'RCM Strategic Plan 2023-2026' },
  organization: { es: 'Conferencia Regional sobre Migración', en: 'Regional Conference on Migration' },
  shortName: { es: 'CRM', en: 'RCM' },
  objective: generalObjective,
  start: '2023-01-01',
  end: '2026-12-31',
};
