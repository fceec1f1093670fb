import { coerceInput } from '../../src/model/coerceInput';
import { formatValue } from '../../src/model/formatValue';
import { fill, openSheet, wrong } from './tryBatch';

describe('values of an add-in', () => {
  it('are read by American rules in a Spanish Excel', async () => {
    const { run } = await openSheet();
    const values = await run(async (sheet, context) => {
      const range = sheet.getRange('A1:G1');
      range.values = [['12/31/2025', '31/12/2025', '1,234.5', '1.234,5', '$1,200.50', '10:30', 'VERDADERO']];
      range.load('values');
      await context.sync();
      return range.values[0];
    });
    expect(values).toEqual([46_022, '31/12/2025', 1234.5, '1.234,5', 1200.5, 0.4375, 'VERDADERO']);
  });

  it('typed by a person are read by the rules of the locale', async () => {
    const { workbook, sheet } = await openSheet();
    ['31/12/2025', '12/31/2025', '1.234,5', 'verdadero', '3 1/2', '5 €', '1.2.2025'].forEach((text, column) =>
      workbook.type(sheet, 0, column, text),
    );
    const row = [0, 1, 2, 3, 4, 5, 6].map((column) => sheet.value(0, column));
    expect(row).toEqual([46_022, '12/31/2025', 1234.5, true, 3.5, 5, '1.2.2025']);
    expect(formatValue(sheet.cell(0, 0), 'es-ES')).toBe('31/12/2025');
    expect(formatValue(sheet.cell(0, 0), 'en-US')).toBe('12/31/2025');
    expect(formatValue(sheet.cell(0, 4), 'es-ES')).toBe('3 1/2');
  });

  it.each([
    ['30:15', 30.25 / 24, '30:15:00'],
    ['24:00', 1, '24:00:00'],
    ['9999:59:59', (9999 + 59 / 60 + 59 / 3600) / 24, '9999:59:59'],
  ])('that are more hours than a day has are that long: %s', (text, value, shown) => {
    const read = coerceInput(text, 'General', 'es-ES');
    expect(read).toEqual({ value: expect.closeTo(value, 10) as number, numberFormat: '[h]:mm:ss' });
    expect(formatValue(read, 'es-ES')).toBe(shown);
    expect(formatValue({ ...read, numberFormat: '[h]:mm' }, 'es-ES')).toBe(shown.replace(/:\d\d$/, ''));
    // Without brackets the hours of whole days are not shown.
    expect(formatValue({ ...read, numberFormat: 'h:mm' }, 'es-ES')).toMatch(/^(6:15|0:00|15:59)$/);
  });

  it.each(['30:60', '10000:00', '1:30:75'])('that are no time stay texts: %s', (text) => {
    expect(coerceInput(text, 'General', 'es-ES')).toEqual({ value: text });
  });

  it.each([
    ['=SUMA(A1:A3;5)', '=SUM(A1:A3,5)'],
    ['=si(A1>0;"suma(1;2)";contar.si(B:B;"x"))', '=IF(A1>0,"suma(1;2)",COUNTIF(B:B,"x"))'],
    ["=SUMA('si(1)'!A1)", "=SUM('si(1)'!A1)"],
    ['=AÑO(HOY())', '=YEAR(TODAY())'],
    // What no Spanish Excel knows stays, as an unknown name does there.
    ['=SUM(A1)', '=SUM(A1)'],
    ['=SUMA', '=SUMA'],
  ])('typed in a Spanish Excel are formulas in its words: %s', async (typed, formula) => {
    const { workbook, sheet, run } = await openSheet();
    workbook.type(sheet, 0, 0, typed);
    expect(sheet.cell(0, 0)?.formula).toBe(formula);
    // Add-ins write by the names in files, whatever the locale.
    await run((one) => (one.getRange('B1').values = [['=SUMA(A1)']]));
    expect(sheet.cell(0, 1)?.formula).toBe('=SUMA(A1)');
  });

  it('fill the whole range when there is one, alone or as an array of one cell', async () => {
    const { run, sheet } = await openSheet();
    await run((one) => {
      one.getRange('A1:B2').values = [['x']];
      one.getRange('C1:D2').values = wrong('y');
    });
    expect([sheet.value(1, 1), sheet.value(1, 3)]).toEqual(['x', 'y']);
  });

  it('are neither read nor written in whole columns', async () => {
    const { run, codeOf } = await openSheet();
    const values = await run(async (sheet, context) => {
      const column = sheet.getRange('A:A');
      column.load('values,address');
      await context.sync();
      return [column.values, column.address];
    });
    expect(values).toEqual([null, 'Hoja1!A:A']);
    expect(await codeOf((sheet) => (sheet.getRange('A:A').values = wrong('x')))).toBe('InvalidArgument');
  });

  it.each(['=1+', '=SUM(A1', '=SUM(A1;B1)', '="abc', '+52 55 1234', '-', '--x('])(
    'that begin like a formula: %s',
    async (text) => {
      const { codeOf, sheet } = await openSheet();
      const isText = text.length === 1;
      expect(await codeOf((one) => (one.getRange('A1').values = [[text]]))).toBe(isText ? null : 'InvalidArgument');
      expect(sheet.value(0, 0)).toBe(isText ? text : '');
    },
  );

  it.each([
    ['#,##0.00', 1234.5, '1.234,50'],
    ['0%', 0.25, '25%'],
    ['yyyy-mm-dd', 46_022, '2025-12-31'],
    ['mmmm', 46_022, 'diciembre'],
    [';;;', 5, ''],
    ['[Red]-0.0', 2, '-2,0'],
    ['yyyy-mm-dd', -5, '########'],
  ])('are shown by their format: %s', (numberFormat, value, text) => {
    expect(formatValue({ value, numberFormat }, 'es-ES')).toBe(text);
  });

  it('of a book that counts days from 1904 are the same days', () => {
    const { value } = coerceInput('31/12/2025', 'General', 'es-ES', true);
    expect(formatValue({ value, numberFormat: 'yyyy-mm-dd' }, 'es-ES', true)).toBe('2025-12-31');
  });

  it('that a merge covers are gone, and go nowhere when written', async () => {
    const { run, sheet } = await openSheet((workbook) =>
      fill(workbook, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    await run((one) => {
      one.getRange('A1:B2').merge();
      one.getRange('A1:B2').values = [
        ['e', 'f'],
        ['g', 'h'],
      ];
    });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual(['e', '', '']);
  });

  it('leave nothing used behind when they are cleared', async () => {
    const { codeOf, run } = await openSheet((workbook) => fill(workbook, [['a']]));
    await run((sheet) => sheet.getRange('A1').clear());
    expect(await codeOf((sheet) => sheet.getRange('A1:C3').getUsedRange())).toBe('ItemNotFound');
  });
});

describe('what Excel has no word for', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['an alignment', (sheet) => (sheet.getRange('A1').format.horizontalAlignment = wrong('Middle'))],
    ['a line', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = wrong('solid'))],
    ['a colour', (sheet) => (sheet.getRange('A1').format.fill.color = 'rojo')],
    ['a short colour', (sheet) => (sheet.getRange('A1').format.font.color = '#F00')],
    ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['0;0;0;0;0']])],
    ['a size', (sheet) => (sheet.getRange('A1').format.font.size = 0)],
    ['a paper', (sheet) => (sheet.pageLayout.paperSize = wrong('Carta'))],
    ['a chart', (sheet) => sheet.charts.add(wrong('Columns'), sheet.getRange('A1:B2'))],
    ['a visibility', (sheet) => (sheet.visibility = wrong('Gone'))],
    ['a rule', (sheet) => (sheet.getRange('A1').dataValidation.rule = { wholeNumber: wrong({ formula1: 1 }) })],
    [
      'a long list',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
  ])('is refused: %s', async (_, act) => {
    const { codeOf } = await openSheet();
    expect(await codeOf(act)).toBe('InvalidArgument');
  });

  it('takes names of colours, and gives codes', async () => {
    const { run, sheet } = await openSheet();
    await run((one) => (one.getRange('A1').format.fill.color = 'orange'));
    expect(sheet.cell(0, 0)?.style?.fill).toBe('#FFA500');
  });

  it('takes a range for the source of a list', async () => {
    const { run, sheet } = await openSheet();
    await run(
      (one) =>
        (one.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: one.getRange('D1:D5') } }),
    );
    expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=$D$1:$D$5' } });
  });
});
