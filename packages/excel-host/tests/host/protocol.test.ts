import { openBlank } from '../openBlank';

describe('our Excel, seen through the real library', () => {
  it('makes of what is written what Excel makes of it', async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:H1');
      range.values = [['007', "'007", 'true', '1-2', '=A1', '+1', '@a', '12/31/2025']];
      range.load('values,formulas');
      await context.sync();
      const [values] = range.values;
      expect(values?.slice(0, 3)).toEqual([7, '007', true]);
      expect(typeof values?.[3]).toBe('number');
      expect(range.formulas[0]?.[4]).toBe('=A1');
      expect(values?.[5]).toBe(1);
      expect(String(range.formulas[0]?.[6])).toMatch(/^=/);
      expect(values?.[7]).toBe(46_022);
    });
  });

  it('leaves a cell for null and clears it for an empty text', async () => {
    const { workbook } = await openBlank();
    workbook.type(workbook.activeSheet, 0, 0, 'a');
    workbook.type(workbook.activeSheet, 0, 1, 'b');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect([workbook.activeSheet.value(0, 0), workbook.activeSheet.value(0, 1)]).toEqual(['a', '']);
  });

  it('answers null objects all the way down a chain', async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Ninguna');
      const body = table.getDataBodyRange();
      body.load('values');
      table.load('name');
      await context.sync();
      expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
    });
  });

  it('keeps what came before a failing action, as Excel does', async () => {
    const { workbook } = await openBlank();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['hecho']];
      sheet.getRange('A2:C2').values = [['una celda', 'de menos']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(workbook.activeSheet.value(0, 0)).toBe('hecho');
  });

  it('writes and reads 10,000 rows of 20 columns', async () => {
    await openBlank();
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => row * 20 + column),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T10000');
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  it('tells of changes by the person, by others and by the add-in, with their source', async () => {
    const { workbook } = await openBlank();
    const sources: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ source, address }) => void sources.push(`${source} ${address}`),
      );
      await context.sync();
    });
    workbook.type(workbook.activeSheet, 0, 0, 'a');
    workbook.type(workbook.activeSheet, 1, 0, 'b', 'remote');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sources).toEqual(['Local A1', 'Remote A2']);
  });

  it('refuses what it does not have, by name', async () => {
    await openBlank();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').showCard();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('ShowCard') });
  });
});
