import { createdRecords, declarationOf } from '../../src/domain/records/records';
import { lists, listNames } from '../../src/domain/records/lists';
import type { NewRow } from '../../src/domain/records/changes';
import { filterTable, insertColumns, insertRows, type Table, type Workbook } from 'excel-host';
import { addMissingColumns, lackingColumns } from '../../src/workbook/creation/addColumns';
import type { WorkbookError } from '../../src/workbook/workbookError';
import { nameHeader } from '../../src/workbook/creation/nameHeader';
import { takeInRowsBelow, tablesWithRowsBelow } from '../../src/workbook/creation/takeInRowsBelow';
import { completeMatrix, createMatrix } from '../../src/workbook/creation/createMatrix';
import { openWorkbook, tableIn } from '../../src/workbook/openWorkbook';
import { recalculate } from '../../src/workbook/operations/recalculate';
import { saveRecords } from '../../src/workbook/operations/saveRecords';
import { heldActivity, now, openBlank, openMatrix, today } from './excel';

const rows: readonly NewRow[] = ['A25-22222', 'A25-33333'].map((id) => ({
  table: 'Activity',
  record: heldActivity({ id }),
}));
const recalculateNow = () => recalculate({ today, now });
/** What R3 is in the semester before that of today, and what stands beside it. */
async function r3() {
  await recalculateNow();
  const { Indicator } = (await openWorkbook()).matrix.tables;
  const row = Indicator.rows.find(({ record }) => record.id === 'R3');
  return [row?.record.previousSemester, row?.unreadable['excludedRows'] ?? row?.record.excludedRows];
}

/** Renames a header of a table of records. */
function respell(workbook: Workbook, field: string, header: string): void {
  const table = workbook.table('Actividades')!;
  const column = Object.keys(declarationOf('Activity').fields).indexOf(field);
  workbook.enter(table.sheet, table.area.row, table.area.column + column, header);
}

describe('a workbook that is read', () => {
  it('costs one round trip while all is there, and one with a renamed table from the second reading on', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    await openWorkbook();
    expect(host.statistics.roundTrips).toBe(1);
    workbook.table('Actividades')!.name = 'Actividades2';
    host.resetStatistics();
    const snapshot = await openWorkbook();
    expect(host.statistics.roundTrips).toBe(2);
    expect(snapshot.hasMatrix).toBe(true);
    expect(tableIn(snapshot, 'Actividades')?.name).toBe('Actividades2');
    host.resetStatistics();
    await openWorkbook();
    expect(host.statistics.roundTrips).toBe(1);
    const edits = [{ table: 'Activity' as const, base: null, values: heldActivity({ id: 'A25-44444' }) }];
    expect(await saveRecords(snapshot, { edits, who: 'Ana', now })).toMatchObject({ kind: 'saved' });
    expect(await r3()).toEqual([3, 0]);
    expect(workbook.table('Actividades2')?.body.rows).toBe(3);
  });

  it('is asked for filters only where there are buttons for them: Excel may refuse the others', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    const table = workbook.table('Actividades')!;
    table.showFilterButton = false;
    const snapshot = await openWorkbook();
    expect(snapshot.matrix.tables.Activity.rows).toHaveLength(2);
    host.resetStatistics();
    await openWorkbook();
    expect(host.statistics.roundTrips).toBe(1);
    const [base] = snapshot.matrix.tables.Activity.rows;
    const edits = [{ table: 'Activity' as const, base: base!, values: { ...base!.record, title: 'Sin botones' } }];
    expect(await saveRecords(snapshot, { edits, who: 'Ana', now })).toMatchObject({ kind: 'saved' });
    table.showFilterButton = true;
    filterTable(workbook, table, 1, ['Sin botones'], 'es-ES');
    await openWorkbook();
    expect(tableIn(await openWorkbook(), 'Actividades')?.isFiltered).toBe(true);
  });

  it('takes no table of the office for ours, and makes its own beside it', async () => {
    const { workbook } = await openBlank();
    const sheet = workbook.activeSheet;
    sheet.name = 'Indicadores';
    [
      ['Indicador', 'Meta 2025', 'Avance'],
      ['Visitas', '12', '3'],
    ].forEach((cells, row) => cells.forEach((cell, column) => workbook.enter(sheet, row, column, cell)));
    workbook.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 3 }, 'Indicadores');
    workbook.names.set('Productos', '=Indicadores!$A$1');
    expect((await openWorkbook()).hasMatrix).toBe(false);
    await createMatrix('es', { today, rows });
    const snapshot = await openWorkbook();
    expect(tableIn(snapshot, 'Indicadores')).toMatchObject({ name: 'IndicadoresMatriz', sheet: 'Indicadores (2)' });
    expect(tableIn(snapshot, 'Productos')?.name).toBe('ProductosMatriz');
    expect(snapshot.matrix.problems).toEqual([]);
    expect(await r3()).toEqual([2, 0]);
    expect(workbook.table('Indicadores')?.headers()).toEqual(['Indicador', 'Meta 2025', 'Avance']);
    expect([0, 1].map((row) => sheet.value(row, 0))).toEqual(['Indicador', 'Visitas']);
  });
});

