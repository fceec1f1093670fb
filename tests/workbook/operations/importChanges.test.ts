import { proposedChoices } from '../../../src/domain/merge/importChoices';
import type { ImportRequest } from '../../../src/domain/merge/importPreview';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { matrixOf } from '../../domain/indicators/matrixOf';
import { plannedImport } from '../../domain/merge/plannedImport';
import type { Activity } from '../../../src/domain/records/activity';
import type { ConceptNote } from '../../../src/domain/records/conceptNote';
import { importChanges } from '../../../src/workbook/operations/importChanges';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { heldActivity, now, openMatrix } from '../excel';

const author = { who: 'Ana', now };
const file = (activity: Partial<Activity>, note: Partial<ConceptNote> = {}): IncomingNote => ({
  source: 'nota.docx',
  activity,
  note,
  unedited: new Set(),
  problems: [],
});
const request = (...notes: IncomingNote[]): ImportRequest => ({ notes, copies: [], assigned: new Map() });
const known = { id: 'A25-22222', version: 1, status: 'proposed' };
const rows = [
  { table: 'Activity', record: { ...heldActivity(), ...known } },
  { table: 'Activity', record: { ...heldActivity({ title: 'Reunión' }), id: 'A25-33333', version: 1 } },
] as const;

async function opened(...notes: IncomingNote[]) {
  const excel = await openMatrix('es', rows);
  const { matrix } = await openWorkbook();
  const preview = plannedImport(matrix, request(...notes));
  excel.host.resetStatistics();
  const table = excel.workbook.table('Actividades');
  if (!table) throw new Error('no table of activities');
  return { ...excel, preview, table, sheet: table.sheet };
}
const recordsOf = async () => {
  const { tables } = (await openWorkbook()).matrix;
  return {
    activities: tables.Activity.rows.map(({ record }) => record),
    notes: tables.ConceptNote.rows.map(({ record }) => record),
    log: tables.ChangeLog.rows.map(({ record }) => record),
  };
};

