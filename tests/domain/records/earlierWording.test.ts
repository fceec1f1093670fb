import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { languages, type Language } from '../../../src/domain/plan/language';
import type { RawTable } from '../../../src/domain/records/matrix';
import { matrixOfRows } from '../../../src/domain/records/matrixOfRows';
import { readLogLine } from '../../../src/domain/records/readLogLine';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { recordNames } from '../../../src/domain/records/records';
import { sampleRecords } from '../../../src/domain/sample/sampleRecords';

/** What workbooks made before the glossary say: headers, by table and language, as they are and as they were. */
const headers: Readonly<
  Record<Language, Readonly<Record<string, readonly (readonly [now: string, before: string])[]>>>
> = {
  es: {
    NotasConceptuales: [['Costo real (USD)', 'Costo real']],
    Indicadores: [
      ['Tabla de la que cuenta', 'Fuente'],
      ['Condiciones', 'Filtro'],
      ['Qué se mide', 'Medida'],
      ['Cuándo cuenta', 'Momento'],
      ['Sentido esperado', 'Sentido'],
      ['Meta del Plan', 'Meta del plan'],
      ['Semestre de referencia', 'Semestre actual'],
      ['Acumulado del Plan', 'Acumulado'],
    ],
    Valores: [
      ['Periodo que abarca', 'Ventana'],
      ['Desagregación', 'Dimensión'],
      ['Categoría', 'Miembro'],
    ],
  },
  en: {
    NotasConceptuales: [
      ['Actual cost (USD)', 'Actual cost'],
      ['Expected outputs', 'Expected products'],
    ],
    ReportesPaises: [['Output', 'Product']],
    GruposTrabajo: [
      ['Report of S1 on', 'Report to the GRCM S1'],
      ['Report of S2 on', 'Report to the RCGM S2'],
    ],
    Indicadores: [
      ['Table it counts from', 'Source'],
      ['Conditions', 'Filter'],
      ['What is measured', 'Measure'],
      ['When it counts', 'Timing'],
      ['Disaggregation', 'Breakdown'],
      ['Expected direction', 'Direction'],
      ['Reference semester', 'Current semester'],
    ],
    Valores: [
      ['Period covered', 'Window'],
      ['Disaggregation', 'Dimension'],
      ['Category', 'Member'],
    ],
  },
};

/** The same of the members of lists, in whole cells and in rules. */
const words: Readonly<Record<Language, readonly (readonly [now: string, before: string])[]>> = {
  es: [['Aumentar', 'Sube']],
  en: [
    ['Carried out', 'Held'],
    ['Outputs', 'Products'],
    ['Increase', 'Up'],
    ['Semi-annual', 'Semiannual'],
    ['Generation and use of migration data', 'Generation and use of data on migration'],
    ['Preventing and countering the smuggling of migrants', 'Preventing and countering migrant smuggling'],
    [
      'Girls, boys and adolescents in contexts of human mobility',
      'Children and adolescents in contexts of human mobility',
    ],
  ],
};

function asBefore(raw: RawTable, language: Language): RawTable {
  const former = new Map(headers[language][raw.name]);
  const said = (text: string) =>
    words[language].reduce(
      (told, [now, before]) => told.replace(new RegExp(`(^|[;=|] )${now}(?=$| ?[;|])`, 'g'), `$1${before}`),
      text,
    );
  return {
    ...raw,
    headers: raw.headers.map((header) => former.get(header) ?? header),
    rows: raw.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? said(cell) : cell))),
  };
}

describe.each(languages)('a workbook in the words of before, in %s', (language) => {
  const now = matrixOfRows(sampleRecords({ language, activities: 30 }), language);
  const tables = recordNames.flatMap((name) => now.tables[name].raw ?? []);
  const before = readMatrix(
    tables.map((raw) => asBefore(raw, language)),
    { date1904: false },
  );

  it('has headers and words that differ from those of now', () => {
    const all = (raws: readonly RawTable[]) => raws.flatMap((raw) => raw.headers);
    const former = all(tables.map((raw) => asBefore(raw, language)));
    for (const [, pairs] of Object.entries(headers[language]))
      for (const [is, was] of pairs) expect([all(tables).includes(is), former.includes(was)]).toEqual([true, true]);
  });

  it('is read with every column, and the same problems', () => {
    for (const name of recordNames) {
      expect([name, before.tables[name].columns.fields]).toEqual([name, now.tables[name].columns.fields]);
      if (name === 'Activity' || name === 'Product' || name === 'CountryReport')
        expect(before.tables[name].rows.map(({ unreadable }) => unreadable)).toEqual(
          now.tables[name].rows.map(({ unreadable }) => unreadable),
        );
    }
    expect(before.problems.map(({ code }) => code)).toEqual(now.problems.map(({ code }) => code));
  });

  it('counts the same', () => {
    const values = (matrix: typeof now) =>
      evaluateMatrix(matrix, { today: '2026-07-15' }).indicators.map((one) => [one.id, one.values, one.light]);
    expect(values(now).every(([, own]) => (own as readonly unknown[]).length > 0)).toBe(true);
    expect(values(before)).toEqual(values(now));
  });
});

it('a change log of before names tables and fields that are known', () => {
  expect(readLogLine('Products', 'Title')).toEqual({ name: 'Product', field: 'title' });
  expect(readLogLine('Indicadores', 'Momento')).toEqual({ name: 'Indicator', field: 'timing' });
});
