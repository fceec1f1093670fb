import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { countedRows } from '../../../src/domain/records/idIndex';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { deleteColumns, deleteRows, insertColumns, insertRows, sortTable, type Workbook } from 'excel-host';
import type { OpenExcel } from 'excel-host/jsdom';
import type { Row } from '../../../src/domain/records/matrix';
import { addMissingColumns } from '../../../src/workbook/creation/addColumns';
import { completeMatrix } from '../../../src/workbook/creation/createMatrix';
import { nameHeader } from '../../../src/workbook/creation/nameHeader';
import { takeInRowsBelow } from '../../../src/workbook/creation/takeInRowsBelow';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { closeSemester, reopenSemester } from '../../../src/workbook/operations/closeSemester';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { saveRecords } from '../../../src/workbook/operations/saveRecords';
import { isMarkedStale } from '../../../src/workbook/cover';
import { heldActivity, now, openMatrix, today } from '../excel';

const rows = ['A25-1', 'A25-2'].map((id) => ({ table: 'Activity' as const, record: heldActivity({ id }) }));

function stateOf(workbook: Workbook) {
  const table = workbook.table('EstadoPlan');
  if (!table) throw new Error('no table');
  const { sheet, body } = table;
  const cells = Array.from({ length: body.rows }, (_, row) =>
    Array.from({ length: body.columns }, (__, column) => sheet.value(body.row + row, body.column + column)),
  );
  return { table, sheet, body, cells, value: (label: string) => cells.find(([first]) => first === label)?.at(-1) };
}

describe('the state of the plan on the cover', () => {
  it.each([
    ['es', 'Inicio', 'Actividades realizadas', 'Semestre de referencia', 'Semáforo de los indicadores', 'sin meta 8'],
    ['en', 'Home', 'Activities carried out', 'Reference semester', 'Traffic lights of the indicators', 'no target 8'],
  ] as const)(
    'is written in %s when the matrix is recalculated',
    async (language, cover, held, semester, lights, none) => {
      const { workbook, host } = await openMatrix(language, rows);
      expect(stateOf(workbook).sheet.name).toBe(cover);
      expect(stateOf(workbook).value(held)).toBe('');
      await recalculate({ today, now });
      expect(host.statistics.roundTrips).toBe(2);
      const { value } = stateOf(workbook);
      expect([value(held), value(semester)]).toEqual([2, '2025-S2']);
      expect(String(value(lights))).toContain(none);
    },
  );

  it('counts the activities and the problems that the pane shows, those of a held activity without its note too', async () => {
    const twice = [...rows, { table: 'Activity' as const, record: heldActivity({ id: 'A25-1', title: 'Otra' }) }];
    const { workbook } = await openMatrix('es', twice);
    const sheet = workbook.table('Actividades')!.sheet;
    // What stands wrong in a computed cell is put right by the same recalculation.
    workbook.enter(
      sheet,
      1,
      sheet.rows[0]!.findIndex((cell) => cell?.value === 'Nota (%)'),
      'mucho',
    );
    await recalculate({ today, now });
    const { matrix } = await openWorkbook();
    const problems = reviewMatrix(matrix, evaluateMatrix(matrix, { today }));
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['noteMissing', 'duplicateId']));
    const { value } = stateOf(workbook);
    expect([value('Problemas por revisar'), value('Actividades registradas')]).toEqual([
      problems.length,
      countedRows(matrix.tables.Activity).length,
    ]);
  });

  it('is left as it is, time of recalculation included, when nothing has changed', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    await recalculate({ today, now });
    const before = stateOf(workbook).cells;
    host.resetStatistics();
    expect((await recalculate({ today, now: '2025-07-16T09:00:00' })).changedCells).toBe(0);
    expect(host.statistics.roundTrips).toBe(1);
    expect(stateOf(workbook).cells).toEqual(before);
  });

  it('is found where the table was moved to, by its headers and labels, and what a person added stays', async () => {
    const { workbook } = await openMatrix('es', rows);
    const { sheet, table, body } = stateOf(workbook);
    sheet.name = 'Portada';
    sheet.shiftDown(0, 3, { column: 0, columns: 10 });
    table.area = { ...table.area, row: table.area.row + 3 };
    const row = (label: string) => table.body.row + stateOf(workbook).cells.findIndex(([first]) => first === label);
    const mine = row('Actividades registradas');
    workbook.enter(sheet, mine, body.column, 'Lo mío');
    workbook.enter(sheet, mine, body.column + 1, 'se queda');
    workbook.enter(sheet, row('Actividades realizadas'), body.column, 'ACTIVITIES HELD');
    await recalculate({ today, now });
    const { value } = stateOf(workbook);
    expect([value('Lo mío'), value('ACTIVITIES HELD'), value('Actividades registradas')]).toEqual([
      'se queda',
      2,
      undefined,
    ]);
  });

  it.each([
    [
      'the table is gone',
      (book: Workbook) =>
        void book.tables.splice(
          book.tables.findIndex(({ name }) => name === 'EstadoPlan'),
          1,
        ),
    ],
    ['the cover is gone', (book: Workbook) => book.deleteSheet(stateOf(book).sheet, 'user')],
    ['the cover is protected', (book: Workbook) => void (stateOf(book).sheet.isProtected = true)],
    [
      'its columns have other names',
      (book: Workbook) =>
        book.enter(stateOf(book).sheet, stateOf(book).table.area.row, stateOf(book).body.column + 1, 'Mía'),
    ],
  ])('is left alone, and the rest recalculated, where %s', async (_, spoil) => {
    const { workbook } = await openMatrix('es', rows);
    spoil(workbook);
    const cover = () => JSON.stringify(workbook.sheets[0]?.rows);
    const before = cover();
    expect((await recalculate({ today, now })).changedCells).toBeGreaterThan(0);
    expect((await recalculate({ today, now })).changedCells).toBe(0);
    if (workbook.sheet('Inicio')) expect(cover()).toBe(before);
  });
});