describe('importing notes', () => {
  const changed = file({ id: known.id, city: 'San José', version: 1 }, { background: '=1+1\n• uno\n• dos' });
  const added = file({ id: 'A25-44444', title: 'Foro', plannedStart: '2025-09-01' }, { methodology: '- mesas' });

  it('changes only the cells that differ and adds rows, with log, versions and computed columns, in two round trips', async () => {
    const { host, preview, workbook, sheet } = await opened(changed, added);
    workbook.enter(sheet, 2, 41, 'a mano');
    const result = await importChanges(preview, proposedChoices, author);
    expect(host.statistics.roundTrips).toBe(2);
    expect(result).toMatchObject({
      kind: 'imported',
      written: [
        { table: 'Activity', id: known.id, isNew: false, fields: ['city'] },
        { table: 'ConceptNote', id: known.id, isNew: true, fields: ['background'] },
        { table: 'Activity', id: 'A25-44444', isNew: true },
        { table: 'ConceptNote', id: 'A25-44444', isNew: true, fields: ['methodology'] },
      ],
    });
    const { activities, notes, log } = await recordsOf();
    expect(activities.map(({ id, city, version }) => [id, city, version])).toEqual([
      ['A25-22222', 'San José', 2],
      ['A25-33333', null, 1],
      ['A25-44444', null, 1],
    ]);
    expect(activities[2]).toMatchObject({ semester: '2025-S2', noteStatus: 'incomplete', updatedBy: 'Ana' });
    expect(notes.map(({ id, background, methodology }) => [id, background, methodology])).toEqual([
      [known.id, '=1+1\n• uno\n• dos', null],
      ['A25-44444', null, '- mesas'],
    ]);
    expect(log.map(({ record, field, origin }) => [record, field, origin])).toEqual([
      [known.id, 'Ciudad', 'import'],
      [known.id, 'Antecedentes', 'import'],
      ['A25-44444', 'Actividad', 'import'],
      ['A25-44444', 'Inicio previsto', 'import'],
      ['A25-44444', 'Metodología', 'import'],
    ]);
    expect(sheet.value(2, 41)).toBe('a mano');
    expect(
      plannedImport((await openWorkbook()).matrix, request(changed, added)).items.map(({ state }) => state),
    ).toEqual(['unchanged', 'unchanged']);
  });

  it('finds the rows where somebody sorted them to', async () => {
    const { preview, workbook, sheet, table } = await opened(changed);
    for (let column = 0; column < table.area.columns; column++) {
      const [first, second] = [sheet.value(1, column), sheet.value(2, column)];
      workbook.enter(sheet, 1, column, second);
      workbook.enter(sheet, 2, column, first);
    }
    await importChanges(preview, proposedChoices, author);
    expect((await recordsOf()).activities.map(({ id, city }) => [id, city])).toEqual([
      ['A25-33333', null],
      ['A25-22222', 'San José'],
    ]);
  });

  it('stops before anything is written where a row was changed since the preview', async () => {
    const { preview, workbook, sheet } = await opened(added, changed);
    workbook.type(sheet, 1, 1, 'Otro título', 'remote');
    const before = await recordsOf();
    const result = await importChanges(preview, proposedChoices, author);
    expect(result).toMatchObject({ kind: 'conflict', items: [{ id: known.id }] });
    expect(await recordsOf()).toEqual(before);
  });

  it.each(['othersInsert', 'othersSort'] as const)(
    'writes into the right rows where another person is quicker than the write (%s)',
    async (fault) => {
      const { preview, host } = await opened(added, changed);
      host.setFault(fault, true);
      expect(await importChanges(preview, proposedChoices, author)).toMatchObject({ kind: 'imported' });
      const { activities, notes, log } = await recordsOf();
      expect(Object.fromEntries(activities.flatMap(({ id, city }) => (id === null ? [] : [[id, city]])))).toEqual({
        'A25-22222': 'San José',
        'A25-33333': null,
        'A25-44444': null,
      });
      expect(notes.map(({ id }) => id).sort()).toEqual([known.id, 'A25-44444']);
      expect(log.filter(({ field }) => field === 'Ciudad')).toHaveLength(1);
    },
  );

  it('stops where somebody has added the activity meanwhile', async () => {
    const { preview } = await opened(added);
    const other = plannedImport((await openWorkbook()).matrix, request(added));
    await importChanges(other, proposedChoices, author);
    expect(await importChanges(preview, proposedChoices, author)).toMatchObject({ kind: 'conflict' });
    expect((await recordsOf()).activities).toHaveLength(3);
  });

  it.each([
    ['a read-only workbook', 'readOnly', (book: { readOnly: boolean }) => (book.readOnly = true)],
    ['a protected sheet', 'protected', (_: unknown, sheet: { isProtected: boolean }) => (sheet.isProtected = true)],
  ])('refuses %s before anything is written', async (_, code, spoil) => {
    const { preview, workbook, sheet } = await opened(changed, added);
    spoil(workbook, sheet);
    await expect(importChanges(preview, proposedChoices, author)).rejects.toMatchObject({ code });
    const { activities, notes } = await recordsOf();
    expect([activities.length, notes.length, activities[0]?.city]).toEqual([2, 0, null]);
  });

  it.each(['its answer comes', 'its answer is lost'])(
    'keeps what was chosen for a row that is given its id on the way, where %s',
    async (which) => {
      const excel = await openMatrix('es', rows);
      const table = excel.workbook.table('Actividades');
      if (!table) throw new Error('no table of activities');
      excel.workbook.type(table.sheet, 2, 0, '', 'remote');
      const incoming = file({ title: 'Reunión', actualEnd: '2025-03-04', city: 'San José', responsible: 'Beto' });
      const preview = plannedImport((await openWorkbook()).matrix, request(incoming));
      const [item] = preview.items;
      if (!item) throw new Error('nothing to import');
      expect([item.state, item.id]).toEqual(['changed', null]);
      const choices = { ...proposedChoices, offers: new Map([[item.key, new Map([['Activity.city', null]])]]) };
      if (which === 'its answer is lost') excel.host.setFault('commitThenReject', true);
      const once = () => importChanges(preview, choices, author);
      expect(await once().catch(once)).toMatchObject({ kind: 'imported', written: [{ fields: ['responsible'] }] });
      const { activities, log } = await recordsOf();
      expect(activities[1]).toMatchObject({ city: null, responsible: 'Beto', version: 2 });
      expect(activities[1]?.id).toMatch(/^A25-/);
      expect(log.map(({ field }) => field)).toEqual(['Responsable']);
    },
  );

  it('looks what stands there when the answer to a chunk is lost, and writes the rest once', async () => {
    const long = 'x'.repeat(30_000);
    const many = Array.from({ length: 60 }, (_, index) =>
      file(
        { id: `A25-2222${String.fromCharCode(65 + (index % 26))}${index}`, title: `Foro ${index}` },
        { background: long },
      ),
    );
    const { preview, host } = await opened(...many);
    host.setFault('commitThenReject', true);
    expect(await importChanges(preview, proposedChoices, author)).toMatchObject({ kind: 'imported' });
    const { activities, notes } = await recordsOf();
    expect(new Set(activities.map(({ id }) => id)).size).toBe(62);
    expect(notes.filter(({ background }) => background === long)).toHaveLength(60);
    const lines = (await recordsOf()).log.map(({ record, field }) => `${record} ${field}`);
    expect(lines).toHaveLength(new Set(lines).size);
  });
});

