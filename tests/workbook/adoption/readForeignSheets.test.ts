import fc from 'fast-check';
import { insertRows } from 'excel-host';
import { loadXlsx } from 'excel-host/xlsx';
import type { ForeignWorkbook } from '../../../src/domain/adoption/foreignSheet';
import { atOnce } from '../../../src/domain/steps';
import { openOfficeFile } from '../../../src/files/container/officeFile';
import { readForeignWorkbook } from '../../../src/files/xlsx/readForeignWorkbook';
import { readForeignSheets, type ForeignReadingOptions } from '../../../src/workbook/adoption/readForeignSheets';
import { openBlank } from '../excel';
import {
  fillCount,
  foreignFile,
  formatCount,
  placeText,
  textCell,
  valueCell,
  type FileCell,
  type FileSheet,
} from './foreignFile';

const fromFile = (file: Uint8Array): ForeignWorkbook => atOnce(readForeignWorkbook(openOfficeFile(file)));

/** Opens a file in Excel; `read` reads all of its sheets there. */
async function opened(file: Uint8Array, excelApi = '1.16') {
  const excel = await openBlank(await loadXlsx(file), { excelApi });
  const names = excel.workbook.sheets.map(({ name }) => name);
  excel.host.resetStatistics();
  return { ...excel, names, read: (options?: ForeignReadingOptions) => readForeignSheets(names, options) };
}

/** Rows of long texts, each begun with its number. */
const longRows = (count: number, letters = 400): readonly FileCell[] =>
  Array.from({ length: count }, (_, at) => [
    valueCell(at + 1, 1, 'n', String(at + 1)),
    textCell(at + 1, 2, `${at + 1} `.padEnd(letters, 'x'), { fill: at % 3 }),
    textCell(at + 1, 3, 'é'.repeat(letters >> 2)),
  ]).flat();

const sheet = (cells: readonly FileCell[], more: Partial<FileSheet> = {}): FileSheet => ({
  name: 'Plan',
  cells,
  ...more,
});

describe('what sheets of the open workbook hold and show', () => {
  const look = fc.record({ format: fc.nat(formatCount - 1), fill: fc.nat(fillCount - 1) });
  const word = fc.constantFrom(
    'Taller',
    ' Acta: ',
    '=no es fórmula',
    '#N/A',
    '12',
    '31/12/2025',
    'uno\ndos',
    'ñ & <o>',
  );
  const target = fc.constantFrom(
    'https://example.org/a?b=1&c',
    'mailto:a@example.org',
    "#'Plan'!A1",
    'https://example.org/#p',
  );
  type Make = (row: number, column: number, own: Partial<FileCell>) => FileCell;
  const others: readonly Make[] = [
    (row, column, own) => valueCell(row, column, 'n', '77', { ...own, formula: 'SUM(Z1:Z9)' }),
    (row, column, own) =>
      valueCell(row, column, 'str', 'Acta', { ...own, formula: 'HYPERLINK("https://example.org/"&A1,"Acta")' }),
    (row, column, own) =>
      valueCell(row, column, 'str', 'Otra', { ...own, formula: 'HYPERLINK(VLOOKUP(1,A:B,2),"Otra")' }),
    (row, column, own) => ({ ...textCell(row, column, '', own), type: 'n', inner: '' }),
  ];
  const content: fc.Arbitrary<Make> = fc.oneof(
    word.map(
      (text): Make =>
        (row, column, own) =>
          textCell(row, column, text, own),
    ),
    fc.constantFrom('0', '45123', '45123.75', '-3.5', '1234567.891').map(
      (value): Make =>
        (row, column, own) =>
          valueCell(row, column, 'n', value, own),
    ),
    fc.constantFrom('0', '1').map(
      (value): Make =>
        (row, column, own) =>
          valueCell(row, column, 'b', value, own),
    ),
    fc.constantFrom('#N/A', '#REF!').map(
      (value): Make =>
        (row, column, own) =>
          valueCell(row, column, 'e', value, own),
    ),
    fc.constantFrom(...others),
  );
  const place = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 6 }) });
  const unlike = { selector: ({ row, column }: { row: number; column: number }) => placeText(row, column) };
  const anySheet = fc
    .record({
      hidden: fc.boolean(),
      cells: fc.uniqueArray(fc.tuple(place, content, look), {
        ...unlike,
        selector: ([at]) => unlike.selector(at),
        maxLength: 40,
      }),
      links: fc.uniqueArray(fc.tuple(place, target), { selector: ([at]) => unlike.selector(at), maxLength: 4 }),
      comments: fc.uniqueArray(fc.tuple(place, fc.array(word, { minLength: 1, maxLength: 3 })), {
        selector: ([at]) => unlike.selector(at),
        maxLength: 4,
      }),
      merge: fc.boolean(),
      hasTable: fc.boolean(),
    })
    .map(({ hidden, cells, links, comments, merge, hasTable }): Omit<FileSheet, 'name'> => ({
      hidden,
      // A place that both readers know to be filled: merged areas beyond it are of no use to anybody.
      cells: [...cells.map(([{ row, column }, make, own]) => make(row, column, own)), textCell(14, 9, 'fin')],
      links: links.map(([{ row, column }, to]) => [placeText(row, column), to] as const),
      comments: comments.map(([{ row, column }, said]) => [placeText(row, column), ...said] as const),
      merges: merge ? ['A11:C12', 'H1:H3'] : [],
      tables: hasTable ? [['Lista', 'A13:B14', ['Código', 'Año']]] : [],
    }));

  it('are the same as those of its file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anySheet, { minLength: 1, maxLength: 3 }), fc.boolean(), async (sheets, date1904) => {
        const named = sheets.map((one, at) => ({
          ...one,
          name: `Año ${at}`,
          // A workbook shows one sheet at least, and names of tables are unique in it.
          ...(at === 0 ? { hidden: false } : { tables: [] }),
        }));
        const file = foreignFile(named, date1904);
        const { read } = await opened(file);
        expect((await read()).workbook).toEqual(fromFile(file));
      }),
      { numRuns: 25 },
    );
  });

  it('take five round trips, whatever the number of small sheets', async () => {
    const cells = [textCell(1, 1, 'Título', { fill: 1 }), textCell(2, 1, 'x', { fill: 2 }), textCell(3, 3, 'y')];
    const sheets = Array.from({ length: 12 }, (_, at) => sheet(cells, { name: `Hoja ${at}` }));
    const { host, read } = await opened(foreignFile(sheets));
    await read();
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(5);
  });
});

