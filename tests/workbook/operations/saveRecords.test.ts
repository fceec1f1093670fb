import type { Activity } from '../../../src/domain/records/activity';
import { conceptNote } from '../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Row } from '../../../src/domain/records/matrix';
import { product as productDeclaration } from '../../../src/domain/records/product';
import { deleteColumns, deleteRows, filterTable, type ExcelHost } from 'excel-host';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import type { WorkbookSnapshot } from '../../../src/workbook/openWorkbook';
import { randomId } from '../../../src/workbook/randomId';
import { saveRecords } from '../../../src/workbook/operations/saveRecords';
import type { WorkbookError } from '../../../src/workbook/workbookError';
import { heldActivity, now, openMatrix } from '../excel';

const who = 'Ana';

/** Saves one activity; a new one gets its id here, as the form gives it one. */
function save(snapshot: WorkbookSnapshot, base: Row | null, values: Activity) {
  const id = values.id ?? randomId('A', 2025);
  return saveRecords(snapshot, { edits: [{ table: 'Activity', base, values: { ...values, id } }], who, now });
}

async function firstActivity() {
  const snapshot = await openWorkbook();
  const row = snapshot.matrix.tables.Activity.rows[0] as Row<Activity>;
  return { snapshot, row, base: row as Row };
}

async function withOneActivity(values: Partial<Activity> = {}) {
  const excel = await openMatrix();
  const saved = await save(await openWorkbook(), null, heldActivity(values));
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  excel.host.resetStatistics();
  return { ...excel, sheet: excel.workbook.table('Actividades')?.sheet ?? excel.workbook.activeSheet };
}

