import type { NoteField } from '../note/noteSections';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';
import { blankRecord } from '../records/declaration';
import type { FieldValue } from '../records/field';
import { declarationOf } from '../records/records';
import { mayBeHeld, noteCompleteness } from '../note/completeness';
import type { FieldDifference, ImportItem, RecordPreview } from './importPreview';

/** What a person chose of a preview; what is not in here is as proposed. */
export interface ImportChoices {
  /** By item, whether it is taken at all. */
  readonly items: ReadonlyMap<string, boolean>;
  /** By item, and by `choiceKey` of a field, which offer is taken; null keeps what the matrix holds. */
  readonly offers: ReadonlyMap<string, FieldChoices>;
}

/** By `choiceKey`, which offer of a field is taken. */
export type FieldChoices = ReadonlyMap<string, number | null>;

/** Everything as it is proposed. */
export const proposedChoices: ImportChoices = { items: new Map(), offers: new Map() };

/** Names a field of an item's record in the choices of the item. */
export function choiceKey(record: RecordPreview, { field }: FieldDifference): string {
  return `${record.table}.${field}`;
}

/** Position of the offer that a field takes: as chosen, else as proposed; null keeps what the matrix holds. */
export function chosenOffer(
  item: ImportItem,
  record: RecordPreview,
  difference: FieldDifference,
  { offers }: ImportChoices,
): number | null {
  const chosen = offers.get(item.key)?.get(choiceKey(record, difference));
  return chosen === undefined ? difference.proposed : chosen;
}

/** Whether an item is taken: as chosen, else as proposed. */
export function isTaken(item: ImportItem, choices: ImportChoices): boolean {
  if (item.state === 'refused' || item.state === 'unchanged') return false;
  return choices.items.get(item.key) ?? item.isProposed;
}

/** What an item leaves in one record: its values with those taken, and which fields were. */
export interface Outcome {
  readonly record: RecordPreview;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly taken: readonly string[];
}

/** What an item leaves in its records, and what keeps its activity from being held. */
export interface ItemOutcome {
  readonly records: readonly Outcome[];
  /**
   * What the note lacks where the activity of the matrix would become held by the import (the Plan, "Responsabilidades":
   * the note is complete before the activity is held): then the status is not taken. A row that the matrix lacks is
   * taken as it is: the review says what it lacks.
   */
  readonly gate: readonly NoteField[];
}

/** What comes of an item by the choices; without what the gate refuses. */
export function outcomeOf(item: ImportItem, choices: ImportChoices): ItemOutcome {
  const records = item.records.map((record) => recordOutcome(item, record, choices));
  const gate = gateOf(records);
  const [row, ...others] = records;
  if (gate.length === 0 || !row) return { records, gate: [] };
  const values = { ...row.values, status: row.record.row?.record['status'] ?? null };
  return { records: [{ ...row, values, taken: row.taken.filter((field) => field !== 'status') }, ...others], gate };
}

function recordOutcome(item: ImportItem, record: RecordPreview, choices: ImportChoices): Outcome {
  const values: Record<string, FieldValue> = {
    ...blankRecord(declarationOf(record.table)),
    ...record.row?.record,
  };
  const taken: string[] = [];
  if (!isTaken(item, choices)) return { record, values, taken };
  for (const difference of record.differences) {
    const offer = difference.offers[chosenOffer(item, record, difference, choices) ?? -1];
    if (!offer) continue;
    values[difference.field] = offer.value;
    taken.push(difference.field);
  }
  return { record, values, taken };
}

function gateOf([row, note]: readonly Outcome[]): readonly NoteField[] {
  if (row?.record.table !== 'Activity' || row.record.row === null || !note) return [];
  if (row.values['status'] !== 'held' || row.record.row.record['status'] === 'held') return [];
  const document = [row.values as Activity, noteValues(note)] as const;
  return mayBeHeld(...document) ? [] : noteCompleteness(...document).missing;
}

/** The note of an item's activity as it will be; null where there is and will be none. */
export function noteValues({ record, values, taken }: Outcome): ConceptNote | null {
  return record.row === null && taken.length === 0 ? null : (values as ConceptNote);
}
