import type { FieldValue } from './field';

/** An id as it is compared, however it was typed; '' where there is none. */
export function rowId(id: FieldValue | undefined): string {
  if (typeof id !== 'string') return '';
  return isTidyId(id) ? id : id.trim().toUpperCase();
}

/** Whether a text is of capitals, digits and hyphens alone, as the add-in makes ids. */
export function isTidyId(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const sign = text.charCodeAt(place);
    const isDigit = sign >= 48 && sign <= 57;
    const isCapital = sign >= 65 && sign <= 90;
    if (!isDigit && !isCapital && (sign !== 45 || place === 0)) return false;
  }
  return text !== '';
}

/** Letters and digits that are not taken for one another, read aloud or copied by hand. */
export const idAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new id: the record type's letter, two digits of the year, five random characters. With 24 million ids a letter
 * and year, a thousand rows made in separate copies of the workbook collide with a chance of about 2 %.
 */
export function makeId(letter: string, year: number, random: () => number): string {
  const characters = Array.from({ length: 5 }, () => idAlphabet.charAt(Math.floor(random() * idAlphabet.length)));
  return `${letter}${String(year % 100).padStart(2, '0')}-${characters.join('')}`;
}
