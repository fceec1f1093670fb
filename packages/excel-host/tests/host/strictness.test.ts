import { formatArea } from '../../src/model/area';
import { filterTable } from '../../src/model/sortAndFilter';
import { UserEdits } from '../../src/model/UserEdits';
import { fill, openSheet, wrong } from './tryBatch';

const people = [
  ['Nombre', 'Valor'],
  ['b', 2],
  ['a', 1],
  ['c', 3],
] as const;
const told = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('tables', () => {
  const withTable = () =>
    openSheet((workbook) => {
      fill(workbook, people);
      workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rows: 4, columns: 2 }, 'Lista');
    });

  it('are made on the sheet that was asked, not on the one in view', async () => {
    const { run, workbook } = await openSheet((book) => void book.addSheet('Otra', 'api'));
    await run((_, { workbook: book }) => book.worksheets.getItem('Otra').tables.add('A1:B2', true));
    expect(workbook.tables.map(({ sheet }) => sheet.name)).toEqual(['Otra']);
  });

  it('take no rows above their header, and those for -1 at the end', async () => {
    const { run, codeOf, workbook, sheet } = await withTable();
    await run((one) => one.tables.getItem('Lista').rows.add(-1, [['d', 4]]));
    expect([sheet.value(0, 0), sheet.value(4, 0)]).toEqual(['Nombre', 'd']);
    expect(await codeOf((one) => one.tables.getItem('Lista').rows.add(-2, [['e', 5]]))).toBe('InvalidArgument');
    expect(formatArea(workbook.tables[0]!.area)).toBe('A1:B5');
  });

  it('give their blank row to the first that is added', async () => {
    const { run, workbook } = await openSheet();
    await run((sheet) =>
      sheet.tables.add('A1:B1', true).rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]),
    );
    expect(workbook.tables[0]?.body.rows).toBe(2);
  });

  it('lie over no merged cells and no other table', async () => {
    const { run, codeOf } = await withTable();
    expect(await codeOf((sheet) => sheet.tables.add('B4:C9', true))).toBe('MergedRangeConflict');
    await run((sheet) => sheet.getRange('E1:F1').merge());
    expect(await codeOf((sheet) => sheet.tables.add('E1:F3', true))).toBe('MergedRangeConflict');
  });

  it.each(['A1', 'R1C1', 'c', 'dos palabras', '1a', ''])('are not called %p', async (name) => {
    const { codeOf } = await withTable();
    expect(await codeOf((sheet) => (sheet.tables.getItem('Lista').name = name))).toBe('InvalidArgument');
  });

  it('keep rows hidden that their filter hides when one is deleted', async () => {
    const { run, workbook, sheet } = await withTable();
    filterTable(workbook, workbook.tables[0]!, 0, ['b', 'a'], 'es-ES');
    await run((one) => one.tables.getItem('Lista').rows.getItemAt(0).delete());
    expect([...sheet.hiddenRows].map((row) => sheet.value(row, 0))).toEqual(['c']);
  });

  it('are not torn apart', async () => {
    const { codeOf } = await withTable();
    expect(await codeOf((sheet) => sheet.getRange('A2').insert('Down'))).toBe('InsertDeleteConflict');
  });
});

