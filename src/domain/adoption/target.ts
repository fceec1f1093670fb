import type { Field } from '../records/field';
import type { ListName } from '../records/lists';
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

/** A target taken apart: `Activity.month:2025-03`, `Activity.status:fill`. */
export interface TargetParts {
  readonly record: Adoptable;
  /** A declared field, or one of the readings that several share: `dates`, `participants`, `month`. */
  readonly field: string;
  /** What stands after the colon: `2025-03` of `month:2025-03`; blank for nothing. */
  readonly of: string;
  /** Whether the colour of the cell is read. */
  readonly fill: boolean;
  readonly declared: Field | undefined;
}

const known = new Map<string, TargetParts | null>();

/** The parts of a target that names a field; null for `keep`, `ignore` and what is no target. */
export function partsOf(target: string): TargetParts | null {
  let parts = known.get(target);
  if (parts === undefined) known.set(target, (parts = apart(target)));
  return parts;
}

const pattern = /^([A-Za-z]+)\.([A-Za-z0-9]+)(?::(.+))?$/;

function apart(target: string): TargetParts | null {
  const [, name = '', field = '', rest = ''] = pattern.exec(target) ?? [];
  const record = adoptable.find((one) => one === name);
  if (record === undefined) return null;
  const parts = rest.split(':');
  const of = parts.find((part) => part !== 'fill') ?? '';
  const { fields } = declarationOf(record);
  // `semester:2025-S1` is no field, though a computed one has its name.
  const declared = of === '' && Object.hasOwn(fields, field) ? fields[field] : undefined;
  return { record, field, of, fill: parts.includes('fill'), declared };
}

/** The same of a target that is known to name a field. Throws where it does not. */
export function targetParts(target: string): TargetParts {
  const parts = partsOf(target);
  if (!parts) throw new Error(`no target of a foreign matrix: ${target}`);
  return parts;
}

/** Whether a text names something that a column can mean. */
export function isTarget(text: string): text is Target {
  if (text === 'keep' || text === 'ignore') return true;
  const parts = partsOf(text);
  if (!parts) return false;
  const isDeclared = Object.hasOwn(declarationOf(parts.record).fields, parts.field);
  return isDeclared || (parts.record === 'Activity' && (sharedReadings as readonly string[]).includes(parts.field));
}

/** The list from which the answer for a text of a field is chosen; null where it has none. */
export function listOfTarget(target: string): ListName | null {
  const parts = partsOf(target);
  if (!parts) return null;
  const { fields } = declarationOf(parts.record);
  const names = [parts.field, ...(fieldsOfReading[parts.field] ?? [])];
  const declared = names.map((name) => fields[name]).find((field) => field && 'list' in field);
  return declared && 'list' in declared ? declared.list : null;
}
