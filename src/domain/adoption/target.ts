import { declarationOf } from '../records/records';
import { adoptable, type Adoptable, type Target } from './layout';

/** What a column of a foreign table can mean beside the declared fields of an activity: readings that several fields share. */
export const sharedReadings = [
  'start',
  'end',
  'dates',
  'plannedDates',
  'actualDates',
  'participants',
  'themes',
  'groups',
  'place',
  'month',
  'quarter',
  'semester',
  'country',
] as const;
export type SharedReading = (typeof sharedReadings)[number];

/** Fields that a shared reading fills, of those to which answers are given. */
export const fieldsOfReading: Readonly<Partial<Record<string, readonly string[]>>> = {
  themes: ['mainTheme', 'secondaryThemes'],
  groups: ['leadGroup', 'jointGroups'],
  place: ['hostCountry', 'city', 'modality'],
  country: ['participatingCountries'],
};

/** A target in its parts: `Activity.month:2025-03`, `Activity.status:fill`. */
export interface TargetParts {
  readonly record: Adoptable;
  readonly field: string;
  readonly argument: string | null;
}

const pattern = /^([A-Za-z]+)\.([A-Za-z0-9]+)(?::(.+))?$/;

/** The parts of a target that names a field; null for `keep` and `ignore`. */
export function partsOf(target: Target): TargetParts | null {
  const [, name = '', field = '', argument = null] = pattern.exec(target) ?? [];
  const record = adoptable.find((one) => one === name);
  return record === undefined ? null : { record, field, argument };
}

/** Whether a text names something that a column can mean. */
export function isTarget(text: string): text is Target {
  if (text === 'keep' || text === 'ignore') return true;
  const parts = partsOf(text as Target);
  if (!parts) return false;
  const isDeclared = Object.hasOwn(declarationOf(parts.record).fields, parts.field);
  return isDeclared || (parts.record === 'Activity' && (sharedReadings as readonly string[]).includes(parts.field));
}
