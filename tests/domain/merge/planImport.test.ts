import { staleItems } from '../../../src/domain/merge/changesOf';
import { choiceKey, outcomeOf, proposedChoices, type ImportChoices } from '../../../src/domain/merge/importChoices';
import type { ImportItem, ImportRequest } from '../../../src/domain/merge/importPreview';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plannedImport } from './plannedImport';
import { activity, type Activity } from '../../../src/domain/records/activity';
import type { ChangeLog } from '../../../src/domain/records/changeLog';
import { conceptNote, type ConceptNote } from '../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../src/domain/records/declaration';
import type { Matrix } from '../../../src/domain/records/matrix';
import { atOnce } from '../../../src/domain/steps';
import { matrixOf } from '../indicators/matrixOf';
import { changesOf } from './changesOf';
import { withChanges } from './withChanges';

const id = 'A25-7K3QM';
const row = (values: Partial<Activity> = {}): Activity => ({
  ...blankRecord(activity),
  id,
  title: 'Taller sobre niñez migrante',
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'proposed',
  plannedStart: '2025-09-01',
  version: 2,
  updatedAt: '2025-03-01T09:00:00',
  ...values,
});
const known = { title: row().title, plannedStart: row().plannedStart };
const noteRow = (values: Partial<ConceptNote> = {}): ConceptNote => ({
  ...blankRecord(conceptNote),
  id,
  background: 'Antecedentes',
  version: 1,
  updatedAt: '2025-03-01T09:00:00',
  ...values,
});
const logged = (field: string, date: string, table = 'Actividades', before: string | null = null) =>
  ({ date, table, record: id, field, before }) as ChangeLog;

const file = (values: Partial<Activity>, note: Partial<ConceptNote> = {}, more: Partial<IncomingNote> = {}) => ({
  source: 'nota.docx',
  activity: values,
  note,
  unedited: new Set<string>(),
  problems: [],
  ...more,
});
const request = (notes: readonly IncomingNote[], more: Partial<ImportRequest> = {}): ImportRequest => ({
  notes,
  copies: [],
  assigned: new Map(),
  ...more,
});
const copy = (matrix: Matrix) => request([], { copies: [{ source: 'copia.xlsx', matrix }] });

function onlyItem(matrix: Matrix, asked: ImportRequest): ImportItem {
  const { items } = plannedImport(matrix, asked);
  expect(items).toHaveLength(1);
  return items[0] as ImportItem;
}
const proposals = (item: ImportItem) =>
  Object.fromEntries(
    item.records.flatMap(({ differences }) =>
      differences.map(({ field, offers, proposed }) => [field, proposed === null ? 'keep' : offers[proposed]?.value]),
    ),
  );
const codesOf = (item: ImportItem) => item.problems.map(({ code }) => code);
const writing = { who: 'Ana', now: '2025-07-15T10:00:00', makeId: () => 'A25-NUEVA' };

