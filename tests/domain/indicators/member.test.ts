import { codesOf, memberReader, unknownOnly } from '../../../src/domain/indicators/member';
import { listsFrom } from '../../../src/domain/records/listIndex';

const { workingGroups, partners } = listsFrom();

describe('the codes of a field', () => {
  it('are what it holds of texts, whatever its kind', () => {
    const values = [['GT-LAB', 'x'], 'GT-LAB', null, undefined, 7, true];
    expect(values.map(codesOf)).toEqual([['GT-LAB', 'x'], ['GT-LAB'], [], [], [], []]);
  });
});

describe('the members of a field', () => {
  const known = (list: Parameters<typeof memberReader>[0], value: Parameters<typeof codesOf>[0]) =>
    memberReader(list)(value).map(({ code }) => code);

  it.each([
    ['one that is', 'GT-LAB', ['GT-LAB']],
    ['one that is not', 'Otro', []],
    ['a list of one', ['GT-LAB'], ['GT-LAB']],
    ['a list of one that is not', ['Otro'], []],
    ['several, some of which are', ['GT-LAB', 'Otro', 'GT-FRO'], ['GT-LAB', 'GT-FRO']],
    ['nothing', null, []],
  ] as const)('are those that its list knows: %s', (_, value, codes) => {
    expect(known(workingGroups, value)).toEqual(codes);
  });

  it('are all of them where its list takes any, and where it has none', () => {
    expect(known(partners, ['IOM', 'Una ONG'])).toEqual(['IOM', 'Una ONG']);
    expect(known(null, ['P25-1', 'Una ONG'])).toEqual(['P25-1', 'Una ONG']);
    expect(known(null, 'P25-1')).toEqual(['P25-1']);
  });

  it('have each a number of its own, the same for every row, which is not that of rows without any', () => {
    const membersOf = memberReader(workingGroups);
    const [one, two] = [membersOf('GT-LAB'), membersOf(['GT-FRO', 'GT-LAB'])];
    expect(two[1]).toBe(one[0]);
    const numbers = [...unknownOnly, ...two].map(({ number }) => number);
    expect([new Set(numbers).size, Math.min(...numbers)]).toEqual([3, 0]);
  });
});
