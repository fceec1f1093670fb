import { UserEdits } from '../../src/model/UserEdits';
import { openBlank } from '../openBlank';

/** A blank workbook in an Excel of a level, and ways to write and to look. */
async function open(excelApi: string) {
  const { workbook } = await openBlank(undefined, { excelApi });
  const edits = new UserEdits(workbook, 'es-ES');
  const { history } = workbook;
  const type = (input: string) => edits.type(workbook.activeSheet, { row: 0, column: 0, input });
  /** What stands in A1, A2 and A3. */
  const cells = () => [0, 1, 2].map((row) => workbook.activeSheet.value(row, 0));
  return { workbook, history, type, cells };
}

/** Writes values into cells, each in a request of its own. */
const write = (options: Excel.RunOptions, ...cells: (readonly [address: string, value: string])[]) =>
  Excel.run(options, async (context) => {
    for (const [address, value] of cells) {
      context.workbook.worksheets.getItem('Hoja1').getRange(address).values = [[value]];
      await context.sync();
    }
  });

describe('what can be undone', () => {
  it('is lost with each write of an add-in before ExcelApi 1.19', async () => {
    const { history, type, cells } = await open('1.18');
    type('a mano');
    await write({ mergeUndoGroup: true }, ['A2', 'x']);
    expect(history.canUndo).toBe(false);
    expect(cells()).toEqual(['a mano', 'x', '']);
  });

  it('has each request of an add-in as a step from 1.19 on', async () => {
    const { history, type, cells } = await open('1.19');
    type('a mano');
    await write({ mergeUndoGroup: true }, ['A2', 'x'], ['A3', 'y']);
    history.undo();
    expect(cells()).toEqual(['a mano', 'x', '']);
    history.undo();
    expect(cells()).toEqual(['a mano', '', '']);
    history.redo();
    history.redo();
    expect(cells()).toEqual(['a mano', 'x', 'y']);
  });

  it('has the requests of one run as one step from 1.20 on, where that is asked', async () => {
    const { history, type, cells } = await open('1.20');
    type('a mano');
    await write({ mergeUndoGroup: true }, ['A2', 'x'], ['A3', 'y']);
    await write({ mergeUndoGroup: true }, ['A2', 'z']);
    history.undo();
    expect(cells()).toEqual(['a mano', 'x', 'y']);
    history.undo();
    expect(cells()).toEqual(['a mano', '', '']);
    history.redo();
    expect(cells()).toEqual(['a mano', 'x', 'y']);
    await write({}, ['A2', 'b'], ['A3', 'c']);
    history.undo();
    expect(cells()).toEqual(['a mano', 'b', 'y']);
  });

  it('is not changed by requests that only read', async () => {
    const { history, type } = await open('1.19');
    type('a mano');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Hoja1').getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['a mano']]);
    });
    history.undo();
    expect(history.canUndo).toBe(false);
  });

  it('takes back sheets, tables, looks and the layout of pages too', async () => {
    const { workbook, history } = await open('1.20');
    const state = () => JSON.stringify([workbook.sheets, workbook.tables.map(({ name, area }) => [name, area])]);
    workbook.enter(workbook.activeSheet, 0, 0, 'Nombre');
    const before = state();
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const book = context.workbook;
      const sheet = book.worksheets.getItem('Hoja1');
      sheet.tables.add('A1:B3', true).name = 'Lista';
      sheet.getRange('A:A').format.font.bold = true;
      sheet.pageLayout.orientation = 'Landscape';
      book.worksheets.add('Otra').getRange('A1').values = [['x']];
      await context.sync();
      book.tables.getItem('Lista').delete();
      await context.sync();
    });
    const after = state();
    history.undo();
    expect(state()).toBe(before);
    history.redo();
    expect(state()).toBe(after);
  });

  it('ends with what Excel cannot undo, which is refused in a run that is to be one step', async () => {
    const { workbook, history, type } = await open('1.20');
    workbook.addSheet('Otra', 'user');
    type('a mano');
    const remove = (options: Excel.RunOptions) =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem('Hoja1').getRange('A2').values = [['x']];
        context.workbook.worksheets.getItem('Otra').delete();
        await context.sync();
      });
    await expect(remove({ mergeUndoGroup: true })).rejects.toMatchObject({ code: 'UndoNotSupported' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hoja1', 'Otra']);
    expect(history.canUndo).toBe(true);
    await remove({});
    expect(history.canUndo).toBe(false);
  });

  it('ends with what another person does', async () => {
    const { workbook, history } = await open('1.20');
    await write({}, ['A1', 'x']);
    workbook.type(workbook.activeSheet, 5, 5, 'suyo', 'remote');
    expect(history.canUndo).toBe(false);
  });
});
