import { decisionsOf, isUnanswered, stateOn } from '../../../src/domain/decisions/decisions';
import type { RecordName } from '../../../src/domain/records/records';
import { evaluateMatrix } from '../../../src/domain/indicators/evaluate';
import { reviewMatrix } from '../../../src/domain/review/reviewMatrix';
import { matrixOf, rawTables } from '../indicators/matrixOf';
import { RawBook } from '../indicators/rawBook';

const records = {
  ForumMeeting: [{ id: 'F25-22222', forum: 'grcm', date: '2025-06-12' }],
  Decision: [
    { id: 'D25-NQNE2', source: 'F25-22222', number: '10', text: 'Sin actividad.' },
    { id: 'D25-LATE2', source: 'F25-22222', number: '2', text: 'Con plazo.', due: '2025-09-30' },
    {
      id: 'D25-DQNE2',
      source: 'F25-22222',
      number: '1',
      text: 'Cumplida.',
      due: '2025-09-30',
      fulfilledOn: '2025-10-05',
    },
    { id: 'D25-CANC2', source: 'Declaración de Darién', text: 'De actividad cancelada.' },
  ],
  Activity: [
    {
      id: 'A25-22222',
      title: 'Taller',
      status: 'held',
      actualEnd: '2025-08-01',
      decisions: ['D25-LATE2', 'd25-dqne2'],
    },
    { id: null, title: 'Reunión', status: 'approved', decisions: ['Decisión 2 del GRCM de junio de 2025'] },
    { id: 'A25-33333', title: 'Curso', status: 'cancelled', decisions: ['D25-CANC2'] },
    { id: 'A25-44444', title: 'Estudio', status: 'approved', decisions: ['D99-QQQQQ'] },
  ],
} as const satisfies Partial<Record<RecordName, unknown>>;

describe('a decision', () => {
  const all = decisionsOf(matrixOf(records));
  const statesOn = (day: string) => Object.fromEntries(all.map((one) => [one.row.record.id, stateOn(one, day)]));

  it('stands by the day of its meeting and by its number', () =>
    expect(all.map(({ row }) => row.record.id)).toEqual(['D25-CANC2', 'D25-DQNE2', 'D25-LATE2', 'D25-NQNE2']));

  it('is under way, overdue and fulfilled by the day on which it is looked at', () => {
    expect(statesOn('2025-08-01')).toEqual({
      'D25-CANC2': 'none',
      'D25-DQNE2': 'underWay',
      'D25-LATE2': 'underWay',
      'D25-NQNE2': 'none',
    });
    expect(statesOn('2025-10-01')).toMatchObject({ 'D25-DQNE2': 'overdue', 'D25-LATE2': 'overdue' });
    expect(statesOn('2025-10-05')).toMatchObject({ 'D25-DQNE2': 'fulfilled', 'D25-LATE2': 'overdue' });
  });

  it('is answered by what was typed in words and not by what was cancelled', () => {
    const answering = all.map(({ row, activities }) => [row.record.id, activities?.map(({ record }) => record.title)]);
    expect(Object.fromEntries(answering)).toEqual({
      'D25-CANC2': [],
      'D25-DQNE2': ['Taller'],
      'D25-LATE2': ['Taller', 'Reunión'],
      'D25-NQNE2': [],
    });
  });

  it('is without an activity as long as it is not fulfilled, overdue or not', () => {
    const unanswered = all.filter((one) => isUnanswered(one, '2030-01-01')).map(({ row }) => row.record.id);
    expect(unanswered).toEqual(['D25-CANC2', 'D25-NQNE2']);
  });

  it('has no state that only activities tell where nothing says which answer it', () => {
    const raw = rawTables(records, 'es').map((table) =>
      table.name === 'Actividades'
        ? { ...table, headers: table.headers.map((header) => (header === 'Decisiones' ? 'Otra cosa' : header)) }
        : table,
    );
    const matrix = new RawBook(raw).matrix;
    expect(matrix.problems.filter(({ code }) => code === 'missingColumn')).toEqual([]);
    const states = decisionsOf(matrix).map((one) => [one.row.record.id, stateOn(one, '2025-10-06'), one.activities]);
    expect(states).toEqual([
      ['D25-CANC2', null, null],
      ['D25-DQNE2', 'fulfilled', null],
      ['D25-LATE2', 'overdue', null],
      ['D25-NQNE2', null, null],
    ]);
  });
});

describe('Recalcular', () => {
  it('writes which activities answer a decision and what became of it, and nothing when it is done again', () => {
    const book = new RawBook(rawTables(records, 'es'));
    book.recalculate('2025-08-01');
    expect(book.recalculate('2025-08-01').changes).toEqual({ fields: [], rows: [] });
    const rows = book.matrix.tables.Decision.rows.map(({ record }) => record);
    const given = book.matrix.tables.Activity.rows.find(({ record }) => record.title === 'Reunión')?.record.id;
    expect(rows.find(({ id }) => id === 'D25-LATE2')).toMatchObject({
      activities: ['A25-22222', given].sort(),
      state: 'underWay',
    });
    expect(rows.find(({ id }) => id === 'D25-NQNE2')).toMatchObject({ activities: [], state: 'none' });
    book.recalculate('2025-10-01');
    expect(book.matrix.tables.Decision.rows[1]?.record.state).toBe('overdue');
  });
});

describe('Revisión', () => {
  it('tells decisions without an activity, and of what an activity names only what is no decision', () => {
    const matrix = matrixOf(records);
    const problems = reviewMatrix(matrix, evaluateMatrix(matrix, { today: '2025-08-01' }));
    const own = problems.filter(({ code }) => code === 'decisionUnanswered' || code === 'unknownReference');
    expect(own.map(({ code, record, params }) => [code, record, params['value']])).toEqual([
      ['decisionUnanswered', 'D25-CANC2', undefined],
      ['decisionUnanswered', 'D25-NQNE2', undefined],
      ['unknownReference', 'A25-44444', 'D99-QQQQQ'],
    ]);
  });
});
