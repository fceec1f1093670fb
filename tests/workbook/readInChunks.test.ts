import { insertRows, type Workbook, type Worksheet } from 'excel-host';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { openBlank } from './excel';

const headers = ['Código', 'Actividad', 'Tipo'];

/** A table of activities nearly as wide as its sheet, of which one row is filled. */
async function openTable(rows: number) {
  const { host, workbook } = await openBlank();
  const sheet = workbook.activeSheet;
  headers.forEach((header, column) => workbook.enter(sheet, 0, column, header));
  ['A25-22222', 'Taller', 'taller'].forEach((value, column) => workbook.enter(sheet, 1, column, value));
  workbook.addTable(sheet, { row: 0, column: 0, rows: rows + 1, columns: 16_000 }, 'Actividades');
  return { host, workbook, sheet };
}

describe('a table much larger than what stands in it', () => {
  it('is read as far as it is filled; its other rows are blank', async () => {
    const { host } = await openTable(100_000);
    const { matrix } = await openWorkbook();
    const { rows, raw } = matrix.tables.Activity;
    expect(rows.map(({ record }) => record.title)).toEqual(['Taller']);
    expect(raw?.rows).toHaveLength(100_000);
    expect(raw?.rows.at(-1)).toHaveLength(16_000);
    // Of 1,600,000,000 cells those of a few rows.
    expect(host.statistics.responseBytes).toBeLessThan(1_000_000);
  });

  it('is refused, not read for hours, where it is filled down to its end', async () => {
    const { workbook, sheet } = await openTable(100_000);
    workbook.enter(sheet, 100_000, 15_999, 1);
    await expect(openWorkbook()).rejects.toMatchObject({ code: 'tooLarge' });
  });
});

describe('a workbook that holds much in few cells', () => {
  it('is read in pieces from the second time on, far below what Excel answers at most', async () => {
    const { host, workbook } = await openBlank();
    const sheet = workbook.activeSheet;
    headers.forEach((header, column) => workbook.enter(sheet, 0, column, header));
    for (let row = 1; row <= 140; row++)
      [`A25-${22222 + row}`, 'x'.repeat(30_000), 'taller'].forEach((value, column) =>
        workbook.enter(sheet, row, column, value),
      );
    workbook.addTable(sheet, { row: 0, column: 0, rows: 141, columns: 3 }, 'Actividades');
    const answers: number[] = [];
    host.intercept = async (_, carryOut) => {
      const before = host.statistics.responseBytes;
      const reply = await carryOut();
      answers.push(host.statistics.responseBytes - before);
      return reply;
    };
    const first = await openWorkbook();
    expect(Math.max(...answers)).toBeGreaterThan(4_000_000);
    answers.length = 0;
    expect((await openWorkbook()).matrix.tables.Activity.rows).toEqual(first.matrix.tables.Activity.rows);
    expect(Math.max(...answers)).toBeLessThan(1_500_000);
  });
});

describe('a table that is read in several answers', () => {
  const rowCount = 600;
  const idOf = (at: number) => `A25-${22222 + at}`;

  /** Reads it, with something that somebody else does right before a request. */
  async function readWhile(act: (workbook: Workbook, sheet: Worksheet) => void, isNow: (request: number) => boolean) {
    const { host, workbook } = await openBlank();
    const sheet = workbook.activeSheet;
    headers.forEach((header, column) => workbook.enter(sheet, 0, column, header));
    for (let at = 0; at < rowCount; at++)
      [idOf(at), `Taller ${at}`.padEnd(900, '.'), 'taller'].forEach((value, column) =>
        workbook.enter(sheet, at + 1, column, value),
      );
    workbook.addTable(sheet, { row: 0, column: 0, rows: rowCount + 1, columns: 3 }, 'Actividades');
    host.setFault('smallAnswers', true);
    let request = 0;
    host.intercept = (_, carryOut) => {
      if (isNow(++request)) act(workbook, sheet);
      return carryOut();
    };
    const { matrix } = await openWorkbook();
    return {
      requests: request,
      titles: matrix.tables.Activity.rows.map(({ record }) => record.title?.replace(/\.+$/, '')),
    };
  }

  const all = Array.from({ length: rowCount }, (_, at) => `Taller ${at}`);
  /** The requests of a reading in which nobody does anything. */
  const undisturbed = async () =>
    (
      await readWhile(
        () => undefined,
        () => false,
      )
    ).requests;

  it('is read whole, each row once', async () => {
    const { titles } = await readWhile(
      () => undefined,
      () => false,
    );
    expect(titles).toEqual(all);
  });

  it.each(['first', 'second', 'last'] as const)(
    'is read anew where somebody inserts a row before the %s answer with cells',
    async (which) => {
      const requests = await undisturbed();
      const when = { first: 3, second: 4, last: requests }[which];
      const { titles } = await readWhile(
        (workbook, sheet) => insertRows(workbook, sheet, 5, 1, 'remote'),
        (request) => request === when,
      );
      expect(titles.filter((title) => title)).toEqual(all);
    },
  );

  it('is read anew where somebody sorts it between two answers', async () => {
    const requests = await undisturbed();
    const { titles } = await readWhile(
      (workbook, sheet) => {
        for (let at = 0; at < rowCount / 2; at++)
          for (const column of [0, 1]) {
            const [upper, lower] = [at + 1, rowCount - at].map((row) => sheet.value(row, column));
            workbook.enter(sheet, at + 1, column, lower!);
            workbook.enter(sheet, rowCount - at, column, upper!);
          }
      },
      (request) => request === requests - 1,
    );
    expect(titles).toEqual([...all].reverse());
  });

  it('is read though its first column holds a formula that never comes to rest', async () => {
    let count = 0;
    const { titles } = await readWhile(
      (workbook, sheet) => workbook.enter(sheet, 1, 0, `A25-${++count}`),
      () => true,
    );
    expect(titles).toEqual(all);
  });

  it('is refused as busy where others do not stop moving its rows', async () => {
    const reading = readWhile(
      (workbook, sheet) => insertRows(workbook, sheet, 5, 1, 'remote'),
      () => true,
    );
    await expect(reading).rejects.toMatchObject({ code: 'busy' });
  });
});