describe('saving an activity', () => {
  it('adds a new one with an id inside the table, logged field by field, in two round trips', async () => {
    const { host, workbook } = await openMatrix();
    const snapshot = await openWorkbook();
    host.resetStatistics();
    const result = await save(snapshot, null, heldActivity());
    expect(host.statistics.roundTrips).toBe(2);
    expect(result).toMatchObject({ kind: 'saved' });
    expect(workbook.table('Actividades')?.body.rows).toBe(1);
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows[0]?.record).toMatchObject({
      title: 'Taller',
      version: 1,
      updatedBy: who,
      updatedAt: now,
    });
    expect(matrix.tables.ChangeLog.rows.map(({ record }) => record.field)).toEqual(
      expect.arrayContaining(['Actividad', 'Estado']),
    );
  });

  it.each([
    ...[
      '=1+1',
      '+52 555 0000',
      '-x',
      '@a',
      "'x",
      '007',
      '1-2',
      'true',
      '1E5',
      '31/12/2025',
      '#N/A',
      ' espacio ',
      'línea 1\nlínea 2',
      '😀 niñez',
    ].map((title) => ({ named: JSON.stringify(title), title })),
    { named: '32,767 characters', title: 'x'.repeat(32_767) },
    { named: '8,301 characters that start with -', title: `-${'y'.repeat(8300)}` },
  ])('keeps $named to the letter and never as a formula', async ({ title }) => {
    const { sheet } = await withOneActivity({ title });
    expect(sheet.cell(1, 1)?.formula).toBeUndefined();
    const { row, snapshot, base } = await firstActivity();
    expect(row.record.title).toBe(title);
    const again = await save(snapshot, base, { ...row.record, city: 'Lima' });
    expect(again.kind).toBe('saved');
    expect((await firstActivity()).row.record.title).toBe(title);
  });

  it('gives the workbook a code with the first save, by which it is known wherever it is kept, and no second one', async () => {
    const { workbook } = await openMatrix('es');
    const save = async (id: string) => {
      const edits = [{ table: 'Activity' as const, base: null, values: heldActivity({ id }) }];
      await saveRecords(await openWorkbook(), { edits, who: 'Ana', now });
      return (await openWorkbook()).bookCode;
    };
    expect((await openWorkbook()).bookCode).toBeNull();
    const code = await save('A25-22222');
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(await save('A25-33333')).toBe(code);
    const { matrix, tables } = await openWorkbook();
    expect(tables.get('catalogoajustes')?.rows.filter(([cell]) => cell === `libro:${code}`)).toHaveLength(1);
    expect(matrix.problems).toEqual([]);
    // What is undone with the first save comes back, the same, with the next.
    const { sheet, body } = workbook.table('CatalogoAjustes')!;
    deleteRows(workbook, sheet, body.row + body.rows - 1, 1, 'user');
    expect((await openWorkbook()).bookCode).toBeNull();
    sheet.isProtected = true;
    expect(await save('A25-44444')).toBeNull();
    sheet.isProtected = false;
    expect(await save('A25-55555')).toBe(code);
  });

  it('makes a table longer only where it does not take in by itself what is written right below it', async () => {
    const { host, workbook } = await openMatrix('es');
    const growing = workbook.onChange((change) => {
      if (change.kind !== 'cells' || change.source !== 'api') return;
      const { sheet, area } = change;
      const isFilled = sheet.value(area.row, area.column) !== '';
      const table = workbook.tables.find((one) => one.sheet === sheet && one.area.row + one.area.rows === area.row);
      if (table && isFilled) table.area = { ...table.area, rows: table.area.rows + area.rows };
    });
    let resizes = 0;
    host.intercept = (body, carryOut) => {
      resizes += body.split('"Resize"').length - 1;
      return carryOut();
    };
    let count = 0;
    const addOne = async () => {
      resizes = 0;
      const values = heldActivity({ id: `A25-${22222 + count++}` });
      const edits = [{ table: 'Activity' as const, base: null, values }];
      await saveRecords(await openWorkbook(), { edits, who: 'Ana', now });
      const { Activity } = (await openWorkbook()).matrix.tables;
      return [resizes > 0, Activity.rows.length];
    };
    // The first row takes the place of the blank one.
    for (let rows = 1; rows <= 2; rows++) await addOne();
    expect(await addOne()).toEqual([false, 3]);
    // Somebody has switched it off in their Excel: the rows are taken in nevertheless, from the next time on at once.
    growing();
    expect(await addOne()).toEqual([true, 4]);
    expect(await addOne()).toEqual([true, 5]);
    expect(workbook.table('Actividades')!.body.rows).toBe(5);
    expect((await openWorkbook()).matrix.problems.filter(({ code }) => code === 'rowsBelowTable')).toEqual([]);
  });

  it('writes only the changed cells of a row, in two round trips, and raises its version', async () => {
    const { host, sheet } = await withOneActivity();
    sheet.ensure(1, 26).value = 'a mano';
    const { row, snapshot, base } = await firstActivity();
    host.resetStatistics();
    await save(snapshot, base, { ...row.record, city: 'San José' });
    expect(host.statistics.roundTrips).toBe(2);
    const after = await firstActivity();
    expect(after.row.record).toMatchObject({ city: 'San José', version: 2 });
    expect(sheet.value(1, 26)).toBe('a mano');
  });

  it('finds the row where it has moved to', async () => {
    const { workbook, sheet } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    sheet.shiftDown(1, 1, { column: 0, columns: 38 });
    const table = workbook.table('Actividades');
    if (table) table.area = { ...table.area, rows: 3 };
    workbook.type(sheet, 1, 0, 'A25-OTRAS', 'remote');
    const result = await save(snapshot, base, { ...row.record, city: 'Belmopán' });
    expect(result.kind).toBe('saved');
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows.map(({ record }) => record.city)).toEqual([null, 'Belmopán']);
  });

  it('shows what another person changed meanwhile and writes nothing', async () => {
    const { workbook, sheet } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    workbook.type(sheet, 1, 1, 'Otro título', 'remote');
    const result = await save(snapshot, base, { ...row.record, city: 'Panamá' });
    expect(result).toMatchObject({
      kind: 'conflict',
      conflicts: [{ table: 'Activity', fields: ['title'], theirs: { record: { title: 'Otro título' } } }],
    });
    const after = await firstActivity();
    expect(after.row.record).toMatchObject({ title: 'Otro título', city: null });
    expect(await save(snapshot, after.base, { ...after.row.record, city: 'Panamá' })).toMatchObject({ kind: 'saved' });
  });

  it('says that the row is gone instead of writing into another', async () => {
    const { workbook, sheet } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    workbook.type(sheet, 1, 0, 'A25-ZZZZZ', 'remote');
    const result = await save(snapshot, base, { ...row.record, city: 'Lima' });
    expect(result).toEqual({ kind: 'gone', table: 'Activity' });
  });

  it('adds below what people typed under the table without touching it', async () => {
    const { workbook, sheet } = await withOneActivity();
    workbook.enter(sheet, 4, 1, 'apunte');
    expect((await openWorkbook()).matrix.problems).toMatchObject([
      { code: 'rowsBelowTable', table: 'Activity', sheetRow: 3, params: { row: 5 } },
    ]);
    await save(await openWorkbook(), null, heldActivity({ title: 'Segundo' }));
    const texts = sheet.rows.map((cells) => cells?.[1]?.value);
    expect(texts).toContain('apunte');
    expect((await openWorkbook()).matrix.tables.Activity.rows.map(({ record }) => record.title)).toEqual([
      'Taller',
      'Segundo',
    ]);
  });

  it('keeps a column of the user and its formula', async () => {
    const { workbook, sheet } = await withOneActivity();
    const table = workbook.table('Actividades');
    if (!table) throw new Error('no table');
    workbook.enter(sheet, 0, table.area.columns, 'Mi suma');
    workbook.enter(sheet, 1, table.area.columns, '=2*2');
    table.area = { ...table.area, columns: table.area.columns + 1 };
    const { row, snapshot, base } = await firstActivity();
    await save(snapshot, base, { ...row.record, city: 'Lima' });
    expect(sheet.cell(1, table.area.columns - 1)?.formula).toBe('=2*2');
  });

  it.each([
    ['readOnly', (book: { readOnly: boolean }) => (book.readOnly = true), { code: 'readOnly' }],
    [
      'a protected sheet',
      (_: unknown, sheet: { isProtected: boolean }) => (sheet.isProtected = true),
      { code: 'protected', params: { where: 'Actividades', written: 'nothing' } },
    ],
  ])('refuses %s before anything is written, by its name', async (_, spoil, refusal) => {
    const { workbook, sheet } = await withOneActivity();
    spoil(workbook, sheet);
    const { row, snapshot, base } = await firstActivity();
    await expect(save(snapshot, base, { ...row.record, city: 'Lima' })).rejects.toMatchObject(refusal);
    expect((await firstActivity()).row.record.city).toBeNull();
  });
});

