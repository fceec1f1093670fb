import type { Cell } from '../../records/cell';
import { isDash, saysNothing } from './blank';
import { doubtful, sure, type Meaning } from './meaning';
import { plainWords } from './words/plainWords';
import { doubtfulMarks, markSigns, markWords } from './words/markWords';
import { phrasesOf } from './words/wordTable';

const meanings = new Map<string, Meaning>([
  ...doubtfulMarks.flatMap(({ options, words }) =>
    phrasesOf(words).map((phrase) => [plainWords(phrase), doubtful(options)] as const),
  ),
  ...(['yes', 'no'] as const).flatMap((code) =>
    phrasesOf(markWords[code]).map((phrase) => [plainWords(phrase), sure(code)] as const),
  ),
]);

/** What a mark in a cell says: yes, no, or a doubt; `blank` where it says nothing, null where it is no mark. */
export function markMeaning(value: Cell, text: string): Meaning | 'blank' | null {
  if (typeof value === 'boolean') return sure(value ? 'yes' : 'no');
  const signs = text.replace(/[\s\ufe0e\ufe0f]/g, '').toLowerCase();
  if (signs === '') return 'blank';
  const [first = '', ...others] = signs;
  // Two figures are a number: `11` under March is a day.
  if (others.every((sign) => sign === first && !/\d/.test(sign)))
    for (const code of ['yes', 'no'] as const) if ([...markSigns[code]].includes(first)) return sure(code);
  if (isDash(text)) return 'blank';
  return meanings.get(plainWords(text)) ?? (saysNothing(text) ? 'blank' : null);
}
