import fc from 'fast-check';
import { numberInWords, withFigures } from '../../../src/domain/adoption/values/words/numberWords';
import { foreignBook, foreignSheet, type Written } from './foreignBook';
import { understood } from './understood';

const valuesOf = (rows: readonly (readonly Written[])[], answers?: object): readonly Record<string, unknown>[] =>
  understood(foreignBook(foreignSheet('Hoja1', rows)), answers).records.map(({ record, values }) => ({
    record,
    ...values,
  }));

describe('columns headed by the abbreviations of countries', () => {
  const rows = (...heads: readonly string[]) => [
    ['Actividad', 'Tipo', 'Fecha', ...heads],
    ['Taller sobre datos', 'Taller', '15/03/2025', ...heads.map((_, at) => (at % 2 === 0 ? 'x' : ''))],
    ['Curso de indicios', 'Curso', '22/05/2025', ...heads.map((_, at) => (at % 2 === 1 ? 'x' : ''))],
  ];

  it('stand for these where there are several', () => {
    expect(valuesOf(rows('ES', 'GUA')).map((one) => one['participatingCountries'])).toEqual([['SV'], ['GT']]);
    const many = valuesOf(rows('ES', 'GUA', 'HON', 'MEX')).map((one) => one['participatingCountries']);
    expect(many).toEqual([
      ['SV', 'HN'],
      ['GT', 'MX'],
    ]);
  });

  it('stand for nothing where one stands alone: its marks are kept', () => {
    const { records } = understood(foreignBook(foreignSheet('Hoja1', rows('Sal'))));
    expect(records[0]?.values['participatingCountries']).toBeUndefined();
    expect([...(records[0]?.own ?? [])]).toEqual([['Sal', 'x']]);
  });
});

describe('cards in two columns of labels and values', () => {
  const card = (title: string, day: string, country: string): readonly (readonly [string, string])[] => [
    ['Actividad', title],
    ['Fecha', day],
    ['Estado', 'Realizada'],
    ['País sede', country],
  ];
  const beside = (a: ReturnType<typeof card>, b: ReturnType<typeof card>): string[][] =>
    a.map(([label, value], at) => [label, value, '', ...(b[at] ?? [])]);

  it('are a record each, and their labels none', () => {
    const records = valuesOf([
      ...beside(card('Taller sobre datos', '15/03/2025', 'Panamá'), card('Curso de indicios', '16/03/2025', 'México')),
      [],
      ...beside(card('Estudio de rutas', '17/03/2025', 'Belice'), card('Reunión anual', '18/03/2025', 'Honduras')),
    ]);
    expect(records.map((one) => [one['title'], one['actualStart'], one['hostCountry']]).sort()).toEqual([
      ['Curso de indicios', '2025-03-16', 'MX'],
      ['Estudio de rutas', '2025-03-17', 'BZ'],
      ['Reunión anual', '2025-03-18', 'HN'],
      ['Taller sobre datos', '2025-03-15', 'PA'],
    ]);
  });
});

it('a cross table of few countries is one of reports where its headings name products', () => {
  const rows = [
    ['País', 'Recomendaciones para las diásporas', 'Buena práctica de interpretación'],
    ['Belice', '', 'X'],
    ['Canadá', 'x', 'X'],
  ];
  expect(valuesOf(rows).map((one) => [one.record, one['country'], one['product']])).toEqual([
    ['CountryReport', 'BZ', 'Buena práctica de interpretación'],
    ['CountryReport', 'CA', 'Recomendaciones para las diásporas'],
    ['CountryReport', 'CA', 'Buena práctica de interpretación'],
  ]);
});

