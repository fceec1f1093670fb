import {
  CoAuthor,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  sortTable,
  type Table,
  type Workbook,
} from 'excel-host';
import { Draw, seededRandom } from '../../src/domain/sample/random';
import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { joined, nothingChanged, type Changed } from '../../src/workbook/changed';
import { openWorkbook, readAgain, type WorkbookSnapshot } from '../../src/workbook/openWorkbook';
import { saveRecords, writtenBy, type RecordEdit } from '../../src/workbook/operations/saveRecords';
import { hearChanges } from '../../src/workbook/watchChanges';
import { now, openMatrix } from './excel';

const rows = sampleRecords({ language: 'es', activities: 12 });

/** A matrix with what its events have told since it was last asked. */
async function openHeard() {
  const { workbook, host } = await openMatrix('es', rows);
  let changed: Changed = nothingChanged;
  await Excel.run(async (context) => {
    hearChanges(context.workbook.worksheets, (_, told) => (changed = joined(changed, told)));
    await context.sync();
  });
  return {
    workbook,
    host,
    /** What may have changed; the events of what was done have come by then. */
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const taken = changed;
      changed = nothingChanged;
      return taken;
    },
  };
}

/** All that a reading tells, as data. */
const told = ({ matrix, tables, sheets, hiddenSheets, ...rest }: WorkbookSnapshot) => ({
  ...rest,
  sheets: [...sheets],
  hiddenSheets: [...hiddenSheets],
  tables: [...tables],
  problems: matrix.problems,
  rows: Object.values(matrix.tables).map((table) => table.rows),
  language: matrix.language,
});

type Act = (workbook: Workbook, draw: Draw) => unknown;

const below = (draw: Draw, limit: number): number => draw.integer(0, limit - 1);
const tableIn = (workbook: Workbook, draw: Draw): Table =>
  draw.one(workbook.tables.filter(({ name }) => /^(Actividades|Productos|Bitacora|Catalogo)/.test(name)));
const rowIn = ({ body }: Table, draw: Draw) => body.row + below(draw, body.rows);
const columnIn = ({ body }: Table, draw: Draw) => body.column + below(draw, body.columns);
/** What an add-in does; on a protected sheet nothing comes of it. */
const inExcel = (act: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  }).catch((error: OfficeExtension.Error) => {
    if (error.code !== 'AccessDenied') throw error;
  });

