/**
 * A field is one of these values (codes; `yes`/`no` for a yes/no field; `classValue` for any member of a class); a blank
 * cell matches nothing.
 */
export interface Condition {
  readonly field: string;
  readonly values: readonly string[];
}

/** The value of a condition that every member of a class meets, such as any Member Country. */
export const classValue = (code: string): string => `class:${code}`;

/** Conditions such that two lists of them that have the same ask for the same, in whatever order they were typed. */
export function meaningOfConditions(conditions: readonly Condition[]): readonly string[] {
  const each = conditions.map(({ field, values }) => `${field}=${[...new Set(values)].sort().join('|')}`);
  return [...new Set(each)].sort();
}
