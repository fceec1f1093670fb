import { proposedChoices } from '../../../src/domain/merge/importChoices';
import type { ImportItem, ImportRequest } from '../../../src/domain/merge/importPreview';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plannedImport } from './plannedImport';
import { activity, type Activity } from '../../../src/domain/records/activity';
import type { ChangeLog } from '../../../src/domain/records/changeLog';
import { countryReport } from '../../../src/domain/records/countryReport';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Matrix } from '../../../src/domain/records/matrix';
import { product } from '../../../src/domain/records/product';
import { matrixOf } from '../indicators/matrixOf';
import { changesOf } from './changesOf';
import { withChanges } from './withChanges';

const row = (values: Partial<Activity>): Activity => ({ ...blankRecord(activity), version: 1, ...values });
const forum = row({ id: 'A1', title: 'Foro de fronteras', plannedStart: '2024-03-01', city: 'Lima' });
const course = row({ id: 'A1', title: 'Curso de protección', plannedStart: '2025-05-02', city: 'Quito' });
const hint = row({ id: 'A2', title: 'Seminario', plannedStart: '2024-06-01' });

const copies = (...matrices: readonly Matrix[]): ImportRequest => ({
  notes: [],
  copies: matrices.map((matrix, index) => ({ source: `${2024 + index}.xlsx`, matrix })),
  assigned: new Map(),
});
const writing = { who: 'Ana', now: '2025-07-15T10:00:00', makeId: () => 'A25-NNNNN' };

function imported(matrix: Matrix, request: ImportRequest) {
  const preview = plannedImport(matrix, request);
  const { changes } = changesOf(preview, proposedChoices, writing);
  return { items: preview.items, changes, after: withChanges(matrix, changes) };
}
const codesOf = ({ problems }: ImportItem) => problems.map(({ code }) => code);
const summary = (items: readonly ImportItem[]) =>
  items.map(({ state, isProposed, title }) => [state, isProposed, title]);

