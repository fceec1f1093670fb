import fc from 'fast-check';
import { readPastedList } from '../../../src/domain/nextPlan/pastedList';

/** What each item is called and stands under. */
const read = (text: string) =>
  readPastedList(text).items.map(({ name, under, translation }) =>
    [under, name, translation].filter((part) => part !== null).join(' > '),
  );
const two = ['Protección', 'Protección > Niñez', 'Protección > Refugio', 'Datos', 'Datos > Registros'];

describe('a pasted list', () => {
  it.each([
    ['spaces', 'Protección\n  Niñez\n  Refugio\nDatos\n    Registros'],
    ['tabs', 'Protección\n\tNiñez\n\tRefugio\nDatos\n\tRegistros'],
    ['hard spaces', 'Protección\n\u00a0\u00a0Niñez\n\u00a0\u00a0Refugio\nDatos\n\u00a0Registros'],
    [
      'line ends of Windows and blank lines',
      '\r\nProtección\r\n\tNiñez\r\n\r\n\tRefugio\r\n   \r\nDatos\r\n\tRegistros\r\n\r\n',
    ],
    ['numbers', '1 Protección\n1.1 Niñez\n1.2 Refugio\n2 Datos\n2.1 Registros'],
    ['numbers with dots', '1. Protección\n1.1. Niñez\n1.2. Refugio\n2. Datos\n2.1. Registros'],
    ['numbers in a column', '1\tProtección\n1.1\tNiñez\n1.2\tRefugio\n2\tDatos\n2.1\tRegistros'],
    ['bullets of keyboards', 'Protección\n- Niñez\n* Refugio\nDatos\n• Registros'],
    ['bullets of Word', 'Protección\n\uf0b7\tNiñez\n\uf0b7\tRefugio\nDatos\n\uf0b7\tRegistros'],
    ['bullets of two levels', '•\tProtección\n  o\tNiñez\n  o\tRefugio\n•\tDatos\n  o\tRegistros'],
    ['codes in a column', 'P1\tProtección\nP1-1\t\tNiñez\nP1-2\t\tRefugio\nP2\tDatos\nP2-1\t\tRegistros'],
    ['letters below numbers', '1. Protección\n   a) Niñez\n   b) Refugio\n2. Datos\n   a) Registros'],
    ['a cell that stands once', 'Protección\tNiñez\n\tRefugio\nDatos\tRegistros'],
    ['a column that repeats', 'Protección\tNiñez\nProtección\tRefugio\nDatos\tRegistros'],
    ['the repeated column last', 'Niñez\tProtección\nRefugio\tProtección\nRegistros\tDatos'],
    ['headers', 'Tema\tPilar\nNiñez\tProtección\nRefugio\tProtección\nRegistros\tDatos'],
  ])('knows its two levels by %s', (_, text) => {
    const items = read(text);
    const themes = two.filter((one) => one.includes('>'));
    expect(items).toEqual(items.some((one) => !one.includes('>')) ? two : themes);
  });

  it('has one level where nothing tells two', () => {
    expect(read('Salud\nTrabajo\r\nVivienda')).toEqual(['Salud', 'Trabajo', 'Vivienda']);
    expect(read('1. Salud\n2. Trabajo')).toEqual(['Salud', 'Trabajo']);
    expect(read('• Salud\n• Trabajo')).toEqual(['Salud', 'Trabajo']);
    expect(read('   Salud\n   Trabajo')).toEqual(['Salud', 'Trabajo']);
  });

  it('takes numbers that belong to a name for no mark', () => {
    expect(read('2030 Agenda\nSalud')).toEqual(['2030 Agenda', 'Salud']);
    expect(read('3 países fronterizos\nSalud')).toEqual(['3 países fronterizos', 'Salud']);
    expect(read('A-B\nSalud (a)')).toEqual(['A-B', 'Salud (a)']);
  });

  it('reads the columns that headers name, whatever their order', () => {
    expect(read('Código\tEspañol\tInglés\tPertenece a\nT1\tNiñez\tChildren\tP1\nT2\tRefugio\tRefuge\tP2')).toEqual([
      'P1 > Niñez > Children',
      'P2 > Refugio > Refuge',
    ]);
    expect(read('Pillar\tEnglish\nSalud\tHealth')).toEqual(['Salud > Health']);
  });

  it('takes a second column in which nothing repeats for the other language', () => {
    expect(read('Salud\tHealth\nTrabajo\tWork')).toEqual(['Salud > Health', 'Trabajo > Work']);
    expect(read('P1\tSalud\tHealth\nP2\tTrabajo\tWork')).toEqual(['Salud > Health', 'Trabajo > Work']);
  });

  it('takes a code that several have for what they belong to', () => {
    expect(read('PIL1\tNiñez\nPIL1\tRefugio')).toEqual(['PIL1 > Niñez', 'PIL1 > Refugio']);
    expect(read('T1-01\tNiñez\nT1-02\tRefugio')).toEqual(['Niñez', 'Refugio']);
  });

  it('takes a cell with line breaks and quotes in it for one name', () => {
    expect(read('"Niñez y\n""adolescencia"""\nSalud')).toEqual(['Niñez y "adolescencia"', 'Salud']);
    expect(read('"Niñez" migrante\nSalud')).toEqual(['"Niñez" migrante', 'Salud']);
  });

  it('takes what stands there twice once and says so', () => {
    const list = readPastedList('Salud\n  Niñez\n  niñez \nsalud.\nTrabajo\n  Niñez');
    expect(list.items).toHaveLength(4);
    expect(list.repeated).toEqual(['niñez', 'salud.']);
  });

  it('says how many lie deeper than two levels', () => {
    const list = readPastedList('A1\n  B1\n    C1\n    C2\nA2');
    expect(list.items.map(({ under }) => under)).toEqual([null, 'A1', 'A1', 'A1', null]);
    expect(list.deeper).toBe(2);
  });

  it('is empty where nothing was pasted', () => {
    expect(readPastedList(' \r\n\t\n')).toEqual({ items: [], repeated: [], deeper: 0 });
  });

  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{3,8}){0,3}$/);
  const pillars = fc.uniqueArray(fc.tuple(word, fc.uniqueArray(word, { maxLength: 4 })), {
    selector: ([name]) => name.toLowerCase(),
    minLength: 1,
    maxLength: 5,
  });

  it('comes out the same however its two levels are written', () => {
    fc.assert(
      fc.property(pillars, fc.constantFrom('\n', '\r\n', '\n\n'), (all, end) => {
        const expected = all.flatMap(([name, themes]) => [name, ...themes.map((theme) => `${name} > ${theme}`)]);
        const written = (mark: (at: number, below?: number) => string) =>
          all
            .flatMap(([name, themes], at) => [
              mark(at) + name,
              ...themes.map((theme, below) => mark(at, below) + theme),
            ])
            .join(end);
        for (const mark of [
          (_: number, below?: number) => (below === undefined ? '' : '\t'),
          (_: number, below?: number) => (below === undefined ? '' : '   '),
          (at: number, below?: number) => `${at + 1}${below === undefined ? '.' : `.${below + 1}`} `,
          (_: number, below?: number) => (below === undefined ? '' : '– '),
        ])
          expect(read(written(mark))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never loses a word, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', ' ', '\t', '\n', '"', '•', '-', ')'), maxLength: 40 }),
        (text) => {
          const { items, repeated } = readPastedList(text);
          expect(items.every(({ name }) => name === name.trim() && name !== '')).toBe(true);
          expect(items.length + repeated.length).toBeLessThanOrEqual(text.split('\n').length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
