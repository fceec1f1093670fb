import { activity } from '../../records/activity';
import { countryReport } from '../../records/countryReport';
import type { Field } from '../../records/field';
import { indicator } from '../../records/indicator';
import { product } from '../../records/product';
import type { Adoptable } from '../layout';

/** The fields of each record that a foreign matrix can hold. */
export const fieldsOf: Readonly<Record<Adoptable, Readonly<Record<string, Field>>>> = {
  Activity: activity.fields,
  Product: product.fields,
  CountryReport: countryReport.fields,
  Indicator: indicator.fields,
};

/** A target taken apart. */
export interface ReadTarget {
  readonly record: Adoptable;
  /** A declared field, or one of the readings that several share: `dates`, `participants`, `month`. */
  readonly field: string;
  /** What stands after the colon: `2025-03` of `month:2025-03`. */
  readonly of: string;
  /** Whether the colour of the cell is read. */
  readonly fill: boolean;
  readonly declared: Field | undefined;
}

const targets = new Map<string, ReadTarget>();

/** Takes a target such as `Activity.month:2025-03` or `Activity.status:fill` apart. */
export function readTarget(target: string): ReadTarget {
  let known = targets.get(target);
  if (!known) targets.set(target, (known = apart(target)));
  return known;
}

function apart(target: string): ReadTarget {
  const [, record = '', field = '', rest = ''] = /^(\w+)\.(\w+)(.*)$/.exec(target) ?? [];
  const fields = Object.hasOwn(fieldsOf, record) ? fieldsOf[record as Adoptable] : undefined;
  if (!fields) throw new Error(`no target of a foreign matrix: ${target}`);
  const parts = rest.split(':').filter((part) => part !== '');
  const fill = parts.includes('fill');
  const of = parts.find((part) => part !== 'fill') ?? '';
  // `semester:2025-S1` is no field, though a computed one has its name.
  const declared = of === '' && Object.hasOwn(fields, field) ? fields[field] : undefined;
  return { record: record as Adoptable, field, of, fill, declared };
}