describe('rows that stand below a table', () => {
  it('come into it as far as they stand together; what is farther down stays', async () => {
    const { workbook } = await openMatrix('es', rows);
    const { sheet } = workbook.table('Actividades')!;
    workbook.enter(sheet, 4, 1, 'Uno');
    workbook.enter(sheet, 5, 1, 'Dos');
    workbook.enter(sheet, 7, 1, 'Fuente: SE');
    expect(tablesWithRowsBelow(await openWorkbook())).toEqual(['Activity']);
    expect(await takeInRowsBelow('Activity')).toEqual({ from: 5, to: 6 });
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual(['Taller', 'Taller', 'Uno', 'Dos']);
    expect(sheet.value(7, 1)).toBe('Fuente: SE');
    expect(sheet.cell(5, 14)?.numberFormat).toBe(sheet.cell(1, 14)?.numberFormat);
    expect(matrix.problems).toContainEqual(expect.objectContaining({ code: 'rowsBelowTable', sheetRow: 7 }));
  });

  it('stay where they are when they are moved in the same moment', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    const { sheet } = workbook.table('Actividades')!;
    workbook.enter(sheet, 3, 1, 'Pegado');
    let requests = 0;
    host.intercept = (_, carryOut) => {
      if (++requests === 3) {
        workbook.enter(sheet, 3, 1, '');
        workbook.enter(sheet, 4, 1, 'Pegado');
      }
      return carryOut();
    };
    await expect(takeInRowsBelow('Activity')).rejects.toMatchObject({ code: 'conflict' });
    expect(workbook.table('Actividades')?.area.rows).toBe(3);
  });

  it('are left alone where they are a table of their own', async () => {
    const { workbook } = await openMatrix('es', rows);
    const { sheet } = workbook.table('Actividades')!;
    workbook.enter(sheet, 4, 1, 'Presupuesto');
    workbook.enter(sheet, 5, 1, '100');
    workbook.addTable(sheet, { row: 4, column: 1, rows: 2, columns: 1 }, 'Propia');
    expect(await takeInRowsBelow('Activity')).toBeNull();
    expect(workbook.table('Actividades')?.area.rows).toBe(3);
  });
});

