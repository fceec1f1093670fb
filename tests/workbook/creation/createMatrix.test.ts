import type { Activity } from '../../../src/domain/records/activity';
import { createdRecords, declarationOf } from '../../../src/domain/records/records';
import { Chart, conditionalLook, type ExcelHost, type Workbook, type Worksheet } from 'excel-host';
import { columnLetters } from '../../../src/domain/columnLetters';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { recalculate } from '../../../src/workbook/operations/recalculate';
import { saveRecords } from '../../../src/workbook/operations/saveRecords';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { heldActivity, now, openBlank, openMatrix, today } from '../excel';

describe('creating the matrix', () => {
  it.each([
    ['es', 'Inicio', 'Actividades', 'Catálogos'],
    ['en', 'Home', 'Activities', 'Lists'],
  ] as const)(
    'in %s makes cover, tables and lists with labels of that language',
    async (language, cover, activities, lists) => {
      const { workbook } = await openMatrix(language);
      const names = workbook.sheets.map(({ name }) => name);
      expect(names[0]).toBe(cover);
      expect(names).toEqual(expect.arrayContaining([activities, lists]));
      for (const name of createdRecords) {
        const { table, fields } = declarationOf(name);
        expect(workbook.table(table)?.headers()).toEqual(Object.values(fields).map(({ label }) => label[language]));
      }
      const { matrix, hasMatrix } = await openWorkbook();
      expect(hasMatrix).toBe(true);
      expect(matrix.language).toBe(language);
      expect(matrix.problems).toEqual([]);
      expect(matrix.tables.Indicator.rows).toHaveLength(8);
    },
  );

  it('lets every pick-list of a column point at the labels in Catálogos', async () => {
    const { workbook } = await openMatrix();
    const sheet = workbook.sheet('Actividades');
    const column = Object.keys(declarationOf('Activity').fields).indexOf('pillar');
    const validation = sheet?.validations.find(({ area }) => area.column === column);
    const source = String((validation?.rule['list'] as { source: string }).source);
    // Without it the address would be the list's only member.
    expect(source).toMatch(/^=/);
    const [, letters = '', first = '', last = ''] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source) ?? [];
    const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const labels = Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) =>
      workbook.sheet('Catálogos')?.value(Number(first) - 1 + row, index),
    );
    expect(labels[0]).toBe('Gobernanza migratoria');
    expect(labels).toHaveLength(3);
  });

  it('lets every day be read the same in any country: year, month, day', async () => {
    const record = heldActivity({ id: 'A25-22222', actualStart: '2025-03-04' });
    const { workbook } = await openMatrix('es', [{ table: 'Activity', record }]);
    const { body } = workbook.table('Actividades')!;
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Actividades').getDataBodyRange();
      range.load('text');
      await context.sync();
      return range.text[0]!;
    });
    const column = Object.keys(declarationOf('Activity').fields).indexOf('actualStart');
    expect([body.rows, shown[column]]).toEqual([1, '2025-03-04']);
  });

  it('prints the lists that people extend, a page across each', async () => {
    const { workbook } = await openMatrix();
    const page = workbook.sheet('Catálogos')?.pageLayout;
    expect(page).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 5, verticalFitToPages: 0 } });
    const partners = workbook.table('CatalogoSocios')?.area;
    expect(page?.printArea?.columns).toBe(Number(partners?.column) + Number(partners?.columns));
    expect(page?.printArea?.rows).toBeGreaterThan(Number(partners?.row) + Number(partners?.rows));
  });

  it('keeps rows two lines high, however long the lists in their cells are', async () => {
    const { workbook } = await openMatrix('es', [{ table: 'Activity', record: heldActivity({ id: 'A25-22222' }) }]);
    expect(workbook.sheet('Actividades')?.rowHeights.get(1)).toBe(30);
    expect(workbook.sheet('Catálogos')?.rowHeights.get(40)).toBe(30);
    const values = heldActivity({ id: 'A25-33333', title: 'Otra' });
    const edits = [{ table: 'Activity' as const, base: null, values }];
    await saveRecords(await openWorkbook(), { edits, who: 'Ana', now });
    expect(workbook.sheet('Actividades')?.rowHeights.get(2)).toBe(30);
  });

  it('refuses a workbook that has one already, and writes nothing', async () => {
    const { workbook } = await openMatrix();
    const before = workbook.sheets.length;
    await expect(createMatrix('es', { today })).rejects.toMatchObject({ code: 'notEmpty' });
    expect(workbook.sheets).toHaveLength(before);
  });

  it('leaves sheets that are there as they are', async () => {
    const { workbook } = await openBlank();
    workbook.type(workbook.activeSheet, 0, 0, 'mío');
    workbook.type(workbook.addSheet('Actividades', 'user'), 4, 4, 'también');
    const blank = workbook.addSheet('Productos', 'user');
    await createMatrix('es', { today });
    expect(workbook.sheet('Hoja1')?.value(0, 0)).toBe('mío');
    expect(workbook.sheet('Actividades')?.value(4, 4)).toBe('también');
    expect(workbook.table('Productos')?.sheet).toBe(blank);
    expect(workbook.table('Actividades')?.sheet.name).toBe('Actividades (2)');
  });
});

