import { tableMarkup, workbookFile } from '../xlsx/workbookParts';
import { book, bookWith, cell, type HostileFile } from './hostileFile';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const rowOf = (number: number, texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text) => cell(text)).join('')}</row>`;
const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A sheet with a table of so many rows. */
const sheetOf = (
  name: string,
  headers: readonly string[],
  count: number,
  cells: (row: number) => readonly string[],
) => ({
  name,
  rows: rowOf(1, headers) + lines(count, (at) => rowOf(at + 2, cells(at))),
  tables: [tableMarkup(name, `A1:${letters[headers.length - 1] ?? ''}${count + 1}`, headers)],
});
const activities = (headers: readonly string[], count: number, cells: (row: number) => readonly string[]) =>
  workbookFile({ sheets: [sheetOf('Actividades', headers, count, cells)] });

const members = ['Código', 'Temas secundarios', 'Países participantes'];
const manyMembers = (between: string) => (row: number) => [
  `A25-${row}`,
  ...['x', 'y'].map((name) => lines(2500, (at) => `${name}${row}m${at}${between}`)),
];
const wideHeaders = ['Código', 'Actividad', 'Tipo', 'Inicio previsto'];
const linked = (count: number, address: string, area: (at: number) => string) =>
  bookWith(
    '',
    '',
    `<hyperlinks>${lines(count, (at) => `<hyperlink ref="${area(at)}" location="${address}"/>`)}</hyperlinks>`,
  );
const formula = (text: string) => (at: number) => `<row r="${at + 3}"><c><f>HYPERLINK(${text})</f></c></row>`;

/** Tables of records whose cells are hard to understand, or that are many times as much as they look. */
export const hostileRecords: readonly HostileFile[] = [
  ...[';', ',', ' y ', '/'].map((between): HostileFile => ({
    name: `more unknown members than are looked up, with ${JSON.stringify(between)} between them`,
    make: () => activities(members, 6, manyMembers(between)),
    before: { listed: 4_900_000 },
    end: 'tooMuchListed',
    most: { faults: 0 },
  })),
  {
    name: 'the same unknown members in all rows',
    make: () => activities(members, 2000, () => ['A25-1', 'x1m0,'.repeat(180), 'y1m0,'.repeat(180)]),
    end: 'read',
    most: { listed: 5_000 },
  },
  {
    name: 'more cells of another kind than their column than are told of',
    make: () =>
      activities(['Código', 'Tipo', 'Inicio previsto', 'Mujeres', 'Espacio de diálogo'], 500, (at) => [
        `A${at}`,
        'zz',
        'zz',
        'zz',
        'zz',
      ]),
    before: { faults: 49_000 },
    end: 'tooManyFaults',
  },
  {
    name: 'more rows that may be headers than are compared',
    make: () =>
      workbookFile({
        sheets: [{ name: 'a', rows: lines(10, (at) => rowOf(at * 70 + 1, ['Código', 'Actividad', 'Tipo'])) }],
      }),
    before: { headers: 1_995 },
    end: 'tooManyHeaders',
    most: { marks: 1_000 },
  },
  {
    name: 'more letters in links of cells that hold no text than are told of',
    make: () =>
      workbookFile({
        sheets: [
          {
            ...sheetOf('Actividades', ['Código', 'Inicio previsto'], 20, () => ['A25-1', '2025-01-01']),
            after: `<hyperlinks><hyperlink ref="B2:B21" location="${'a'.repeat(600)}"/></hyperlinks>`,
          },
        ],
      }),
    before: { links: 4_990_000 },
    end: 'tooMuchLinked',
  },
  {
    name: 'a text of 32,000 letters that 2,000 cells share',
    make: () =>
      workbookFile({
        sheets: [{ name: 'a', rows: lines(2000, (at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`) }],
        strings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
      }),
    end: 'tooMuchText',
  },
  {
    name: 'a text that no cell can hold',
    make: () =>
      activities(['Código', 'Actividad', 'Tipo'], 2, (at) => [`A25-${at}`, 'x'.repeat(32_768), 'x'.repeat(900_000)]),
    end: 'read',
    most: { letters: 500, listed: 500 },
  },
  {
    name: '20 tables of one record beside lists of 5,000 members',
    make: () =>
      workbookFile({
        sheets: [
          ...Array.from({ length: 20 }, (_, at) =>
            sheetOf(`Actividades${at}`, wideHeaders, 1, () => ['A1', 't', '', '']),
          ),
          sheetOf('CatalogoTemas', ['Código', 'Español', 'English'], 5000, (at) => [`c${at}`, `t${at}`, `u${at}`]),
        ],
      }),
    before: { cells: 5_300_000 },
    end: 'tooManyCells',
  },
  {
    name: 'two plain tables that go down to the last row',
    make: () =>
      workbookFile({
        sheets: ['a', 'b'].map((name) => ({
          name,
          rows:
            rowOf(1, [...wideHeaders, 'Estado', 'Pilar']) +
            rowOf(2, ['A1', 't', 'x', 'y', 'z', 'w']) +
            rowOf(1_048_576, ['A2', 't', 'x']),
        })),
      }),
    end: 'tooManyCells',
  },
  {
    name: 'names of the language itself',
    make: () =>
      activities(
        ['__proto__', 'constructor', 'Código', 'Actividad', 'Tipo', 'toString'],
        3,
        () => Array(6).fill('__proto__') as string[],
      ),
    end: 'read',
  },
  {
    name: 'an address of 40,000 letters on more cells than are read',
    make: () => linked(1, 'a'.repeat(40_000), () => 'A1:XFD1048576'),
    before: { links: 4_950_000 },
    end: 'tooMuchLinked',
  },
  {
    name: 'links over a whole column that look through more rows than are read',
    make: () => linked(500, 'a', () => 'XFD1:XFD1048576'),
    before: { links: 4_999_500 },
    end: 'tooMuchLinked',
  },
  {
    name: 'a link over all cells',
    make: () => linked(1, 'a', () => 'A1:XFD1048576'),
    end: 'read',
    most: { links: 200 },
  },
  {
    name: 'more links than are read',
    make: () => linked(1000, 'a', (at) => `A${at + 3}`),
    before: { links: 4_990_000 },
    end: 'tooMuchLinked',
  },
  { name: 'a link outside a sheet', make: () => linked(1, 'a', () => 'ZZZ1'), end: 'damaged' },
  {
    name: 'link formulas of 6,000 letters, more than are read',
    make: () => book(lines(30, formula(`"${'a""'.repeat(2000)}"`))),
    before: { links: 4_900_000 },
    end: 'tooMuchLinked',
  },
  {
    name: 'a link formula longer than any of Excel',
    make: () => book(formula(`"${'a'.repeat(9000)}"`)(0)),
    end: 'read',
    most: { links: 100 },
  },
];
