import type { FieldValue } from '../../records/field';
import { declarationOf } from '../../records/records';
import { mapInRuns, type Steps } from '../../steps';
import type { AdoptedRecord } from '../adoptedRecord';
import { adoptable } from '../layout';
import { titleKey } from './identity';

/** Parts of a cell that names several records. */
const parts = /[;\n]/;

/** The fields of each record that refer to others. */
const referring = new Map(
  adoptable.map((record) => [
    record,
    Object.entries(declarationOf(record).fields).flatMap(([field, declared]) =>
      declared.kind === 'reference' || declared.kind === 'references'
        ? [{ field, to: declared.table, isList: declared.kind === 'references' }]
        : [],
    ),
  ]),
);

/** Finds what records refer to among those adopted with them, by title: their ids are only known when they are written. */
export function* withReferences(records: readonly AdoptedRecord[]): Steps<readonly AdoptedRecord[]> {
  const isReferring = ({ record, values }: AdoptedRecord) =>
    (referring.get(record) ?? []).some(({ field }) => values[field] !== undefined);
  if (!records.some(isReferring)) return records;
  const byTitle = new Map<string, string>();
  yield* mapInRuns(records, ({ record, key, values }) => {
    const name = `${record} ${titleKey(values['title'])}`;
    if (typeof values['title'] === 'string' && !byTitle.has(name)) byTitle.set(name, key);
  });
  return yield* mapInRuns(records, (one) => (isReferring(one) ? referringTo(one, byTitle) : one));
}

function referringTo(one: AdoptedRecord, byTitle: ReadonlyMap<string, string>): AdoptedRecord {
  const found: Record<string, readonly string[]> = {};
  const values: Record<string, FieldValue> = { ...one.values };
  for (const { field, to, isList } of referring.get(one.record) ?? []) {
    const named = namesIn(values[field] ?? null, isList);
    const keys = named.flatMap((name) => byTitle.get(`${to} ${titleKey(name)}`) ?? []);
    if (named.length === 0 || keys.length < named.length) continue;
    found[field] = keys;
    delete values[field];
  }
  return { ...one, values, references: found };
}

const namesIn = (value: FieldValue, isList: boolean): readonly string[] => {
  const texts = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
  const names = isList ? texts.flatMap((text) => text.split(parts)) : texts;
  return names.map((name) => name.trim()).filter((name) => name !== '');
};
