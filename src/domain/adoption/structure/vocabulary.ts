import { inEach } from '../../plan/language';
import { declarationOf } from '../../records/records';
import type { Adoptable } from '../layout';
import { headingStems, stemsKey, stemsWithNotes } from './headingText';
import { headingWords, ownWords } from './headingWords';

/** Something that headings of a record are called. */
export interface Entry {
  readonly field: string;
  readonly isWeak: boolean;
  readonly stems: readonly string[];
}

/** Everything that one record's headings are called, by the key of its stems. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

function vocabularyOf(record: Adoptable): Vocabulary {
  const byKey = new Map<string, Entry[]>();
  const add = (field: string, stems: readonly string[], isWeak = false) => {
    const key = stemsKey(stems);
    const entries = byKey.get(key) ?? [];
    // What the matrix itself calls a field goes before words of many meanings.
    const others = entries.filter((entry) => entry.field !== field || (!entry.isWeak && isWeak));
    const isKnown = others.some((entry) => entry.field === field);
    byKey.set(key, isKnown ? others : [...others, { field, isWeak, stems }]);
  };
  for (const [field, words] of Object.entries(headingWords[record]))
    for (const entry of words.split('|'))
      add(field, headingStems(entry.replace('?', ' ').trim()), entry.trim().startsWith('?'));
  for (const [field, { label, formerly = [], origin }] of Object.entries(declarationOf(record).fields)) {
    const target = origin === 'entered' && field !== 'updatedAt' ? field : 'keep';
    for (const text of [...inEach(label), ...formerly]) {
      add(target, stemsWithNotes(text));
    }
  }
  for (const words of ownWords.split('|')) add('keep', headingStems(words.trim()));
  return byKey;
}

const vocabularies: Partial<Record<Adoptable, Vocabulary>> = {};
/** What headings of a record are called, made when it is first asked for. */
export const vocabulary = (record: Adoptable): Vocabulary => (vocabularies[record] ??= vocabularyOf(record));
