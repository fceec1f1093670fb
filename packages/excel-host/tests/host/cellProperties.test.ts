import { insertRows } from '../../src/model/insertLines';
import { saveXlsx } from '../../src/xlsx/saveXlsx';
import { planSaving } from '../../src/xlsx/planSaving';
import { openSheet, wrong } from './tryBatch';

describe('properties of cells, rows and columns', () => {
  it('holds only what was asked for', async () => {
    const { run } = await openSheet();
    const fills = await run((sheet) =>
      sheet.getRange('A1:B1').getCellProperties({ format: { fill: { color: true } } }),
    );
    expect(fills.value).toEqual([
      [{ format: { fill: { color: '#FFFFFF' } } }, { format: { fill: { color: '#FFFFFF' } } }],
    ]);
    const none = await run((sheet) => sheet.getRange('A1').getCellProperties({ hyperlink: false }));
    expect(none.value).toEqual([[{}]]);
  });

  it('refuses what it does not know by name, and whole columns', async () => {
    const { codeOf } = await openSheet();
    expect(await codeOf((sheet) => sheet.getRange('A1').getCellProperties({ style: true }))).toBe('ApiNotFound');
    expect(await codeOf((sheet) => sheet.getRange('A:A').getRowProperties({ hyperlink: true }))).toBe(
      'InvalidArgument',
    );
  });
});

describe('links', () => {
  it('lead somewhere, or are refused; a protected sheet takes them only where its protection allows it', async () => {
    const { run, codeOf, sheet: model } = await openSheet();
    const link = (sheet: Excel.Worksheet) =>
      void (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' });
    expect(await codeOf((sheet) => (sheet.getRange('A1').hyperlink = { screenTip: 'x' }))).toBe('InvalidArgument');
    model.isProtected = true;
    expect(await codeOf(link)).toBe('AccessDenied');
    model.protection = new Set(['allowInsertHyperlinks']);
    await run(link);
    expect([model.links.length, model.value(0, 0)]).toEqual([1, 'https://example.org/']);
  });

  it('are one for a range only where all of its cells lead to the same', async () => {
    const { run } = await openSheet();
    const read = await run((sheet) => {
      sheet.getRange('A1:A2').hyperlink = { address: 'https://example.org/' };
      return ['A1:A2', 'A1:B2'].map((area) => sheet.getRange(area).load('hyperlink'));
    });
    expect(read.map(({ hyperlink }) => hyperlink?.address ?? null)).toEqual(['https://example.org/', null]);
  });

  it('go along with their cells, and are named as lost where they are new: a file is not given them', async () => {
    const { run, workbook, sheet: model } = await openSheet();
    await run((sheet) => {
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/' };
      sheet.comments.add(sheet.getRange('B2'), 'nuevo');
    });
    insertRows(workbook, model, 0, 3, 'user');
    expect([model.links[0]?.area.row, model.conversations[0]?.area.row]).toEqual([4, 4]);
    expect(planSaving(workbook).losses.map(({ kind }) => kind)).toEqual(['links', 'comments']);
    expect((await saveXlsx(workbook)).length).toBeGreaterThan(0);
  });
});

describe('comments', () => {
  it('stand at one cell of their sheet, once, and say something', async () => {
    const { codeOf, run } = await openSheet(({ addSheet }) => void addSheet);
    await run((sheet) => void sheet.comments.add(sheet.getRange('A1'), 'uno'));
    const refused = ['uno', ''].map((text) => codeOf((sheet) => sheet.comments.add(sheet.getRange('A1'), text)));
    expect(await Promise.all(refused)).toEqual(['InvalidArgument', 'InvalidArgument']);
    expect(await codeOf((sheet) => sheet.comments.add('Otra!A2', 'otra hoja'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.comments.add(sheet.getRange('A2'), wrong({ mentions: [] })))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((sheet) => sheet.comments.getItem('{none}').load('content'))).toBe('ItemNotFound');
  });
});

it('ends what can be undone when merged areas are asked for', async () => {
  const { run, workbook, sheet: model } = await openSheet();
  workbook.history.record(model, { row: 0, column: 0, rows: 1, columns: 1 }, [0], () =>
    workbook.type(model, 0, 0, 'x'),
  );
  await run((sheet) => void sheet.getRange('A1').load('values'));
  expect(workbook.history.canUndo).toBe(true);
  await run((sheet) => void sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'));
  expect(workbook.history.canUndo).toBe(false);
});