describe('whose activity a note is', () => {
  const matrix = matrixOf({ Activity: [row()] });

  it('is told by its code, in any case', () => {
    const item = onlyItem(matrix, request([file({ id: ' a25-7k3qm', city: 'Lima' })]));
    expect(item).toMatchObject({ state: 'changed', id, match: { by: 'code' }, problems: [] });
  });

  it('is told by title and planned start where it has no code, with a warning', () => {
    const item = onlyItem(
      matrix,
      request([file({ title: 'TALLER SOBRE NINEZ MIGRANTE.', plannedStart: '2025-09-01', city: 'Lima' })]),
    );
    expect(item).toMatchObject({ state: 'changed', id, match: { by: 'title' } });
    expect(codesOf(item)).toEqual(['matchedByTitle']);
  });

  it('is still told by the title that the activity had before', () => {
    const renamed = matrixOf({
      Activity: [row({ title: 'Otro nombre' })],
      ChangeLog: [logged('title', '2025-03-01T09:00:00', 'Actividades', 'Taller sobre niñez migrante')],
    });
    const item = onlyItem(
      renamed,
      request([file({ title: 'Taller sobre niñez migrante', plannedStart: '2025-09-01' })]),
    );
    expect(item.id).toBe(id);
  });

  it('is not guessed where two activities have the title and date', () => {
    const twins = matrixOf({ Activity: [row(), row({ id: 'A25-22222' })] });
    const note = file({ title: 'Taller sobre niñez migrante', plannedStart: '2025-09-01', city: 'Lima' });
    const item = onlyItem(twins, request([note]));
    expect(item).toMatchObject({ state: 'refused', records: [] });
    expect(codesOf(item)).toEqual(['ambiguousTitle']);
    const chosen = onlyItem(twins, request([note], { assigned: new Map([[item.members[0] ?? '', 'A25-22222']]) }));
    expect(chosen).toMatchObject({ state: 'changed', id: 'A25-22222', match: { by: 'choice' } });
  });

  it('is not guessed where another activity may get the title by the same import', () => {
    const untitled = matrixOf({ Activity: [row({ id: 'A25-33333', title: null })] });
    const titled = matrixOf({ Activity: [row({ id: 'A25-33333', version: 2 })] });
    const files = [file({ id, ...known }), file(known)];
    const { items } = plannedImport(untitled, {
      ...request(files),
      copies: [{ source: 'copia.xlsx', matrix: titled }],
    });
    expect(items.map(({ state }) => state)).toEqual(['new', 'refused', 'changed']);
    expect(items.flatMap(codesOf)).toContain('ambiguousTitle');
  });

  it('is not told by a title on which files of a new activity do not agree', () => {
    const untitled = matrixOf({ Activity: [row({ title: null })] });
    const files = [file({ id, ...known }), file(known)];
    const { items } = plannedImport(matrixOf({}), {
      ...request(files),
      copies: [{ source: 'copia.xlsx', matrix: untitled }],
    });
    expect(items.map((item) => [item.id, codesOf(item)])).toEqual([
      [id, []],
      [null, []],
    ]);
  });

  it('is a new one with the code of the file where the matrix lacks it, and says that one of that title exists', () => {
    const item = onlyItem(matrix, request([file({ id: 'A25-NNNNN', title: 'Taller sobre niñez migrante' })]));
    expect(item).toMatchObject({ state: 'new', id: 'A25-NNNNN' });
    expect(codesOf(item)).toEqual(['sameTitle']);
  });

  it('cannot be told of a note without code and title, nor of a blank one', () => {
    expect(codesOf(onlyItem(matrix, request([file({ city: 'Lima' })])))).toEqual(['noCodeNorTitle']);
    expect(codesOf(onlyItem(matrix, request([file({ title: null }, { background: null })])))).toEqual(['blankNote']);
  });

  it('is doubted where the same code has another title, date and group: nothing is proposed, a new one can be made', () => {
    const other = file({ id, title: 'Foro laboral', plannedStart: '2024-02-01', leadGroup: 'GT-LAB' });
    const item = onlyItem(matrix, request([other]));
    expect(codesOf(item)).toEqual(['codeCollision']);
    expect(item.isProposed).toBe(false);
    expect(new Set(Object.values(proposals(item)))).toEqual(new Set(['keep']));
    const fresh = onlyItem(matrix, request([other], { assigned: new Map([['note:0', null]]) }));
    expect(fresh).toMatchObject({ state: 'new', id: null });
  });

  it('is one activity for several files; what they do not agree on is left for the person to choose', () => {
    const item = onlyItem(
      matrix,
      request([
        file({ id, city: 'Lima', responsible: 'Ana' }, {}, { source: 'a.docx' }),
        file({ id, city: 'Quito', responsible: 'Ana' }, {}, { source: 'b.docx' }),
      ]),
    );
    expect(item.sources).toEqual(['a.docx', 'b.docx']);
    expect(proposals(item)).toEqual({ city: 'keep', responsible: 'Ana' });
    const city = item.records[0]?.differences.find(({ field }) => field === 'city');
    expect(city?.offers.map(({ value, sources }) => [value, sources])).toEqual([
      ['Lima', ['a.docx']],
      ['Quito', ['b.docx']],
    ]);
  });
});

