/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import type { Row } from '../../../src/domain/records/matrix';
import { takenBack } from '../../../src/taskpane/editor/useUndo';
import type { RecordEdit } from '../../../src/workbook/operations/saveRecords';

const row = (record: Row['record']): Row => ({ record, index: 3, sheetRow: 5, unreadable: {} });
const edit = (base: Row | null, values: RecordEdit['values']): RecordEdit => ({ table: 'Product', base, values });

describe('what takes back a save', () => {
  it('sets each row to what it was, where it still is as the save left it', () => {
    const base = row({ id: 'P25-22222', title: 'Antes', themes: [], observations: 'queda' });
    const [back] = takenBack([edit(base, { id: 'P25-22222', title: 'Después', themes: ['T1-01'] })]) ?? [];
    expect(back?.values).toEqual({ id: 'P25-22222', title: 'Antes', themes: [] });
    expect(back?.base?.record).toEqual({
      id: 'P25-22222',
      title: 'Después',
      themes: ['T1-01'],
      observations: 'queda',
    });
  });

  it('clears what was blank, and the computed columns too', () => {
    const base = row({ id: 'A25-22222', status: 'approved', noteStatus: 'missing' });
    const saved: RecordEdit = {
      table: 'Activity',
      base,
      values: { id: 'A25-22222', city: 'Lima', jointGroups: ['GT-PRO'] },
      computed: { noteStatus: 'incomplete' },
    };
    const [back] = takenBack([saved]) ?? [];
    expect(back?.values).toEqual({ id: 'A25-22222', city: null, jointGroups: [] });
    expect(back?.computed).toEqual({ noteStatus: 'missing' });
  });

  it('keeps the code that a row without one was given', () => {
    const [back] = takenBack([edit(row({ id: null, title: 'Antes' }), { id: 'P25-33333', title: 'Después' })]) ?? [];
    expect(back?.values).toEqual({ id: 'P25-33333', title: 'Antes' });
  });

  it('is nothing where one of the rows was new', () => {
    const base = row({ id: 'P25-22222', title: 'Antes' });
    expect(takenBack([edit(base, { id: 'P25-22222' }), edit(null, { id: 'P25-33333' })])).toBeNull();
    expect(takenBack([])).toBeNull();
  });
});
