import { page as pageEn } from '../../../../src/domain/report/texts/en/page';
import { page as pageEs } from '../../../../src/domain/report/texts/es/page';

describe('what a report says of one', () => {
  it('stands in the singular, of several in the plural', () => {
    expect(pageEs.since.lights(['«A»'], [])).toBe('Lleva la delantera «A».');
    expect(pageEs.since.lights(['«A»', '«B»'], ['«C»'])).toBe(
      'Llevan la delantera «A» y «B»; va por debajo de lo esperado «C».',
    );
    expect(pageEs.since.lights([], ['«C»', '«D»'])).toBe('Van por debajo de lo esperado «C» y «D».');
    expect(pageEs.since.priorities(0, 1)).toBe('El tema prioritario del año no tuvo actividades.');
    expect(pageEs.since.priorities(3, 3)).toBe('Los 3 temas prioritarios del año tuvieron actividades.');
    expect(pageEn.since.priorities(1, 1)).toBe('The priority theme of the year had activities.');
    expect(pageEn.since.priorities(0, 2)).toBe('None of the 2 priority themes of the year had activities.');
  });
});
