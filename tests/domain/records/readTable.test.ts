import fc from 'fast-check';
import type { Cell } from '../../../src/domain/records/cell';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { RawTable, TableData } from '../../../src/domain/records/matrix';
import { readTable, readTableInSteps, rowsBelow } from '../../../src/domain/records/readTable';
import { declarationOf } from '../../../src/domain/records/records';
import { atOnce } from '../../../src/domain/steps';

const declaration = declarationOf('CountryReport');
const context = { language: 'es', lists: listsFrom(), date1904: false } as const;
const headers = ['Código', 'País', 'Fecha', 'Clase', 'Apuntes', 'Temas', 'Descripción'];
const rowOf = (id: Cell, date: Cell, description: Cell = ''): readonly Cell[] => [
  id,
  'México',
  date,
  'Seguimiento',
  'x',
  '',
  description,
];
const table = (rows: RawTable['rows'], more: Partial<RawTable> = {}): RawTable => ({
  name: 'ReportesPaises',
  sheet: 'Reportes',
  headers,
  rows,
  firstRow: 7,
  firstColumn: 1,
  ...more,
});
const read = (raw: RawTable | null, earlier?: TableData) =>
  atOnce(readTableInSteps(declaration, raw, context, { earlier }));

describe('a table', () => {
  it('that is missing has no rows and no columns, and says so', () => {
    const { data, problems } = read(null);
    expect([data.raw, data.rows, [...data.columns.position]]).toEqual([null, [], []]);
    expect(problems).toEqual([
      { code: 'missingTable', severity: 'error', table: 'CountryReport', params: { table: 'ReportesPaises' } },
    ]);
  });

  it('says which of its columns are missing before what is wrong with its rows, and what stands below it last', () => {
    const raw = table([rowOf('R1', 'ayer')], { filledBelow: { from: 12, to: 15 } });
    const codes = readTable(declaration, raw, context).problems.map(({ code }) => code);
    expect(codes.at(0)).toBe('missingColumn');
    expect(codes.slice(-2)).toEqual(['notADate', 'rowsBelowTable']);
  });

  it('tells what it cannot read with the row, its code and its column, and what it understood as a warning', () => {
    const { data, problems } = read(
      table([rowOf('R1', 'ayer'), rowOf('R2', '2025-03-01'), rowOf('', 'ayer'), rowOf('R4', 45_717)]),
    );
    const ofRows = problems.filter(({ sheetRow }) => sheetRow !== undefined);
    expect(
      ofRows.map(({ code, severity, sheetRow, field, record }) => [code, severity, sheetRow, field, record]),
    ).toEqual([
      ['notADate', 'error', 7, 'date', 'R1'],
      ['dateAsText', 'warning', 8, 'date', 'R2'],
      ['notADate', 'error', 9, 'date', undefined],
    ]);
    expect(data.rows.map(({ record, unreadable }) => [record.date, unreadable])).toEqual([
      [null, { date: 'ayer' }],
      ['2025-03-01', {}],
      [null, { date: 'ayer' }],
      ['2025-03-01', {}],
    ]);
  });

  it('has a row for each line that holds more than white space in a column of its own, of whatever kind that is', () => {
    const signs = fc.constantFrom(...' \t\n\u00a0\u2003\ufeff\u0000\u007f\u200bá¿#-0A~!');
    const cells = fc.oneof(
      fc.array(signs, { maxLength: 3 }).map((some) => some.join('')),
      fc.constantFrom<Cell>(0, 1, false, true),
    );
    fc.assert(
      fc.property(fc.nat({ max: headers.length - 1 }), cells, (column, cell) => {
        const { rows } = readTable(
          declaration,
          table([headers.map((_, at) => (at === column ? cell : ''))]),
          context,
        ).data;
        expect(rows).toHaveLength(headers[column] === 'Apuntes' || String(cell).trim() === '' ? 0 : 1);
      }),
    );
  });

  it('has in a list a value that is none of it with what was typed, and unreadable only what means nothing', () => {
    const { data, problems } = read(table([['R1', 'Narnia', '', '#N/A', '', 'Inventado; T1-01', '']]));
    const codes = problems.filter(({ sheetRow }) => sheetRow === 7).map(({ code, field }) => [code, field]);
    expect(codes).toEqual([
      ['unknownMember', 'country'],
      [expect.any(String), 'class'],
      ['unknownMember', 'themes'],
    ]);
    expect(data.rows[0]?.unreadable).toEqual({ class: '#N/A' });
  });

  it.each([
    ['nothing', ['', '', '', '', '', '', '']],
    ['only blanks', [' ', '', '', '\n', '', '', '']],
    ['only what people put beside', ['', '', '', '', 'x', '', '']],
    ['no cells', []],
  ])('has no row where there is %s', (_, cells) => {
    const { data, problems } = read(table([cells, rowOf('R1', '')]));
    expect(data.rows.map(({ index, sheetRow }) => [index, sheetRow])).toEqual([[1, 8]]);
    expect(problems.filter(({ sheetRow }) => sheetRow === 7)).toEqual([]);
  });

  const long = table(Array.from({ length: 600 }, (_, at) => rowOf(`R${at}`, at % 2 ? 'ayer' : '')));

  it('knows where each row stands, however many there are', () => {
    const { rows } = readTable(declaration, long, context).data;
    expect(rows.map(({ index, sheetRow }) => [index, sheetRow])).toEqual(long.rows.map((_, at) => [at, 7 + at]));
  });

  it('tells how many problems were found each time that it pauses, each once', () => {
    const told: number[] = [];
    const steps = readTableInSteps(declaration, long, context, { onProblems: (count) => void told.push(count) });
    expect([...steps]).toHaveLength(3);
    const { problems } = readTable(declaration, long, context);
    expect(told).toHaveLength(3);
    expect(told.reduce((sum, count) => sum + count)).toBe(problems.length);
    expect(told.slice(1)).toEqual([125, 50]);
  });
});

