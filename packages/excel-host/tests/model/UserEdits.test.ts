import fc from 'fast-check';
import { UserEdits } from '../../src/model/UserEdits';
import { Workbook } from '../../src/model/Workbook';

/** A sheet with a table of names and numbers in B2:C5, and a list that points at the names. */
function openTable() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const rows = [
    ['Nombre', 'Valor'],
    ['beta', 2],
    ['Alfa', 10],
    ['gamma', ''],
  ] as const;
  rows.forEach((row, index) => row.forEach((value, column) => workbook.enter(sheet, index + 1, column + 1, value)));
  const table = workbook.addTable(sheet, { row: 1, column: 1, rows: 4, columns: 2 }, 'Lista');
  const other = workbook.addSheet('Otra', 'api');
  other.validations = [
    {
      area: { row: 0, column: 0, rows: 100, columns: 1 },
      rule: { list: { inCellDropDown: true, source: '=Hoja1!$B$3:$B$5' } },
      errorAlert: { showAlert: true, style: 'Stop', title: 'No', message: 'Elija' },
      ignoreBlanks: true,
    },
  ];
  return { workbook, sheet, table, other, edits: new UserEdits(workbook, 'es-ES') };
}
const column = (sheet: { value(row: number, column: number): unknown }, at: number, rows: number[]) =>
  rows.map((row) => sheet.value(row, at));

