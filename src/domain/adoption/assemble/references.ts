import type { FieldValue } from '../../records/field';
import { declarationOf } from '../../records/records';
import type { AdoptedRecord } from '../adoptedRecord';
import { titleKey } from './identity';

/** Parts of a cell that names several records. */
const parts = /[;\n]/;

/** Finds what records refer to among those adopted with them, by title: their ids are only known when they are written. */
export function withReferences(records: readonly AdoptedRecord[]): readonly AdoptedRecord[] {
  const byTitle = new Map<string, string>();
  for (const { record, key, values } of records) {
    const name = `${record} ${titleKey(values['title'])}`;
    if (typeof values['title'] === 'string' && !byTitle.has(name)) byTitle.set(name, key);
  }
  return records.map((one) => {
    const found: Record<string, readonly string[]> = {};
    const values: Record<string, FieldValue> = { ...one.values };
    for (const [field, declared] of Object.entries(declarationOf(one.record).fields)) {
      if (declared.kind !== 'reference' && declared.kind !== 'references') continue;
      const named = namesIn(values[field] ?? null, declared.kind === 'references');
      const keys = named.flatMap((name) => byTitle.get(`${declared.table} ${titleKey(name)}`) ?? []);
      if (named.length === 0 || keys.length < named.length) continue;
      found[field] = keys;
      delete values[field];
    }
    return Object.keys(found).length === 0 ? one : { ...one, values, references: found };
  });
}

const namesIn = (value: FieldValue, isList: boolean): readonly string[] => {
  const texts = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
  const names = isList ? texts.flatMap((text) => text.split(parts)) : texts;
  return names.map((name) => name.trim()).filter((name) => name !== '');
};