describe('saving an activity with its note and products', () => {
  const id = 'A25-22222';
  const edits = (values: Partial<Activity> = {}) => [
    {
      table: 'Activity' as const,
      base: null,
      values: heldActivity({ id, ...values }),
      computed: { semester: '2025-S1', noteShare: 0.5, noteStatus: 'incomplete' },
    },
    {
      table: 'ConceptNote' as const,
      base: null,
      values: { ...blankRecord(conceptNote), id, background: 'Uno\n- dos', principles: ['PR1'] },
    },
    ...['P25-22222', 'P25-33333'].map((product) => ({
      table: 'Product' as const,
      base: null,
      values: { ...blankRecord(productDeclaration), id: product, class: 'roadmap', title: product, activities: [id] },
    })),
  ];

  it('writes all of them in two round trips, with the computed columns, and logs what people entered', async () => {
    const { host } = await openMatrix();
    const snapshot = await openWorkbook();
    host.resetStatistics();
    expect(await saveRecords(snapshot, { edits: edits(), who, now })).toMatchObject({ kind: 'saved' });
    expect(host.statistics.roundTrips).toBe(2);
    const { tables } = (await openWorkbook()).matrix;
    expect(tables.Activity.rows[0]?.record).toMatchObject({ id, noteShare: 0.5, noteStatus: 'incomplete', version: 1 });
    expect(tables.ConceptNote.rows[0]?.record).toMatchObject({ id, background: 'Uno\n- dos', version: 1 });
    expect(tables.Product.rows.map(({ record }) => record.activities)).toEqual([[id], [id]]);
    const logged = new Set(tables.ChangeLog.rows.map(({ record }) => record.field));
    expect(logged.has('Antecedentes')).toBe(true);
    expect(logged.has('Nota (%)')).toBe(false);
  });

  it('looks what was written when an answer is lost, and adds nothing twice when all is sent again', async () => {
    const { host, workbook } = await openMatrix();
    const snapshot = await openWorkbook();
    host.setFault('commitThenReject', true);
    expect(await saveRecords(snapshot, { edits: edits(), who, now })).toMatchObject({ kind: 'saved' });
    const before = workbook.table('Bitacora')?.body.rows;
    expect(await saveRecords(snapshot, { edits: edits(), who, now })).toMatchObject({ kind: 'saved' });
    const { tables } = (await openWorkbook()).matrix;
    expect([tables.Activity.rows.length, tables.ConceptNote.rows.length, tables.Product.rows.length]).toEqual([
      1, 1, 2,
    ]);
    expect(workbook.table('Bitacora')?.body.rows).toBe(before);
  });

  it('writes none of them when one was changed by somebody else, and names the record', async () => {
    const { workbook } = await openMatrix();
    await saveRecords(await openWorkbook(), { edits: edits(), who, now });
    const snapshot = await openWorkbook();
    const { tables } = snapshot.matrix;
    const [row, note] = [tables.Activity.rows[0] as Row, tables.ConceptNote.rows[0] as unknown as Row];
    const column = tables.ConceptNote.columns.position.get('background') ?? 0;
    const sheet = workbook.table('NotasConceptuales')?.sheet ?? workbook.activeSheet;
    workbook.type(sheet, 1, column, 'Otro texto', 'remote');
    const changed = [
      { table: 'Activity' as const, base: row, values: { ...row.record, city: 'Lima' } },
      { table: 'ConceptNote' as const, base: note, values: { ...note.record, background: 'Mi texto' } },
    ];
    expect(await saveRecords(snapshot, { edits: changed, who, now })).toMatchObject({
      kind: 'conflict',
      conflicts: [{ table: 'ConceptNote', fields: ['background'], theirs: { record: { background: 'Otro texto' } } }],
    });
    expect((await openWorkbook()).matrix.tables.Activity.rows[0]?.record.city).toBeNull();
  });

  it('does not write over the first row that somebody typed into a table that was empty when it was read', async () => {
    const { workbook } = await openMatrix();
    const snapshot = await openWorkbook();
    const sheet = workbook.table('Productos')?.sheet ?? workbook.activeSheet;
    workbook.type(sheet, 1, 0, 'P25-AJENO', 'remote');
    await saveRecords(snapshot, { edits: edits(), who, now });
    const ids = (await openWorkbook()).matrix.tables.Product.rows.map(({ record }) => record.id);
    expect(ids).toEqual(['P25-AJENO', 'P25-22222', 'P25-33333']);
  });
});

