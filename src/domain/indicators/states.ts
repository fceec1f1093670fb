import type { FieldValue } from '../records/field';
import type { Row } from '../records/matrix';
import type { State } from './accumulators';
import type { Rule, RuleSource } from './rule';
import { timingKind } from './timings';

/**
 * The fields that tell of whom a row of a source says how it stands: of such rows the latest can be asked for. Null for
 * sources whose rows tell of something that happened.
 */
export const stateFields: Readonly<Record<RuleSource, readonly string[] | null>> = {
  Activity: null,
  Product: null,
  CountryReport: null,
  Measurement: ['country', 'group'],
};

/** The fields by which a rule tells what is the latest of whom; none where it does not ask. */
export const fieldsOfStates = ({ source, timing }: Rule): readonly string[] =>
  timingKind(timing).asksLatest ? (stateFields[source] ?? []) : [];

/** Makes the function that says of whom a row tells and in what order; null where a rule does not ask for the latest. */
export function stateReader(rule: Rule): ((row: Row) => State) | null {
  if (!timingKind(rule.timing).asksLatest) return null;
  const fields = fieldsOfStates(rule);
  const [date = ''] = timingKind(rule.timing).firstDates(rule.timing);
  // Of two of one day the one that was edited last, then the one with the last code or content: sorting changes nothing.
  const inOrder = ({ record }: Row) =>
    [date, 'updatedAt', 'id', 'value', 'rating'].map((field) => textOf(record[field])).join(' ');
  return (row) => ({ of: fields.map((field) => textOf(row.record[field])).join(' | '), order: inOrder(row) });
}

const textOf = (value: FieldValue | undefined): string => (value === null || value === undefined ? '' : String(value));
