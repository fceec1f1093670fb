import { tableMarkup, workbookFile } from '../xlsx/workbookParts';
import { activitiesTable, book, cell, withParts, type HostileFile } from './hostileFile';

const rowAt = (row: string) => `<row r="${row}">${cell('x')}</row>`;
const cellAt = (address: string) => `<row r="3">${cell('x', address)}</row>`;
const table = (ref: string, attributes = '', columns = ['Código', 'Actividad']) =>
  book('', { table: tableMarkup('Actividades', ref, columns, attributes) });
const shared = (index: string) =>
  book(`<row r="3"><c t="s"><v>${index}</v></c></row>`, { strings: '<si><t>x</t></si>' });
const columns = Array.from({ length: 16_384 }, (_, index) => (index === 0 ? 'Código' : `c${index}`));
const refused = (names: readonly string[], make: (name: string) => Uint8Array, what: string): HostileFile[] =>
  names.map((name) => ({ name: `${what} ${name}`, make: () => make(name), end: 'damaged' }));

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (own: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}</Relationships>`;

/** Cells and tables that no sheet has room for. */
export const hostileSheets: readonly HostileFile[] = [
  ...refused(
    ['1000000000000000', '4000000000', '1048577', '0', '-1', '1.5', '1e3', 'x', ''],
    (row) => book(rowAt(row)),
    'a row numbered',
  ),
  ...refused(
    ['XFE1', 'ZZZ1', 'A0', 'A1048577', 'A-1', 'A1e9', 'A', '1', 'AAAA1', 'Ñ1'],
    (place) => book(cellAt(place)),
    'a cell at',
  ),
  ...refused(['-1', '1', '1.5', '99999999999', 'length', 'x'], shared, 'a cell with the shared text'),
  ...refused(
    ['-1', '2', '4000000000', '1e9', 'x'],
    (count) => table('A1:B2', `headerRowCount="${count}"`),
    'rows of headers:',
  ),
  ...refused(['-1', '2', '4000000000'], (count) => table('A1:B2', `totalsRowCount="${count}"`), 'rows of totals:'),
  ...refused(
    ['', 'A1:XFD1048576', 'A1:B1048577', 'B2:A1', 'A0:B2', 'A1:B2:C3', 'A1:C2', 'x'],
    (ref) => table(ref),
    'a table at',
  ),
  {
    name: 'two cells at one place',
    make: () => book(`<row r="3">${cell('x', 'A3')}${cell('y', 'A3')}</row>`),
    end: 'damaged',
  },
  {
    name: 'a last cell',
    make: () => book(`<row r="1048576">${cell('x', 'XFD1048576')}</row>`),
    end: 'read',
    most: { cells: 20_000 },
  },
  {
    name: 'more rows whose only cell is the last than are read',
    make: () =>
      book(
        Array.from({ length: 10 }, (_, index) => `<row r="${index + 3}">${cell('x', `XFD${index + 3}`)}</row>`).join(
          '',
        ),
      ),
    before: { cells: 5_900_000 },
    end: 'tooManyCells',
  },
  {
    name: 'a table of all rows',
    make: () =>
      book(cellAt('A1048576').replace('r="3"', 'r="1048576"'), {
        table: tableMarkup('Actividades', 'A1:B1048576', ['Código', 'Actividad']),
      }),
    end: 'read',
  },
  {
    name: 'a table of all cells',
    make: () => book(cellAt('A1000'), { table: tableMarkup('Actividades', 'A1:XFD1048576', columns) }),
    end: 'noMatrix',
  },
  {
    name: 'a table of all cells over more rows than are read',
    make: () =>
      book(Array.from({ length: 10 }, (_, index) => rowAt(String(index + 3))).join(''), {
        table: tableMarkup('Actividades', 'A1:XFD1048576', columns),
      }),
    before: { cells: 5_900_000 },
    end: 'tooManyCells',
  },
  {
    name: '30 tables over one sheet of 5,000 rows',
    make: () =>
      workbookFile({
        sheets: [
          {
            name: 'a',
            rows: Array.from({ length: 5000 }, (_, index) => rowAt(String(index + 1))).join(''),
            tables: Array.from({ length: 30 }, () => activitiesTable),
          },
        ],
      }),
    before: { cells: 5_800_000 },
    end: 'tooManyCells',
  },
  ...[',', ' ', 'x y ', '; ', '\n'].map((unit): HostileFile => ({
    name: `a list cell of 32,000 letters of ${JSON.stringify(unit)}`,
    make: () => listCell(`x${unit.repeat(32_000 / unit.length)}x`),
    end: 'read',
  })),
  {
    name: 'a sheet that says it has all cells',
    make: () => withSheetStart('<dimension ref="A1:XFD1048576"/>'),
    end: 'read',
    most: { cells: 100 },
  },
  {
    name: 'a thousand sheets',
    make: () =>
      workbookFile({
        sheets: [
          { name: 'Actividades', rows: '', tables: [activitiesTable] },
          ...Array.from({ length: 1000 }, (_, index) => ({ name: `h${index}`, rows: rowAt('1') })),
        ],
      }),
    end: 'noMatrix',
  },
  {
    name: 'one part as two sheets',
    make: () =>
      withParts(
        workbookFile({ sheets: ['a', 'b'].map((name) => ({ name, rows: rowAt('1'), tables: [activitiesTable] })) }),
        {
          'xl/_rels/workbook.xml.rels': relations(
            relation('s0', 'worksheet', 'worksheets/sheet0.xml') +
              relation('s1', 'worksheet', 'worksheets/../worksheets/sheet0.xml'),
          ),
        },
      ),
    end: 'damaged',
  },
  {
    name: 'relationships in a circle',
    make: () =>
      withParts(book(), {
        'xl/worksheets/_rels/sheet0.xml.rels': relations(
          relation('t0', 'table', '../tables/t00.xml') +
            relation('a', 'worksheet', 'sheet0.xml') +
            relation('b', 'officeDocument', '../workbook.xml'),
        ),
        'xl/tables/_rels/t00.xml.rels': relations(relation('a', 'table', 't00.xml')),
      }),
    end: 'read',
  },
  {
    name: '100,000 relationships',
    make: () =>
      withParts(book(), {
        'xl/worksheets/_rels/sheet0.xml.rels': relations(
          relation('t0', 'table', '../tables/t00.xml') + relation('a', 'image', 'a').repeat(50_000),
        ),
      }),
    end: 'read',
  },
];

function withSheetStart(markup: string): Uint8Array {
  return withParts(book(), {
    'xl/worksheets/sheet0.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${markup}<sheetData><row r="1">${cell('Código')}</row></sheetData></worksheet>`,
  });
}

/** A matrix with a text among the secondary themes. */
function listCell(text: string): Uint8Array {
  const headers = ['Código', 'Temas secundarios'];
  const rows = [headers, ['A25-22222', text]].map(
    (cells, index) => `<row r="${index + 1}">${cells.map((one) => cell(one)).join('')}</row>`,
  );
  return workbookFile({
    sheets: [{ name: 'a', rows: rows.join(''), tables: [tableMarkup('Actividades', 'A1:B2', headers)] }],
  });
}