describe('another person who is quicker than the write', () => {
  async function withThree() {
    const titles = ['Uno', 'Dos', 'Tres'];
    const rows = titles.map((title, at) => ({
      table: 'Activity' as const,
      record: { ...heldActivity({ title }), id: `A25-2222${at + 2}` },
    }));
    const excel = await openMatrix('es', rows);
    const snapshot = await openWorkbook();
    const [first] = snapshot.matrix.tables.Activity.rows as readonly Row<Activity>[];
    if (!first) throw new Error('no row');
    const change = (values: Partial<Activity>) => save(snapshot, first as Row, { ...first.record, ...values });
    // The log has rows of its own before the save.
    expect((await change({ mandate: 'Declaración' })).kind).toBe('saved');
    const again = await firstActivity();
    return {
      ...excel,
      change: (values: Partial<Activity>) => save(again.snapshot, again.base, { ...again.row.record, ...values }),
    };
  }
  const activities = async () => (await openWorkbook()).matrix.tables.Activity.rows.map(({ record }) => record);
  const logged = async () => (await openWorkbook()).matrix.tables.ChangeLog.rows.map(({ record }) => record);
  const cities = async () =>
    Object.fromEntries((await activities()).flatMap(({ id, city }) => (id === null ? [] : [[id, city]])));

  it.each(['othersInsert', 'othersSort'] as const)('moves rows (%s): the change goes to its own row', async (fault) => {
    const { host, change } = await withThree();
    const before = await logged();
    host.setFault(fault, true);
    expect(await change({ city: 'Lima' })).toMatchObject({ kind: 'saved' });
    expect(await cities()).toEqual({ 'A25-22222': 'Lima', 'A25-22223': null, 'A25-22224': null });
    expect((await activities()).map(({ title }) => title).sort()).toEqual(
      expect.arrayContaining(['Dos', 'Tres', 'Uno']),
    );
    const after = await logged();
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.filter(({ field, after: value }) => field === 'Ciudad' && value === 'Lima')).toHaveLength(1);
  });

  it('changes the same cell: both versions are shown and theirs stands', async () => {
    const { host, change } = await withThree();
    const before = await logged();
    host.setFault('othersEdit', true);
    expect(await change({ title: 'Mío' })).toMatchObject({
      kind: 'conflict',
      conflicts: [{ table: 'Activity', fields: ['title'], theirs: { record: { title: 'Uno ·' } } }],
    });
    expect((await activities()).map(({ title }) => title)).toEqual(['Uno ·', 'Dos', 'Tres']);
    expect(await logged()).toHaveLength(before.length);
  });

  it('deletes the row: nothing is written, into no other row either', async () => {
    const { host, change } = await withThree();
    host.setFault('othersDelete', true);
    expect(await change({ city: 'Lima' })).toEqual({ kind: 'gone', table: 'Activity' });
    expect(await cities()).toEqual({ 'A25-22223': null, 'A25-22224': null });
    expect((await logged()).filter(({ after }) => after === 'Lima')).toEqual([]);
  });
});

