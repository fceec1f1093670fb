import { addressOfKind } from '../domain/report/addressOfKind';
import type { Semester } from '../../src/domain/calendar';
import { reportKinds, semesterReport } from '../../src/domain/report/reportAddress';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { deleteColumns, deleteRows, insertRows, type Batch, type Workbook, type Worksheet } from 'excel-host';
import { recalculate } from '../../src/workbook/operations/recalculate';
import { writeReport } from '../../src/workbook/report/writeReport';
import type { WorkbookError } from '../../src/workbook/workbookError';
import { hostileTexts } from '../hostileTexts';
import { heldActivity, now, openMatrix, today } from './excel';

const activities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    table: 'Activity' as const,
    record: heldActivity({ id: `A25-${index}`, title: `Taller ${index}`, women: 10, men: 5 }),
  }));
const write = (semester: Semester = '2025-S1') => writeReport(semesterReport(semester), { today });

const cellsOf = (sheet: Worksheet) => sheet.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
const rowOf = (sheet: Worksheet, key: string) =>
  sheet.rows.findIndex((cells) => String(cells?.[0]?.value ?? '').split(' | ')[0] === key);
const valueIn = (sheet: Worksheet, key: string, column: number) => sheet.value(rowOf(sheet, key), column);

/** Gives an indicator a target, so that there is progress to draw. */
function setTarget(workbook: Workbook): void {
  const table = workbook.table('Indicadores')!;
  const { sheet, body } = table;
  const column = table.headers().indexOf('Meta del Plan');
  workbook.enter(sheet, body.row + 2, body.column + column, 10);
}

