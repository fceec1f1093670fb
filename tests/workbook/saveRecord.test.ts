import type { Activity } from '../../src/domain/records/activity';
import type { Row } from '../../src/domain/records/matrix';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveRecord } from '../../src/workbook/saveRecord';
import { heldActivity, now, openMatrix } from './excel';

const who = 'Ana';

async function firstActivity() {
  const snapshot = await openWorkbook();
  const row = snapshot.matrix.tables.Activity.rows[0] as Row<Activity>;
  return { snapshot, row, base: row as unknown as Row };
}

async function withOneActivity(values: Partial<Activity> = {}) {
  const excel = await openMatrix();
  const saved = await saveRecord(await openWorkbook(), 'Activity', {
    base: null,
    values: heldActivity(values),
    who,
    now,
  });
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  excel.host.resetStatistics();
  return { ...excel, id: saved.id, sheet: excel.workbook.table('Actividades')?.sheet ?? excel.workbook.activeSheet };
}

describe('saving a record', () => {
  it('adds a new one with an id inside the table, logged field by field, in two round trips', async () => {
    const { host, workbook } = await openMatrix();
    const snapshot = await openWorkbook();
    host.resetStatistics();
    const result = await saveRecord(snapshot, 'Activity', { base: null, values: heldActivity(), who, now });
    expect(host.statistics.roundTrips).toBe(2);
    expect(result).toMatchObject({ kind: 'saved', id: expect.stringMatching(/^A25-[2-9A-Z]{5}$/) });
    expect(workbook.table('Actividades')?.body.rows).toBe(1);
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows[0]?.record).toMatchObject({
      title: 'Taller',
      version: 1,
      updatedBy: who,
      updatedAt: now,
    });
    expect(matrix.tables.ChangeLog.rows.map(({ record }) => record.field)).toEqual(
      expect.arrayContaining(['title', 'status']),
    );
  });

  it.each([
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
    'x'.repeat(32_767),
    `-${'y'.repeat(8300)}`,
  ])('keeps %p to the letter and never as a formula', async (title) => {
    const { sheet } = await withOneActivity({ title });
    expect(sheet.cell(1, 1)?.formula).toBeUndefined();
    const { row, snapshot, base } = await firstActivity();
    expect(row.record.title).toBe(title);
    const again = await saveRecord(snapshot, 'Activity', { base, values: { ...row.record, city: 'Lima' }, who, now });
    expect(again.kind).toBe('saved');
    expect((await firstActivity()).row.record.title).toBe(title);
  });

  it('writes only the changed cells of a row, in two round trips, and raises its version', async () => {
    const { host, sheet } = await withOneActivity();
    sheet.ensure(1, 26).value = 'a mano';
    const { row, snapshot, base } = await firstActivity();
    host.resetStatistics();
    await saveRecord(snapshot, 'Activity', { base, values: { ...row.record, city: 'San José' }, who, now });
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
    const result = await saveRecord(snapshot, 'Activity', {
      base,
      values: { ...row.record, city: 'Belmopán' },
      who,
      now,
    });
    expect(result.kind).toBe('saved');
    const { matrix } = await openWorkbook();
    expect(matrix.tables.Activity.rows.map(({ record }) => record.city)).toEqual([null, 'Belmopán']);
  });

  it('shows what another person changed meanwhile and writes nothing', async () => {
    const { workbook, sheet } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    workbook.type(sheet, 1, 1, 'Otro título', 'remote');
    const result = await saveRecord(snapshot, 'Activity', {
      base,
      values: { ...row.record, city: 'Panamá' },
      who,
      now,
    });
    expect(result).toMatchObject({ kind: 'conflict', fields: ['title'], theirs: { record: { title: 'Otro título' } } });
    const after = await firstActivity();
    expect(after.row.record).toMatchObject({ title: 'Otro título', city: null });
    const chosen = { base: after.base, values: { ...after.row.record, city: 'Panamá' }, who, now };
    expect(await saveRecord(snapshot, 'Activity', chosen)).toMatchObject({ kind: 'saved' });
  });

  it('says that the row is gone instead of writing into another', async () => {
    const { workbook, sheet } = await withOneActivity();
    const { row, snapshot, base } = await firstActivity();
    workbook.type(sheet, 1, 0, 'A25-ZZZZZ', 'remote');
    const result = await saveRecord(snapshot, 'Activity', { base, values: { ...row.record, city: 'Lima' }, who, now });
    expect(result).toEqual({ kind: 'gone' });
  });

  it('adds below what people typed under the table without touching it', async () => {
    const { workbook, sheet } = await withOneActivity();
    workbook.enter(sheet, 4, 1, 'apunte');
    await saveRecord(await openWorkbook(), 'Activity', {
      base: null,
      values: heldActivity({ title: 'Segundo' }),
      who,
      now,
    });
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
    await saveRecord(snapshot, 'Activity', { base, values: { ...row.record, city: 'Lima' }, who, now });
    expect(sheet.cell(1, table.area.columns - 1)?.formula).toBe('=2*2');
  });

  it.each([
    ['readOnly', (book: { readOnly: boolean }) => (book.readOnly = true), 'readOnly'],
    ['a protected sheet', (_: unknown, sheet: { isProtected: boolean }) => (sheet.isProtected = true), 'protected'],
  ])('refuses %s before anything is written', async (_, spoil, code) => {
    const { workbook, sheet } = await withOneActivity();
    spoil(workbook, sheet);
    const { row, snapshot, base } = await firstActivity();
    await expect(
      saveRecord(snapshot, 'Activity', { base, values: { ...row.record, city: 'Lima' }, who, now }),
    ).rejects.toMatchObject({ code });
    expect((await firstActivity()).row.record.city).toBeNull();
  });
});
