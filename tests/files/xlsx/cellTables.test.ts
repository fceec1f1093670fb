import type { Cell } from '../../../src/domain/records/cell';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { readIncoming, type Incoming } from '../../../src/files/readIncoming';
import { context } from '../word/noteSample';
import { sheetOf, tableSheet } from './sheetMarkup';
import { tableMarkup, workbookFile, type SheetParts } from './workbookParts';

type Cells = readonly (readonly Cell[])[];

const read = (...sheets: readonly SheetParts[]): Incoming => {
  const incoming = readIncoming(workbookFile({ sheets }), { ...context, source: 'copia.xlsx' });
  if (isRefusal(incoming)) throw new Error(incoming.refusal);
  return incoming;
};
const titles = ({ copies }: Incoming) =>
  copies.flatMap(({ source, matrix }) =>
    matrix.tables.Activity.rows.map(({ record, sheetRow }) => [source, sheetRow, record.id, record.title]),
  );
const parts = ({ files }: Incoming) =>
  files.flatMap((file) => file.parts.map(({ sheet, content }) => [sheet, ...Object.values(content)]));

const headers = ['Código', 'Actividad', 'Tipo', 'Estado', 'Inicio previsto'];
const first = ['A1', 'Foro', 'Taller', 'Aprobada', 45719];
const second = ['A2', 'Curso', 'Curso o diplomado', 'Propuesta', ''];
const both = [
  ['copia.xlsx', 2, 'A1', 'Foro'],
  ['copia.xlsx', 3, 'A2', 'Curso'],
];

describe('tables of the matrix in another shape', () => {
  it('are found by their headers where they have another name, or the name of another', () => {
    for (const name of ['Tabla1', 'Productos', 'Actividades_2'])
      expect(titles(read(tableSheet(name, [headers, first, second])))).toEqual(both);
  });

  it('are found in plain cells, and told as such', () => {
    const incoming = read(sheetOf('Hoja1', [headers, first, second]));
    expect(titles(incoming)).toEqual(both);
    expect(parts(incoming)).toEqual([['Hoja1', 'records', 'Activity', 2, false]]);
  });

  it('are read from below a title, with headers of two rows, remarks, blank rows and sums', () => {
    const cells: Cells = [
      ['Matriz 2025'],
      [],
      ['', 'Código', 'Actividad', 'Mujeres', 'Fechas', ''],
      ['', '', '', '', 'Inicio previsto', 'Fin previsto'],
      ['', ...first.slice(0, 2), 3, 45719, ''],
      [],
      ['', ...second.slice(0, 2), 4, '', ''],
      ['', 'Total', '', 7],
      [],
      ['', 'Fuente: Secretaría'],
    ];
    const incoming = read(sheetOf('2025', cells));
    expect(titles(incoming)).toEqual([
      ['copia.xlsx', 5, 'A1', 'Foro'],
      ['copia.xlsx', 7, 'A2', 'Curso'],
    ]);
    const { problems, tables } = incoming.copies[0]?.matrix ?? {};
    expect(tables?.Activity.rows.map(({ record }) => record.plannedStart)).toEqual(['2025-03-03', null]);
    expect(problems?.filter(({ code }) => code === 'rowsBelowTable')).toMatchObject([
      { sheetRow: 10, params: { row: 10 } },
    ]);
  });

  it('stand beside and below one another in one sheet', () => {
    const products = ['Código', 'Clase', 'Título', 'Temas'];
    const cells: Cells = [
      [...headers, '', ...products],
      [...first, '', 'P1', 'Hoja de ruta', 'Ruta', ''],
      [...second],
      [],
      ['Código', 'País', 'Fecha', 'Clase', 'Descripción'],
      ['R1', 'México', 45719, 'Beneficio de buena práctica', 'Texto'],
    ];
    const incoming = read(sheetOf('Todo', cells));
    expect(titles(incoming)).toEqual(both);
    const { Product, CountryReport } = incoming.copies[0]?.matrix.tables ?? {};
    expect(Product?.rows.map(({ record }) => record.title)).toEqual(['Ruta']);
    expect(CountryReport?.rows.map(({ record }) => record.country)).toEqual(['MX']);
  });

  it('one a year in a sheet of its own are all read', () => {
    const incoming = read(
      tableSheet('Actividades', [headers, first], '2024'),
      tableSheet('Actividades25', [headers, second], '2025'),
      sheetOf('2026', [headers, ['A3', 'Otra', '', '', '']]),
    );
    expect(titles(incoming)).toEqual([
      ['copia.xlsx', 2, 'A1', 'Foro'],
      ['copia.xlsx · 2025', 2, 'A2', 'Curso'],
      ['copia.xlsx · 2026', 2, 'A3', 'Otra'],
    ]);
    expect(incoming.files[0]?.sources).toEqual(['copia.xlsx', 'copia.xlsx · 2025', 'copia.xlsx · 2026']);
  });

  it('that were given other headers by Excel are found below them', () => {
    const cells = [headers.map((_, at) => `Columna${at + 1}`), headers, first, second];
    const incoming = read(tableSheet('Tabla1', cells));
    expect(titles(incoming).map(([, , id]) => id)).toEqual(['A1', 'A2']);
  });

  it('of people’s own are none of the matrix, whatever they are called', () => {
    const own = [
      ['Indicador', 'Meta 2025', 'Avance'],
      ['Solicitudes', 5, 3],
    ];
    const contacts = [
      ['Código', 'Nombre', 'País', 'Fecha'],
      ['1', 'Ana', 'México', 45719],
    ];
    const incoming = read(
      tableSheet('Tabla1', [headers, first, second]),
      tableSheet('Indicadores', own),
      sheetOf('Contactos', contacts),
    );
    expect(parts(incoming)).toEqual([
      ['Tabla1', 'records', 'Activity', 2, true],
      ['Indicadores', 'unknown'],
      ['Contactos', 'unknown'],
    ]);
  });

  it('without rows are told to have none', () => {
    const blank = headers.map(() => '');
    expect(parts(read(tableSheet('Actividades', [headers, blank])))).toEqual([
      ['Actividades', 'records', 'Activity', 0, true],
    ]);
    const markup = tableMarkup('Actividades', 'A1:E2', headers);
    const incoming = read({ ...sheetOf('Hoja', [headers]), tables: [markup] });
    expect(parts(incoming)).toEqual([['Hoja', 'records', 'Activity', 0, true]]);
  });

  it('that lost their lists are read by those of the matrix', () => {
    const lists = { ...context.lists };
    const incoming = readIncoming(workbookFile({ sheets: [sheetOf('Hoja', [headers, first])] }), {
      ...context,
      lists,
      source: 'copia.xlsx',
    });
    if (isRefusal(incoming)) throw new Error(incoming.refusal);
    expect(incoming.copies[0]?.matrix.lists).toBe(lists);
  });
});
