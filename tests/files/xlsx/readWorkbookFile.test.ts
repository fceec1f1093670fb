import fc from 'fast-check';
import { atOnce } from '../../../src/domain/steps';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { errorCell, notCalculated } from '../../../src/domain/records/cell';
import { noteSections } from '../../../src/domain/note/noteSections';
import { isRefusal } from '../../../src/files/container/fileRefusal';
import { noteSheetRecord, noteSheetRows } from '../../../src/files/printedNote/noteSheetRows';
import { notesFromSheets } from '../../../src/files/printedNote/notesFromSheets';
import { readFileInSteps } from '../../../src/files/readFile';
import type { WorkbookFile } from '../../../src/files/xlsx/readWorkbookFile';
import { Workbook } from 'excel-host';
import { makeSample } from '../../../packages/workbench/src/sample/makeSample';
import { loadXlsx, saveXlsx } from 'excel-host/xlsx';
import { context, noteSample } from '../word/noteSample';
import { tableMarkup, workbookFile, type WorkbookParts } from './workbookParts';

const readFile = (file: Uint8Array) => atOnce(readFileInSteps(file, { ...context, source: 'copia.xlsx' }));

function read(file: Uint8Array): WorkbookFile {
  const result = readFile(file);
  if (isRefusal(result)) throw new Error(result.refusal);
  if (result.kind !== 'workbook') throw new Error(result.kind);
  return result.workbook;
}

/** The cells of one row under the columns of an activities table. */
function cellsOf(cells: string, parts: Partial<WorkbookParts> = {}) {
  const columns = ['Código', 'Actividad', 'Tipo', 'Estado', 'Ciudad', 'Mujeres', 'Hombres', 'Pilar'];
  const header = columns.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
  const rows = `<row r="1">${header}</row><row r="2">${cells}</row>`;
  const table = tableMarkup('Actividades', 'A1:H2', columns);
  return read(workbookFile({ sheets: [{ name: 'Actividades', rows, tables: [table] }], ...parts })).tables[0]?.rows[0];
}

describe('the cells of an .xlsx file', () => {
  it('are numbers, truth values, errors and formulas with the value that they had', () => {
    expect(
      cellsOf(
        '<c r="A2"><v>1.5</v></c><c r="B2" t="n"><v>1E3</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>' +
          '<c r="E2" t="e"><v>#N/A</v></c><c r="F2"><f>A2*2</f><v>3</v></c><c r="G2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H2"><f>NOW()</f></c>',
      ),
    ).toEqual([1.5, 1000, true, false, errorCell('#N/A'), 3, 'ab', notCalculated]);
  });

  it('hold the whole of a rich text, without what tells how it is spoken', () => {
    const strings =
      '<si><t>llano</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">uno </t></r><r><t>dos</t></r><rPh sb="0" eb="1"><t>NO</t></rPh><phoneticPr fontId="1"/></si><si/>';
    expect(
      cellsOf(
        '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>NO</t></rPh></is></c><c t="s"><v>2</v></c>',
        { strings },
      ),
    ).toEqual(['uno dos', 'llano', 'ab', '', '', '', '', '']);
  });

  it('give back signs that no XML can hold, and line ends', () => {
    const strings = '<si><t>a_x000D_\nb_x0007__x005F_x0041_ _X</t></si><si><t>a&#13;&#10;b</t></si>';
    expect(cellsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { strings })?.slice(0, 2)).toEqual([
      'a\r\nb\u0007_x0041_ _X',
      'a\r\nb',
    ]);
  });

  it('may leave out their addresses, and those that are there may leave cells out', () => {
    expect(cellsOf('<c><v>1</v></c><c><v>2</v></c><c r="E2"><v>5</v></c><c><v>6</v></c>')).toEqual([
      1,
      2,
      '',
      '',
      5,
      6,
      '',
      '',
    ]);
  });

  it('hold dates as numbers, those of the strict standard too, in the date system of the file', () => {
    const dates = '<c t="d"><v>2025-03-15</v></c><c t="d"><v>2025-03-15T12:00:00Z</v></c><c><v>45731</v></c>';
    expect(cellsOf(dates)?.slice(0, 3)).toEqual([45_731, 45_731.5, 45_731]);
    const properties = '<workbookPr date1904="1"/>';
    expect(cellsOf(dates, { properties })?.slice(0, 2)).toEqual([44_269, 44_269.5]);
  });
});

