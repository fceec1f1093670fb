import { lists } from '../../../src/domain/records/lists';
import { catalogDeclaration, setting } from '../../../src/domain/records/catalog';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { recogniseTables, recordOfTable } from '../../../src/domain/records/recogniseTables';
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

  it('in a file is what it is called, as long as its headers may be', () => {
    const few = ['Código', 'Título', 'Apuntes'];
    expect(recordOfTable({ name: 'productos', headers: few })).toBe('Product');
    expect(recordOfTable({ name: 'Otra', headers: few })).toBeNull();
    expect(recordOfTable({ name: 'Productos', headers: ['Indicador', 'Meta 2025', 'Avance'] })).toBeNull();
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
      [lists.pillars.label.es, '', '', '', '', '', setting.singular.en],
      [...columns(pillars), '', ...columns(settings)],
      ['PIL1', 'Uno', 'One', '', '', '', 'greenFrom', 'Verde', 'Green', '0.9'],
      ['PIL2', 'Dos', 'Two'],
    ];
    expect(
      tablesInCells('Catálogos', cells).map(({ name, firstColumn, rows }) => [name, firstColumn, rows.length]),
    ).toEqual([
      ['CatalogoPilares', 1, 2],
      ['CatalogoAjustes', 7, 1],
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