describe('what is proposed', () => {
  it('is not another file of the same age once one of them has filled the row', () => {
    const files = request([file({ id, hostCountry: null }), file({ id, hostCountry: 'BZ' })]);
    const matrix = matrixOf({});
    const { changes } = changesOf(plannedImport(matrix, files), proposedChoices, writing);
    const after = withChanges(matrix, changes);
    expect(after.tables.Activity.rows.map(({ record }) => record.hostCountry)).toEqual(['BZ']);
    expect(changesOf(plannedImport(after, files), proposedChoices, writing).changes).toEqual({ fields: [], rows: [] });
  });

  it('is each edited field of a file, a blanked one too, and nothing that nobody edited', () => {
    const matrix = matrixOf({ Activity: [row({ city: 'Lima', responsible: 'Ana' })], ConceptNote: [noteRow()] });
    const note = file(
      { id, city: null, responsible: 'Luz', version: 2 },
      { background: 'Nuevos\nantecedentes', version: 1 },
      { unedited: new Set(['Activity.responsible']) },
    );
    expect(proposals(onlyItem(matrix, request([note])))).toEqual({ city: null, background: 'Nuevos\nantecedentes' });
  });

  it('is to keep what was changed in the matrix since the file was made, as the change log tells', () => {
    const matrix = matrixOf({
      Activity: [row({ city: 'Quito', version: 3, updatedAt: '2025-04-01T09:00:00' })],
      ChangeLog: [logged('city', '2025-04-01T09:00:00')],
    });
    const made = { id, version: 2, updatedAt: '2025-03-01T09:00:00' };
    const item = onlyItem(matrix, request([file({ ...made, city: 'Lima', responsible: 'Luz' })]));
    expect(proposals(item)).toEqual({ city: 'keep', responsible: 'Luz' });
    expect(item.records[0]?.differences.find(({ field }) => field === 'city')?.offers[0]?.isConflict).toBe(true);
  });

  it('is to keep everything where the row is newer and the log does not tell why', () => {
    const matrix = matrixOf({ Activity: [row({ city: 'Quito', version: 3 })] });
    const item = onlyItem(matrix, request([file({ id, version: 2, city: 'Lima', responsible: 'Luz' })]));
    expect(proposals(item)).toEqual({ city: 'keep', responsible: 'keep' });
  });

  it('is not a value that a field cannot hold; one that is on no list only where nothing stands', () => {
    const matrix = matrixOf({ Activity: [row({ women: 3 })] });
    const item = onlyItem(
      matrix,
      request([file({ id, women: -1, type: 'Conversatorio', modality: 'A distancia', city: 'Lima' })]),
    );
    expect(proposals(item)).toEqual({ type: 'keep', modality: 'A distancia', city: 'Lima' });
    expect(item.problems.map(({ code, field }) => [code, field])).toEqual([
      ['unknownMember', 'type'],
      ['unknownMember', 'modality'],
      ['outOfRange', 'women'],
    ]);
  });

  it('is everything that is filled, edited or not, where the matrix lacks the activity', () => {
    const note = file(
      { id: 'A25-NNNNN', title: 'Foro', city: null, version: 4 },
      { background: 'Texto' },
      { unedited: new Set(['Activity.title', 'ConceptNote.background']) },
    );
    const preview = plannedImport(matrixOf({}), request([note]));
    expect(proposals(preview.items[0] as ImportItem)).toEqual({ title: 'Foro', background: 'Texto' });
    const { changes, written } = changesOf(preview, proposedChoices, writing);
    expect(changes.rows.map(({ table }) => table)).toEqual(['Activity', 'ChangeLog', 'ConceptNote', 'ChangeLog']);
    expect(changes.rows[0]?.record).toMatchObject({
      id: 'A25-NNNNN',
      version: 5,
      updatedBy: 'Ana',
      noteStatus: 'incomplete',
    });
    expect(written.map(({ table, isNew, title }) => [table, isNew, title])).toEqual([
      ['Activity', true, 'Foro'],
      ['ConceptNote', true, 'Foro'],
    ]);
  });
});