describe('tables that were lost in another program', () => {
  it.each(['es', 'en'] as const)('are seen, and made again from the cells, in %s', async (language) => {
    const { workbook } = await openMatrix(language, rows);
    await recalculateNow();
    const theme = ['T1-77', 'Movilidad', 'Mobility', 'PIL1', ''];
    const themes = workbook.table('CatalogoTemas')!;
    theme.forEach((cell, at) =>
      workbook.enter(themes.sheet, themes.area.row + themes.area.rows, themes.area.column + at, cell),
    );
    themes.area = { ...themes.area, rows: themes.area.rows + 1 };
    const before = workbook.tables.map(({ name, area }) => [name, area]).sort();
    const { matrix } = await openWorkbook();
    workbook.tables.splice(0);
    const gone = await openWorkbook();
    expect([gone.hasMatrix, gone.lost.length]).toEqual([false, createdRecords.length + listNames.length + 2]);
    await completeMatrix(today);
    const after = await openWorkbook();
    expect(workbook.tables.map(({ name, area }) => [name, area]).sort()).toEqual(before);
    expect(after.lost).toEqual([]);
    expect(after.matrix.problems).toEqual([]);
    expect(after.matrix.lists.themes.has('T1-77')).toBe(true);
    const values = (book: typeof matrix) => book.tables.IndicatorValue.rows.map(({ record }) => record);
    expect(values(after.matrix)).toEqual(values(matrix));
    expect((await recalculateNow()).changedCells).toBe(0);
    expect(listNames.every((name) => workbook.table(lists[name].table))).toBe(true);
  });

  it('are made anew, with what they begin with, where their cells are gone too', async () => {
    const { workbook } = await openMatrix('es', rows);
    for (const name of ['Indicadores', 'Productos']) workbook.deleteSheet(workbook.sheet(name)!, 'user');
    expect(await r3()).toEqual([undefined, undefined]);
    await completeMatrix(today);
    expect(await r3()).toEqual([2, 0]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Inicio'))).toHaveLength(1);
  });
});

describe('a table that Excel says to have made larger and has not', () => {
  const below = () => takeInRowsBelow('Activity');
  const named = () => nameHeader({ table: 'Activity', field: 'status', header: 'Situación' });
  it.each([
    ['rows below it', 'Actividades', below],
    ['what a header means', 'CatalogoAjustes', named],
    ['columns that it lacks', 'Actividades', addMissingColumns],
  ])('is made so by another attempt, else nothing is told as done: %s', async (_, name, act) => {
    for (const faults of [1, 99]) {
      const { workbook, host } = await openMatrix('es', rows);
      respell(workbook, 'women', 'Mía');
      const table = workbook.table(name)!;
      const { row, column } = table.area;
      if (act === below) workbook.enter(table.sheet, row + table.area.rows, column, 'A25-77777');
      const size = () => [table.area.rows, table.area.columns];
      const before = size();
      let left = faults;
      host.intercept = async (body, carryOut) => {
        host.setFault('resizeIsLost', body.includes('"Resize"') && left-- > 0);
        const answer = await carryOut();
        host.setFault('resizeIsLost', false);
        return answer;
      };
      const outcome = await act().then(
        () => 'done',
        (error: unknown) => (error as WorkbookError).code,
      );
      expect([faults, outcome]).toEqual([faults, faults === 1 ? 'done' : 'conflict']);
      if (faults === 1) expect(size()).not.toEqual(before);
      else expect(size()).toEqual(before);
    }
  });
});

describe('a column that is not known', () => {
  it('is said what it is once, for everybody; the header stays', async () => {
    const { workbook } = await openMatrix('es', rows);
    respell(workbook, 'status', 'Situación del proceso');
    expect(await r3()).toEqual([null, 'falta «Estado»']);
    expect(
      workbook
        .sheet('Inicio')
        ?.rows.flat()
        .map((cell) => cell?.value),
    ).toContain('sin meta 7 · sin valor 1: R3 (falta «Estado»)');
    await nameHeader({ table: 'Activity', field: 'status', header: 'Situación del proceso' });
    expect(await r3()).toEqual([2, 0]);
    const snapshot = await openWorkbook();
    expect(snapshot.matrix.problems).toEqual([]);
    expect(tableIn(snapshot, 'Actividades')?.headers).toContain('Situación del proceso');
    const [row] = snapshot.matrix.tables.Activity.rows;
    const edits = [{ table: 'Activity' as const, base: row as never, values: { ...row!.record, status: 'cancelled' } }];
    expect(await saveRecords(snapshot, { edits, who: 'Ana', now })).toMatchObject({ kind: 'saved' });
    expect(await r3()).toEqual([1, 0]);
  });

  it('is said what it is in the table of settings as it is at that moment', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    const table = workbook.table('CatalogoAjustes')!;
    let left = 1;
    host.intercept = (body, carryOut) => {
      if (body.includes('"Resize"') && left-- > 0) insertRows(workbook, table.sheet, 0, 1, 'remote');
      return carryOut();
    };
    const { row } = table.body;
    await nameHeader({ table: 'Activity', field: 'status', header: 'Situación' });
    expect(table.body.row).toBe(row + 1);
    const codes = () => table.sheet.rows.map((_, at) => table.sheet.value(at, table.area.column));
    expect(codes().lastIndexOf('columna:Activity.status')).toBe(table.body.row + table.body.rows - 1);
    await nameHeader({ table: 'Activity', field: 'status', header: 'Situación' });
    expect(codes().filter((code) => code === 'columna:Activity.status')).toHaveLength(1);
  });

  it('that is missing is added at the right end of its table, with its list', async () => {
    const { workbook } = await openMatrix('es', rows);
    respell(workbook, 'status', 'Mía');
    respell(workbook, 'women', 'Otra mía');
    const width = workbook.table('Actividades')!.area.columns;
    expect(lackingColumns(await openWorkbook())).toEqual([{ name: 'Activity', fields: ['status', 'women'] }]);
    expect(await addMissingColumns()).toEqual({ hasAllLooks: true });
    const table = workbook.table('Actividades')!;
    expect(table.headers().slice(width)).toEqual(['Estado', 'Mujeres']);
    const list = table.sheet.validations.find(({ area }) => area.column === width);
    expect(list?.rule).toMatchObject({ list: { source: expect.stringContaining('Catálogos') } });
    const { matrix } = await openWorkbook();
    expect(matrix.problems.filter(({ code }) => code === 'missingColumn')).toEqual([]);
    expect(await addMissingColumns()).toEqual({ hasAllLooks: true });
    expect(table.area.columns).toBe(width + 2);
  });

  it('that is missing gets in every row what its field has for workbooks of an earlier edition', async () => {
    const { dialogueSpace, type } = declarationOf('Activity').fields as Record<string, { whenAdded?: unknown }>;
    Object.assign(dialogueSpace!, { whenAdded: true });
    Object.assign(type!, { whenAdded: 'course' });
    const { workbook } = await openMatrix('es', rows);
    try {
      for (const field of ['dialogueSpace', 'type', 'women']) respell(workbook, field, `Mía: ${field}`);
      expect(await r3()).toEqual([null, expect.stringContaining('falta')]);
      expect(await addMissingColumns()).toEqual({ hasAllLooks: true });
      const { Activity } = (await openWorkbook()).matrix.tables;
      const added = Activity.rows.map(({ record }) => [record.dialogueSpace, record.type, record.women]);
      expect(added).toEqual(rows.map(() => [true, 'course', null]));
      expect(await r3()).toEqual([0, 0]);
    } finally {
      delete dialogueSpace!.whenAdded;
      delete type!.whenAdded;
    }
  });

  it.each([
    ['a row', (book: Workbook, { sheet, area }: Table) => insertRows(book, sheet, area.row + 2, 1, 'remote')],
    ['a row above', (book: Workbook, { sheet, area }: Table) => insertRows(book, sheet, area.row, 1, 'remote')],
    ['a column', (book: Workbook, { sheet, area }: Table) => insertColumns(book, sheet, area.column + 3, 1, 'remote')],
  ])('is added to the table as it is, although somebody inserts %s meanwhile', async (_, insert) => {
    const { workbook, host } = await openMatrix('es', rows);
    respell(workbook, 'status', 'Mía');
    const table = workbook.table('Actividades')!;
    let left = 1;
    host.intercept = (body, carryOut) => {
      // Between the last look and the request that writes.
      if (body.includes('"Resize"') && left-- > 0) insert(workbook, table);
      return carryOut();
    };
    expect(await addMissingColumns()).toEqual({ hasAllLooks: true });
    expect(table.headers().at(-1)).toBe('Estado');
    expect((await openWorkbook()).matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual(
      rows.map(({ record }) => record['title']),
    );
  });

  it('is not written over a note that somebody types beside the table at that moment', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    respell(workbook, 'status', 'Mía');
    const { sheet, area } = workbook.table('Actividades')!;
    host.intercept = (body, carryOut) => {
      if (body.includes('"Resize"')) workbook.enter(sheet, 0, area.columns, 'apunte');
      return carryOut();
    };
    await expect(addMissingColumns()).rejects.toMatchObject({ code: 'occupied' });
    expect(sheet.value(0, area.columns)).toBe('apunte');
  });

  it('is not added over what stands to the right of the table', async () => {
    const { workbook } = await openMatrix('es', rows);
    respell(workbook, 'status', 'Mía');
    const { sheet, area } = workbook.table('Actividades')!;
    workbook.enter(sheet, 2, area.columns, 'apunte');
    await expect(addMissingColumns()).rejects.toMatchObject({ code: 'occupied', params: { where: 'Actividades' } });
    expect(sheet.value(0, area.columns)).toBe('');
    expect(sheet.value(2, area.columns)).toBe('apunte');
  });
});
