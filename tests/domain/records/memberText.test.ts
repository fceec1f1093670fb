import { ListIndex } from '../../../src/domain/records/listIndex';
import { splitMembers } from '../../../src/domain/records/memberText';

/** A list that counts how often it is asked. */
class CountingList extends ListIndex {
  asked = 0;

  override codeOf(typed: string): string | undefined {
    this.asked++;
    return super.codeOf(typed);
  }
}

const members = [
  { code: 'T1', es: 'Trata, tráfico y delitos conexos', en: 'Trafficking, smuggling and related crimes' },
  { code: 'T2', es: 'Retorno', en: 'Return' },
  { code: 'T3', es: 'Niñez', en: 'Children' },
];

describe('a cell with several members', () => {
  it.each([
    ['Retorno, Trata, tráfico y delitos conexos', ['Retorno', 'Trata, tráfico y delitos conexos']],
    ['Trata,  tráfico   y delitos conexos / Niñez', ['Trata,  tráfico   y delitos conexos', 'Niñez']],
    ['Retorno   y   Niñez', ['Retorno', 'Niñez']],
    ['Retorno, otra cosa, y más, Niñez', ['Retorno', 'otra cosa, y más', 'Niñez']],
    ['sin   sentido', ['sin   sentido']],
  ])('is parted only where members come out of it: %s', (text, parts) => {
    expect(splitMembers(text, new ListIndex(members))).toEqual(parts);
  });

  it.each([',', 'x,', 'x y ', 'x, y '])('is looked up so often as it is long, whatever it holds: %j', (unit) => {
    const askedFor = (count: number) => {
      const list = new CountingList(members);
      splitMembers(`${unit.repeat(count)}z`, list);
      return list.asked;
    };
    expect(askedFor(2000)).toBeLessThan(2.1 * askedFor(1000));
  });
});
