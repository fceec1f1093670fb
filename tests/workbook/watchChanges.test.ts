import { insertRows } from 'excel-host';
import { runExcel } from '../../src/workbook/runExcel';
import { watchChanges, type Told } from '../../src/workbook/watchChanges';
import { heldActivity, openMatrix } from './excel';

type By = Pick<Told, 'here' | 'elsewhere'>;
const [here, elsewhere]: readonly By[] = [
  { here: true, elsewhere: false },
  { here: false, elsewhere: true },
];

/** What is told of changes to a small matrix, once they have come to rest. */
async function watched({ isNewest = false, mustWait = (): boolean => false } = {}) {
  const rows = ['A25-2', 'A25-1'].map((id) => ({ table: 'Activity' as const, record: heldActivity({ id }) }));
  const { workbook, host } = await openMatrix('es', rows);
  if (isNewest) jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  const told: By[] = [];
  const changes: Told['changed'][] = [];
  const tell = ({ changed, ...by }: Told) => {
    told.push(by);
    changes.push(changed);
  };
  const unwatch = await watchChanges(tell, mustWait);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Waits until so many changes were told. */
  const untilTold = async (count: number) => {
    while (told.length < count) await pause(20);
  };
  const stop = async () => {
    unwatch();
    // One batch after another: the handlers are off by then.
    await runExcel(() => Promise.resolve());
  };
  return { workbook, host, sheet: workbook.table('Actividades')!.sheet, told, changes, stop, untilTold, pause };
}

describe('changes of the workbook', () => {
  it('leave no handler behind in Excel once nobody listens', async () => {
    const { host, stop } = await watched();
    const asked = jest.spyOn(host, 'processQuery');
    await stop();
    const given = asked.mock.calls.flatMap(([body]) => body.match(/"_Unregister\w+"/g) ?? []);
    asked.mockClear();
    const unwatch = await watchChanges(() => undefined);
    const taken = asked.mock.calls.flatMap(([body]) => body.match(/"_Register\w+"/g) ?? []);
    unwatch();
    expect(taken.length).toBeGreaterThan(3);
    expect(given.map((name) => name.replace('Unregister', 'Register')).sort()).toEqual(taken.sort());
    asked.mockRestore();
  });

  it('are told once for many, with where they were made', async () => {
    const { workbook, sheet, told, stop, untilTold } = await watched();
    workbook.type(sheet, 1, 1, 'Uno', 'user');
    workbook.type(sheet, 2, 1, 'Dos', 'user');
    await untilTold(1);
    workbook.type(sheet, 1, 1, 'Tres', 'remote');
    await untilTold(2);
    expect(told).toEqual([here, elsewhere]);
    await stop();
  });

  it('are told with their places, the first time with everything: what came before it nobody has told', async () => {
    const { workbook, sheet, told, changes, stop, untilTold } = await watched();
    const log = workbook.table('Bitacora')!.sheet;
    workbook.type(sheet, 1, 1, 'Uno', 'user');
    await untilTold(1);
    workbook.type(sheet, 1, 1, 'Dos', 'user');
    workbook.type(sheet, 2, 1, 'Tres', 'user');
    workbook.type(sheet, 8, 1, 'Cuatro', 'user');
    insertRows(workbook, log, 1, 1, 'user');
    await untilTold(2);
    expect(told).toEqual([here, here]);
    const runs = new Map([
      [
        sheet.id,
        [
          { from: 2, to: 3 },
          { from: 9, to: 9 },
        ],
      ],
      [log.id, [{ from: 1, to: 1_048_576 }]],
    ]);
    expect(changes).toEqual(['everything', runs]);
    await stop();
  });

  it('are told once and late where who listens has to wait', async () => {
    let isWaiting = true;
    const { workbook, sheet, told, stop, untilTold, pause } = await watched({ mustWait: () => isWaiting });
    workbook.type(sheet, 1, 1, 'Uno', 'user');
    await pause(700);
    workbook.type(sheet, 2, 1, 'Dos', 'remote');
    await pause(700);
    expect(told).toEqual([]);
    isWaiting = false;
    await untilTold(1);
    expect(told).toEqual([{ here: true, elsewhere: true }]);
    await stop();
  });

  it('are told where rows were sorted, which is no change of cells to Excel', async () => {
    const { told, stop, untilTold } = await watched();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actividades').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    await untilTold(1);
    expect(told).toEqual([here]);
    await stop();
  });

  it('are told where a sheet was given another name, in an Excel that tells of that', async () => {
    const { told, stop, untilTold } = await watched({ isNewest: true });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actividades').worksheet.name = 'Mis actividades';
      await context.sync();
    });
    await untilTold(1);
    expect(told).toEqual([here]);
    await stop();
  });

  it('are told no more once nobody listens', async () => {
    const { workbook, sheet, told, stop, pause } = await watched();
    await stop();
    workbook.type(sheet, 1, 1, 'Uno', 'user');
    await pause(700);
    expect(told).toEqual([]);
  });

  it('are told no more once nobody listens, though Excel did not take that in', async () => {
    const { workbook, host, sheet, told, stop, pause } = await watched();
    jest.spyOn(host, 'processQuery').mockResolvedValueOnce(host.failure('GeneralException'));
    await stop();
    workbook.type(sheet, 1, 1, 'Uno', 'user');
    await pause(700);
    expect(told).toEqual([]);
  });
});