describe('importing what a copy says of meetings, decisions, targets and measurements', () => {
  it('writes their rows with versions and lines in the log, and a second import finds nothing to do', async () => {
    const { workbook } = await openMatrix('es', [
      { table: 'ForumMeeting', record: { id: 'F25-22222', forum: 'grcm', date: '2025-06-12', version: 1 } },
    ]);
    const brought = matrixOf({
      ForumMeeting: [{ id: 'F25-22222', forum: 'grcm', date: '2025-06-12', venue: 'San José', version: 2 }],
      Decision: [{ id: 'D25-22222', source: 'F25-22222', number: '1', text: 'Actualizar la guía', version: 1 }],
      Target: [{ id: 'M25-22222', indicator: 'R1', kind: 'year', year: 2025, value: 4, version: 1 }],
      Measurement: [{ indicator: 'R1', date: '2025-05-05', country: 'CR', value: 70 }],
    });
    const plan = async () =>
      plannedImport((await openWorkbook()).matrix, {
        ...request(),
        copies: [{ source: 'copia.xlsx', matrix: brought }],
      });
    const result = await importChanges(await plan(), proposedChoices, author);
    expect(result).toMatchObject({
      kind: 'imported',
      written: [
        { table: 'ForumMeeting', isNew: false, fields: ['venue'] },
        { table: 'Decision', id: 'D25-22222', isNew: true },
        { table: 'Target', id: 'M25-22222', isNew: true },
        { table: 'Measurement', isNew: true },
      ],
    });
    const { tables } = (await openWorkbook()).matrix;
    expect(tables.ForumMeeting.rows.map(({ record }) => record.venue)).toEqual(['San José']);
    expect(tables.Decision.rows.map(({ record }) => record.source)).toEqual(['F25-22222']);
    expect(tables.Target.rows.map(({ record }) => record.value)).toEqual([4]);
    expect(tables.Measurement.rows.map(({ record }) => record.id)).toEqual([expect.stringMatching(/^V25-/)]);
    expect(new Set(tables.ChangeLog.rows.map(({ record }) => record.table))).toEqual(
      new Set(['Reuniones', 'Decisiones', 'Metas', 'Mediciones']),
    );
    expect(workbook.table('Mediciones')).toBeDefined();
    expect((await plan()).items.map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });
});
