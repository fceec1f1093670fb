import { foldText } from '../../foldText';
import { nearest } from '../../nearest';
import { indicators } from '../../plan/indicators';
import { inEach } from '../../plan/language';
import type { AdoptedRecord } from '../adoptedRecord';

const bare = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const names = indicators.map((indicator) => ({ code: indicator.code, names: inEach(indicator).map(bare) }));

/** Of an indicator of Tabla 2 offices often write the beginning only; so many letters tell it from the others. */
const tellingLength = 30;

/** Gives the indicators that are of Tabla 2 their codes: those whose name is the same, begins the same, or is spelt nearly so. */
export function withPlanCodes(records: readonly AdoptedRecord[]): readonly AdoptedRecord[] {
  const taken = new Set<string>();
  return records.map((one) => {
    if (one.record !== 'Indicator') return one;
    const code = codeOf(String(one.values['nameEs'] ?? one.values['nameEn'] ?? ''));
    if (code === null || taken.has(code)) return one;
    taken.add(code);
    return { ...one, code };
  });
}

function codeOf(name: string): string | null {
  const text = bare(name);
  const same = names.find((one) => one.names.includes(text));
  if (same) return same.code;
  if (text.length < tellingLength) return null;
  const beginning = names.filter((one) => one.names.some((full) => full.startsWith(text) || text.startsWith(full)));
  if (beginning.length === 1) return beginning[0]?.code ?? null;
  const [likest] = nearest(text, names, (one) => one.names, 1);
  return likest?.names.some((full) => isNearly(text, full)) ? likest.code : null;
}

/** Whether two names differ in a few letters only. */
function isNearly(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [a, b].map((text) => new Set(text.split(' '))) as [Set<string>, Set<string>];
  const common = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return common / Math.max(wordsOfA.size, wordsOfB.size) >= 0.85;
}
