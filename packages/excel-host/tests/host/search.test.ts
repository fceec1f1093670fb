import { Workbook } from '../../src/model/Workbook';
import { openBlank } from '../openBlank';

const whole = { completeMatch: true, matchCase: true };

/** A sheet with these cells, and the addresses that a search in a range finds, one after another. */
async function search(cells: readonly (readonly (string | number)[])[], look: (sheet: Excel.Worksheet) => Excel.Range) {
  const { workbook } = await openBlank(new Workbook());
  cells.forEach((row, at) => row.forEach((cell, column) => workbook.enter(workbook.activeSheet, at, column, cell)));
  return Excel.run(async (context) => {
    const found = look(context.workbook.worksheets.getActiveWorksheet());
    found.load('address');
    await context.sync();
    return found.address.replace(/^.*!/, '');
  });
}

describe('Range.find of our Excel', () => {
  const column = [['Código'], ['A25-1'], ['A25-2'], ['a25-2']];

  it('finds a whole cell, in its case, and the result leads on to the row', async () => {
    const found = await search(column, (sheet) =>
      sheet.getRange('A1:A4').find('a25-2', whole).getEntireRow().getIntersection('C1:D9'),
    );
    expect(found).toBe('C4:D4');
  });

  it('takes * and ? for wildcards unless ~ stands before them', async () => {
    const texts = [['x'], ['abc'], ['a*c']];
    expect(await search(texts, (sheet) => sheet.getRange('A1:A3').find('a*c', whole))).toBe('A2');
    expect(await search(texts, (sheet) => sheet.getRange('A1:A3').find('a~*c', whole))).toBe('A3');
  });

  it('breaks the request off before the first write where it finds nothing', async () => {
    const { workbook } = await openBlank(new Workbook());
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A9').find('nadie', whole);
      sheet.getRange('B1').values = [['escrito']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(workbook.activeSheet.value(0, 1)).toBe('');
  });

  it('sees nothing in hidden rows', async () => {
    const { workbook } = await openBlank(new Workbook());
    workbook.enter(workbook.activeSheet, 1, 0, 'A25-1');
    workbook.activeSheet.hiddenRows.add(1);
    const searching = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').find('A25-1', whole);
      await context.sync();
    });
    await expect(searching).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('tells blank cells from filled ones', async () => {
    const { workbook } = await openBlank(new Workbook());
    ['a', '', 'b'].forEach((text, at) => workbook.enter(workbook.activeSheet, 0, at, text));
    const blank = (address: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C1').getSpecialCells('Blanks').getIntersection(address);
        await context.sync();
      });
    await expect(blank('B1')).resolves.toBeUndefined();
    await expect(blank('C1')).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