describe('year files that begin their numbers anew', () => {
  it('bring two activities under one code: the second gets another code, and says so', () => {
    const { items, after } = imported(
      matrixOf({}),
      copies(matrixOf({ Activity: [forum, hint] }), matrixOf({ Activity: [course] })),
    );
    expect(summary(items)).toEqual([
      ['new', true, 'Foro de fronteras'],
      ['new', true, 'Seminario'],
      ['new', true, 'Curso de protección'],
    ]);
    expect(items.map(({ id }) => id)).toEqual(['A1', 'A2', expect.stringMatching(/^A25-[2-9A-Z]{5}$/)]);
    expect(codesOf(items[2] as ImportItem)).toEqual(['renumbered']);
    expect(items[2]?.problems[0]?.params).toMatchObject({
      value: 'A1',
      other: 'foro de fronteras',
      code: items[2]?.id,
    });
    expect(after.tables.Activity.rows.map(({ record }) => [record.title, record.city])).toEqual([
      ['Foro de fronteras', 'Lima'],
      ['Seminario', null],
      ['Curso de protección', 'Quito'],
    ]);
  });

  it('never change the activity of the matrix that has the code, and change nothing the second time', () => {
    const matrix = matrixOf({ Activity: [forum] });
    const request = copies(matrixOf({ Activity: [{ ...course, version: 9 }] }));
    const { changes, after } = imported(matrix, request);
    expect(changes.fields).toEqual([]);
    expect(after.tables.Activity.rows[0]?.record).toEqual(matrix.tables.Activity.rows[0]?.record);
    const again = imported(after, request);
    expect(again.changes).toEqual({ fields: [], rows: [] });
    // It is known by its code even after somebody gave it another title and date.
    const renamed = after.tables.Activity.rows.map(({ record }) =>
      record.title === course.title ? { ...record, title: 'Curso', plannedStart: '2025-09-09', version: 20 } : record,
    );
    const log = { table: 'Actividades', record: renamed[1]?.id, field: 'title', before: course.title } as ChangeLog;
    const later = matrixOf({ Activity: renamed, ChangeLog: [{ ...log, date: '2025-08-01T10:00:00' }] });
    expect(imported(later, request).changes.rows).toEqual([]);
  });

  it('have their products and reports name the new code', () => {
    const outcome = { ...blankRecord(product), id: 'P1', title: 'Ruta', start: '2025-06-01', activities: ['A1', 'A7'] };
    const report = { ...blankRecord(countryReport), id: 'R1', country: 'MX', date: '2025-08-01', product: 'P1' };
    const taken = { ...blankRecord(product), id: 'P1', title: 'Otra ruta', start: '2024-01-01' };
    const matrix = matrixOf({ Activity: [forum], Product: [taken] });
    const { items } = imported(
      matrix,
      copies(matrixOf({ Activity: [course], Product: [outcome], CountryReport: [report] })),
    );
    const [made, ruta, said] = items;
    const offered = (item: ImportItem | undefined, field: string) =>
      item?.records[0]?.differences.find((one) => one.field === field)?.offers[0]?.value;
    expect(ruta).toMatchObject({ table: 'Product', state: 'new', id: expect.stringMatching(/^P25-/) });
    expect(offered(ruta, 'activities')).toEqual([made?.id, 'A7']);
    expect(offered(said, 'product')).toBe(ruta?.id);
  });

  it('are one activity where only the title or only the date is another, or the title is a former one', () => {
    const matrix = matrixOf({ Activity: [forum] });
    const isChanged = (record: Activity, log: Partial<ChangeLog>[] = [], ours: Matrix = matrix) => {
      const theirs = matrixOf({ Activity: [record], ChangeLog: log as ChangeLog[] });
      return imported(ours, copies(theirs)).items.map(({ state, id }) => [state, id]);
    };
    expect(isChanged({ ...forum, title: 'Foro' })).toEqual([['changed', 'A1']]);
    expect(isChanged({ ...forum, plannedStart: '2024-04-01' })).toEqual([['changed', 'A1']]);
    const renamed = { table: 'Actividades', record: 'A1', field: 'title', date: '2024-02-01T10:00:00' };
    expect(isChanged(course, [{ ...renamed, before: 'Foro de Fronteras ' }])).toEqual([['changed', 'A1']]);
    const ours = matrixOf({ Activity: [forum], ChangeLog: [{ ...renamed, before: course.title } as ChangeLog] });
    expect(isChanged(course, [], ours)).toEqual([['changed', 'A1']]);
    expect(isChanged(course)).toEqual([['new', expect.stringMatching(/^A25-/)]]);
  });

  it('are two activities where one file names a row without title, and the other has another title and date', () => {
    const untitled = matrixOf({ Activity: [row({ id: 'A1', city: 'Lima' })] });
    const request = copies(
      matrixOf({ Activity: [{ ...forum, version: 2 }] }),
      matrixOf({ Activity: [{ ...course, version: 3 }] }),
    );
    const { after } = imported(untitled, request);
    expect(after.tables.Activity.rows.map(({ record }) => record.title).sort()).toEqual([course.title, forum.title]);
    expect(imported(after, request).changes).toEqual({ fields: [], rows: [] });
  });

  it('keep the code that they got, whatever the row with their own code is called since', () => {
    const request = copies(matrixOf({ Activity: [course] }));
    const { after } = imported(matrixOf({ Activity: [forum] }), request);
    const [first, second] = after.tables.Activity.rows.map(({ record }) => record);
    const alike = { ...first, title: course.title, plannedStart: course.plannedStart } as Activity;
    const { items } = imported(matrixOf({ Activity: [alike, second as Activity] }), request);
    expect(items.map(({ id, state }) => [id, state])).toEqual([[second?.id, 'unchanged']]);
    // A note that was made of the row with their own code is of that row all the same.
    const { version, id, title, plannedStart } = alike;
    const note = { source: 'nota.docx', activity: { id, version, title, plannedStart, city: 'León' }, note: {} };
    const made = plannedImport(matrixOf({ Activity: [alike, second as Activity] }), {
      notes: [{ ...note, unedited: new Set(), problems: [] } as IncomingNote],
      copies: [],
      assigned: new Map(),
    });
    expect(made.items.map((item) => item.id)).toEqual([alike.id]);
  });

  it('can be said to be the activity after all', () => {
    const matrix = matrixOf({ Activity: [forum] });
    const request = copies(matrixOf({ Activity: [course] }));
    const [item] = plannedImport(matrix, request).items;
    const assigned = new Map([[item?.members[0] ?? '', 'A1']]);
    expect(plannedImport(matrix, { ...request, assigned }).items).toMatchObject([
      { id: 'A1', state: 'changed', match: { by: 'choice' } },
    ]);
    const asNew = new Map([[item?.members[0] ?? '', null]]);
    expect(plannedImport(matrix, { ...request, assigned: asNew }).items).toMatchObject([
      { id: item?.id, state: 'new' },
    ]);
  });
});

describe('notes with one code', () => {
  const note = (source: string, values: Partial<Activity>): IncomingNote => ({
    source,
    activity: values,
    note: {},
    unedited: new Set(),
    problems: [],
  });
  const asked = (...notes: readonly IncomingNote[]): ImportRequest => ({ notes, copies: [], assigned: new Map() });
  const typed = { ...course, version: null };

  it('that were typed for two activities are two', () => {
    const { items } = imported(matrixOf({}), asked(note('a.docx', forum), note('b.docx', typed)));
    expect(items.map(({ title, sources }) => [title, sources])).toEqual([
      [forum.title, ['a.docx']],
      [course.title, ['b.docx']],
    ]);
  });

  it('are asked about where the matrix has the code for something else: nothing is proposed', () => {
    const { items, changes } = imported(matrixOf({ Activity: [forum] }), asked(note('b.docx', typed)));
    expect(items).toMatchObject([{ state: 'changed', isProposed: false, id: 'A1' }]);
    expect(codesOf(items[0] as ImportItem)).toEqual(['codeCollision']);
    expect(changes).toEqual({ fields: [], rows: [] });
  });

  it('are the activity of which they were made, whatever was edited', () => {
    const { items } = imported(matrixOf({ Activity: [forum] }), asked(note('a.docx', { ...course, version: 1 })));
    expect(items).toMatchObject([{ state: 'changed', isProposed: true, id: 'A1', problems: [] }]);
  });
});
