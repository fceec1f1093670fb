import { tooNewIn } from '../../tools/build/BrowserFloor.mjs';

describe('a script for the oldest browser of the pane', () => {
  it.each([
    ['class A { static { start(); } }', 'a static block of a class'],
    ['text.split(/(?<= )/)', 'the pattern (?<= )'],
    ['new RegExp("(?<!a)b")', 'the pattern (?<!a)b'],
    ['/[a--b]/v', 'the flag v of a pattern'],
    ['rows.toSorted()', 'toSorted'],
    ['Object.groupBy(rows, by)', 'Object.groupBy'],
  ])('may not hold %s', (script, found) => expect(tooNewIn(script)).toEqual([found]));

  it.each([
    'class A { static one = 1; #two() {} }',
    '/(?<name>a)(?=b)/d.exec(text)',
    'rows.at(-1)',
    'node.checkVisibility?.()',
  ])('may hold %s', (script) => expect(tooNewIn(script)).toEqual([]));
});
