import { isPartlyUnread } from '../../../src/domain/merge/notRead';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plannedImport } from './plannedImport';
import type { Matrix, RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { matrixOf, rawTables } from '../indicators/matrixOf';

const activities = { Activity: [{ id: 'A25-22222', title: 'Taller', city: 'Quito', version: 1 }] };
const matrix = matrixOf(activities);

/** A copy of the workbook in which the table of activities is another. */
function copyWith(change: (table: RawTable) => RawTable): Matrix {
  const tables = rawTables(activities, 'es').map((table) => (table.name === 'Actividades' ? change(table) : table));
  return readMatrix(tables, { date1904: false });
}
const plan = (copy: Matrix, book = matrix) =>
  plannedImport(book, { notes: [], copies: [{ source: 'copia.xlsx', matrix: copy }], assigned: new Map() });
const withCell = (header: string, cell: string) => (table: RawTable) => ({
  ...table,
  rows: table.rows.map((cells) => cells.map((old, column) => (table.headers[column] === header ? cell : old))),
});

describe('what an import does not read', () => {
  it('is told where a copy has rows below its table, which would be lost without a word', () => {
    const { notRead } = plan(copyWith((table) => ({ ...table, filledBelow: { from: 3, to: 5 } })));
    expect(notRead).toMatchObject([
      { source: 'copia.xlsx', problems: [{ code: 'rowsBelowTable', table: 'Activity', sheetRow: 3 }] },
    ]);
  });

  it('is told where the header of a column that people fill is not known', () => {
    const { notRead } = plan(
      copyWith((table) => ({
        ...table,
        headers: table.headers.map((header) => (header === 'Ciudad' ? 'Localidad' : header)),
      })),
    );
    expect(notRead).toMatchObject([{ problems: [{ code: 'missingColumn', field: 'city' }] }]);
  });

  it('is told where the matrix itself lacks a column, since nothing can be written there', () => {
    const headless = copyWith((table) => ({
      ...table,
      headers: table.headers.map((header) => (header === 'Ciudad' ? 'Localidad' : header)),
    }));
    const { notWritable } = plan(copyWith(withCell('Ciudad', 'Lima')), headless);
    expect(notWritable).toMatchObject([{ code: 'missingColumn', table: 'Activity', field: 'city' }]);
    expect(plan(copyWith(withCell('Ciudad', 'Lima'))).notWritable).toEqual([]);
  });

  it.each(['03/04/2025', '3-4-25', '03.04.2025 10:00'])(
    'is told of a date that can be read two ways, which is taken in neither (%s)',
    (typed) => {
      const dated = matrixOf({ Activity: [{ ...activities.Activity[0], actualEnd: '2025-01-31' }] });
      for (const book of [dated, matrix, matrixOf({})]) {
        const preview = plan(copyWith(withCell('Fin real', typed)), book);
        const [item] = preview.items;
        expect(item?.records.flatMap(({ differences }) => differences.map(({ field }) => field))).not.toContain(
          'actualEnd',
        );
        expect(item?.problems.map(({ code, field, params }) => [code, field, params['value']])).toEqual([
          ['notADate', 'actualEnd', typed],
        ]);
        expect(isPartlyUnread(item!)).toBe(true);
      }
    },
  );

  it('is told of a row that was copied for another activity and kept the code, unless it says nothing new', () => {
    const twice = (title: string) =>
      copyWith((table) => ({
        ...table,
        rows: [
          ...table.rows,
          ...table.rows.map((cells) => cells.map((cell, at) => (table.headers[at] === 'Actividad' ? title : cell))),
        ],
      }));
    expect(plan(twice('Una nueva')).notRead).toMatchObject([
      { problems: [{ code: 'duplicateId', table: 'Activity', params: { value: 'A25-22222' } }] },
    ]);
    expect(plan(twice('Taller')).notRead).toEqual([]);
    expect(plan(twice('Una nueva'), twice('Una nueva')).notRead).toEqual([]);
  });

  it('is never taken for a blank: a column that a newer copy lacks empties no cell', () => {
    const newer = copyWith((table) => ({
      ...table,
      headers: table.headers.map((header) => (header === 'Ciudad' ? 'Localidad' : header)),
      rows: table.rows.map((cells) => cells.map((cell, at) => (table.headers[at] === 'Versión' ? 9 : cell))),
    }));
    expect(plan(newer).items).toMatchObject([{ state: 'unchanged' }]);
  });

  it('is nothing in a copy as it was, nor where only computed columns or whole tables are missing', () => {
    expect(plan(matrix).notRead).toEqual([]);
    const own = copyWith((table) => {
      const column = table.headers.indexOf('Semestre');
      return { ...table, headers: table.headers.map((header, at) => (at === column ? 'Mía' : header)) };
    });
    expect(plan(own).notRead).toEqual([]);
    const few = copyWith(({ headers, rows, ...table }) => ({
      ...table,
      headers: headers.slice(0, 2),
      rows: rows.map((cells) => cells.slice(0, 2)),
    }));
    expect(plan(few).notRead).toEqual([]);
    const alone = rawTables(activities, 'es').filter(({ name }) => name === 'Actividades');
    expect(plan(readMatrix(alone, { date1904: false })).notRead).toEqual([]);
  });

  it('marks a record in which nothing else changes, where a cell of the copy could not be read', () => {
    const copy = copyWith(withCell('Inicio real', 'ayer'));
    expect(plan(copy).items).toMatchObject([{ state: 'unchanged' }]);
    expect(plan(copy).items.map(isPartlyUnread)).toEqual([true]);
    // What the matrix holds just so is no news.
    expect(plan(copy, copy).items.map(isPartlyUnread)).toEqual([false]);
    expect(plan(matrix).items.map(isPartlyUnread)).toEqual([false]);
  });

  it('marks a note in which the only thing typed is no date, or has no place in the matrix', () => {
    const note = (code: 'notADate' | 'textNotTaken'): IncomingNote => ({
      source: 'nota.docx',
      activity: { id: 'A25-22222' },
      note: {},
      unedited: new Set(),
      problems: [{ code, severity: 'error', table: 'Activity', params: { value: 'ayer' } }],
    });
    for (const code of ['notADate', 'textNotTaken'] as const) {
      const { items } = plannedImport(matrix, { notes: [note(code)], copies: [], assigned: new Map() });
      expect(items.map((item) => [item.state, isPartlyUnread(item)])).toEqual([['unchanged', true]]);
    }
  });
});