/** A table of which a row was asked for by its id, so that it has looked where they stand. */
function asked<T extends ReturnType<typeof read>>(table: T): T {
  table.data.byId.get('R1');
  return table;
}

describe('a table that is read again', () => {
  const rows = [
    rowOf('R1', 'ayer'),
    rowOf('', '', ''),
    rowOf('R3', 45_717),
    ['', '', '', '', '', '', ''],
    rowOf('R5', ''),
  ];
  const changes: Readonly<Record<string, (raw: RawTable) => RawTable>> = {
    'as it was': (raw) => ({ ...raw, rows: raw.rows.map((cells) => [...cells]), headers: [...raw.headers] }),
    'with another cell': (raw) => ({ ...raw, rows: raw.rows.with(2, rowOf('R3', 'mañana')) }),
    'with the id of another row': (raw) => ({ ...raw, rows: raw.rows.with(2, rowOf('R1', 45_717)) }),
    'with a longer row': (raw) => ({ ...raw, rows: raw.rows.with(2, [...rowOf('R3', 45_717), 'más']) }),
    'with a row more': (raw) => ({ ...raw, rows: [...raw.rows, rowOf('R6', 'ayer')] }),
    'with a row between': (raw) => ({ ...raw, rows: raw.rows.toSpliced(1, 0, rowOf('R7', 'ayer')) }),
    'with a row less': (raw) => ({ ...raw, rows: raw.rows.slice(1) }),
    'with a row erased': (raw) => ({ ...raw, rows: raw.rows.with(0, ['', '', '', '', '', '', '']) }),
    'with other headers': (raw) => ({ ...raw, headers: raw.headers.with(2, 'Otra').with(4, 'Fecha') }),
    'with a column more': (raw) => ({
      ...raw,
      headers: [...raw.headers, 'Medio de verificación'],
      rows: raw.rows.map((cells) => [...cells, 'acta']),
    }),
    'farther down': (raw) => ({ ...raw, firstRow: raw.firstRow + 3 }),
    'with a header that means something now': (raw) => ({ ...raw, named: new Map([['apuntes', 'description']]) }),
    'with rows below it': (raw) => ({ ...raw, filledBelow: { from: 20, to: 21 } }),
  };

  it('is what it would be if it were read for the first time, whatever became of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(changes)), { minLength: 1, maxLength: 4 }), (names) => {
        let raw = table(rows);
        let earlier: TableData | undefined = undefined;
        for (const name of names) {
          earlier = asked(read(raw, earlier)).data as TableData;
          raw = changes[name]!(raw);
          expect(asked(read(raw, earlier))).toEqual(asked(read(raw)));
        }
      }),
    );
  });

  it('keeps the rows whose cells are the same, and all of it where each is', () => {
    const before = read(table(rows)).data as TableData;
    const same = (name: string) => {
      const { data } = read(changes[name]!(table(rows)), before);
      return data.rows.map((row) => before.rows.includes(row as never));
    };
    expect(same('as it was')).toEqual([true, true, true, true]);
    expect(same('with another cell')).toEqual([true, true, false, true]);
    expect(same('with a row more')).toEqual([true, true, true, true, false]);
    expect(same('with a row erased')).toEqual([true, true, true]);
    expect(same('with other headers')).toEqual([false, false, false, false]);
    expect(same('with a column more')).toEqual([false, false, false, false, false]);
    expect(same('farther down')).toEqual([false, false, false, false]);
    const { byId } = read(changes['as it was']!(table(rows)), before).data;
    expect(byId).toBe(before.byId);
    expect(read(changes['with a row less']!(table(rows)), before).data.byId).not.toBe(before.byId);
  });
});

describe('a table with an id twice that is read again', () => {
  it('counts the other row where that is the first by content now', () => {
    const raw = table([rowOf('R1', 45_717, 'b'), rowOf('R1', 45_717, 'c')]);
    const before = read(raw).data as TableData;
    expect(before.byId.get('R1')).toBe(before.rows[0]);
    const { byId, duplicates, rows } = read({ ...raw, rows: raw.rows.with(1, rowOf('R1', 45_717, 'a')) }, before).data;
    expect(byId.get('R1')).toBe(rows[1]);
    expect([...duplicates]).toEqual([rows[0]]);
  });
});

describe('a table without rows that is read again', () => {
  it('has the columns that it has now', () => {
    const before = read(table([])).data as TableData;
    const { columns } = read(table([], { headers: headers.with(2, 'Otra') }), before).data;
    expect([before.columns.position.has('date'), columns.position.has('date')]).toEqual([true, false]);
  });
});

describe('rows below a table', () => {
  it('are a warning with the row down to which they reach', () => {
    expect(rowsBelow('Actividades', { from: 12, to: 15 })).toMatchObject({
      code: 'rowsBelowTable',
      severity: 'warning',
      table: 'Actividades',
      sheetRow: 12,
      params: { row: 15 },
    });
  });
});
