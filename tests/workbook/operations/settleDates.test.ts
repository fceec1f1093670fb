import type { NewRow } from '../../../src/domain/records/changes';
import { declarationOf, type RecordName } from '../../../src/domain/records/records';
import { dateQuestions } from '../../../src/domain/review/dateOrder';
import { insertRows, type Workbook } from 'excel-host';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { settleDates } from '../../../src/workbook/operations/settleDates';
import { heldActivity, now, openMatrix } from '../excel';

const ids = ['A25-22222', 'A25-33333', 'A25-44444', 'A25-55555'];
const rows: readonly NewRow[] = ids.map((id) => ({ table: 'Activity', record: heldActivity({ id, version: 3 }) }));
const column = { table: 'Activity', field: 'actualEnd' } as const;
const author = { who: 'Ana', now };

/** Types a text into a cell that is formatted for texts, as where days come as text. */
function typeText(workbook: Workbook, index: number, text: string, field = 'actualEnd', name: RecordName = 'Activity') {
  const { sheet, body } = workbook.table(declarationOf(name).table)!;
  const at = body.column + Object.keys(declarationOf(name).fields).indexOf(field);
  sheet.ensure(body.row + index, at).numberFormat = '@';
  workbook.enter(sheet, body.row + index, at, text);
}

const days = async () => (await openWorkbook()).matrix.tables.Activity.rows.map(({ record }) => record.actualEnd);

describe.each(['es', 'en'] as const)('days whose order is said, in %s', (language) => {
  it('are written as days, and nothing else is', async () => {
    const { workbook } = await openMatrix(language, rows);
    ['03/04/2025', '13/04/2025', 'pronto', '7-8-25'].forEach((text, index) => typeText(workbook, index, text));
    expect(await settleDates(column, 'dayFirst', author)).toBe(2);
    const { matrix } = await openWorkbook();
    const { Activity, ChangeLog } = matrix.tables;
    expect(Activity.rows.map(({ record }) => record.actualEnd)).toEqual([
      '2025-04-03',
      '2025-04-13',
      null,
      '2025-08-07',
    ]);
    const at = Activity.columns.position.get('actualEnd')!;
    expect(Activity.raw?.rows.map((cells) => cells[at])).toEqual([45750, '13/04/2025', 'pronto', 45876]);
    const { sheet, body } = workbook.table('Actividades')!;
    const formats = Activity.rows.map((_, index) => sheet.ensure(body.row + index, body.column + at).numberFormat);
    expect(formats).toEqual(['yyyy-mm-dd', '@', '@', 'yyyy-mm-dd']);
    expect(Activity.rows.map(({ record }) => record.version)).toEqual([4, 3, 3, 4]);
    expect(dateQuestions(matrix)).toEqual([]);
    const label = declarationOf('Activity').fields['actualEnd']!.label[language];
    expect(
      ChangeLog.rows.map(({ record: { who, record, field, before, after } }) => [who, record, field, before, after]),
    ).toEqual([
      ['Ana', 'A25-22222', label, '03/04/2025', '2025-04-03'],
      ['Ana', 'A25-55555', label, '7-8-25', '2025-08-07'],
    ]);
    expect(await settleDates(column, 'monthFirst', author)).toBe(0);
  });
});

describe('days whose order is said', () => {
  it('are found by their records, wherever others have moved them and whatever they have typed meanwhile', async () => {
    const { workbook, host } = await openMatrix('es', rows);
    ['03/04/2025', '05/06/2025', '07/08/2025', ''].forEach((text, index) => typeText(workbook, index, text));
    const table = workbook.table('Actividades')!;
    let isFirst = true;
    host.intercept = (body, carryOut) => {
      const isWriting = body.includes('"ActionType":4');
      if (isWriting && isFirst) {
        isFirst = false;
        insertRows(workbook, table.sheet, table.body.row, 1, 'remote');
        typeText(workbook, 2, '2025-01-31');
      }
      return carryOut();
    };
    expect(await settleDates(column, 'monthFirst', author)).toBe(2);
    const { rows: after } = (await openWorkbook()).matrix.tables.Activity;
    expect(after.map(({ record }) => [record.id, record.actualEnd])).toEqual(
      expect.arrayContaining([
        ['A25-22222', '2025-03-04'],
        ['A25-44444', '2025-07-08'],
      ]),
    );
  });

  it('give a row that was typed without a code its code first', async () => {
    const { workbook } = await openMatrix('es', rows.slice(0, 1));
    typeText(workbook, 0, '03/04/2025');
    typeText(workbook, 0, '', 'id');
    expect(await settleDates(column, 'dayFirst', author)).toBe(1);
    const [row] = (await openWorkbook()).matrix.tables.Activity.rows;
    expect(row?.record).toMatchObject({ actualEnd: '2025-04-03', id: expect.stringMatching(/^A25-/) });
  });

  it('are written in tables whose rows are known by several columns, and in many requests', async () => {
    const many = Array.from({ length: 230 }, (_, index): NewRow => ({
      table: 'GroupYear',
      record: {
        year: 2023 + (index % 70),
        group: ['GT-FRO', 'GT-LAB', 'GT-PRO', 'GT-ADH'][Math.floor(index / 70)] ?? null,
      },
    }));
    const { workbook } = await openMatrix('es', many);
    many.forEach((_, index) => typeText(workbook, index, '01/02/2025', 'evaluatedOn', 'GroupYear'));
    expect(await settleDates({ table: 'GroupYear', field: 'evaluatedOn' }, 'dayFirst', author)).toBe(230);
    const { GroupYear, ChangeLog } = (await openWorkbook()).matrix.tables;
    expect(new Set(GroupYear.rows.map(({ record }) => record.evaluatedOn))).toEqual(new Set(['2025-02-01']));
    expect(ChangeLog.rows).toHaveLength(230);
  });

  it('are refused on a protected sheet, and where nothing says which row is which', async () => {
    const { workbook } = await openMatrix('es', rows);
    typeText(workbook, 0, '03/04/2025');
    const { sheet } = workbook.table('Actividades')!;
    sheet.isProtected = true;
    await expect(settleDates(column, 'dayFirst', author)).rejects.toMatchObject({ code: 'protected' });
    sheet.isProtected = false;
    workbook.enter(sheet, 0, 0, 'Mi número');
    await expect(settleDates(column, 'dayFirst', author)).rejects.toMatchObject({
      code: 'missingColumn',
      params: { table: 'Actividades', column: 'Código', written: 'nothing' },
    });
    expect(await days()).toEqual([null, '2025-03-04', '2025-03-04', '2025-03-04']);
  });
});
