import { openWorkbook } from '../../src/workbook/openWorkbook';
import { selectPlace, showSheet, watchSelection } from '../../src/workbook/selection';
import { heldActivity, openMatrix } from './excel';

const rows = [{ table: 'Activity' as const, record: heldActivity({ id: 'A25-1' }) }];

async function watched() {
  const { workbook } = await openMatrix('es', rows);
  const told: (readonly [address: string, isOurs: boolean])[] = [];
  await watchSelection(({ address, isOurs }) => told.push([address, isOurs]));
  const snapshot = await openWorkbook();
  const { sheet, body } = workbook.table('Actividades')!;
  const select = (column: number) => workbook.select(sheet, { row: body.row, column, rows: 1, columns: 1 }, 'user');
  const ours = () => selectPlace(snapshot, { table: 'Activity', index: 0, field: null });
  const events = () => new Promise((resolve) => setTimeout(resolve));
  return { told, select, ours, events, at: (letter: string) => `${letter}${body.row + 1}` };
}

describe('what is told of the selection', () => {
  it('says of a cell whether the add-in itself selected it', async () => {
    const { told, select, ours, events, at } = await watched();
    select(3);
    await ours();
    await events();
    select(4);
    await events();
    // As its sheet comes to the front, Excel tells of the cell that was selected there.
    expect(told).toEqual([
      [at('D'), false],
      [at('D'), false],
      [at('A'), true],
      [at('E'), false],
    ]);
  });

  it('takes a cell for the person’s that they come back to after another', async () => {
    const { told, select, ours, events } = await watched();
    await ours();
    await events();
    select(3);
    await events();
    select(0);
    await events();
    expect(told.slice(-3).map(([, isOurs]) => isOurs)).toEqual([true, false, false]);
  });
});

describe('showing a sheet', () => {
  it('brings it to the front, and does nothing where there is none of that name any more', async () => {
    const { workbook } = await openMatrix('es', rows);
    await showSheet('Catálogos');
    expect(workbook.activeSheet.name).toBe('Catálogos');
    await showSheet('Nadie');
    expect(workbook.activeSheet.name).toBe('Catálogos');
  });
});
