import type { Activity } from '../records/activity';
import { sameValue, type CellContext } from '../records/cell';
import { changeLogRows, type Authorship } from '../records/changeLogRows';
import type { ChangeSet, FieldChange } from '../records/changes';
import type { FieldValue } from '../records/field';
import { rowId } from '../records/ids';
import { declarationOf, type RecordName } from '../records/records';
import { flatMapInSteps, mapInSteps, type Steps } from '../steps';
import { isTaken, noteValues, outcomeOf, type ImportChoices, type Outcome } from './importChoices';
import type { ImportItem, ImportPreview, RecordPreview } from './importPreview';

/** A row that an import adds or changes. */
export interface WrittenRow {
  readonly table: RecordName;
  readonly id: string;
  readonly title: string | null;
  readonly isNew: boolean;
  /** Its version from then on. */
  readonly version: number;
  /** Fields that people fill and that get another value. */
  readonly fields: readonly string[];
}

export interface ImportChanges {
  readonly changes: ChangeSet;
  readonly written: readonly WrittenRow[];
}

export interface ImportWriting extends Omit<Authorship, 'origin'> {
  /** Makes an id from a letter and a year. */
  readonly makeId: (letter: string, year: number) => string;
}

/** The changes of one item of a preview. */
export interface ItemChanges extends ImportChanges {
  readonly item: ImportItem;
}

/**
 * The changes that a preview's chosen parts make, item by item: only the cells that change, new rows, the computed columns
 * of the activities touched, version and date of each row, and a row of the change log for each field (origin `import`).
 */
export function changesByItem(
  preview: ImportPreview,
  choices: ImportChoices,
  writingOf: (item: ImportItem) => ImportWriting,
): Steps<readonly ItemChanges[]> {
  const { context, computed } = preview;
  return mapInSteps(
    preview.items.filter((item) => isTaken(item, choices)),
    (item) => ({ item, ...itemChanges(item, choices, { ...writingOf(item), context, computed }) }),
  );
}

/** The rows that an item adds or changes; a new one gets its id by `newId`. */
export function writtenOf(item: ImportItem, choices: ImportChoices, newId: () => string): readonly WrittenRow[] {
  return rowsOf(item, outcomeOf(item, choices).records, newId);
}

/** Records of an item that are written, the first one always. */
const touchedOf = (records: readonly Outcome[]): readonly Outcome[] =>
  records.filter(({ taken }, index) => taken.length > 0 || index === 0);

function rowsOf(item: ImportItem, records: readonly Outcome[], newId: () => string): readonly WrittenRow[] {
  if (isNothing(item, records)) return [];
  const id = item.id ?? newId();
  return touchedOf(records)
    .filter(({ taken, record }) => taken.length > 0 || record.row === null)
    .map(({ record, taken, values }) => ({
      table: record.table,
      id,
      title: String(values['title'] ?? item.title ?? '') || null,
      isNew: record.row === null,
      version: nextVersion(record),
      fields: taken,
    }));
}

/** A new activity that has its code and its note is added even if nothing else is known of it. */
const isNothing = ({ state }: ImportItem, records: readonly Outcome[]): boolean =>
  records.every(({ taken, record }) => taken.length === 0 && (record.row === null || state !== 'new'));

const nothing: ImportChanges = { changes: { fields: [], rows: [] }, written: [] };

/** What is written with the lists and in the language of the matrix. */
interface Writing extends ImportWriting {
  readonly context: CellContext;
  readonly computed: ImportPreview['computed'];
}

function itemChanges(item: ImportItem, choices: ImportChoices, writing: Writing): ImportChanges {
  const { records } = outcomeOf(item, choices);
  if (isNothing(item, records)) return nothing;
  const letter = declarationOf(item.table).idLetter ?? '';
  const id = item.id ?? writing.makeId(letter, Number(writing.now.slice(0, 4)));
  const computed = item.table === 'Activity' ? computedOf(records, writing) : {};
  const parts = touchedOf(records).map((outcome, index) =>
    recordChanges(outcome, id, index === 0 ? computed : {}, writing),
  );
  return {
    changes: { fields: parts.flatMap(({ fields }) => fields), rows: parts.flatMap(({ rows }) => rows) },
    written: rowsOf(item, records, () => id),
  };
}

type Values = Readonly<Record<string, FieldValue>>;

function computedOf([row, note]: readonly Outcome[], { computed }: Writing): Values {
  if (!row) return {};
  const after = { record: row.values as Activity, unreadable: row.record.row?.unreadable ?? {} };
  return { ...computed(after, note ? noteValues(note) : null) };
}

/** Above every version that the row has had, here or in the files. */
const nextVersion = ({ row, version }: RecordPreview): number =>
  Math.max(version ?? 0, Number(row?.record['version'] ?? 0)) + 1;

/** The cells of one record; `computed` are columns that follow from what is taken, here or in its note. */
function recordChanges(
  { record, values, taken }: Outcome,
  id: string,
  computed: Values,
  { who, now, context }: Writing,
): ChangeSet {
  const { table, row } = record;
  const declared = declarationOf(table).fields;
  const isSaved = taken.length > 0 || row === null;
  const kept: Values =
    isSaved && 'version' in declared ? { version: nextVersion(record), updatedAt: now, updatedBy: who || null } : {};
  const wanted: Values = {
    ...Object.fromEntries(taken.map((field) => [field, values[field] ?? null])),
    ...computed,
    ...kept,
    // A row that was typed without a code gets one.
    ...(row?.record['id'] === null && { id }),
  };
  const log = changeLogRows(table, id, taken, row?.record ?? {}, values, { who, now, origin: 'import' }, context);
  if (row === null) return { fields: [], rows: [{ table, record: { ...wanted, id } }, ...log] };
  const changes: FieldChange[] = Object.entries(wanted)
    .filter(([field, value]) => field in row.unreadable || !sameValue(row.record[field] ?? null, value))
    .map(([field, value]) => ({ table, index: row.index, field, value }));
  return { fields: changes, rows: log };
}

/**
 * The preview as it would be now, with the items under the keys that they were shown with. What was not shown then is left
 * out: nobody has chosen it.
 * @param keys those of items whose rows had no id, by the ids that were made for them since
 */
export function asShown(now: ImportPreview, shown: ImportPreview, keys: ReadonlyMap<string, string>): ImportPreview {
  const known = new Set(shown.items.map(({ key }) => key));
  const items = now.items.map((item) => ({ ...item, key: keys.get(rowId(item.id)) ?? item.key }));
  return { ...now, items: items.filter(({ key }) => known.has(key)) };
}

/**
 * Items whose part of the matrix is no longer as the preview showed it: somebody changed a row, added or removed it.
 * Where it stands does not matter, nor the id that a row without one was given since, nor items of which nothing is taken.
 */
export function* staleItems(
  shown: ImportPreview,
  now: ImportPreview,
  choices: ImportChoices,
): Steps<readonly ImportItem[]> {
  const current = new Map(now.items.map((item) => [item.key, item]));
  return yield* flatMapInSteps(shown.items, (item) => {
    if (!isTaken(item, choices)) return [];
    const same = current.get(item.key);
    return same && contentOf(same, item.id) === contentOf(item, item.id) ? [] : [item];
  });
}

/** What an item says of the matrix; `id` is the one that it was shown with. */
const contentOf = ({ state, records, ...item }: ImportItem, id: string | null): string =>
  JSON.stringify([
    id === null ? null : item.id,
    state,
    records.map(({ row, differences }) => [
      row && [id === null ? { ...row.record, id } : row.record, row.unreadable],
      differences,
    ]),
  ]);