describe('the tables of an .xlsx file', () => {
  const rows =
    '<row r="3"><c r="C3" t="inlineStr"><is><t>Código</t></is></c><c r="D3" t="inlineStr"><is><t>Mujeres</t></is></c></row>' +
    '<row r="4"><c r="C4" t="inlineStr"><is><t>A25-22222</t></is></c><c r="D4"><v>7</v></c></row>' +
    '<row r="6"><c r="C6" t="inlineStr"><is><t>Total</t></is></c><c r="D6"><v>7</v></c></row>';

  it.each([false, true])('stand where they stand, without their totals (targets from the root: %p)', (absolute) => {
    const table = tableMarkup('actividades', 'C3:D6', ['Código', 'Mujeres'], 'totalsRowCount="1"');
    const { tables } = read(workbookFile({ sheets: [{ name: 'Hoja', rows, tables: [table] }], absolute }));
    expect(tables).toEqual([
      {
        name: 'Actividades',
        sheet: 'Hoja',
        headers: ['Código', 'Mujeres'],
        rows: [
          ['A25-22222', 7],
          ['', ''],
        ],
        firstRow: 4,
        firstColumn: 3,
      },
    ]);
  });

  it('may hide their headers, which they keep', () => {
    const table = tableMarkup('Actividades', 'C4:D4', ['Código', 'Año_x000a_del plan'], 'headerRowCount="0"');
    const { tables } = read(workbookFile({ sheets: [{ name: 'Hoja', rows, tables: [table] }] }));
    expect(tables[0]).toMatchObject({ headers: ['Código', 'Año\ndel plan'], rows: [['A25-22222', 7]], firstRow: 4 });
  });

  it('are told from the cells of sheets without tables', () => {
    const table = tableMarkup('Actividades', 'C3:D4', ['Código', 'Mujeres']);
    const other = '<row r="2"><c r="B2" t="inlineStr"><is><t>suelto</t></is></c></row><row r="9"/>';
    const { tables, parts } = read(
      workbookFile({
        sheets: [
          { name: 'Hoja', rows, tables: [table] },
          { name: 'Otra', rows: other },
        ],
      }),
    );
    expect(tables).toHaveLength(1);
    expect(parts).toEqual([{ sheet: 'Otra', content: { kind: 'unknown' } }]);
  });
});

describe('a copy of the matrix', () => {
  it('gives the same cells as the workbook that was saved', async () => {
    const file = await makeSample({ language: 'es', activities: 12 });
    const model = await loadXlsx(file);
    const { tables, date1904 } = read(file);
    expect(tables.map(({ name }) => name).sort()).toEqual(model.tables.map(({ name }) => name).sort());
    for (const { name, headers, rows, firstRow, firstColumn } of tables) {
      const table = model.tables.find((one) => one.name === name);
      if (!table) throw new Error(name);
      const { body, sheet } = table;
      expect([name, headers, firstRow, firstColumn]).toEqual([name, table.headers(), body.row + 1, body.column + 1]);
      const cells = Array.from({ length: body.rows }, (_, row) =>
        headers.map((__, column) => sheet.value(body.row + row, body.column + column)),
      );
      // A table without records has one blank row, which is none.
      const held = cells.filter((row) => row.some((cell) => cell !== ''));
      expect([name, rows]).toEqual([name, held]);
    }
    const matrix = readMatrix(tables, { date1904 });
    expect(matrix.tables.Activity.rows.length).toBeGreaterThanOrEqual(12);
    expect(matrix.problems.filter(({ code }) => code === 'missingTable')).toEqual([]);
  }, 60_000);

  it('gives back every text to the letter', async () => {
    const workbook = new Workbook();
    const texts = [
      'Código',
      '=1+1',
      "'x",
      '007',
      ' espacio ',
      'a\nb',
      'a\r\nb',
      '😀',
      '_x0041_',
      '<&>"',
      'x'.repeat(32_767),
    ];
    texts.forEach((text, row) => workbook.enter(workbook.activeSheet, row, 0, `'${text}`));
    workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rows: texts.length, columns: 1 }, 'Actividades');
    const { tables } = read(await saveXlsx(workbook));
    expect(tables[0]?.rows.map(([cell]) => cell)).toEqual(texts.slice(1));
  });
});

