import { proposedChoices } from '../../../src/domain/merge/importChoices';
import { notesFromTable } from '../../../src/domain/merge/notesFromTable';
import { plannedImport } from './plannedImport';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { RawTable } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import { changesOf } from './changesOf';

const context = { language: 'es', lists: listsFrom(), date1904: false } as const;
const table = (headers: readonly string[], ...rows: RawTable['rows']): RawTable => ({
  name: 'NotasConceptuales',
  sheet: 'Notas conceptuales',
  headers,
  rows,
  firstRow: 2,
  firstColumn: 1,
});

describe('a table of nothing but notes', () => {
  const raw = table(
    ['Código', 'Antecedentes', 'Actividad', 'Inicio previsto', 'Grupo de Trabajo', 'Mi columna', 'Mujeres', 'Versión'],
    ['A25-22222', 'Texto', 'Taller', '2025-09-01', 'Grupo de Trabajo de Protección', 'x', 'doce', 3],
    ['A25-33333', 'Otro', '', '', '', '', '', ''],
    ['', '', '', '', '', 'solo mía', '', ''],
  );

  it('tells of the activities by columns with their headers, and nothing by blank or unreadable cells', () => {
    const [first, second, ...others] = notesFromTable(raw, context);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      source: 'Notas conceptuales',
      activity: { id: 'A25-22222', title: 'Taller', plannedStart: '2025-09-01', leadGroup: 'GT-PRO' },
      note: { id: 'A25-22222', background: 'Texto', version: 3 },
    });
    expect(first?.activity).not.toHaveProperty('women');
    expect(first?.activity).not.toHaveProperty('version');
    expect(first?.problems.map(({ code, field }) => [code, field])).toEqual(
      expect.arrayContaining([['notANumber', 'women']]),
    );
    expect(second).toMatchObject({ activity: { id: 'A25-33333' }, note: { background: 'Otro' }, problems: [] });
  });

  it('gives each note its activity back and leaves the notes as they are; how complete they are is not known', () => {
    const matrix = readMatrix([raw], { date1904: false });
    const preview = plannedImport(matrix, { notes: notesFromTable(raw, context), copies: [], assigned: new Map() });
    const { items } = preview;
    expect(items.map(({ id, state, title }) => [id, state, title])).toEqual([
      ['A25-22222', 'new', 'Taller'],
      ['A25-33333', 'new', null],
    ]);
    expect(items.map(({ records }) => records[1]?.differences)).toEqual([[], []]);
    const { changes } = changesOf(preview, proposedChoices, { who: '', now: '2025-07-15T10:00:00', makeId: String });
    expect(changes.fields).toEqual([]);
    const added = changes.rows.filter((row) => row.table !== 'ChangeLog');
    expect(added.map((row) => [row.table, row.record['id'], row.record['noteStatus']])).toEqual([
      ['Activity', 'A25-22222', null],
      ['Activity', 'A25-33333', null],
    ]);
  });

  it('says the language of the workbook', () => {
    const english = table(['Code', 'Background', 'Justification', 'Methodology'], ['A25-22222', 'Text', '', '']);
    expect(readMatrix([english], { date1904: false }).language).toBe('en');
  });
});
