import fc from 'fast-check';
import { longestSearch, searchesFor } from '../../../src/workbook/writing/requireHolds';

/** Whether a whole cell matches what Excel is asked to search for: `*` and `?` stand for others, `~` takes that away. */
function matches(search: string, text: string): boolean {
  const pattern = search.replace(/~([*?~])|[\s\S]/g, (sign, escaped: string | undefined) =>
    escaped !== undefined
      ? `\\${escaped}`
      : sign === '*'
        ? '.*'
        : sign === '?'
          ? '.'
          : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  );
  return new RegExp(`^(?:${pattern})$`, 's').test(text);
}
const isFound = (text: string, cell: string) => searchesFor(text).every((search) => matches(search, cell));
const texts = fc
  .array(fc.constantFrom('a', 'b', 'ñ', ' ', '\n', '*', '?', '~', 'palabra', '.'), { minLength: 1, maxLength: 900 })
  .map((parts) => parts.join(''));

describe('what is searched for to know whether a cell still holds a text', () => {
  it('finds the text itself, however long, and is never longer than Excel takes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isFound(text, text)).toBe(true);
        for (const search of searchesFor(text)) expect(search.length).toBeLessThanOrEqual(longestSearch);
      }),
    );
  });

  it('does not find a text into which somebody wrote, wherever it was', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom('x', 'y z', '«mío»'), (text, at, typed) => {
        const place = at % (text.length + 1);
        expect(isFound(text, text.slice(0, place) + typed + text.slice(place))).toBe(false);
      }),
    );
  });
});
