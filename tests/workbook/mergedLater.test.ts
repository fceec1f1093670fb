import { sampleRecords } from '../../src/domain/sample/sampleRecords';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveRecords, type RecordEdit } from '../../src/workbook/operations/saveRecords';
import { now, openMatrix } from './excel';

/** Two people at one book, whose Excels are merged after both have written. */
describe('what another person did elsewhere, merged after a save', () => {
  async function saveMeanwhile() {
    const { workbook, host } = await openMatrix('es', sampleRecords({ language: 'es', activities: 6 }));
    const before = await openWorkbook();
    const { rows } = before.matrix.tables.Activity;
    const [first, second] = [rows[0]!, rows[1]!];
    const edits: RecordEdit[] = [
      { table: 'Activity', base: first, values: { ...first.record, remarks: 'De aquí' } },
      { table: 'Activity', base: second, values: { ...second.record, remarks: 'También' } },
      { table: 'Activity', base: null, values: { ...first.record, id: 'A25-NEW22', title: 'Nueva' } },
    ];
    host.setFault('othersMergeLater', true);
    const save = () => saveRecords(before, { edits, who: 'Ana', now });
    expect((await save()).kind).toBe('saved');
    const isMerged = () => workbook.table('Actividades')!.body.rows > rows.length + 1;
    while (!isMerged()) await new Promise((resolve) => setTimeout(resolve, 50));
    return { workbook, before, first, second, after: (await openWorkbook()).matrix.tables.Activity, save };
  }

  it('takes nothing of what was saved by id: both changes of a row stand, and rows that moved keep theirs', async () => {
    const { first, second, after } = await saveMeanwhile();
    const [one, other] = [first, second].map(({ record }) => after.byId.get(String(record.id))?.record);
    expect([one?.title, one?.remarks]).toEqual([`${first.record.title} ·`, 'De aquí']);
    expect(other?.remarks).toBe('También');
  });

  it('leaves every row that was there with an id of its own, the added one too, however its cells were crossed', async () => {
    const { before, after, workbook } = await saveMeanwhile();
    const ids = after.rows.map(({ record }) => String(record.id ?? ''));
    const known = before.matrix.tables.Activity.rows.map(({ record }) => String(record.id));
    expect(ids).toEqual(expect.arrayContaining([...known, 'A25-NEW22']));
    expect(after.duplicates.size).toBe(0);
    // Who was merged later wrote into the same row below the table: that cell is theirs, and no other.
    const { sheet, body } = workbook.table('Actividades')!;
    const shown = Array.from({ length: body.rows }, (_, at) => sheet.value(body.row + at, body.column + 1));
    expect(shown.filter((title) => title === 'De otra persona')).toHaveLength(1);
  });
});
