import { makeId } from '../domain/records/ids';

/** A new id from a record's letter and a year that no copy of the workbook will make too. */
export function randomId(letter: string, year: number): string {
  return makeId(letter, year, Math.random);
}