/** What people can have put on a sheet whose cells hold nothing. */
const works: Readonly<Record<string, (sheet: Worksheet) => void>> = {
  'a picture': ({ attached }) => void (attached.shapes = 1),
  'a chart': ({ charts }) => void charts.push(new Chart('chart', 'Avance', 'Line')),
  'a comment': (sheet) =>
    void (sheet.conversations = [{ id: 'c', area: oneCell, content: '?', replies: [], isInFile: false }]),
  'a pivot table': ({ attached }) => void (attached.pivotTables = 1),
  formats: (sheet) => void (sheet.ensure(2, 3).style = { fill: '#ff0000' }),
  'a conditional format': ({ conditionalFormats }) =>
    void conditionalFormats.push({ area: cellsOfForm, kind: 'Custom', rule: { formula: '=TRUE' } }),
  'rules for what is typed': ({ validations }) =>
    void validations.push({ area: cellsOfForm, rule: { list: { source: 'sí,no' } }, ignoreBlanks: true }),
};
const oneCell = { row: 1, column: 1, rows: 1, columns: 1 };
const cellsOfForm = { row: 3, column: 3, rows: 5, columns: 2 };

describe('a sheet without values is not blank with', () => {
  it.each(Object.entries(works))('%s: creating leaves it as it is', async (_, put) => {
    const { workbook } = await openBlank();
    const [only] = workbook.sheets as [Worksheet];
    put(only);
    const named = ['Indicadores', 'Catálogos'].map((name) => workbook.addSheet(name, 'user'));
    named.forEach(put);
    await createMatrix('es', { today });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hoja1', 'Inicio', 'Indicadores (2)', 'Catálogos (2)']),
    );
    for (const sheet of [only, ...named]) expect(sheet.usedArea(true)).toBeNull();
    expect(workbook.table('Indicadores')?.sheet.name).toBe('Indicadores (2)');
    expect(workbook.sheets[0]?.name).toBe('Inicio');
  });

  it.each(Object.entries(works))('%s: not even where it is the only one', async (_, put) => {
    const { workbook } = await openBlank();
    const [only] = workbook.sheets as [Worksheet];
    put(only);
    await createMatrix('es', { today });
    expect(only.name).toBe('Hoja1');
    expect(only.usedArea(true)).toBeNull();
    expect((await openWorkbook()).matrix.problems).toEqual([]);
  });

  it.each([
    ['a lock', (sheet: Worksheet) => void (sheet.isProtected = true)],
    ['a person who has hidden it', (sheet: Worksheet) => void (sheet.visibility = 'Hidden')],
  ])('%s', async (_, treat) => {
    const { workbook } = await openBlank();
    treat(workbook.addSheet('Actividades', 'user'));
    await createMatrix('es', { today });
    expect(workbook.table('Actividades')?.sheet).toMatchObject({
      name: 'Actividades (2)',
      visibility: 'Visible',
      isProtected: false,
    });
  });

  it('anything that an old Excel cannot tell of', async () => {
    const { workbook, host } = await openBlank();
    const answer = host.processQuery.bind(host);
    host.processQuery = (body) => answer(body.replaceAll('"Name":"GetCount"', '"Name":"NotThere"'));
    await createMatrix('es', { today });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Hoja1', 'Inicio']));
    expect(workbook.sheet('Hoja1')?.usedArea(true)).toBeNull();
  });
});