describe('two small tables side by side', () => {
  const rows = [
    ['GT Protección', '', '', '', 'GT Fronteras', '', ''],
    ['Actividad', 'Fecha', 'Estado', '', 'Actividad', 'Fecha', 'Estado'],
    ['Taller sobre datos', '15/03/2025', 'Realizada', '', 'Reunión anual', '17/03/2025', 'Realizada'],
    ['Curso de indicios', '22/05/2025', 'Pendiente', '', 'Estudio de rutas', '20/06/2025', 'Pendiente'],
  ];
  const statuses = (sheets: readonly object[]) =>
    valuesOf(rows, { sheets: { Hoja1: sheets } }).map((one) => one['status']);
  const said = (columns: object, status: string) => ({ columns, values: { status: { Pendiente: status } } });

  it('are answered each for itself, in whatever order the answers stand', () => {
    const [left, right] = [said({ C: 'Activity.status' }, 'proposed'), said({ G: 'Activity.status' }, 'cancelled')];
    expect(statuses([left, right])).toEqual(['held', 'proposed', 'held', 'cancelled']);
    expect(statuses([right, left])).toEqual(['held', 'proposed', 'held', 'cancelled']);
    expect(statuses([right])).toEqual(['held', undefined, 'held', 'cancelled']);
  });
});

describe('numbers in words', () => {
  it('are counted like figures', () => {
    const records = valuesOf([
      ['Actividad', 'Fecha', 'Participantes', 'Países'],
      ['Taller sobre datos', '15/03/2025', 'veinticinco', 'Panamá'],
      ['Curso de indicios', '16/03/2025', 'catorce mujeres y once hombres', 'Panamá'],
      ['Estudio de rutas', '17/03/2025', 'treinta y dos personas', 'Panamá'],
    ]);
    expect(records.map((one) => [one['women'], one['men'], one['otherOrUnknown']])).toEqual([
      [undefined, undefined, 25],
      [14, 11, undefined],
      [undefined, undefined, 32],
    ]);
  });

  const tens = ['', '', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
  const units = ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
  it('are read as they are composed, and nothing else is a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 9 }), (ten, unit) => {
        const words = [tens[ten], units[unit]].filter(Boolean).join(' y ');
        expect(numberInWords(words)).toBe(ten * 10 + unit);
        expect(withFigures(`${words} personas`)).toBe(`${String(ten * 10 + unit)} personas`);
      }),
    );
    expect(numberInWords('one hundred and five')).toBe(105);
    expect(['dos tres', 'y', 'cinco veinte', 'una delegación', ''].map(numberInWords)).toEqual(Array(5).fill(null));
    expect(withFigures('una delegación de Panamá')).toBe('una delegación de Panamá');
  });
});

it('a sum below marks under months is no record, though its numbers are texts', () => {
  const rows = [
    ['Pilar', 'Actividad', 'Ene 2025', 'Feb 2025', 'Mar 2025'],
    ['Gobernanza migratoria', 'Taller sobre datos', 'x', '', ''],
    ['Gobernanza migratoria', 'Curso de indicios', '', 'x', 'x'],
    ['Total', 2, '1', '1', '1'],
  ];
  expect(valuesOf(rows).map((one) => one['title'])).toEqual(['Taller sobre datos', 'Curso de indicios']);
});

it('two numbers are women and men in the order that the heading says', () => {
  const rows = [
    ['Actividad', 'Fecha', 'Asistencia (H/M)', 'Países'],
    ['Taller sobre datos', '15/03/2025', '12/10', 'Panamá'],
    ['Curso de indicios', '16/03/2025', '8 / 9', 'Panamá'],
  ];
  expect(valuesOf(rows).map((one) => [one['women'], one['men']])).toEqual([
    [10, 12],
    [9, 8],
  ]);
});

it('colours before their words below a table say the state of its rows', () => {
  const coloured = (text: string, fill: string) => ({ text, value: text, fill });
  const rows: Written[][] = [
    ['Actividad', 'Fecha', 'Sede'],
    [coloured('Taller sobre datos', 'C6EFCE'), '15/03/2025', 'Panamá'],
    [coloured('Curso de indicios', 'FFC7CE'), '16/08/2025', 'Virtual'],
    [],
    [coloured('', 'C6EFCE'), 'Realizada'],
    [coloured('', 'FFC7CE'), 'Cancelada'],
  ];
  expect(valuesOf(rows).map((one) => [one['title'], one['status']])).toEqual([
    ['Taller sobre datos', 'held'],
    ['Curso de indicios', 'cancelled'],
  ]);
});