/** What people and add-ins do to a workbook. */
const acts: Readonly<Record<string, Act>> = {
  'type into a cell': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    workbook.type(table.sheet, rowIn(table, draw), columnIn(table, draw), `x${below(draw, 100)}`, 'remote');
  },
  'type right below a table': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    workbook.type(table.sheet, table.area.row + table.area.rows, columnIn(table, draw), 'Debajo', 'user');
  },
  'type beside all tables': (workbook, draw) =>
    workbook.type(tableIn(workbook, draw).sheet, below(draw, 30), 200, 'Nota', 'user'),
  'paste rows': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    const [first, column] = [rowIn(table, draw), table.body.column];
    const cells = [0, 1, 2].map((row) => ({ row: first + row, column, input: `P${below(draw, 50)}` }));
    workbook.typeAll(table.sheet, cells, 'user');
  },
  'insert rows of the sheet': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    insertRows(workbook, table.sheet, rowIn(table, draw) - below(draw, 2), 1 + below(draw, 2), 'user');
  },
  'delete a row of the sheet': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    if (table.body.rows > 2) deleteRows(workbook, table.sheet, rowIn(table, draw), 1, 'remote');
  },
  'insert a column': (workbook, draw) => {
    const table = workbook.table('Actividades')!;
    insertColumns(workbook, table.sheet, columnIn(table, draw), 1, 'user');
  },
  'delete a column': (workbook) => {
    const table = workbook.table('Actividades')!;
    const at = table.headers().findIndex((header) => header.startsWith('Columna'));
    if (at >= 0) deleteColumns(workbook, table.sheet, table.body.column + at, 1, 'user');
  },
  'change a header': (workbook) => {
    const { sheet, header } = workbook.table('Actividades')!;
    workbook.type(sheet, header.row, header.column + 1, 'Nombre de la actividad', 'user');
  },
  'sort a table': (workbook, draw) => {
    const table = tableIn(workbook, draw);
    sortTable(table, below(draw, table.body.columns), below(draw, 2) === 0);
    workbook.emit({ kind: 'sorted', sheet: table.sheet, area: table.body, source: 'user' });
  },
  'write cells as an add-in': (workbook, draw) => {
    const { name } = tableIn(workbook, draw);
    return inExcel(({ workbook: { tables } }) => {
      tables.getItem(name).getDataBodyRange().getRow(0).getCell(0, 1).getResizedRange(1, 1).values = [
        ['a', 'b'],
        ['c', below(draw, 9)],
      ];
    });
  },
  'add rows as an add-in': (workbook, draw) => {
    const { name, body } = tableIn(workbook, draw);
    const values = [Array.from({ length: body.columns }, (_, at) => `N${at}`)];
    return inExcel(({ workbook: { tables } }) => void tables.getItem(name).rows.add(below(draw, body.rows), values));
  },
  'delete a table’s row as an add-in': (workbook, draw) => {
    const { name, body } = tableIn(workbook, draw);
    if (body.rows < 3) return undefined;
    return inExcel(({ workbook: { tables } }) => tables.getItem(name).rows.getItemAt(below(draw, body.rows)).delete());
  },
  'make a table longer, without a word': (workbook, draw) => {
    const { name } = tableIn(workbook, draw);
    return inExcel(({ workbook: { tables } }) => {
      const table = tables.getItem(name);
      table.resize(table.getRange().getResizedRange(1, 0));
    });
  },
  'rename a sheet': (workbook, draw) => {
    const { sheet } = workbook.table('ReportesPaises')!;
    return inExcel((context) => (context.workbook.worksheets.getItem(sheet.id).name = `Hoja ${below(draw, 1000)}`));
  },
  'rename a table': (workbook, draw) => {
    const name = workbook.table('Productos') ? 'Productos' : 'Tabla9';
    if (!workbook.table(name) || below(draw, 4) > 0) return undefined;
    return inExcel(
      ({ workbook: { tables } }) => (tables.getItem(name).name = name === 'Productos' ? 'Tabla9' : 'Productos'),
    );
  },
  'filter a table': (workbook, draw) => {
    const table = workbook.table('Actividades')!;
    table.isFiltered = below(draw, 2) === 0;
  },
  'protect a sheet': (workbook, draw) => void (tableIn(workbook, draw).sheet.isProtected = below(draw, 2) === 0),
  'add a sheet': (workbook, draw) => workbook.addSheet(`Otra ${workbook.sheets.length} ${below(draw, 99)}`, 'user'),
};

