import { activity, type Activity } from '../../src/domain/records/activity';
import { blankRecord } from '../../src/domain/records/declaration';
import { readMatrix, type Row } from '../../src/domain/records/matrix';
import { changedFields, findingsOf, newActivity, offeredThemes, withField } from '../../src/taskpane/form/activityForm';

const matrix = readMatrix([], { date1904: false });
const { lists } = matrix;
const filled = (values: Partial<Activity>): Activity => ({
  ...blankRecord(activity),
  title: 'Taller',
  type: 'workshop',
  leadGroup: 'GT-PRO',
  status: 'proposed',
  ...values,
});
const rowOf = (record: Activity): Row<Activity> => ({ record, index: 0, sheetRow: 2, unreadable: {} });

describe('pillar and theme', () => {
  it('a theme brings its pillar', () => {
    expect(withField(filled({}), 'mainTheme', 'T2-01', lists)).toMatchObject({ mainTheme: 'T2-01', pillar: 'PIL2' });
  });

  it('another pillar drops a theme that is not its own, and keeps its own', () => {
    const values = filled({ pillar: 'PIL1', mainTheme: 'T1-02' });
    expect(withField(values, 'pillar', 'PIL3', lists).mainTheme).toBeNull();
    expect(withField(values, 'pillar', 'PIL1', lists).mainTheme).toBe('T1-02');
  });

  it('a chosen pillar offers its themes only', () => {
    expect(offeredThemes(filled({ pillar: 'PIL2' }), lists)).toHaveLength(13);
    expect(offeredThemes(filled({}), lists)).toHaveLength(39);
  });
});

describe('what keeps from saving', () => {
  it('is, for a new activity, what every activity must have', () => {
    const { errors } = findingsOf(newActivity(null, '2025-07-15'), null, matrix, 'es');
    expect(Object.keys(errors).sort()).toEqual(['leadGroup', 'title', 'type']);
  });

  it('is a bad value that was entered here', () => {
    const base = rowOf(filled({}));
    expect(Object.keys(findingsOf(filled({ women: -1 }), base, matrix, 'es').errors)).toEqual(['women']);
  });

  it('is not a bad value that stood in the row before: old rows stay editable', () => {
    const old = filled({ type: 'Conversatorio', title: null });
    const { errors, warnings } = findingsOf({ ...old, city: 'Panamá' }, rowOf(old), matrix, 'es');
    expect(errors).toEqual({});
    expect(warnings['type']).toContain('Conversatorio');
  });

  it('is not an end before the start, which is only told', () => {
    const values = filled({ plannedStart: '2025-05-02', plannedEnd: '2025-05-01' });
    const { errors, warnings } = findingsOf(values, null, matrix, 'es');
    expect(errors).toEqual({});
    expect(warnings['plannedEnd']).toBe('El fin es anterior al inicio.');
  });
});

describe('the gate', () => {
  it('lists what the note lacks when an activity becomes held', () => {
    const { gate } = findingsOf(filled({ status: 'held' }), rowOf(filled({ status: 'approved' })), matrix, 'es');
    expect(gate).toContainEqual({ record: 'ConceptNote', field: 'background' });
  });

  it('opens with the reason of an exception', () => {
    const values = filled({ status: 'held', noteException: 'Emergencia' });
    expect(findingsOf(values, null, matrix, 'es').gate).toEqual([]);
  });

  it('leaves activities alone that were held before', () => {
    const held = filled({ status: 'held' });
    expect(findingsOf({ ...held, city: 'Lima' }, rowOf(held), matrix, 'es').gate).toEqual([]);
  });
});

describe('a copy', () => {
  it('keeps what describes the activity and drops what belongs to the other one only', () => {
    const original = filled({
      id: 'A25-2222A',
      status: 'held',
      actualEnd: '2025-03-04',
      women: 9,
      pillar: 'PIL1',
      version: 4,
    });
    const copy = newActivity(original, '2026-02-01');
    expect(copy).toMatchObject({ title: 'Taller', pillar: 'PIL1', status: 'proposed', planYear: 2026 });
    expect(copy).toMatchObject({ id: null, actualEnd: null, women: null, version: null });
  });
});

it('a value that was put back counts as unchanged, lists too', () => {
  const base = filled({ jointGroups: ['GT-LAB'] });
  expect(changedFields({ ...base, jointGroups: ['GT-LAB'] }, base)).toEqual([]);
  expect(changedFields({ ...base, jointGroups: [] }, base)).toEqual(['jointGroups']);
});
