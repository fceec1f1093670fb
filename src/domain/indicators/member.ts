import { memoised } from '../memoised';
import type { FieldValue } from '../records/field';
import type { ListIndex } from '../records/listIndex';

/** A code under which, or of which, something is counted; by its number its count is found without a search. */
export interface Member {
  readonly code: string;
  /** Different for each code of one reader. */
  readonly number: number;
}

/** Rows without a known member of a dimension stand under this code, "sin dato". */
export const noMember = '';
/** What they have instead of members. */
export const unknownOnly: readonly Member[] = [{ code: noMember, number: 0 }];

const none: readonly Member[] = [];
const noCodes: readonly string[] = [];

/** The codes that a field holds, whatever its kind. */
export function codesOf(value: FieldValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : noCodes;
}

/**
 * Makes the function that gives the members of a value: those of its codes that are known to the list, all of them
 * where it is open or where there is none. Rows are many and hold the same few members: these are made once.
 */
export function memberReader(list: ListIndex | null): (value: FieldValue | undefined) => readonly Member[] {
  let last = unknownOnly.length - 1;
  const alone = memoised((code: string) =>
    list === null || list.open || list.has(code) ? [{ code, number: ++last }] : none,
  );
  return (value) => {
    if (typeof value === 'string') return alone(value);
    const codes = codesOf(value);
    if (codes.length === 1) return alone(codes[0] as string);
    const members: Member[] = [];
    for (const code of codes) {
      const member = alone(code)[0];
      if (member) members.push(member);
    }
    return members;
  };
}