describe('sheets', () => {
  it.each(['History', 'a'.repeat(32), "'a", 'a/b'])('are not called %p', async (name) => {
    const { codeOf } = await openSheet();
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add(name))).toBe('InvalidArgument');
  });

  it('are not called like another', async () => {
    const { codeOf } = await openSheet();
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add('hoja1'))).toBe('ItemAlreadyExists');
  });

  it('are not all hidden or deleted', async () => {
    const { codeOf } = await openSheet((workbook) => void (workbook.addSheet('Otra', 'api').visibility = 'Hidden'));
    expect(await codeOf((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
  });

  it('push nothing over their end', async () => {
    const { codeOf } = await openSheet((workbook) => {
      workbook.activeSheet.ensure(1_048_575, 0).value = 'x';
    });
    expect(await codeOf((sheet) => sheet.getRange('A1').insert('Down'))).toBe('NonBlankCellOffSheet');
  });
});

describe('what cannot be known', () => {
  it('is not said to be calculated', async () => {
    const { run, codeOf } = await openSheet((workbook) => fill(workbook, [[1]]));
    expect(await codeOf((_, { workbook }) => workbook.application.calculate('Full'))).toBeNull();
    await run((sheet) => (sheet.getRange('B1').formulas = [['=A1*2']]));
    expect(await codeOf((_, { workbook }) => workbook.application.calculate('Full'))).toBe('ApiNotFound');
  });

  it('keeps how the workbook is to be calculated, in the words of the library', async () => {
    const { run, codeOf } = await openSheet();
    const mode = await run(async (_, context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe('Manual');
    expect(await codeOf((_, { workbook }) => (workbook.application.calculationMode = wrong('Never')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('charts', () => {
  it('are found by their place among those of their sheet', async () => {
    const { run, codeOf } = await openSheet((workbook) => fill(workbook, people));
    await run((sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B4')).name = 'Uno';
      sheet.charts.add('Line', sheet.getRange('A1:B4')).name = 'Dos';
    });
    await run((sheet) => void (sheet.charts.getItemAt(1).name = 'Tres'));
    expect(await codeOf((sheet) => sheet.charts.getItem('Tres').delete())).toBeNull();
    expect(await codeOf((sheet) => sheet.charts.getItemAt(1).delete())).toBe('ItemNotFound');
  });
});

describe('a part of a header', () => {
  it('is no longer than 255 letters', async () => {
    const { codeOf } = await openSheet();
    const set = (length: number) =>
      codeOf((sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(length)));
    expect([await set(255), await set(256)]).toEqual([null, 'InvalidArgument']);
  });
});

describe('the bounds of a validation rule', () => {
  const set = async (rule: Excel.DataValidationRule) =>
    (await openSheet()).codeOf((sheet) => (sheet.getRange('A1').dataValidation.rule = rule));
  const between = (formula1: string, formula2?: string) => ({
    formula1,
    operator: 'Between' as const,
    ...(formula2 && { formula2 }),
  });

  it.each<[string, Excel.DataValidationRule, string | null]>([
    ['days by ISO 8601', { date: between('2000-01-01', '2099-12-31T00:00:00Z') }, null],
    ['formulas', { date: between('=A1', '=TODAY()') }, null],
    ['days as people of one country write them', { date: between('01/01/2000', '31/12/2099') }, 'InvalidArgument'],
    ['one of two', { date: between('2000-01-01') }, 'InvalidArgument'],
    ['numbers', { wholeNumber: between('1', '9') }, null],
    ['words', { wholeNumber: between('uno', 'nueve') }, 'InvalidArgument'],
  ])('are %s or not', async (_, rule, code) => expect(await set(rule)).toBe(code));
});

describe('the sheets beside a sheet', () => {
  const named = (look: (sheet: Excel.Worksheet) => Excel.Worksheet) =>
    openSheet((book) => {
      book.addSheet('Oculta', 'api').visibility = 'Hidden';
      book.addSheet('Otra', 'api');
    }).then(({ run }) =>
      run(async (sheet, context) => {
        const other = look(sheet);
        other.load('name');
        await context.sync();
        return other.isNullObject ? null : other.name;
      }).catch(({ code }: { code: string }) => code),
    );

  it('are told, those that are seen alone where that is asked, and none beyond the ends', async () => {
    expect(await named((sheet) => sheet.getNext())).toBe('Oculta');
    expect(await named((sheet) => sheet.getNext(true))).toBe('Otra');
    expect(await named((sheet) => sheet.getNext(true).getPrevious())).toBe('Oculta');
    expect(await named((sheet) => sheet.getPrevious())).toBe('ItemNotFound');
    expect(await named((sheet) => sheet.getPreviousOrNullObject())).toBeNull();
  });
});

describe('a workbook whose structure is protected', () => {
  const protectedBook = () =>
    openSheet((workbook) => void (workbook.addSheet('Otra', 'api'), (workbook.isStructureProtected = true)));

  it.each<[string, (book: Excel.Workbook) => unknown]>([
    ['comes', ({ worksheets }) => worksheets.add('Nueva')],
    ['goes', ({ worksheets }) => worksheets.getItem('Otra').delete()],
    ['is renamed', ({ worksheets }) => (worksheets.getItem('Otra').name = 'Así')],
    ['moves', ({ worksheets }) => (worksheets.getItem('Otra').position = 0)],
    ['is hidden', ({ worksheets }) => (worksheets.getItem('Otra').visibility = 'Hidden')],
  ])('no sheet %s', async (_, act) => {
    const { codeOf, workbook } = await protectedBook();
    expect(await codeOf((__, { workbook: book }) => act(book))).toBe('AccessDenied');
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Hoja1', 'Visible'],
      ['Otra', 'Visible'],
    ]);
  });

  it('says so, keeps its cells open, and opens by its password only', async () => {
    const { run, codeOf, workbook, sheet } = await protectedBook();
    workbook.structurePassword = null;
    const isProtected = () =>
      run(async (one, context) => {
        one.getRange('A1').values = [['x']];
        context.workbook.protection.load('protected');
        await context.sync();
        return context.workbook.protection.protected;
      });
    expect([await isProtected(), sheet.value(0, 0)]).toEqual([true, 'x']);
    expect(await codeOf((_, context) => context.workbook.protection.unprotect('y'))).toBe('AccessDenied');
    workbook.structurePassword = '';
    await run((_, context) => context.workbook.protection.unprotect());
    expect(await isProtected()).toBe(false);
    expect(await codeOf((_, context) => context.workbook.protection.unprotect())).toBe('AccessDenied');
    expect(await codeOf((_, context) => context.workbook.protection.protect('x'))).toBe('ApiNotFound');
  });
});

describe('a protected sheet', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['looks', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 20)],
    ['rows', (sheet) => sheet.getRange('2:2').insert('Down')],
    ['merges', (sheet) => sheet.getRange('A1:B1').merge()],
    ['rules', (sheet) => sheet.getRange('A1').dataValidation.clear()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['hidden columns', (sheet) => (sheet.getRange('A:A').columnHidden = true)],
  ])('keeps its %s', async (_, act) => {
    const { codeOf } = await openSheet((workbook) => (workbook.activeSheet.isProtected = true));
    expect(await codeOf(act)).toBe('AccessDenied');
  });

  it('allows what its options say, and is unprotected by its password only', async () => {
    const { run, codeOf } = await openSheet();
    await run((sheet) => sheet.protection.protect({ allowFormatCells: true }, 'x'));
    expect(await codeOf((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBeNull();
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = wrong('x')))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.unprotect('y'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.unprotect('x'))).toBeNull();
    // Nothing is there to be taken off any more.
    expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
  });
});

describe('cells that are unlocked', () => {
  const withUnlocked = async () => {
    const sheet = await openSheet();
    await sheet.run((one) => {
      one.getRange('A1:A2').format.protection.locked = false;
      one.protection.protect();
    });
    return sheet;
  };

  it('are written on a protected sheet by people and add-ins, and no others', async () => {
    const { codeOf, workbook, sheet } = await withUnlocked();
    expect(await codeOf((one) => (one.getRange('A1:A2').values = wrong('x')))).toBeNull();
    expect(await codeOf((one) => (one.getRange('A1:B1').values = wrong('y')))).toBe('AccessDenied');
    const person = new UserEdits(workbook, 'es-ES');
    expect(person.type(sheet, { row: 1, column: 0, input: 'z' })).toBeNull();
    expect(person.type(sheet, { row: 1, column: 1, input: 'z' })).toEqual({ kind: 'protected' });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual(['x', '', 'z', '']);
  });

  it('are not locked again while it is, and a range of both has no word for them', async () => {
    const { codeOf, run } = await withUnlocked();
    expect(await codeOf((one) => (one.getRange('A1').format.protection.locked = true))).toBe('AccessDenied');
    const locked = await run(async (one, context) => {
      const ranges = ['A1:A2', 'A1:B1', 'B1'].map((address) => one.getRange(address).format.protection);
      for (const range of ranges) range.load('locked');
      await context.sync();
      return ranges.map((range) => range.locked);
    });
    expect(locked).toEqual([false, null, true]);
  });
});

describe('a workbook that is not before the person', () => {
  it('has no selection to ask for, and shows nothing', async () => {
    const { codeOf, host, workbook } = await openSheet();
    host.setFault('otherWorkbook', true);
    expect(await codeOf((_, { workbook: book }) => book.getActiveCell().load('address'))).toBe('InvalidSelection');
    expect(await codeOf((_, { workbook: book }) => book.getSelectedRange().load('address'))).toBe('InvalidSelection');
    expect(await codeOf((sheet) => sheet.getRange('B2').select())).toBe('InactiveWorkbook');
    expect(await codeOf((sheet) => sheet.activate())).toBe('InactiveWorkbook');
    expect(await codeOf((sheet) => (sheet.getRange('B2').values = [['x']]))).toBeNull();
    host.setFault('otherWorkbook', false);
    expect(await codeOf((sheet) => sheet.getRange('B2').select())).toBeNull();
    expect(workbook.selection).toMatchObject({ row: 1, column: 1 });
  });
});

describe('what is more than Excel can do', () => {
  it('is refused where too many cells would move', async () => {
    const { codeOf } = await openSheet((workbook) => {
      workbook.activeSheet.ensure(999_999, 20).value = 'far';
    });
    expect(await codeOf((sheet) => sheet.getRange('A1:Z1').insert('Down'))).toBeNull();
    expect(await codeOf((sheet) => sheet.getRange('A1:AZ1').insert('Down'))).toBe('OperationCellsExceedLimit');
    expect(await codeOf((sheet) => sheet.getRange('1:1').insert('Down'))).toBeNull();
  });

  it('is refused once there is no memory left, and nothing of it is done', async () => {
    const { codeOf, host, sheet } = await openSheet();
    host.setFault('noMemory', true);
    const write = (one: Excel.Worksheet) => (one.getRange('A1').values = [['x']]);
    expect([await codeOf(write), sheet.value(0, 0)]).toEqual(['MemoryLimitReached', '']);
    expect([await codeOf(write), sheet.value(0, 0)]).toEqual([null, 'x']);
  });

  it('is refused of a series of a chart that has no cells yet', async () => {
    const { codeOf } = await openSheet((workbook) => fill(workbook, people));
    const series = (sheet: Excel.Worksheet) =>
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4')).series.add('Otra');
    expect(await codeOf((sheet) => (series(sheet).hasDataLabels = true))).toBe('EmptyChartSeries');
    expect(await codeOf((sheet) => series(sheet).format.fill.setSolidColor('#FF0000'))).toBe('EmptyChartSeries');
    expect(
      await codeOf((sheet) => {
        const one = series(sheet);
        one.setValues(sheet.getRange('B2:B4'));
        one.hasDataLabels = true;
      }),
    ).toBeNull();
  });
});

describe('an open cell', () => {
  it('refuses every batch until it is left, and lets one wait that asks to', async () => {
    const { workbook, codeOf, sheet } = await openSheet();
    workbook.isEditingCell = true;
    const write = (one: Excel.Worksheet) => (one.getRange('A1').values = [['x']]);
    expect([await codeOf(write), await codeOf(write)]).toEqual(Array(2).fill('InvalidOperationInCellEditMode'));
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await told();
    expect(sheet.value(0, 0)).toBe('');
    workbook.isEditingCell = false;
    await waiting;
    expect(sheet.value(0, 0)).toBe('x');
  });
});

describe('events', () => {
  it('say what stood in a single cell, and nothing of it for more', async () => {
    const { run, workbook, sheet } = await openSheet();
    const seen: unknown[] = [];
    await run((one) => void one.onChanged.add(async ({ details }) => void seen.push(details)));
    workbook.type(sheet, 0, 0, '7');
    workbook.typeAll(
      sheet,
      [0, 1].map((column) => ({ row: 1, column, input: 'a' })),
      'user',
    );
    await told();
    expect(seen).toEqual([
      { valueBefore: '', valueAfter: 7, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      undefined,
    ]);
  });

  it('of a sort are its own, with no change', async () => {
    const { run } = await openSheet((workbook) => {
      fill(workbook, people);
      workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rows: 4, columns: 2 }, 'Lista');
    });
    const seen: string[] = [];
    await run((sheet) => {
      sheet.onRowSorted.add(async ({ address }) => void seen.push(`sorted ${address}`));
      sheet.onChanged.add(async () => void seen.push('changed'));
    });
    await run((sheet) => sheet.tables.getItem('Lista').sort.apply([{ key: 0, ascending: true }]));
    await told();
    expect(seen).toEqual(['sorted A2:B4']);
  });

  it('that never come cannot be asked for', async () => {
    const { codeOf } = await openSheet();
    expect(await codeOf((sheet) => sheet.onCalculated.add(async () => undefined))).toBe('ApiNotFound');
  });
});

describe('loading', () => {
  it('of items without more gives them with their plain properties', async () => {
    const { run } = await openSheet();
    const names = await run(async (_, context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Hoja1']);
  });
});
