import type { FieldValue } from './field';

/** An id as it is compared, however it was typed; '' where there is none. */
export function rowId(id: FieldValue | undefined): string {
  return typeof id === 'string' ? id.trim().toUpperCase() : '';
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