describe('a copy of the workbook', () => {
  it('changes nothing where both have the same note without its activity, and a note of one adds the activity', () => {
    const orphan = matrixOf({ ConceptNote: [noteRow()] });
    expect(onlyItem(orphan, copy(orphan)).state).toBe('unchanged');
    expect(onlyItem(orphan, request([file({ id }, noteRow())])).state).toBe('new');
  });

  const ours = row({ city: 'Quito', version: 3, updatedAt: '2025-04-01T09:00:00' });

  it('that is unchanged says nothing against what somebody edited in a note', () => {
    const matrix = matrixOf({ Activity: [row()], ConceptNote: [noteRow()] });
    const edited = file({ ...row(), city: 'Lima' });
    expect(proposals(onlyItem(matrix, request([edited])))).toMatchObject({ city: 'Lima' });
    const both = request([edited], { copies: [{ source: 'copia.xlsx', matrix }] });
    expect(proposals(onlyItem(matrix, both))).toMatchObject({ city: 'Lima' });
  });

  it('is taken where its row is newer, and not where it is older', () => {
    const newer = matrixOf({ Activity: [row({ city: 'Lima', version: 4 })] });
    const older = matrixOf({ Activity: [row({ city: 'Lima', version: 2 })] });
    const later = matrixOf({ Activity: [row({ city: 'Lima', version: 3, updatedAt: '2025-04-02T09:00:00' })] });
    const matrix = matrixOf({ Activity: [ours] });
    expect(proposals(onlyItem(matrix, copy(newer)))).toEqual({ city: 'Lima' });
    expect(proposals(onlyItem(matrix, copy(older)))).toEqual({ city: 'keep' });
    expect(proposals(onlyItem(matrix, copy(later)))).toEqual({ city: 'Lima' });
  });

  it('is taken field by field where both sides changed one row and their logs tell what', () => {
    const matrix = matrixOf({ Activity: [ours], ChangeLog: [logged('city', '2025-04-01T09:00:00')] });
    const theirs = matrixOf({
      Activity: [row({ responsible: 'Luz', version: 3, updatedAt: '2025-03-20T09:00:00' })],
      ChangeLog: [logged('responsible', '2025-03-20T09:00:00')],
    });
    expect(proposals(onlyItem(matrix, copy(theirs)))).toEqual({ city: 'keep', responsible: 'Luz' });
  });

  it('is a conflict where both changed the same field; not where ours was taken from an earlier copy', () => {
    const matrix = matrixOf({ Activity: [ours], ChangeLog: [logged('city', '2025-04-01T09:00:00')] });
    const theirs = (before: string | null) =>
      matrixOf({
        Activity: [row({ city: 'Lima', version: 3, updatedAt: '2025-05-20T09:00:00' })],
        ChangeLog: [logged('city', '2025-05-20T09:00:00', 'Actividades', before)],
      });
    expect(proposals(onlyItem(matrix, copy(theirs('Belice'))))).toEqual({ city: 'keep' });
    expect(proposals(onlyItem(matrix, copy(theirs('Quito'))))).toEqual({ city: 'Lima' });
  });

  it('brings products and reports, does not bring back a row that was removed, and says what it leaves alone', () => {
    const matrix = matrixOf({ Activity: [], ChangeLog: [logged('title', '2025-03-01T09:00:00')] });
    const theirs = matrixOf({
      Activity: [row()],
      Product: [{ id: 'P25-22222', title: 'Hoja de ruta', class: 'roadmap' }],
      GroupYear: [{ year: 2025, group: 'GT-PRO' }],
    });
    const { items, leftAlone } = plannedImport(matrix, copy(theirs));
    expect(items.map(({ table, state, isProposed }) => [table, state, isProposed])).toEqual([
      ['Activity', 'new', false],
      ['Product', 'new', true],
    ]);
    expect(codesOf(items[0] as ImportItem)).toEqual(['removedRow']);
    expect(leftAlone).toEqual([{ source: 'copia.xlsx', tables: ['GroupYear'] }]);
  });

  it('says nothing of a cell that could not be read in it', () => {
    const raw = matrixOf({ Activity: [row({ women: 5, version: 9 })] });
    const unreadable = {
      ...raw,
      tables: {
        ...raw.tables,
        Activity: {
          ...raw.tables.Activity,
          rows: raw.tables.Activity.rows.map((one) => ({
            ...one,
            record: { ...one.record, women: null },
            unreadable: { women: 'cinco' },
          })),
        },
      },
    };
    expect(onlyItem(matrixOf({ Activity: [row({ women: 4 })] }), copy(unreadable)).state).toBe('unchanged');
  });
});