describe('what somebody types into the very cell in the moment of writing', () => {
  // A text of this length cannot be looked for, so that only the answer tells what stood there.
  const remarks = 'palabra '.repeat(60).trim();

  async function typedOver() {
    const excel = await withOneActivity({ remarks });
    const { host, workbook, sheet } = excel;
    const { row, snapshot, base } = await firstActivity();
    const column = workbook.table('Actividades')!.headers().indexOf('Observaciones');
    let requests = 0;
    const refusing = (code: string | null) => {
      host.intercept = async (_, carryOut) => {
        if (++requests === 2) workbook.type(sheet, 1, column, 'Suyo', 'remote');
        return code !== null && requests > 2 ? host.failure(code) : carryOut();
      };
    };
    const saved = () => save(snapshot, base, { ...row.record, remarks: 'Mío' });
    const held = () => sheet.value(1, column);
    return { ...excel, refusing, saved, held };
  }

  it('is put back and told as a conflict', async () => {
    const { refusing, saved, held } = await typedOver();
    refusing(null);
    expect(await saved()).toMatchObject({ kind: 'conflict', conflicts: [{ fields: ['remarks'] }] });
    expect(held()).toBe('Suyo');
  });

  it.each(['GeneralException', 'InvalidOperationInCellEditMode'])(
    'is owed where Excel does not let it be put back (%s), and put back before the next write',
    async (code) => {
      const { host, refusing, saved, held } = await typedOver();
      refusing(code);
      await expect(saved()).rejects.toMatchObject({ params: { written: 'part' } });
      expect(held()).toBe('Mío');
      host.intercept = (_, carryOut) => carryOut();
      const { row, snapshot, base } = await firstActivity();
      await save(snapshot, base, { ...row.record, city: 'Lima' });
      expect(held()).toBe('Suyo');
      const { matrix } = await openWorkbook();
      const lines = matrix.tables.ChangeLog.rows.filter(({ record }) => record.after === 'Suyo');
      expect(lines).toHaveLength(1);
    },
  );

  it('is left as it is where somebody has typed there once more since', async () => {
    const { host, workbook, sheet, refusing, saved, held } = await typedOver();
    refusing('GeneralException');
    await expect(saved()).rejects.toBeDefined();
    host.intercept = (_, carryOut) => carryOut();
    const column = workbook.table('Actividades')!.headers().indexOf('Observaciones');
    workbook.type(sheet, 1, column, 'Lo último', 'remote');
    const { row, snapshot, base } = await firstActivity();
    expect(await save(snapshot, base, { ...row.record, city: 'Lima' })).toMatchObject({ kind: 'saved' });
    expect(held()).toBe('Lo último');
  });
});

