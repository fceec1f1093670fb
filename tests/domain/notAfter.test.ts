import fc from 'fast-check';
import { matchesNotAfter, replaceNotAfter } from '../../src/domain/notAfter';

const texts = fc
  .array(fc.constantFrom('1', '12', '2024', '/', '-', '.', ' ', 'de', 'é', 'x'), { maxLength: 30 })
  .map((parts) => parts.join(''));
/** Signs, a pattern, and the same as one pattern that looks back. */
const cases = [
  [/\d/, /20\d{2}(?!\d)/g, /(?<!\d)20\d{2}(?!\d)/g],
  [/[\d/.-]/, /(\d{1,2})([-/.])(\d{1,2})(?!\d)/g, /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})(?!\d)/g],
  [/[\p{L}\d]/u, /(?:de|x)(?![\p{L}\d])/gu, /(?<![\p{L}\d])(?:de|x)(?![\p{L}\d])/gu],
  [/\S/, /\p{L}(?: \p{L})+(?!\S)/gu, /(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu],
] as const;

describe('a pattern that is not met after some signs', () => {
  it.each(cases)('finds and replaces what one finds that looks back: %s %s', (before, pattern, whole) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = matchesNotAfter(text, before, pattern).map(({ index, 0: match }) => [index, match]);
        expect(found).toEqual([...text.matchAll(whole)].map(({ index, 0: match }) => [index, match]));
        expect(replaceNotAfter(text, before, pattern, (match = '') => `<${match}>`)).toBe(text.replace(whole, '<$&>'));
      }),
      { numRuns: 500 },
    );
  });
});