describe('names of sheets', () => {
  it('in another case are the same: a blank one is taken, one with work is left', async () => {
    const { workbook } = await openBlank();
    workbook.type(workbook.activeSheet, 0, 0, 'mío');
    const blank = workbook.addSheet('CATÁLOGOS', 'user');
    workbook.type(workbook.addSheet('ACTIVIDADES', 'user'), 4, 4, 'también');
    await createMatrix('es', { today });
    expect(workbook.table('CatalogoPaises')?.sheet).toBe(blank);
    expect(workbook.sheet('ACTIVIDADES')?.value(4, 4)).toBe('también');
    expect(workbook.table('Actividades')?.sheet.name).toBe('Actividades (2)');
    expect((await openWorkbook()).matrix.problems).toEqual([]);
  });

  it.each(['blank', 'filled'])('that sheets of one chart have are passed over (the only sheet is %s)', async (kind) => {
    const { workbook } = await openBlank();
    if (kind === 'filled') workbook.type(workbook.activeSheet, 0, 0, 'mío');
    for (const name of ['inicio', 'indicadores', 'indicadores (2)', 'catálogos']) workbook.takenNames.add(name);
    await createMatrix('es', { today });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Inicio (2)',
      ...(kind === 'filled' ? ['Hoja1'] : []),
      'Actividades',
      'Notas conceptuales',
      'Productos',
      'Reportes de países',
      'Indicadores (3)',
      'Valores',
      'Metas',
      'Grupos de Trabajo',
      'Plan anual',
      'Planes',
      'Reuniones',
      'Decisiones',
      'Mediciones',
      'Bitácora',
      'Catálogos (2)',
    ]);
    expect((await openWorkbook()).matrix.problems).toEqual([]);
  });
});

/** Everything that a workbook holds: its sheets with their cells, and its tables. */
function contentOf({ sheets, tables }: Workbook) {
  const cells = sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell && cell.value !== '' ? [`${r} ${c} ${String(cell.value)}`] : [])),
    ),
  ]);
  return { cells, tables: tables.map(({ name, sheet, area }) => [name, sheet.name, area]).sort() };
}

/** Lets our Excel break the first request that makes tables off after so many of its actions. */
function breakOff(host: ExcelHost, after: number): void {
  const answer = host.processQuery.bind(host);
  let left = after;
  host.processQuery = (body) => {
    const batch = body.includes('"Name":"Add"') ? (JSON.parse(body) as { Actions: { ActionType: number }[] }) : null;
    if (left < 0 || !batch) return answer(body);
    const at = left;
    left -= batch.Actions.length;
    if (left >= 0) return answer(body);
    return answer(
      JSON.stringify({ ...batch, Actions: batch.Actions.with(at, { ...batch.Actions[at]!, ActionType: 99 }) }),
    );
  };
}

describe('creating that is broken off', () => {
  const rows = ['A25-22222', 'A25-33333'].map((id) => ({ table: 'Activity' as const, record: heldActivity({ id }) }));

  it.each([3, 40, 58, 77, 200, 310, 333, 450, 700])(
    'after %d actions is taken up again, to the same end',
    async (after) => {
      const whole = await openBlank();
      await createMatrix('es', { today, rows });
      const expected = contentOf(whole.workbook);
      const { workbook, host } = await openBlank();
      breakOff(host, after);
      await expect(createMatrix('es', { today, rows })).rejects.toMatchObject({ code: 'unsupported' });
      await createMatrix('es', { today, rows });
      expect(contentOf(workbook)).toEqual(expected);
      await expect(createMatrix('es', { today, rows })).rejects.toMatchObject({ code: 'notEmpty' });
    },
  );

  it('keeps what people have typed meanwhile', async () => {
    const { workbook, host } = await openBlank();
    breakOff(host, 330);
    await expect(createMatrix('es', { today, rows })).rejects.toMatchObject({ code: 'unsupported' });
    const half = workbook.sheet('Bitácora');
    workbook.type(half!, 2, 1, 'mío');
    await createMatrix('es', { today, rows });
    expect(half?.value(2, 1)).toBe('mío');
    expect(workbook.table('Bitacora')?.sheet.name).toBe('Bitácora (2)');
    expect((await openWorkbook()).matrix.problems).toEqual([]);
  });

  it.each([1, 2, 3])('is finished by a second try where only the answer to its writing %d was lost', async (number) => {
    const whole = await openBlank();
    await createMatrix('es', { today, rows });
    const expected = contentOf(whole.workbook);
    const { workbook, host } = await openBlank();
    let writings = 0;
    host.intercept = async (body, carryOut) => {
      const answer = await carryOut();
      const isWriting = body.includes('"Name":"Add"') || body.includes('"ActionType":4');
      return isWriting && ++writings === number ? host.failure('GeneralException') : answer;
    };
    // Of the third, the looks, it is only told that some are lacking.
    const first = await createMatrix('es', { today, rows }).catch((error: unknown) => error);
    expect(first).toEqual(number < 3 ? expect.any(WorkbookError) : { hasAllLooks: true });
    if (number < 3) await createMatrix('es', { today, rows });
    expect(contentOf(workbook)).toEqual(expected);
  });

  it('does not stop at what Excel refuses of the looks, and says so', async () => {
    const { workbook, host } = await openBlank();
    const answer = host.processQuery.bind(host);
    host.processQuery = (body) => answer(body.replaceAll('"Name":"SetPrintTitleRows"', '"Name":"NotThere"'));
    await expect(createMatrix('es', { today, rows })).resolves.toEqual({ hasAllLooks: false });
    expect(workbook.table('Actividades')?.body.rows).toBe(2);
    expect(workbook.sheet('Actividades')?.rowHeights.get(1)).toBe(30);
  });
});