describe('sheets that are too large for one answer', () => {
  /** The sizes of all answers, as they come. */
  const sizesOf = ({ host }: Awaited<ReturnType<typeof opened>>): number[] => {
    const sizes: number[] = [];
    host.intercept = async (_, carryOut) => {
      const reply = await carryOut();
      sizes.push(JSON.stringify(reply).length);
      return reply;
    };
    return sizes;
  };

  it('are read in pieces far below what Excel refuses, and the same', async () => {
    const file = foreignFile([sheet(longRows(4_000))]);
    const excel = await opened(file);
    const sizes = sizesOf(excel);
    const told: number[] = [];
    const { workbook } = await excel.read({ onProgress: (done, of) => told.push(done / of) });
    expect(workbook).toEqual(fromFile(file));
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told.length > 1, told.at(-1)]).toEqual([true, 1]);
  });

  it('are read in halves where an Excel takes less', async () => {
    const file = foreignFile([sheet(longRows(900))]);
    const { host, read } = await opened(file);
    host.setFault('smallAnswers', true);
    expect((await read()).workbook).toEqual(fromFile(file));
  });

  it('are no more read once it was stopped', async () => {
    const { host, read } = await opened(foreignFile([sheet(longRows(4_000))]));
    const stop = new AbortController();
    await expect(read({ signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const { roundTrips } = host.statistics;
    await expect(read({ signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.statistics.roundTrips).toBe(roundTrips);
  });

  it('are read again where others insert rows meanwhile: none is met twice or passed over', async () => {
    const { host, workbook, read } = await opened(foreignFile([sheet(longRows(4_000))]));
    let request = 0;
    host.intercept = (_, carryOut) => {
      if (++request === 4 && workbook.sheets[0]) insertRows(workbook, workbook.sheets[0], 0, 5, 'remote');
      return carryOut();
    };
    const { rows } = (await read()).workbook.sheets[0]!;
    expect([...rows.keys()].slice(0, 2)).toEqual([6, 7]);
    expect([...rows.values()].map((cells) => cells.get(1)?.value)).toEqual(
      Array.from({ length: 4_000 }, (_, at) => at + 1),
    );
  });

  it('are read again where others sort them meanwhile', async () => {
    const { host, workbook, read } = await opened(foreignFile([sheet(longRows(4_000))]));
    const [theirs] = workbook.sheets;
    if (!theirs) throw new Error('no sheet');
    let requests = 0;
    host.intercept = (_, carryOut) => {
      if (++requests === 4)
        for (const column of [0, 1, 2]) {
          const values = Array.from({ length: 4_000 }, (_row, at) => theirs.value(at, column));
          values.reverse().forEach((value, at) => workbook.enter(theirs, at, column, value));
        }
      return carryOut();
    };
    const { rows } = (await read()).workbook.sheets[0]!;
    expect([...rows.values()].map((cells) => cells.get(1)?.value)).toEqual(
      Array.from({ length: 4_000 }, (_, at) => 4_000 - at),
    );
  });

  it('are given up where others do not stop', async () => {
    const { host, workbook, read } = await opened(foreignFile([sheet(longRows(4_000))]));
    host.intercept = (_, carryOut) => {
      if (workbook.sheets[0]) insertRows(workbook, workbook.sheets[0], 0, 1, 'remote');
      return carryOut();
    };
    await expect(read()).rejects.toMatchObject({ code: 'busy' });
  });
});

describe('what is far apart', () => {
  it('is read without the millions of blank cells between', async () => {
    const cells = [textCell(1, 1, 'aquí'), textCell(1_048_576, 16_384, 'lejos'), valueCell(70_000, 3, 'n', '7')];
    const file = foreignFile([sheet(cells)]);
    const { host, read } = await opened(file);
    expect((await read()).workbook).toEqual(fromFile(file));
    expect(host.statistics.responseBytes).toBeLessThan(100_000);
  });

  it('finds more merged areas than Excel tells at once', async () => {
    const merges = Array.from({ length: 1_300 }, (_, at) => `A${2 * at + 1}:B${2 * at + 2}`);
    const file = foreignFile([
      sheet([textCell(1, 1, 'a'), textCell(2_600, 2, 'z')], { merges }),
      sheet([textCell(3, 3, 'x')], { name: 'Otra', merges: ['A1:B2'] }),
    ]);
    const { read } = await opened(file);
    expect((await read()).workbook).toEqual(fromFile(file));
  });
});

describe('a reading that nobody asked for', () => {
  it('leaves what a person can undo as it is, and gives values and days all the same', async () => {
    const cells = [textCell(1, 1, 'Título', { fill: 1 }), valueCell(2, 1, 'n', '45123', { format: 5, fill: 2 })];
    const { workbook, read } = await opened(foreignFile([sheet(cells, { merges: ['A1:C1'] })]));
    const undoes = () => workbook.history.canUndo;
    workbook.history.record(workbook.activeSheet, { row: 4, column: 0, rows: 1, columns: 1 }, [4], () =>
      workbook.type(workbook.activeSheet, 4, 0, 'mío'),
    );
    const [only] = (await read({ isUnasked: true })).workbook.sheets;
    expect([undoes(), only?.merges, only?.rows.get(2)?.get(1)]).toEqual([
      true,
      [],
      { value: 45123, text: '16/07/2023', date: '2023-07-16' },
    ]);
    expect((await read()).workbook.sheets[0]?.merges).toHaveLength(1);
    expect(undoes()).toBe(false);
  });
});

describe('sheets and notes that cannot be read', () => {
  it('names a sheet that is gone', async () => {
    await opened(foreignFile([sheet([textCell(1, 1, 'x')])]));
    await expect(readForeignSheets(['Plan', 'Ida'])).rejects.toMatchObject({
      code: 'notFound',
      params: { where: 'Ida' },
    });
  });

  it('says that an older Excel does not tell notes', async () => {
    const { read } = await opened(foreignFile([sheet([textCell(1, 1, 'x')])]));
    expect((await read()).withoutNotes).toBe(true);
  });

  it('reads notes where Excel tells them; beside a conversation that is what was said', async () => {
    const comments = [['B2', '¿Cuándo?', 'En mayo']] as const;
    const { read } = await opened(
      foreignFile([sheet([textCell(1, 1, 'x'), textCell(2, 2, 'y')], { comments })]),
      '1.18',
    );
    // The library of the tests is older than notes: this stands in for the collection that it lacks.
    Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
      configurable: true,
      get(this: Excel.Worksheet) {
        return {
          load: () => undefined,
          items: [{ content: ' SE:\nfalta el acta ', getLocation: () => this.getRange('A4') }],
        };
      },
    });
    const { workbook, withoutNotes } = await read();
    const { rows } = workbook.sheets[0]!;
    expect([withoutNotes, rows.get(2)?.get(2)?.comment]).toEqual([false, '¿Cuándo?\nEn mayo']);
    expect(rows.get(4)?.get(1)).toEqual({ value: '', text: '', comment: 'SE:\nfalta el acta' });
  });
});