describe('whether data has changed since, on the cover', () => {
  const label = 'Valores de los indicadores';
  const [fresh, stale] = ['al día', 'por recalcular: los datos cambiaron'];
  const said = (workbook: Workbook) => stateOf(workbook).value(label);
  const saveFirst = async (title: string) => {
    const snapshot = await openWorkbook();
    const [base] = snapshot.matrix.tables.Activity.rows as readonly Row[];
    const values = { ...base!.record, title };
    return saveRecords(snapshot, { edits: [{ table: 'Activity', base: base!, values }], who: 'Ana', now });
  };

  it('is said in the request that saves a record, and no longer after the next recalculation', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    await recalculate({ today, now });
    expect(said(workbook)).toBe(fresh);
    const before = host.statistics.roundTrips;
    await saveFirst('Otro título');
    // One to open the workbook, and the two of every save.
    expect(host.statistics.roundTrips - before).toBe(3);
    expect(said(workbook)).toBe(stale);
    expect(isMarkedStale(await openWorkbook())).toBe(true);
    await recalculate({ today, now: '2025-07-16T09:00:00' });
    expect(said(workbook)).toBe(fresh);
    expect(isMarkedStale(await openWorkbook())).toBe(false);
  });

  it('is said though it was recalculated elsewhere since the pane read the cover', async () => {
    const { workbook } = await openMatrix('es', rows);
    await recalculate({ today, now });
    await saveFirst('Uno');
    const snapshot = await openWorkbook();
    await recalculate({ today, now });
    const [base] = snapshot.matrix.tables.Activity.rows as readonly Row[];
    const values = { ...base!.record, title: 'Dos' };
    await saveRecords(snapshot, { edits: [{ table: 'Activity', base: base!, values }], who: 'Ana', now });
    expect(said(workbook)).toBe(stale);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a semester is reopened', () => reopenSemester('2025-S1', { reason: 'Faltaba', who: 'Ana', now })],
    ['a header is named', () => nameHeader({ table: 'Activity', field: 'notes', header: 'Apuntes' })],
    ['rows below a table are taken in', () => takeInRowsBelow('Activity')],
    ['missing columns are added', () => addMissingColumns()],
    ['missing tables are made', () => completeMatrix(today)],
  ])('is said in the request in which %s', async (_, act) => {
    const { workbook } = await openMatrix('es', rows);
    await closeSemester('2025-S1', { today, now, who: 'Ana' });
    expect(said(workbook)).toBe(fresh);
    const { sheet, area } = workbook.table('Actividades')!;
    workbook.enter(sheet, area.row + area.rows + 1, area.column + 1, 'Suelta');
    workbook.tables.splice(workbook.tables.indexOf(workbook.table('Productos')!), 1);
    deleteColumns(workbook, workbook.table('PlanAnual')!.sheet, 2, 1, 'user');
    await act();
    expect(said(workbook)).toBe(stale);
  });

  it('is not said before the first recalculation, nor where a person put something else', async () => {
    const { workbook } = await openMatrix('es', rows);
    await saveFirst('Uno');
    expect(said(workbook)).toBe('');
    await recalculate({ today, now });
    const { sheet, body, cells } = stateOf(workbook);
    workbook.enter(sheet, body.row + cells.findIndex(([first]) => first === label), body.column + 1, 'revisado');
    await saveFirst('Dos');
    expect(said(workbook)).toBe('revisado');
  });

  it('keeps no record from being saved where the cover is locked, even in that very moment', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    await recalculate({ today, now });
    const lock = () => void (stateOf(workbook).sheet.isProtected = true);
    const process = host.processQuery.bind(host);
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (body.includes('"ActionType":4')) lock();
      return process(body);
    });
    expect(await saveFirst('Uno')).toMatchObject({ kind: 'saved' });
    expect(await saveFirst('Dos')).toMatchObject({ kind: 'saved' });
    const { matrix } = await openWorkbook();
    expect([matrix.tables.Activity.rows[0]?.record.title, said(workbook)]).toEqual(['Dos', fresh]);
  });
});