describe('rows below a table', () => {
  const rows = ['Código', 'A25-22222', '', '', 'A25-33333'].map(
    (cell, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${cell}</t></is></c></row>`,
  );
  const tablesOf = (ref: string, attributes = '') => {
    const table = tableMarkup('Actividades', ref, ['Código'], attributes);
    return read(workbookFile({ sheets: [{ name: 'a', rows: rows.join(''), tables: [table] }] })).tables;
  };

  it('are no part of it, and it tells where they are', () => {
    expect(tablesOf('A1:A2')).toMatchObject([{ rows: [['A25-22222']], filledBelow: { from: 3, to: 5 } }]);
  });

  it('are none in columns beside it, nor is its row of totals', () => {
    expect(tablesOf('A1:A5', 'totalsRowCount="1"')[0]).not.toHaveProperty('filledBelow');
    expect(tablesOf('B1:B2')[0]).not.toHaveProperty('filledBelow');
  });
});

describe('a workbook is refused', () => {
  it('where it has nothing of the matrix', () => {
    const rows = '<row r="1"><c t="inlineStr"><is><t>Antecedentes</t></is></c></row>';
    const table = tableMarkup('Ventas', 'A1:A2', ['Antecedentes']);
    expect(readFile(workbookFile({ sheets: [{ name: 'a', rows, tables: [table] }] }))).toMatchObject({
      refusal: 'noMatrix',
    });
  });

  it('not where it has a concept note laid out for printing, which is read from it', async () => {
    const workbook = new Workbook();
    const record = noteSheetRecord(noteSample(), context);
    noteSheetRows(noteSample(), context).forEach(({ label, text, mark }, row) => {
      [label, text, mark, record[row] ?? ''].forEach((cell, column) =>
        workbook.enter(workbook.activeSheet, row, column, `'${cell}`),
      );
    });
    const { sheets, date1904 } = read(await saveXlsx(workbook));
    const [note] = notesFromSheets(sheets, { ...context, date1904 });
    expect(note).toMatchObject({ activity: { id: 'A25-7K3QM', women: 12 }, problems: [] });
    expect(note?.note.background).toBe(noteSample().note.background);
    expect(note?.unedited.size).toBe(noteSections.flatMap(({ fields }) => fields).length);
  });

  it('or read, and never ends in an error, where any of its bytes are changed', () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Código</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const table = tableMarkup('Actividades', 'A1:A2', ['Código']);
    const whole = workbookFile({ sheets: [{ name: 'Actividades', rows, tables: [table] }] });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        expect(() => readFile(bytes)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(['A1', '', 'A1:ZZZ99999999', 'B2:A1', 'x', 'A1:A1048576'])(
    'or read where a table says that it stands at %j',
    (ref) => {
      const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Código</t></is></c></row>';
      const table = tableMarkup('Actividades', ref, ['Código']);
      const file = workbookFile({ sheets: [{ name: 'a', rows, tables: [table] }] });
      expect(() => readFile(file)).not.toThrow();
    },
  );
});
