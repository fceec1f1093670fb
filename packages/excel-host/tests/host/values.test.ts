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
