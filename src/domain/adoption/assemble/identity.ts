import { foldText } from '../../foldText';
import type { FieldValue } from '../../records/field';
import type { Adoptable } from '../layout';

/** Fields of which one must be filled, or there is no record. */
export const fieldsThatName: Readonly<Record<Adoptable, readonly string[]>> = {
  Activity: ['title'],
  Product: ['title'],
  CountryReport: ['country', 'product', 'description'],
  Indicator: ['nameEs', 'nameEn'],
};

const numbering = /^\s*(?:(?:act(?:ividad|ivity|\.)?|no\.?|n[.°º]+)\s*)?\d{1,3}(?:[.-]\d{1,3})*\s*[.):–-]*\s+/i;

/** So many titles are remembered: each is compared several times. */
const mostRemembered = 50_000;
const remembered = new Map<string, string>();

/** A title as titles are compared: without numbering, bullet, signs, case and accents. */
export function titleKey(title: FieldValue | undefined): string {
  const text = String(title ?? '');
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const key = keyOf(text);
  remembered.set(text, key);
  return key;
}

function keyOf(title: string): string {
  const bare = title.replace(/^\s*[•·▪*-]\s+/u, '').replace(numbering, '');
  return foldText(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
