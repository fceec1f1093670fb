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

/** A title as titles are compared: without numbering, bullet, signs, case and accents. */
export function titleKey(title: FieldValue | undefined): string {
  const bare = String(title ?? '')
    .replace(/^\s*[•·▪*-]\s+/u, '')
    .replace(numbering, '');
  return foldText(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
