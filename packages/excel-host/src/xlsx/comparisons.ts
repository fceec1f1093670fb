/** How a file names the comparisons of a rule. */
const stored = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A comparison of Office.js, of a validation or a conditional format, as a file names it: `EqualTo` is `equal`. */
export function storedComparison(name: string): string {
  const bare = name.replace(/To$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/**
 * A comparison of a file as Office.js names it; undefined for none. Office.js says `GreaterThanOrEqualTo` of a validation
 * and `GreaterThanOrEqual` of a conditional format.
 */
export function comparisonOf(name: string, of: 'validation' | 'conditionalFormat'): string | undefined {
  if (!(stored as readonly string[]).includes(name)) return undefined;
  const takesTo = of === 'validation' ? name.endsWith('qual') : name === 'equal' || name === 'notEqual';
  return `${capital(name)}${takesTo ? 'To' : ''}`;
}
