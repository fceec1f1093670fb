import { noteDocument, type NoteDocument } from '../../../../../src/domain/note/noteDocument';
import { activity, type Activity } from '../../../../../src/domain/records/activity';
import { conceptNote, type ConceptNote } from '../../../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../../../src/domain/records/declaration';
import { matrixOfRows } from '../../../../../src/domain/records/matrixOfRows';
import { product } from '../../../../../src/domain/records/product';
import type { Row } from '../../../../../src/domain/records/matrix';
import { readMatrix } from '../../../../../src/domain/records/readMatrix';
import {
  changedFields,
  newBase,
  newEdit,
  offeredThemes,
  recordEdits,
  withField,
  type NoteBase,
} from '../../../../../src/taskpane/views/activities/note/noteEdit';
import { findingsOf, productGaps } from '../../../../../src/taskpane/views/activities/note/noteFindings';

const id = 'A25-2222A';
const matrix = readMatrix([], { date1904: false });
const { lists } = matrix;
const filled = (values: Partial<Activity>): Activity => ({
  ...blankRecord(activity),
  id,
  title: 'Taller',
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'proposed',
  ...values,
});
const documentOf = (values: Partial<Activity>, note: Partial<ConceptNote> = {}): NoteDocument =>
  noteDocument(filled(values), { ...blankRecord(conceptNote), id, ...note });
const rowOf = (record: Activity): Row<Activity> => ({ record, index: 0, sheetRow: 2, unreadable: {} });
const baseOf = (values: Partial<Activity>): NoteBase => ({ activity: rowOf(filled(values)), note: null });
const row = (field: string) => ({ record: 'Activity', field }) as const;

describe('pillar and theme', () => {
  it('a theme brings its pillar', () => {
    const { activity: values } = withField(documentOf({}), row('mainTheme'), 'T2-01', lists);
    expect(values).toMatchObject({ mainTheme: 'T2-01', pillar: 'PIL2' });
  });

  it('another pillar drops a theme that is not its own, and keeps its own', () => {
    const document = documentOf({ pillar: 'PIL1', mainTheme: 'T1-02' });
    expect(withField(document, row('pillar'), 'PIL3', lists).activity.mainTheme).toBeNull();
    expect(withField(document, row('pillar'), 'PIL1', lists).activity.mainTheme).toBe('T1-02');
  });

  it('a chosen pillar offers its themes only', () => {
    expect(offeredThemes(filled({ pillar: 'PIL2' }), lists)).toHaveLength(13);
    expect(offeredThemes(filled({}), lists)).toHaveLength(39);
  });
});

describe('what keeps from saving', () => {
  const errorsOf = (document: NoteDocument, base: NoteBase) => [
    ...findingsOf(document, base, matrix, 'es').errors.keys(),
  ];

  it('is, for a new activity, what every activity must have', () => {
    const { document } = newEdit(id, '2025-07-15');
    expect(errorsOf(document, newBase).sort()).toEqual(['Activity.leadGroup', 'Activity.title', 'Activity.type']);
  });

  it('is a bad value that was entered here, in the row or in the note', () => {
    expect(errorsOf(documentOf({ women: -1 }, { budget: -5 }), baseOf({}))).toEqual([
      'Activity.women',
      'ConceptNote.budget',
    ]);
  });

  it('is not a bad value that stood in the row before: old rows stay editable', () => {
    const old = { type: 'Conversatorio', title: null };
    const { errors, warnings } = findingsOf(documentOf({ ...old, city: 'Panamá' }), baseOf(old), matrix, 'es');
    expect(errors.size).toBe(0);
    expect(warnings.get('Activity.type')).toContain('Conversatorio');
  });

  it('is not an end before the start, which is only told', () => {
    const values = { plannedStart: '2025-05-02', plannedEnd: '2025-05-01' };
    const { errors, warnings } = findingsOf(documentOf(values), baseOf({}), matrix, 'es');
    expect(errors.size).toBe(0);
    expect(warnings.get('Activity.plannedEnd')).toBe('El fin es anterior al inicio.');
  });

  it('is a new product without class or title', () => {
    const values = { ...blankRecord(product), id: 'P25-22222', title: 'Hoja de ruta' };
    expect(productGaps([{ base: null, values }])).toEqual([{ id: 'P25-22222', field: 'class' }]);
    expect(productGaps([{ base: null, values: { ...values, class: 'roadmap' } }])).toEqual([]);
  });
});

describe('the gate', () => {
  const gateOf = (document: NoteDocument, base: NoteBase) => findingsOf(document, base, matrix, 'es').gate;

  it('lists what the note lacks when an activity becomes held', () => {
    const gate = gateOf(documentOf({ status: 'held' }), baseOf({ status: 'approved' }));
    expect(gate).toContainEqual({ record: 'ConceptNote', field: 'background' });
  });

  it('opens as the note is completed in the same form', () => {
    const held = documentOf({ status: 'held' });
    const complete = gateOf(held, newBase).reduce(
      (document, field) => withField(document, field, field.field === 'mainTheme' ? 'T1-01' : 'x', lists),
      held,
    );
    expect(gateOf(complete, newBase)).toEqual([]);
  });

  it('opens with the reason of an exception', () => {
    expect(gateOf(documentOf({ status: 'held', noteException: 'Emergencia' }), newBase)).toEqual([]);
  });

  it('leaves activities alone that were held before', () => {
    expect(gateOf(documentOf({ status: 'held', city: 'Lima' }), baseOf({ status: 'held' }))).toEqual([]);
  });
});

describe('a copy', () => {
  it('keeps what describes the activity and drops what belongs to the other one only', () => {
    const original = documentOf(
      { status: 'held', actualEnd: '2025-03-04', women: 9, pillar: 'PIL1', version: 4 },
      { background: 'Contexto', approvedOn: '2025-01-10', agreements: 'Acuerdo' },
    );
    const { document } = newEdit('A26-33333', '2026-02-01', original);
    expect(document.activity).toMatchObject({ id: 'A26-33333', title: 'Taller', pillar: 'PIL1', status: 'proposed' });
    expect(document.activity).toMatchObject({ planYear: 2026, actualEnd: null, women: null, version: null });
    expect(document.note).toMatchObject({ id: 'A26-33333', background: 'Contexto' });
    expect(document.note).toMatchObject({ approvedOn: null, agreements: null });
  });
});

describe('what is saved', () => {
  it('is the row alone as long as the note holds nothing', () => {
    const edits = recordEdits({ document: documentOf({}), products: [] }, newBase, matrixOfRows([], 'es'));
    expect(edits.map(({ table }) => table)).toEqual(['Activity']);
    expect(edits[0]?.computed).toMatchObject({ noteStatus: 'missing' });
  });

  it('is the note too once it holds anything, and its share in the row', () => {
    const edits = recordEdits(
      { document: documentOf({}, { background: 'Contexto' }), products: [] },
      newBase,
      matrixOfRows([], 'es'),
    );
    expect(edits.map(({ table }) => table)).toEqual(['Activity', 'ConceptNote']);
    expect(edits[0]?.computed).toMatchObject({ noteStatus: 'incomplete' });
  });
});

it('a value that was put back counts as unchanged, lists too', () => {
  const base = documentOf({ jointGroups: ['GT-LAB'] });
  expect(changedFields(documentOf({ jointGroups: ['GT-LAB'] }), base)).toEqual([]);
  expect(changedFields(documentOf({ jointGroups: [] }), base)).toEqual([row('jointGroups')]);
});