describe('choices', () => {
  const matrix = matrixOf({ Activity: [row({ city: 'Quito' })] });
  const preview = plannedImport(matrix, request([file({ id, city: 'Lima', responsible: 'Luz' })]));
  const [item] = preview.items as [ImportItem];
  const choose = (field: string, offer: number | null): ImportChoices => {
    const record = item.records[0];
    const difference = record?.differences.find((one) => one.field === field);
    if (!record || !difference) throw new Error(field);
    return { items: new Map(), offers: new Map([[item.key, new Map([[choiceKey(record, difference), offer]])]]) };
  };
  const written = (choices: ImportChoices) =>
    changesOf(preview, choices, writing)
      .changes.fields.map(({ field }) => field)
      .sort();

  it('leave out a field that the person keeps, and an item that is not taken', () => {
    expect(written(proposedChoices)).toEqual(
      ['city', 'noteShare', 'noteStatus', 'responsible', 'semester', 'updatedAt', 'updatedBy', 'version'].sort(),
    );
    expect(written(choose('city', null))).not.toContain('city');
    expect(written({ items: new Map([[item.key, false]]), offers: new Map() })).toEqual([]);
  });

  it('are out of date when the row has changed since, wherever it stands, and only for items that are taken', () => {
    const at = (records: Activity[]) => plannedImport(matrixOf({ Activity: records }), preview.request);
    const moved = at([row({ id: 'A25-22222', title: 'Otra', plannedStart: null }), row({ city: 'Quito' })]);
    expect(atOnce(staleItems(preview, moved, proposedChoices))).toEqual([]);
    const changed = at([row({ city: 'Quito', women: 3 })]);
    expect(atOnce(staleItems(preview, changed, proposedChoices))).toEqual([item]);
    expect(atOnce(staleItems(preview, changed, { items: new Map([[item.key, false]]), offers: new Map() }))).toEqual(
      [],
    );
    expect(atOnce(staleItems(preview, at([]), proposedChoices))).toEqual([item]);
  });
});

describe('the gate', () => {
  const matrix = matrixOf({ Activity: [row({ status: 'approved' })] });
  const held = (more: Partial<Activity> = {}) =>
    plannedImport(matrix, request([file({ id, status: 'held', ...more })]));

  it('keeps an activity of the matrix from becoming held by a file while its note lacks something', () => {
    const preview = held();
    const outcome = outcomeOf(preview.items[0] as ImportItem, proposedChoices);
    expect(outcome.gate).toContainEqual({ record: 'ConceptNote', field: 'background' });
    expect(outcome.records[0]?.taken).toEqual([]);
    expect(changesOf(preview, proposedChoices, writing).changes.fields).toEqual([]);
  });

  it('opens with the reason of an exception that comes along', () => {
    const preview = held({ noteException: 'Emergencia' });
    expect(outcomeOf(preview.items[0] as ImportItem, proposedChoices).gate).toEqual([]);
    const { fields } = changesOf(preview, proposedChoices, writing).changes;
    expect(fields).toContainEqual({ table: 'Activity', index: 0, field: 'status', value: 'held' });
  });

  it('lets an activity in that the matrix lacks: what was held before must be recorded', () => {
    const preview = plannedImport(matrixOf({}), request([file({ id, title: 'Taller', status: 'held' })]));
    expect(outcomeOf(preview.items[0] as ImportItem, proposedChoices)).toMatchObject({ gate: [] });
  });
});

describe('a title that many activities have', () => {
  it('names some of them, and offers as many', () => {
    const rows = Array.from({ length: 300 }, (_, index) => row({ id: `A25-${index + 1000}` }));
    const matrix = matrixOf({ Activity: rows });
    const one = onlyItem(matrix, request([file(known)]));
    const [problem] = one.problems;
    expect(problem).toMatchObject({ code: 'ambiguousTitle', params: { count: 300 } });
    expect(String(problem?.params['value']).split(', ')).toHaveLength(21);
    expect(one.match.alternatives).toHaveLength(20);
    const another = onlyItem(matrix, request([file({ ...known, id: 'A25-99999' })]));
    expect(another.match.alternatives).toHaveLength(20);
  });
});