describe('what a search does not see', () => {
  const saveCity = async () => {
    const { row, snapshot, base } = await firstActivity();
    return save(snapshot, base, { ...row.record, city: 'Quito' });
  };

  it.each(['Hidden', 'VeryHidden'] as const)(
    'is shown for the request where a whole sheet is %s, and is so again',
    async (how) => {
      const { sheet } = await withOneActivity();
      sheet.visibility = how;
      expect(await saveCity()).toMatchObject({ kind: 'saved' });
      expect((await firstActivity()).row.record).toMatchObject({ city: 'Quito', version: 2 });
      expect(sheet.visibility).toBe(how);
    },
  );

  it.each(['Código', 'Ciudad', 'Versión'])('is shown for the request where the column %s is', async (header) => {
    const { sheet, workbook } = await withOneActivity();
    const column = workbook.table('Actividades')?.headers().indexOf(header) ?? -1;
    sheet.hiddenColumns.add(column);
    expect(await saveCity()).toMatchObject({ kind: 'saved' });
    expect((await firstActivity()).row.record).toMatchObject({ city: 'Quito', version: 2 });
    expect([...sheet.hiddenColumns]).toEqual([column]);
  });

  it('is refused with the table where a row is hidden, and nothing is written', async () => {
    const { sheet, workbook } = await withOneActivity();
    sheet.hiddenRows.add(1);
    const lines = workbook.table('Bitacora')?.body.rows;
    await expect(saveCity()).rejects.toMatchObject({
      code: 'filtered',
      params: { table: 'Actividades', written: 'nothing' },
    });
    expect((await firstActivity()).row.record).toMatchObject({ city: null, version: 1 });
    expect(workbook.table('Bitacora')?.body.rows).toBe(lines);
  });

  it('is named where Excel refuses a filtered table that is added to: the filter can then be taken off', async () => {
    const { host, workbook } = await withOneActivity();
    filterTable(workbook, workbook.table('Bitacora')!, 1, ['nadie'], 'es-ES');
    refuseWriting(host, 'FilteredRangeConflict');
    await expect(saveCity()).rejects.toMatchObject({
      code: 'filtered',
      params: { where: 'Bitácora', by: 'filter', tableName: 'Bitacora', written: 'nothing' },
    });
  });

  it('is told without a table where none of ours is filtered', async () => {
    const { host } = await withOneActivity();
    refuseWriting(host, 'FilteredRangeConflict');
    const error = await saveCity().catch((one: WorkbookError) => one);
    expect(error).toMatchObject({ code: 'filtered', params: { written: 'nothing' } });
    expect((error as WorkbookError).params).not.toHaveProperty('tableName');
  });

  it('is a column that is gone: refused with its name before anything is written', async () => {
    const { sheet, workbook } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    const column = workbook.table('Actividades')?.headers().indexOf('Ciudad') ?? -1;
    deleteColumns(workbook, sheet, column, 1, 'remote');
    await expect(save(snapshot, base, { ...row.record, city: 'Quito' })).rejects.toMatchObject({
      code: 'missingColumn',
      params: { table: 'Actividades', column: 'Ciudad', written: 'nothing' },
    });
  });
});

/** Lets our Excel refuse the first request that writes. */
function refuseWriting(host: ExcelHost, code: string): void {
  let isRefused = false;
  host.intercept = (body, carryOut) => {
    if (isRefused || !body.includes('"ActionType":4')) return carryOut();
    isRefused = true;
    return Promise.resolve(host.failure(code));
  };
}

describe('a request that breaks off inside', () => {
  interface Actions {
    readonly Actions: readonly { readonly ActionType: number }[];
  }
  const places = [0.3, 0.5, 0.7, 0.9].map(
    (share) => [`at ${share} of it`, ({ Actions }: Actions) => Math.floor(Actions.length * share)] as const,
  );
  // The first two only touch; then come version, date, name and the first of what was edited.
  const writes = [3, 4, 5, 6].map((number) => {
    const placesOf = ({ Actions }: Actions) => Actions.flatMap(({ ActionType }, at) => (ActionType === 4 ? [at] : []));
    return [`before its write ${number}`, (body: Actions) => placesOf(body)[number - 1] ?? -1] as const;
  });

  it.each([...places, ...writes])('is finished at once: row, versions and log, each once (%s)', async (_, placeIn) => {
    const { host } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    let requests = 0;
    host.intercept = (body, carryOut) => {
      requests++;
      return carryOut(
        requests === 2 ? { at: placeIn(JSON.parse(body) as Actions), code: 'GeneralException' } : undefined,
      );
    };
    // By another person than the one who saved it before, and later.
    const edited = (record: Activity) => ({ ...record, city: 'Quito', title: 'Otro' });
    const saveAsBeto = (read: WorkbookSnapshot, before: Row, values: Activity) =>
      saveRecords(read, {
        edits: [{ table: 'Activity', base: before, values }],
        who: 'Beto',
        now: '2025-07-16T09:00:00',
      });
    const saving = saveAsBeto(snapshot, base, edited(row.record));
    const outcome = await saving.catch((error: { params: unknown }) => error.params);
    const { matrix } = await openWorkbook();
    const written = matrix.tables.ChangeLog.rows.filter(({ record }) => record.after === 'Quito').length;
    // Where it broke off before the first write nothing stands, and that is said.
    if (written === 0) expect(outcome).toMatchObject({ written: 'nothing' });
    else expect(outcome).toMatchObject({ kind: 'saved' });
    const again = await firstActivity();
    await saveAsBeto(again.snapshot, again.base, edited(again.row.record));
    expect((await firstActivity()).row.record).toMatchObject({ city: 'Quito', title: 'Otro', version: 2 });
    const lines = (await openWorkbook()).matrix.tables.ChangeLog.rows.map(({ record }) => record.after);
    expect(lines.filter((after) => after === 'Quito' || after === 'Otro')).toHaveLength(2);
  });
});