describe('reading again what changed', () => {
  it('gives what reading everything gives, whatever was done', async () => {
    const { workbook, take } = await openHeard();
    const draw = new Draw(seededRandom(Number(process.env['LAW_SEED'] ?? 5)));
    let snapshot = await openWorkbook();
    await take();
    const done: string[] = [];
    for (let step = 0; step < Number(process.env['LAW_STEPS'] ?? 25); step++) {
      for (let left = 1 + below(draw, 3); left > 0; left--) {
        const name = draw.one(Object.keys(acts));
        done.push(name);
        await acts[name]!(workbook, draw);
      }
      for (const { sheet } of workbook.tables.slice(0, below(draw, 3))) sheet.isProtected = false;
      snapshot = await readAgain(snapshot, await take());
      const whole = await openWorkbook();
      try {
        expect(told(snapshot)).toEqual(told(whole));
      } catch (error) {
        throw new Error(`after ${done.slice(-8).join(', ')} (step ${step})`, { cause: error });
      }
    }
  });

  it('asks for the rows that changed, and no others', async () => {
    const { workbook, host, take } = await openHeard();
    const before = await openWorkbook();
    const { responseBytes: all } = host.statistics;
    const { sheet, body } = workbook.table('Actividades')!;
    workbook.type(sheet, body.row + 3, body.column + 1, 'Otro título', 'user');
    const changed = await take();
    host.resetStatistics();
    const after = await readAgain(before, changed);
    expect(after.matrix.tables.Activity.rows[3]?.record.title).toBe('Otro título');
    expect(after.matrix.tables.Activity.rows[2]).toBe(before.matrix.tables.Activity.rows[2]);
    const { roundTrips, responseBytes } = host.statistics;
    expect(roundTrips).toBe(1);
    // What is told of every table's place is the larger part.
    expect(responseBytes).toBeLessThan((2 / 3) * all);
  });

  describe('after a save', () => {
    /** Saves a change and a new activity, as the book was read before; what the book holds is in `before`. */
    async function saved() {
      const heard = await openHeard();
      const before = await openWorkbook();
      const all = heard.host.statistics.responseBytes;
      const base = before.matrix.tables.Activity.rows[1]!;
      const edits: RecordEdit[] = [
        { table: 'Activity', base, values: { ...base.record, remarks: 'Guardada' } },
        { table: 'Activity', base: null, values: { ...base.record, id: 'A25-NEW22', title: 'Nueva' } },
      ];
      const save = () => saveRecords(before, { edits, who: 'Ana', now });
      return { ...heard, before, all, save };
    }

    it('asks in one round trip for what Excel told of it', async () => {
      const { host, before, take, save } = await saved();
      await save();
      const changed = await take();
      host.resetStatistics();
      const after = await readAgain(before, changed);
      expect(host.statistics.roundTrips).toBe(1);
      expect(told(after)).toEqual(told(await openWorkbook()));
    });

    it('asks in one round trip for what it says that it wrote, though Excel has told of nothing yet', async () => {
      const { host, before, all, save } = await saved();
      const written = writtenBy(await save());
      host.resetStatistics();
      const after = await readAgain(before, written);
      expect(host.statistics.roundTrips).toBe(1);
      expect(host.statistics.responseBytes).toBeLessThan((3 / 4) * all);
      expect(told(after)).toEqual(told(await openWorkbook()));
    });

    it.each<[string, Act]>([
      [
        'somebody inserted a row before it was sent',
        (book) => insertRows(book, book.table('Actividades')!.sheet, 3, 1, 'remote'),
      ],
      ['a totals row makes Excel insert rows', (book) => (book.table('Actividades')!.showTotals = true)],
      [
        'something stands below the table',
        (book) => {
          const { sheet, area } = book.table('Actividades')!;
          book.type(sheet, area.row + area.rows + 2, area.column, 'Nota', 'user');
        },
      ],
    ])('knows the book where %s', async (_, act) => {
      const { workbook, before, save } = await saved();
      await act(workbook, new Draw(() => 0));
      expect(told(await readAgain(before, writtenBy(await save())))).toEqual(told(await openWorkbook()));
    });

    it('says that everything is to be read where it had to begin again', async () => {
      const { host, workbook, save } = await saved();
      let isFirst = true;
      host.intercept = (body, carryOut) => {
        const { sheet, area } = workbook.table('Actividades')!;
        if (body.includes('"ActionType":4') && isFirst)
          workbook.type(sheet, area.row + area.rows, area.column, 'A25-OTHER', 'remote');
        isFirst &&= !body.includes('"ActionType":4');
        return carryOut();
      };
      expect(writtenBy(await save())).toBe('everything');
    });

    it('says so too where an earlier save was finished first', async () => {
      const { host, save } = await saved();
      let writing = 0;
      host.intercept = async (body, carryOut) => {
        if (!body.includes('"ActionType":4')) return writing === 1 ? host.failure('GeneralException') : carryOut();
        writing++;
        const sets = (JSON.parse(body) as { Actions: { ActionType: number }[] }).Actions.flatMap((action, at) =>
          action.ActionType === 4 ? [at] : [],
        );
        return writing === 1 ? carryOut({ at: sets.at(-3)!, code: 'GeneralException' }) : carryOut();
      };
      await expect(save()).rejects.toMatchObject({ code: 'unexpected' });
      writing = 2;
      expect(writtenBy(await save())).toBe('everything');
    });
  });

  it('sees that rows have moved where as many came as went', async () => {
    const { workbook, take } = await openHeard();
    const before = await openWorkbook();
    const { sheet, body } = workbook.table('Actividades')!;
    deleteRows(workbook, sheet, body.row + 1, 1, 'user');
    insertRows(workbook, sheet, body.row + 6, 1, 'user');
    expect(told(await readAgain(before, await take()))).toEqual(told(await openWorkbook()));
  });

  it.each<[string, Act]>([
    ['a column came', (book) => insertColumns(book, book.table('Actividades')!.sheet, 3, 1, 'user')],
    ['a row came above it', (book) => insertRows(book, book.table('Actividades')!.sheet, 0, 1, 'user')],
    ['a row went', (book) => deleteRows(book, book.table('Actividades')!.sheet, 3, 1, 'user')],
    [
      'its sheet was made anew',
      (book) => {
        const { sheet } = book.table('Actividades')!;
        Object.assign(sheet, { id: book.makeId('sheet') });
        sheet.cell(2, 1)!.value = 'De otra hoja';
      },
    ],
  ])('reads a table as a whole where %s, though nobody told of it', async (_, act) => {
    const { workbook } = await openHeard();
    const before = await openWorkbook();
    await act(workbook, new Draw(() => 0));
    expect(told(await readAgain(before, nothingChanged))).toEqual(told(await openWorkbook()));
  });

  it('sees what others have done before a save and Excel merges after it; both stand', async () => {
    const { workbook, take } = await openHeard();
    const before = await openWorkbook();
    const { sheet, body } = workbook.table('Actividades')!;
    const other = new CoAuthor(workbook);
    const [title, remarks] = ['title', 'remarks'].map((field) =>
      before.matrix.tables.Activity.columns.position.get(field)!,
    );
    other.type(sheet, body.row + 1, body.column + title!, 'Suya');
    other.insertRows(sheet, body.row + 3, 1);
    const base = before.matrix.tables.Activity.rows[1]!;
    insertRows(workbook, sheet, body.row, 1, 'user');
    const values = { ...base.record, remarks: 'Guardada' };
    await saveRecords(before, { edits: [{ table: 'Activity', base, values }], who: 'Ana', now });
    const saved = await readAgain(before, await take());
    other.merge();
    const after = await readAgain(saved, await take());
    expect(told(after)).toEqual(told(await openWorkbook()));
    const row = after.matrix.tables.Activity.byId.get(String(base.record.id));
    expect([row?.record.title, row?.record.remarks]).toEqual(['Suya', 'Guardada']);
    expect(sheet.value(body.row + 2, body.column + remarks!)).toBe('Guardada');
    other.close();
  });

  it('sees what a formula gives now, though no event tells of it', async () => {
    const { workbook, take } = await openHeard();
    const { sheet, body } = workbook.table('Actividades')!;
    sheet.cell(body.row, body.column + 1)!.numberFormat = 'General';
    workbook.type(sheet, body.row, body.column + 1, '=A1', 'user');
    const before = await openWorkbook();
    await take();
    sheet.cell(body.row, body.column + 1)!.value = 'Calculado';
    const after = await readAgain(before, nothingChanged);
    expect(after.matrix.tables.Activity.rows[0]?.record.title).toBe('Calculado');
  });

  it('reads everything where Excel does not answer what was asked', async () => {
    const { workbook, host } = await openHeard();
    const before = await openWorkbook();
    const { sheet, body } = workbook.table('Actividades')!;
    sheet.cell(body.row, body.column + 1)!.value = 'Sin aviso';
    host.setFault('generalException', true);
    const after = await readAgain(before, nothingChanged);
    expect(after.matrix.tables.Activity.rows[0]?.record.title).toBe('Sin aviso');
  });
});
