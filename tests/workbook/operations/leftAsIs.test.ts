import { UserEdits, type Workbook } from 'excel-host';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { forgetLeft, isLeftAsIs } from '../../../src/workbook/operations/leftAsIs';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { heldActivity, now, openMatrix, today } from '../excel';

const rows = ['A25-1', 'A25-2'].map((id) => ({ table: 'Activity' as const, record: heldActivity({ id }) }));

/** A recalculated matrix in an Excel that keeps what can be undone, and a person who types states of its activities. */
async function open() {
  // Made once where the library has all that making takes.
  await openMatrix('es', rows);
  const { workbook } = await openMatrix('es', rows, { excelApi: '1.20' });
  forgetLeft();
  await recalculate({ today, now });
  const { sheet, area } = workbook.table('Actividades')!;
  const column = workbook.table('Actividades')!.headers().indexOf('Estado') + area.column;
  const edits = new UserEdits(workbook, 'es-ES');
  return {
    workbook,
    history: workbook.history,
    states: () => [1, 2].map((row) => sheet.value(area.row + row, column)),
    /** Somebody else types into the second row. */
    otherTypes: (text: string) => void workbook.type(sheet, area.row + 2, column, text, 'remote'),
    type: (input: string) => edits.type(sheet, { row: area.row + 1, column, input }),
  };
}
const isLeft = async () => isLeftAsIs(await openWorkbook());

let minute = 10;
/** Recalculates, each time a minute later. */
const changedCells = async () => (await recalculate({ today, now: `2025-07-15T11:${minute++}:00` })).changedCells;

/** Does something; gives the undoing of it, cell by cell, as Excel takes back a person's own step among other people's edits. */
async function stepOf({ sheets }: Workbook, act: () => unknown): Promise<() => void> {
  const valuesOf = () =>
    sheets.map((sheet) => sheet.rows.map((cells) => (cells ?? []).map((cell) => cell?.value ?? '')));
  const before = valuesOf();
  await act();
  const after = valuesOf();
  return () =>
    sheets.forEach((sheet, at) =>
      after[at]?.forEach((cells, row) =>
        cells.forEach((value, column) => {
          const old = before[at]?.[row]?.[column] ?? '';
          if (value !== old) sheet.ensure(row, column).value = old;
        }),
      ),
    );
}

describe('what is not recalculated again by itself', () => {
  it('is all that undoing brings back, step by step', async () => {
    const { history, type } = await open();
    type('propuesta');
    expect(await isLeft()).toBe(false);
    expect(await changedCells()).toBeGreaterThan(0);
    type('realizada');
    expect(await isLeft()).toBe(false);
    expect(await changedCells()).toBeGreaterThan(0);
    // The second recalculation, the second edit, the first recalculation.
    history.undo();
    expect(await isLeft()).toBe(true);
    history.undo();
    history.undo();
    expect(await isLeft()).toBe(true);
  });

  it('is not what an undo leads to after another person has edited: that is recalculated, once', async () => {
    const { workbook, type, otherTypes, states } = await open();
    const typing = await stepOf(workbook, () => type('propuesta'));
    const first = await stepOf(workbook, changedCells);
    otherTypes('Cancelada');
    // Excel takes back the person's own steps, cell by cell; what the other has typed stays.
    first();
    expect(await isLeft()).toBe(false);
    const second = await stepOf(workbook, changedCells);
    second();
    expect(await isLeft()).toBe(true);
    typing();
    expect([await isLeft(), states()]).toEqual([false, ['Realizada', 'Cancelada']]);
    const third = await stepOf(workbook, changedCells);
    third();
    expect([await isLeft(), states()]).toEqual([true, ['Realizada', 'Cancelada']]);
  });

  it('is no value that a person types again, since the figures beside it are those of another', async () => {
    const { type } = await open();
    for (const state of ['propuesta', 'realizada', 'propuesta']) {
      type(state);
      expect(await isLeft()).toBe(false);
      expect(await changedCells()).toBeGreaterThan(0);
    }
  });

  it('is nothing any more once it is forgotten', async () => {
    const { history, type } = await open();
    type('propuesta');
    await changedCells();
    history.undo();
    forgetLeft();
    expect(await isLeft()).toBe(false);
  });
});