describe('an example', () => {
  it('never comes among the rows of people', async () => {
    const { workbook } = await openMatrix('es', [{ table: 'Product', record: { id: 'P25-22222', title: 'Mío' } }]);
    workbook.deleteSheet(workbook.sheet('Actividades')!, 'user');
    await expect(createMatrix('es', { today, rows: sample })).rejects.toMatchObject({ code: 'notEmpty' });
  });
  const sample = [{ table: 'Activity' as const, record: heldActivity({ id: 'A25-22222' }) }];
});

describe('the mark of an activity held without its note', () => {
  const column = (field: string) => Object.keys(declarationOf('Activity').fields).indexOf(field);
  const held = (id: string, values: Partial<Activity> = {}) => ({
    table: 'Activity' as const,
    record: heldActivity({ id, ...values }),
  });

  it.each(['es', 'en'] as const)('is a rule of Excel itself over the columns it looks at, in %s', async (language) => {
    const { workbook } = await openMatrix(language);
    const sheet = workbook.table('Actividades')?.sheet;
    const [format] = sheet?.conditionalFormats ?? [];
    const cell = (field: string) => `$${columnLetters(column(field))}2`;
    expect(format?.area).toMatchObject({ row: 1, column: 0 });
    expect(format?.rule['formula']).toBe(
      `=AND(OR(${cell('status')}="Realizada",${cell('status')}="Carried out"),` +
        ['Falta', 'Missing', 'Incompleta', 'Incomplete']
          .map((text, at) => `${at === 0 ? 'OR(' : ''}${cell('noteStatus')}="${text}"`)
          .join(',') +
        `),TRIM(${cell('noteException')})="")`,
    );
  });

  it('stands on no row before anybody has looked at its note, and then on those that lack it', async () => {
    const rows = [
      held('A25-22222'),
      held('A25-33333', { noteException: 'Emergencia' }),
      held('A25-44444', { status: 'proposed' }),
    ];
    const { workbook } = await openMatrix('es', rows);
    const { sheet } = workbook.table('Actividades')!;
    const marked = () =>
      [1, 2, 3].filter((row) => conditionalLook(sheet, row, 0, (name) => workbook.sheet(name)) !== null);
    expect(marked()).toEqual([]);
    await recalculate({ today, now });
    expect(marked()).toEqual([1]);
    workbook.type(sheet, 3, column('status'), 'Realizada');
    expect(marked()).toEqual([1, 3]);
    workbook.type(sheet, 1, column('noteException'), 'Acordada con la PPT');
    expect(marked()).toEqual([3]);
  });

  it('is told beside the table and on the cover, and does not print', async () => {
    const { workbook } = await openMatrix('es');
    const { sheet } = workbook.table('Actividades')!;
    const legends = sheet.validations.filter(({ area }) => area.row === 0);
    const places = ['id', 'noteStatus'].map((field) => ({ row: 0, column: column(field), columns: 1 }));
    expect(legends.map(({ area }) => area)).toMatchObject(places);
    const [legend] = legends;
    expect(legend?.prompt).toMatchObject({ showPrompt: true, title: 'Filas marcadas' });
    expect(String(legend?.prompt?.['title']).length).toBeLessThanOrEqual(32);
    expect(String(legend?.prompt?.['message']).length).toBeLessThanOrEqual(255);
    expect(legend?.rule).toEqual({});
    const cover = workbook.sheet('Inicio')!;
    const row = cover.rows.findIndex((cells) =>
      String(cells?.[1]?.value ?? '').startsWith('En Actividades, una fila con este'),
    );
    const [mark] = sheet.conditionalFormats;
    expect(cover.cell(row, 1)?.style?.fill).toBe(mark?.rule['fillColor']);
    expect(mark?.rule).not.toHaveProperty('fontColor');
    expect(sheet.pageLayout.blackAndWhite).toBe(true);
  });
});
