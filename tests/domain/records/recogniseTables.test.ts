import { lists } from '../../../src/domain/records/lists';
import { catalogDeclaration, setting } from '../../../src/domain/records/catalog';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { declarationOfHeaders, recogniseTables, recordOfTable } from '../../../src/domain/records/recogniseTables';
import { declarationOf, recordNames } from '../../../src/domain/records/records';
import { tablesInCells } from '../../../src/domain/records/tablesInCells';
import { rawTables } from '../indicators/matrixOf';

const namesIn = (tables: Parameters<typeof recogniseTables>[0]) =>
  new Map([...recogniseTables(tables)].map(([declared, { name }]) => [declared, name]));
const headers = (name: (typeof recordNames)[number], language: 'es' | 'en' = 'es') =>
  Object.values(declarationOf(name).fields).map(({ label }) => label[language]);

describe('a table of ours', () => {
  it.each(recordNames)('is found by its headers, renamed: %s', (name) => {
    for (const language of ['es', 'en'] as const) {
      const tables = rawTables({}, language).map((one) => ({ ...one, name: `Tabla_${one.name}_2` }));
      expect(namesIn(tables).get(declarationOf(name).table.toLowerCase())).toBe(`Tabla_${declarationOf(name).table}_2`);
    }
  });

  it('is not the one of the office that is called so', () => {
    const own = { name: 'Indicadores', sheet: 'Indicadores', headers: ['Indicador', 'Meta 2025', 'Avance'] };
    expect(namesIn([own]).size).toBe(0);
    const ours = { name: 'IndicadoresMatriz', sheet: 'Indicadores (2)', headers: headers('Indicator') };
    expect(namesIn([own, ours]).get('indicadores')).toBe('IndicadoresMatriz');
    expect(namesIn([ours, own]).get('indicadores')).toBe('IndicadoresMatriz');
  });

  it('is its own name before its headers, and of two copies the one in its sheet', () => {
    const table = (name: string, sheet: string) => ({ name, sheet, headers: headers('Activity') });
    expect(namesIn([table('Copia', 'Actividades'), table('actividades', 'Otra')]).get('actividades')).toBe(
      'actividades',
    );
    expect(namesIn([table('Copia', 'Otra'), table('Actividades2', 'Activities')]).get('actividades')).toBe(
      'Actividades2',
    );
    expect(namesIn([table('Copia', 'Otra'), table('Copia2', 'ACTIVIDADES')]).get('actividades')).toBe('Copia2');
    expect(namesIn([table('Copia', 'Otra'), table('Copia2', 'Otra (2)')]).size).toBe(0);
  });

  it('is not taken for another one that is missing', () => {
    for (const name of recordNames) {
      const others = rawTables({}, 'es')
        .filter(({ name: table }) => table !== declarationOf(name).table)
        .map((one) => ({ ...one, name: `${one.name}9` }));
      expect(namesIn(others).size).toBe(recordNames.length - 1);
      expect(namesIn(others).has(declarationOf(name).table.toLowerCase())).toBe(false);
    }
  });

  it('is still itself by its name with many columns renamed, and a part of it with few', () => {
    const renamed = headers('Activity').map((header, at) => (at % 3 === 0 ? `Columna ${at}` : header));
    expect(namesIn([{ name: 'Actividades', sheet: 'A', headers: renamed }]).size).toBe(1);
    const part = ['Código', 'Actividad', 'Inicio real', 'Mujeres', 'Apuntes'];
    expect(namesIn([{ name: 'Actividades', sheet: 'A', headers: part }]).size).toBe(1);
    expect(namesIn([{ name: 'Otra', sheet: 'A', headers: part }]).size).toBe(0);
  });

  it('is one by its headers with half of what makes it that, half of its columns, and as many of other kinds', () => {
    const [must, others] = [
      ['Año', 'Grupo'],
      ['Temas del plan de trabajo', 'Informe del S1 el', 'Informe del S2 el', 'Reuniones realizadas'],
    ];
    expect(headers('GroupYear')).toEqual(expect.arrayContaining([...must, ...others]));
    const isOne = (musts: number, more: number, own: number) => {
      const columns = [...must.slice(0, musts), ...others.slice(0, more)];
      const mine = Array.from({ length: own }, (_, at) => `Mía ${at}`);
      return declarationOfHeaders([...columns, ...mine])?.name ?? null;
    };
    expect(isOne(1, 3, 4)).toBe('GroupYear');
    expect([isOne(0, 4, 0), isOne(1, 2, 0), isOne(1, 3, 5)]).toEqual([null, null, null]);
    // A column of a later edition is not missed: these are four of eight.
    const half = headers('IndicatorValue').slice(0, 4);
    expect(headers('IndicatorValue')).toHaveLength(9);
    expect(declarationOfHeaders(half)?.name).toBe('IndicatorValue');
  });

  it('is one by its name with half of what makes it that, or half of its columns', () => {
    const isOne = (name: string, columns: readonly string[]) =>
      namesIn([{ name, sheet: 'A', headers: [...columns, 'Mía 1', 'Mía 2', 'Mía 3'] }]).size === 1;
    const must = ['Código', 'Nombre', 'Nivel'];
    expect(headers('Indicator')).toEqual(expect.arrayContaining(must));
    expect([isOne('Indicadores', must), isOne('Indicadores', must.slice(1))]).toEqual([true, false]);
    const others = headers('GroupYear').filter((header) => !['Año', 'Grupo'].includes(header));
    const { table } = declarationOf('GroupYear');
    expect([isOne(table, others.slice(0, 4)), isOne(table, others.slice(0, 3))]).toEqual([true, false]);
  });

  it.each(recordNames)('in a file is found by its headers, whatever it is called: %s', (name) => {
    for (const language of ['es', 'en'] as const)
      expect(recordOfTable({ name: 'Otra', headers: headers(name, language) })).toBe(name);
  });

  it('in a file is what it is called, as long as its headers may be', () => {
    const few = ['Código', 'Título', 'Apuntes'];
    expect(['productos', 'PRODUCTOS', 'ProductosMatriz'].map((name) => recordOfTable({ name, headers: few }))).toEqual([
      'Product',
      'Product',
      'Product',
    ]);
    expect(recordOfTable({ name: 'Otra', headers: few })).toBeNull();
    expect(recordOfTable({ name: 'Productos', headers: ['Indicador', 'Meta 2025', 'Avance'] })).toBeNull();
    // Three of five columns are enough, three of six are not.
    const part = ['Código', 'Temas', 'Cierre', 'Mía 1', 'Mía 2'];
    expect(recordOfTable({ name: 'Productos', headers: part })).toBe('Product');
    expect(recordOfTable({ name: 'Productos', headers: [...part, 'Mía 3'] })).toBeNull();
  });

  it.each([
    ['Activity', ['Código', 'Inicio real', 'Mujeres', 'Hombres']],
    ['ConceptNote', ['Código', 'Antecedentes', 'Justificación', 'Agenda']],
    ['Product', ['Código', 'Temas', 'Grupos', 'Cierre']],
    ['CountryReport', ['Código', 'Producto', 'Temas', 'Descripción']],
  ] as const)('in a file is found in a part of four columns with the code: %s', (record, part) => {
    expect(recordOfTable({ name: '', headers: part })).toBe(record);
    expect(recordOfTable({ name: '', headers: part.slice(0, 3) })).toBeNull();
    expect(recordOfTable({ name: '', headers: part.slice(1) })).toBeNull();
  });

  it('in a file is that of which the most columns are there, and none where two have as many', () => {
    const both = ['Código', 'Temas', 'Medio de verificación', 'Versión'];
    expect(recordOfTable({ name: '', headers: both })).toBeNull();
    expect(recordOfTable({ name: '', headers: [...both, 'Observaciones'] })).toBe('Product');
    expect(recordOfTable({ name: '', headers: [...both, 'Descripción'] })).toBe('CountryReport');
    // Of indicators, plan years and the like people send no parts.
    const part = ['Código', 'Línea base', 'Meta del plan', 'Avance (%)', 'Fuente'];
    expect(recordOfTable({ name: '', headers: part })).toBeNull();
  });

  it('is read by the matrix whatever it is called', () => {
    const Activity = [{ id: 'A1', title: 'Taller' }];
    const tables = rawTables({ Activity }, 'en').map((one) => ({ ...one, name: `${one.name}9` }));
    const matrix = readMatrix(tables, { date1904: false });
    expect(matrix.language).toBe('en');
    expect(matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual(['Taller']);
    expect(matrix.problems.filter(({ code }) => code === 'missingTable')).toEqual([]);
  });
});

describe('tables that are only cells any more', () => {
  const rowsOf = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => [columns, ...rows];

  it.each(recordNames)('are found by their headers, under a title too: %s', (name) => {
    const cells = [['Un título'], [], ...rowsOf(headers(name), ['A25-22222', 'b'], [], ['A25-33333'], [])];
    const [found, ...others] = tablesInCells('Hoja', cells);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: declarationOf(name).table, sheet: 'Hoja', firstRow: 4, firstColumn: 1 });
    expect(found?.rows.map(([id]) => id)).toEqual(['A25-22222', '', 'A25-33333']);
  });

  it('are told apart where they stand side by side, as the lists are', () => {
    const [pillars, settings] = [catalogDeclaration('pillars'), setting];
    const columns = (one: typeof pillars | typeof settings) => Object.values(one.fields).map(({ label }) => label.es);
    const cells = [
      [lists.pillars.label.es, '', '', '', '', '', '', '', setting.singular.en],
      [...columns(pillars), '', ...columns(settings)],
      ['PIL1', 'Uno', 'One', '', '', '', '', '', 'greenFrom', 'Verde', 'Green', '0.9'],
      ['PIL2', 'Dos', 'Two'],
    ];
    expect(
      tablesInCells('Catálogos', cells).map(({ name, firstColumn, rows }) => [name, firstColumn, rows.length]),
    ).toEqual([
      ['CatalogoPilares', 1, 2],
      ['CatalogoAjustes', 9, 1],
    ]);
  });

  it('are not found in what people have of their own', () => {
    const own = [
      ['Indicador', 'Meta 2025', 'Avance'],
      ['Código', 'Nombre', 'Responsable', 'Fecha'],
      ['Código', 'Español', 'Inglés'],
    ];
    expect(tablesInCells('Hoja', own)).toEqual([]);
  });
});