describe('a report in the workbook', () => {
  it('is written in at most three round trips, values only, with native charts', async () => {
    const { host, workbook } = await openMatrix('es', sampleRecords({ language: 'es' }));
    host.resetStatistics();
    expect(await write()).toMatchObject({ sheet: 'Resumen 2025-S1' });
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(3);
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    expect(sheet.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(sheet.charts.map(({ title }) => title)).toEqual(['Avance hacia la meta del Plan']);
    expect(sheet.hiddenColumns.has(0)).toBe(true);
  });

  it('merges its cells before it fills them: Excel takes the fill from blank ones that are merged', async () => {
    const { host } = await openMatrix('es', sampleRecords({ language: 'es' }));
    const done: string[] = [];
    host.intercept = (body, carryOut) => {
      const { Actions, ObjectPaths } = JSON.parse(body) as Batch;
      for (const { Name, ObjectPathId } of Actions) {
        if (Name === 'Merge') done.push('merge');
        if (Name === 'Color' && ObjectPaths[ObjectPathId]?.Name === 'Fill') done.push('fill');
      }
      return carryOut();
    };
    await write();
    expect(new Set(done)).toEqual(new Set(['merge', 'fill']));
    expect(done.lastIndexOf('merge')).toBeLessThan(done.indexOf('fill'));
  });

  it('is shown with its title selected, not the hidden key beside it, which a key pressed by mistake would erase', async () => {
    const { workbook } = await openMatrix('es', activities(1));
    await write();
    expect(workbook.activeSheet.name).toBe('Resumen 2025-S1');
    expect(workbook.selection).toMatchObject({ row: 0, column: 1 });
    const elsewhere = { row: 3, column: 4, rows: 1, columns: 1 };
    workbook.select(workbook.activeSheet, elsewhere, 'user');
    await write();
    expect(workbook.selection).toEqual(elsewhere);
  });

  it('written twice changes not one cell, and stays as it looks', async () => {
    const { host, workbook } = await openMatrix('es', sampleRecords({ language: 'es' }));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    const before = JSON.stringify([sheet.rows, sheet.merges, [...sheet.rowHeights]]);
    host.resetStatistics();
    expect(await write()).toEqual({ sheet: 'Resumen 2025-S1', cells: 0, looksFailed: false });
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(3);
    expect(JSON.stringify([sheet.rows, sheet.merges, [...sheet.rowHeights]])).toBe(before);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Resumen'))).toHaveLength(1);
  });

  it('shows the figures of the engine, in the language of the workbook', async () => {
    const { workbook } = await openMatrix('en', activities(4));
    const { evaluation } = await recalculate({ today, now, reference: '2025-S1' });
    await write();
    const sheet = workbook.sheet('Summary 2025-S1')!;
    for (const { id, current, previous, cumulative } of evaluation.indicators) {
      const shown = [3, 4, 5].map((column) => valueIn(sheet, `values/${id}`, column));
      expect([id, ...shown]).toEqual([id, current, previous, cumulative]);
    }
    expect([1, 2].map((column) => valueIn(sheet, 'figures/held', column))).toEqual(['Activities carried out', 4]);
  });

  it('after an edit is changed only where it says otherwise', async () => {
    const { workbook } = await openMatrix('es', activities(3));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    const before = cellsOf(sheet);
    const table = workbook.table('Actividades')!;
    workbook.enter(table.sheet, table.body.row, table.body.column + 1, 'Taller de costas');
    const { cells } = await write();
    const changed = cellsOf(sheet).flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell === before[at]?.[column] ? [] : [`${String(sheet.value(at, 0)).split(' | ')[0]}:${column}`],
      ),
    );
    expect(changed).toHaveLength(cells);
    expect(changed.filter((place) => !place.startsWith('narrative'))).toEqual(
      ['activities/A25-0:1', 'attention/notes:2', 'missing/A25-0:1'].sort(
        (a, b) => rowOf(sheet, a.split(':')[0]!) - rowOf(sheet, b.split(':')[0]!),
      ),
    );
  });

  it('keeps notes, rows and a narrative of the SE while rows come, go and move', async () => {
    const { workbook } = await openMatrix('es', activities(3));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    workbook.enter(sheet, rowOf(sheet, 'activities/A25-1'), 13, 'ver acta');
    workbook.enter(sheet, rowOf(sheet, 'narrative'), 1, 'Un semestre de mucho trabajo.');
    const table = workbook.table('Actividades')!;
    const fieldAt = (name: string) => table.body.column + table.headers().indexOf(name);
    // The first is cancelled, the second comes last.
    workbook.enter(table.sheet, table.body.row, fieldAt('Estado'), 'Cancelada');
    workbook.enter(table.sheet, table.body.row + 1, fieldAt('Fin real'), 45_800);
    await write();
    expect(valueIn(sheet, 'activities/A25-1', 13)).toBe('ver acta');
    expect(
      cellsOf(sheet)
        .flat()
        .filter((cell) => cell === 'ver acta'),
    ).toHaveLength(1);
    expect(valueIn(sheet, 'narrative', 1)).toBe('Un semestre de mucho trabajo.');
    expect(valueIn(sheet, 'narrative/changes', 1)).toContain('Actividades realizadas: 3 → 2');
    expect(valueIn(sheet, 'figures/held', 2)).toBe(2);
    expect((await write()).cells).toBe(0);
  });

  it('drafts a narrative again where that is asked for', async () => {
    const { workbook } = await openMatrix('es', activities(2));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    workbook.enter(sheet, rowOf(sheet, 'narrative'), 1, 'Mi texto.');
    await writeReport(semesterReport('2025-S1'), { today, redraft: new Set(['narrative']) });
    expect(valueIn(sheet, 'narrative', 1)).toMatch(/^En el periodo se realizaron 2 actividades/);
  });

  it('draws its charts from the rows as they are after an update', async () => {
    const { workbook } = await openMatrix('es', activities(2));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    expect(sheet.charts).toEqual([]);
    setTarget(workbook);
    await write();
    const chart = sheet.charts.find(({ name }) => name === 'Informe progress')!;
    const [first, last] = [chart.series[0]!.values.area.row, chart.series[0]!.values.area.rows];
    const rows = sheet.rows.flatMap((cells, at) => (String(cells?.[0]?.value ?? '').startsWith('glance/') ? [at] : []));
    expect([first, last]).toEqual([rows[0], rows.length]);
  });

  it.each(reportKinds.map((kind) => addressOfKind(kind)))(
    'of any kind is written, and changes nothing when it is written again: $kind',
    async (address) => {
      const { workbook } = await openMatrix('es', sampleRecords({ language: 'es' }));
      const { sheet: name } = await writeReport(address, { today });
      expect(workbook.sheet(name)!.rows.length).toBeGreaterThan(30);
      expect((await writeReport(address, { today })).cells).toBe(0);
    },
  );

  it('of an empty matrix and of a semester to come is written too', async () => {
    const { workbook } = await openMatrix();
    await write('2026-S2');
    expect(valueIn(workbook.sheet('Resumen 2026-S2')!, 'ahead', 1)).toMatch(/aún no comienza/);
    expect((await write('2026-S2')).cells).toBe(0);
  });

  it('holds dangerous texts as they are', async () => {
    const titles = ['=1+1', '+52 55', "'cita", '2025-01-02', '007', 'línea\ndos', '🙂 niñez'];
    const rows = titles.map((title, index) => ({
      table: 'Activity' as const,
      record: heldActivity({ id: `A25-${index}`, title }),
    }));
    const { workbook } = await openMatrix('es', rows);
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    expect(titles.map((_, index) => valueIn(sheet, `activities/A25-${index}`, 1))).toEqual(
      titles.map((title, index) => `A25-${index} ${title}`),
    );
    expect((await write()).cells).toBe(0);
  });

  it('does not touch a sheet of its name that is none of ours', async () => {
    const { workbook } = await openMatrix();
    const sheet = workbook.addSheet('Resumen 2025-S1', 'user');
    workbook.enter(sheet, 0, 0, 'apuntes');
    await expect(write()).rejects.toMatchObject({ code: 'notOurs', params: { where: 'Resumen 2025-S1' } });
    expect(cellsOf(sheet)).toEqual([['apuntes']]);
  });

  it('stands as planned although somebody else inserts a row at the moment of writing, and leaves that row', async () => {
    const { host, workbook } = await openMatrix('es', activities(3));
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    const table = workbook.table('Actividades')!;
    workbook.enter(table.sheet, table.body.row, table.body.column + 1, 'Taller de costas');
    const process = host.processQuery.bind(host);
    let isQuicker = true;
    jest.spyOn(host, 'processQuery').mockImplementation((body) => {
      if (isQuicker && body.includes('"ActionType":4')) {
        isQuicker = false;
        insertRows(workbook, sheet, 3, 1, 'remote');
        workbook.type(sheet, 3, 1, 'De otra persona', 'remote');
      }
      return process(body);
    });
    await write();
    expect(isQuicker).toBe(false);
    expect(sheet.value(3, 1)).toBe('De otra persona');
    expect(valueIn(sheet, 'activities/A25-0', 1)).toBe('A25-0 Taller de costas');
    expect(valueIn(sheet, 'activities/A25-1', 1)).toBe('A25-1 Taller 1');
    expect((await write()).cells).toBe(0);
  });

  describe('while others work in its sheet', () => {
    /** A report whose data has changed since, and what somebody does before one of the requests that come then. */
    async function changedReport(act: (sheet: Worksheet, workbook: Workbook) => void) {
      const excel = await openMatrix('es', activities(3));
      await write();
      const sheet = excel.workbook.sheet('Resumen 2025-S1')!;
      const table = excel.workbook.table('Actividades')!;
      const fieldAt = (name: string) => table.body.column + table.headers().indexOf(name);
      excel.workbook.enter(table.sheet, table.body.row, fieldAt('Estado'), 'Cancelada');
      excel.workbook.enter(table.sheet, table.body.row + 2, fieldAt('Actividad'), 'Taller de costas');
      const process = excel.host.processQuery.bind(excel.host);
      let requests = 0;
      jest.spyOn(excel.host, 'processQuery').mockImplementation((body) => {
        if (++requests === 2) act(sheet, excel.workbook);
        return process(body);
      });
      return { ...excel, sheet };
    }
    afterEach(() => jest.restoreAllMocks());
    const count = (sheet: Worksheet, text: string) =>
      cellsOf(sheet)
        .flat()
        .filter((cell) => cell === text).length;

    it('keeps a narrative that the SE writes at the moment of writing, and says what changed since', async () => {
      const text = 'Un semestre de mucho trabajo. '.repeat(20);
      const { sheet } = await changedReport((own, workbook) =>
        workbook.type(own, rowOf(own, 'narrative'), 1, text, 'remote'),
      );
      await write();
      expect(valueIn(sheet, 'narrative', 1)).toBe(text);
      expect(valueIn(sheet, 'narrative/changes', 1)).toContain('Actividades realizadas: 3 → 2');
      expect(valueIn(sheet, 'activities/A25-2', 1)).toBe('A25-2 Taller de costas');
      expect((await write()).cells).toBe(0);
    });

    it('puts back what the SE writes beside a row that is taken out at that moment', async () => {
      const { sheet, workbook } = await changedReport((own, book) =>
        book.type(own, rowOf(own, 'activities/A25-1'), 14, 'ver acta', 'remote'),
      );
      const table = workbook.table('Actividades')!;
      deleteRows(workbook, table.sheet, table.body.row + 1, 1, 'user');
      await write();
      expect(count(sheet, 'ver acta')).toBe(1);
      expect(valueIn(sheet, 'gone activities/A25-1', 14)).toBe('ver acta');
      expect(valueIn(sheet, 'gone activities/A25-1', 1)).toBe('Ya no figura en el informe: A25-1 Taller 1');
      expect((await write()).cells).toBe(0);
    });

    it('says that it is no report any more where its keys are taken out, and loses nothing', async () => {
      const { sheet } = await changedReport((own, workbook) => {
        workbook.type(own, rowOf(own, 'narrative'), 1, 'Mi texto', 'remote');
        deleteColumns(workbook, own, 0, 1, 'remote');
      });
      await expect(write()).rejects.toMatchObject({ code: 'notOurs' });
      expect(count(sheet, 'Mi texto')).toBe(1);
      expect(count(sheet, 'A25-2 Taller 2')).toBeGreaterThan(0);
    });

    it('writes rows that are hidden too, and leaves them hidden', async () => {
      const { sheet } = await changedReport((own) => {
        const at = rowOf(own, 'activities/A25-2');
        for (let row = at - 3; row < at + 2; row++) own.hiddenRows.add(row);
      });
      expect((await write()).looksFailed).toBe(false);
      expect(valueIn(sheet, 'activities/A25-2', 1)).toBe('A25-2 Taller de costas');
      expect(sheet.hiddenRows.has(rowOf(sheet, 'activities/A25-2'))).toBe(true);
      expect((await write()).cells).toBe(0);
    });

    it.each<[string, (sheet: Worksheet, workbook: Workbook) => void]>([
      ['readOnly', (_, workbook) => void (workbook.readOnly = true)],
      ['protected', (sheet) => void (sheet.isProtected = true)],
    ])('is refused with the true reason, with nothing written: %s', async (code, spoil) => {
      const { sheet } = await changedReport(spoil);
      const before = JSON.stringify(sheet.rows);
      await expect(write()).rejects.toMatchObject({ code });
      expect(JSON.stringify(sheet.rows)).toBe(before);
    });

    it('names no sheet where it is the workbook that lets none come, and writes into one that is there', async () => {
      const { sheet, workbook } = await changedReport((_, book) => void (book.isStructureProtected = true));
      await write();
      expect(valueIn(sheet, 'activities/A25-2', 1)).toBe('A25-2 Taller de costas');
      workbook.isStructureProtected = false;
      workbook.deleteSheet(sheet, 'user');
      workbook.isStructureProtected = true;
      const refusal = (await write().catch((error: unknown) => error)) as WorkbookError;
      expect([refusal.code, refusal.params['where']]).toEqual(['protected', undefined]);
    });

    it.each([
      ['FilteredRangeConflict', 'filtered', true],
      ['InsertDeleteConflict', 'filtered', true],
      ['MergedRangeConflict', 'mergedCells', true],
      ['ServiceNotAvailable', 'busy', false],
    ])('is refused by %s with the sheet where a person mends that in it', async (refused, code, isOfSheet) => {
      const { host, sheet } = await changedReport(() => undefined);
      const before = JSON.stringify(sheet.rows);
      host.intercept = (body, carryOut) =>
        body.includes('"ActionType":4') ? Promise.resolve(host.failure(refused)) : carryOut();
      const error: unknown = await write().catch((one: unknown) => one);
      expect(error).toMatchObject({ code });
      expect((error as WorkbookError).params['where']).toBe(isOfSheet ? 'Resumen 2025-S1' : undefined);
      expect(JSON.stringify(sheet.rows)).toBe(before);
    });

    it('is made anew where its sheet is deleted, and stands under another name where it is renamed', async () => {
      const { sheet, workbook } = await changedReport((own) => void (own.name = 'Para el GRCM'));
      expect(await write()).toMatchObject({ sheet: 'Para el GRCM' });
      expect(valueIn(sheet, 'activities/A25-2', 1)).toBe('A25-2 Taller de costas');
      jest.restoreAllMocks();
      workbook.deleteSheet(sheet, 'user');
      expect(await write()).toMatchObject({ sheet: 'Resumen 2025-S1', looksFailed: false });
    });

    it('stands and says so where only its look cannot be given, which the next writing does', async () => {
      const { host, workbook } = await openMatrix('es', activities(2));
      setTarget(workbook);
      const process = host.processQuery.bind(host);
      jest
        .spyOn(host, 'processQuery')
        .mockImplementation((body) =>
          body.includes('PageLayout')
            ? Promise.resolve({ Error: 0, Data: [200, [], refusal] as const })
            : process(body),
        );
      expect(await write()).toMatchObject({ looksFailed: true });
      const sheet = workbook.sheet('Resumen 2025-S1')!;
      expect(valueIn(sheet, 'new activities/A25-1', 1)).toBe('A25-1 Taller 1');
      expect(sheet.charts).not.toHaveLength(0);
      expect(sheet.hiddenColumns.has(0)).toBe(true);
      jest.restoreAllMocks();
      expect(await write()).toMatchObject({ cells: 0, looksFailed: false });
      expect(valueIn(sheet, 'activities/A25-1', 1)).toBe('A25-1 Taller 1');
      expect(sheet.charts).toHaveLength(1);
      expect(sheet.pageLayout.printArea).toMatchObject({ row: 0, column: 1 });
    });
    const refusal = JSON.stringify({
      Results: [],
      TraceIds: [],
      Error: { Code: 'GeneralException', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    });

    it('is finished by the second try where Excel writes and then answers with an error', async () => {
      const { host, sheet } = await changedReport(() => undefined);
      host.setFault('commitThenReject', true);
      await expect(write()).rejects.toMatchObject({ code: 'unexpected' });
      expect(await write()).toMatchObject({ looksFailed: false });
      expect(valueIn(sheet, 'activities/A25-2', 1)).toBe('A25-2 Taller de costas');
      expect(cellsOf(sheet).filter(([key]) => String(key).startsWith('new '))).toEqual([]);
      expect((await write()).cells).toBe(0);
    });
  });

  it('settles with ids and titles of any kind, and finds their rows when they change', async () => {
    const ids = [...Object.values(hostileTexts), 'x'.repeat(400), '*'.repeat(300)].filter((id) => !/\p{C}/u.test(id));
    const rows = ids.map((id, index) => ({
      table: 'Activity' as const,
      record: heldActivity({ id, title: index === 0 ? 'Ñ'.repeat(32_767) : id }),
    }));
    const { workbook } = await openMatrix('es', rows);
    await write();
    const sheet = workbook.sheet('Resumen 2025-S1')!;
    expect(cellsOf(sheet).filter(([key]) => String(key).startsWith('activities/'))).toHaveLength(ids.length);
    expect((await write()).cells).toBe(0);
    const table = workbook.table('Actividades')!;
    for (const index of ids.keys())
      workbook.enter(table.sheet, table.body.row + index, table.body.column + 1, `T${index}`);
    expect(await write()).toMatchObject({ looksFailed: false });
    const titles = cellsOf(sheet).flatMap(([key, title]) =>
      String(key).startsWith('activities/') ? [String(title).split(' ').at(-1)] : [],
    );
    expect(new Set(titles)).toEqual(new Set(ids.map((_, index) => `T${index}`)));
    expect((await write()).cells).toBe(0);
  });

  it('uses a blank sheet of its name', async () => {
    const { workbook } = await openMatrix();
    workbook.addSheet('Resumen 2025-S1', 'user');
    await write();
    expect(valueIn(workbook.sheet('Resumen 2025-S1')!, 'title', 1)).toBe('Informe semestral 2025-S1');
  });

  it('is left unwritten when it is cancelled before the writing', async () => {
    const { workbook } = await openMatrix('es', activities(2));
    const cancel = new AbortController();
    const writing = writeReport(semesterReport('2025-S1'), { today, signal: cancel.signal });
    cancel.abort();
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(workbook.sheet('Resumen 2025-S1')).toBeUndefined();
  });
});
