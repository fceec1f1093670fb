import { languages } from '../../../src/domain/plan/language';
import { foldText } from '../../../src/domain/foldText';
import { languageOfHeaders, resolveColumns } from '../../../src/domain/records/columns';
import type { RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { declarationOf, recordNames, standingRecords } from '../../../src/domain/records/records';

const activity = declarationOf('Activity');
const headers = (language: 'es' | 'en') => Object.values(activity.fields).map(({ label }) => label[language]);

function activities(columns: readonly string[], rows: RawTable['rows']): RawTable {
  return { name: 'Actividades', sheet: 'Actividades', headers: columns, rows, firstRow: 2, firstColumn: 1 };
}

describe.each(recordNames)('the declaration of %s', (name) => {
  const { fields, key } = declarationOf(name);
  it.each(languages)('labels its columns in %s so that no two are the same', (language) => {
    const labels = Object.values(fields).map(({ label }) => foldText(label[language]));
    expect(new Set(labels).size).toBe(labels.length);
  });
  it('begins with its key and asks people only for what people fill', () => {
    expect(key[0]).toBe(Object.keys(fields)[0]);
    for (const { required, origin } of Object.values(fields))
      expect(required === undefined || origin === 'entered').toBe(true);
  });
});

describe('the columns of a table', () => {
  it('are found in any order, with other case and accents, beside columns of the user', () => {
    const shuffled = [
      'Mi columna',
      ...headers('es')
        .toReversed()
        .map((label) => label.toUpperCase()),
    ];
    const { position, fields, problems } = resolveColumns(activity, shuffled);
    expect(problems).toEqual([]);
    expect(position.size).toBe(headers('es').length);
    expect(fields[0]).toBeNull();
  });

  it('are found by a former label, and a current label comes first', () => {
    expect(resolveColumns(activity, ['Código', 'Título']).position.get('title')).toBe(1);
    const both = resolveColumns(activity, ['Título', 'Código', 'Actividad']);
    expect(both.position.get('title')).toBe(2);
    expect(both.problems.filter(({ code }) => code === 'duplicateColumn')).toHaveLength(1);
  });

  it('tell the language in which most of them are written', () => {
    expect(languageOfHeaders(activity, headers('en'))).toBe('en');
    expect(languageOfHeaders(activity, ['Código', 'Activity', 'Type', 'Status'])).toBe('en');
    expect(languageOfHeaders(activity, ['a', 'b'])).toBeNull();
  });
});

describe('a matrix', () => {
  it('reports every table that is missing and still reads the others', () => {
    const matrix = readMatrix([activities(headers('es'), [])], { date1904: false });
    expect(matrix.problems.map(({ code }) => code)).toEqual(
      Array.from({ length: standingRecords.length - 1 }, () => 'missingTable'),
    );
  });

  it('skips blank rows and names table, row and column of what it cannot read', () => {
    const columns = ['Código', 'Actividad', 'Inicio real', 'Mujeres', 'Apuntes'];
    const rows = [
      ['', '', '', '', ''],
      ['A25-AAAAA', 'Taller', 'pronto', 12, 'mío'],
    ];
    const matrix = readMatrix([activities(columns, rows)], { date1904: false });
    const [row] = matrix.tables.Activity.rows;
    expect(matrix.tables.Activity.rows).toHaveLength(1);
    expect(row).toMatchObject({
      sheetRow: 3,
      index: 1,
      record: { women: 12, actualStart: null },
      unreadable: { actualStart: 'pronto' },
    });
    expect(matrix.problems.find(({ code }) => code === 'notADate')).toMatchObject({
      table: 'Activity',
      sheetRow: 3,
      field: 'actualStart',
      record: 'A25-AAAAA',
      params: { value: 'pronto' },
    });
  });

  it('is Spanish where nothing tells the language', () => {
    expect(readMatrix([], { date1904: false }).language).toBe('es');
  });

  it('reads English labels in a Spanish book and says that the book is Spanish', () => {
    const rows = [['A25-AAAAA', 'Workshop', 'Held', 'Working Group on Protection']];
    const matrix = readMatrix([activities(['Código', 'Tipo', 'Estado', 'Grupo de Trabajo'], rows)], {
      date1904: false,
    });
    expect(matrix.language).toBe('es');
    expect(matrix.tables.Activity.rows[0]?.record).toMatchObject({
      type: 'workshop',
      status: 'held',
      leadGroup: 'GT-PRO',
    });
  });

  it('lets a new theme added in Catálogos count as a theme', () => {
    const catalog: RawTable = {
      name: 'CatalogoTemas',
      sheet: 'Catálogos',
      headers: ['Código', 'Español', 'Inglés', 'Pertenece a', 'Otras formas'],
      rows: [['T1-12', 'Movilidad digital', 'Digital mobility', 'PIL1', '']],
      firstRow: 6,
      firstColumn: 7,
    };
    const rows = [['A25-AAAAA', 'movilidad digital']];
    const matrix = readMatrix([catalog, activities(['Código', 'Tema principal'], rows)], { date1904: false });
    expect(matrix.tables.Activity.rows[0]?.record.mainTheme).toBe('T1-12');
    expect(matrix.lists.themes.member('T1-12')?.parent).toBe('PIL1');
  });
});