describe('a person at the grid', () => {
  it('is refused what is not on the list of a cell, and the cell stays', () => {
    const { edits, other } = openTable();
    expect(edits.type(other, { row: 0, column: 0, input: 'delta' })).toEqual({
      kind: 'notAllowed',
      style: 'Stop',
      title: 'No',
      message: 'Elija',
    });
    expect(other.value(0, 0)).toBe('');
    expect(edits.type(other, { row: 0, column: 0, input: 'ALFA' })).toBeNull();
    expect(other.value(0, 0)).toBe('ALFA');
  });

  it('is told of a formula that is none, and the cell stays', () => {
    const { edits, sheet } = openTable();
    for (const input of ['=SUM(', '=1+', '=SUM(A1 B1']) {
      expect(edits.type(sheet, { row: 9, column: 9, input })).toEqual({ kind: 'notFormula' });
      expect(
        edits.fill(sheet, [
          { row: 8, column: 9, input: 'x' },
          { row: 9, column: 9, input },
        ]),
      ).not.toBeNull();
    }
    expect([sheet.value(8, 9), sheet.value(9, 9)]).toEqual(['', '']);
  });

  it('parts the arguments of a formula by semicolons, as the locale does; files hold commas', () => {
    const { edits, sheet } = openTable();
    expect(edits.type(sheet, { row: 9, column: 9, input: '=IF(A1="a;b";{1;2};0)' })).toBeNull();
    expect(sheet.cell(9, 9)?.formula).toBe('=IF(A1="a;b",{1;2},0)');
  });

  it('may go on against a rule that only warns', () => {
    const { edits, other } = openTable();
    other.validations = other.validations.map((one) => ({
      ...one,
      errorAlert: { ...one.errorAlert, style: 'Warning' },
    }));
    const cell = { row: 0, column: 0, input: 'delta' };
    expect(edits.type(other, cell)).toMatchObject({ kind: 'notAllowed', style: 'Warning' });
    expect(edits.type(other, cell, true)).toBeNull();
    expect(other.value(0, 0)).toBe('delta');
  });

  it('makes a table longer by typing below it, and with it the lists that read its column', () => {
    const { edits, sheet, table, other } = openTable();
    edits.type(sheet, { row: 5, column: 1, input: 'delta' });
    expect(table.body.rows).toBe(4);
    expect(edits.type(other, { row: 0, column: 0, input: 'delta' })).toBeNull();
  });

  it('makes a table wider by typing beside it; the new column gets a name', () => {
    const { edits, sheet, table } = openTable();
    edits.type(sheet, { row: 2, column: 3, input: 'mío' });
    expect(table.headers()).toEqual(['Nombre', 'Valor', 'Columna3']);
  });

  it('continues the formula of a column in a new row', () => {
    const { workbook, edits, sheet } = openTable();
    for (const row of [2, 3, 4]) workbook.enter(sheet, row, 2, `=B${row + 1}&$A$1`);
    edits.type(sheet, { row: 5, column: 1, input: 'delta' });
    expect(sheet.cell(5, 2)?.formula).toBe('=B6&$A$1');
  });

  it('sorts a table by a column, blanks last, and filters it by what its cells show', () => {
    const { edits, sheet, table } = openTable();
    edits.sort(table, 0, true);
    expect(column(sheet, 1, [2, 3, 4])).toEqual(['Alfa', 'beta', 'gamma']);
    edits.sort(table, 1, false);
    expect(column(sheet, 2, [2, 3, 4])).toEqual([10, 2, '']);
    edits.filter(table, 0, ['beta']);
    expect([...sheet.hiddenRows]).toEqual([2, 4]);
    expect(table.isFiltered).toBe(true);
    edits.filter(table, 0, null);
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  it('inserts and deletes rows with everything that refers to them', () => {
    const { workbook, edits, sheet, table, other } = openTable();
    edits.insertRows(sheet, 3, 2);
    expect(table.area).toEqual({ row: 1, column: 1, rows: 6, columns: 2 });
    expect(other.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=Hoja1!$B$3:$B$7' } });
    edits.deleteRows(sheet, 2, 3);
    expect(column(sheet, 1, [2, 3])).toEqual(['Alfa', 'gamma']);
    edits.deleteRows(sheet, 1, 1);
    expect(workbook.history.canUndo).toBe(true);
  });

  it('changes nothing in a protected sheet or a read-only workbook', () => {
    const { workbook, edits, sheet, table } = openTable();
    sheet.isProtected = true;
    expect(edits.type(sheet, { row: 9, column: 9, input: 'x' })).toEqual({ kind: 'protected' });
    expect(edits.sort(table, 0, true)).toEqual({ kind: 'protected' });
    sheet.isProtected = false;
    workbook.readOnly = true;
    expect(edits.insertRows(sheet, 0, 1)).toEqual({ kind: 'readOnly' });
    expect(column(sheet, 1, [2, 3, 4])).toEqual(['beta', 'Alfa', 'gamma']);
  });

  it('loses the way back when the add-in writes', () => {
    const { workbook, edits, sheet } = openTable();
    edits.type(sheet, { row: 9, column: 0, input: 'x' });
    workbook.emit({ kind: 'cells', sheet, area: { row: 0, column: 0, rows: 1, columns: 1 }, source: 'api' });
    expect(workbook.history.canUndo).toBe(false);
  });

  it('gets back the workbook as it was by undoing all, and as it became by doing all again', () => {
    type Opened = ReturnType<typeof openTable>;
    const act: fc.Arbitrary<(opened: Opened) => void> = fc.oneof(
      fc.record({ row: fc.nat(6), column: fc.nat(4), input: fc.constantFrom('a', '7', '', '=B3', '31/12/2025') }).map(
        (cell) =>
          ({ edits, sheet }: Opened) =>
            void edits.type(sheet, cell),
      ),
      fc.nat(6).map(
        (at) =>
          ({ edits, sheet }: Opened) =>
            void edits.insertRows(sheet, at, 2),
      ),
      fc.nat(6).map(
        (at) =>
          ({ edits, sheet }: Opened) =>
            void edits.deleteRows(sheet, at, 1),
      ),
      fc.nat(4).map(
        (at) =>
          ({ edits, sheet }: Opened) =>
            void edits.insertColumns(sheet, at, 1),
      ),
      fc.nat(4).map(
        (at) =>
          ({ edits, sheet }: Opened) =>
            void edits.deleteColumns(sheet, at, 1),
      ),
      fc.boolean().map(
        (up) =>
          ({ edits, table }: Opened) =>
            void edits.sort(table, 0, up),
      ),
      fc.constant(({ edits, table }: Opened) => void edits.filter(table, 0, ['beta', 'a'])),
    );
    const stateOf = ({ workbook }: Opened) =>
      JSON.stringify([
        workbook.tables.map(({ name, area, isFiltered }) => [name, area, isFiltered]),
        workbook.sheets.map(({ usedArea, validations, hiddenRows, ...sheet }) => {
          const used = usedArea.call(sheet as never, false);
          const cells = sheet.rows
            .slice(0, (used?.row ?? 0) + (used?.rows ?? 0))
            .map((row) => (row ?? []).map((cell) => cell ?? null));
          return [cells, validations, [...hiddenRows].sort()];
        }),
      ]);
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => {
        const opened = openTable();
        const before = stateOf(opened);
        for (const one of acts) one(opened);
        const after = stateOf(opened);
        while (opened.workbook.history.canUndo) opened.workbook.history.undo();
        expect(stateOf(opened)).toBe(before);
        while (opened.workbook.history.canRedo) opened.workbook.history.redo();
        expect(stateOf(opened)).toBe(after);
      }),
    );
  });
});