describe('the cover while people work on it', () => {
  const before = (host: OpenExcel['host'], act: () => void) => {
    const process = host.processQuery.bind(host);
    let isFirst = true;
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (isFirst && body.includes('"ActionType":4')) {
        isFirst = false;
        act();
      }
      return process(body);
    });
  };
  const figures = ['Actividades registradas', 'Actividades realizadas', 'Semestre de referencia'];

  it.each<[string, (book: Workbook) => void]>([
    ['inserts rows above it', (book) => insertRows(book, stateOf(book).sheet, 1, 2, 'remote')],
    [
      'inserts a row in its midst',
      (book) => insertRows(book, stateOf(book).sheet, stateOf(book).body.row + 1, 1, 'remote'),
    ],
    [
      'takes out its first line',
      (book) => deleteRows(book, stateOf(book).sheet, stateOf(book).body.row + 4, 1, 'remote'),
    ],
    ['inserts a column before it', (book) => insertColumns(book, stateOf(book).sheet, 1, 1, 'remote')],
    ['puts its lines in another order', (book) => sortTable(stateOf(book).table, 0, true)],
    ['renames its sheet', (book) => void (stateOf(book).sheet.name = 'Portada')],
  ])('shows each figure beside its label although somebody %s at the moment of writing', async (_, act) => {
    const { workbook, host } = await openMatrix('es', rows);
    const { sheet } = stateOf(workbook);
    const texts = () => sheet.rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    const labels = new Set(texts());
    before(host, () => act(workbook));
    await recalculate({ today, now });
    expect(figures.map(stateOf(workbook).value)).toEqual([2, 2, '2025-S2']);
    // Nothing else was written over.
    const lost = [...labels].filter((label) => !texts().includes(label) && !/aún no|Realizadas sin nota/.test(label));
    expect(lost).toEqual([]);
    expect((await recalculate({ today, now: '2025-07-16T09:00:00' })).changedCells).toBe(0);
  });

  it('shows its figures on a hidden sheet, and leaves a copy of a line alone', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    const { sheet, body } = stateOf(workbook);
    sheet.visibility = 'Hidden';
    await recalculate({ today, now });
    expect(figures.map(stateOf(workbook).value)).toEqual([2, 2, '2025-S2']);
    sheet.visibility = 'Visible';
    const copied = body.row + body.rows - 1;
    workbook.enter(sheet, copied, body.column, 'Actividades registradas');
    workbook.enter(sheet, copied, body.column + 1, 'la mía');
    await recalculate({ today, now });
    expect(sheet.value(copied, body.column + 1)).toBe('la mía');
    host.resetStatistics();
    expect((await recalculate({ today, now })).changedCells).toBe(0);
  });
});
