import { proposedChoices } from '../../../src/domain/merge/importChoices';
import type { ImportItem, ImportRequest } from '../../../src/domain/merge/importPreview';
import type { Language } from '../../../src/domain/plan/language';
import type { NewRow } from '../../../src/domain/records/changes';
import { listsFrom } from '../../../src/domain/records/listIndex';
import type { Matrix } from '../../../src/domain/records/matrix';
import { readMatrix } from '../../../src/domain/records/readMatrix';
import type { RecordName } from '../../../src/domain/records/records';
import { matrixOf, rawTables } from '../indicators/matrixOf';
import { changesOf } from './changesOf';
import { plannedImport } from './plannedImport';
import { withChanges } from './withChanges';

type Tables = Partial<Record<RecordName, readonly NewRow['record'][]>>;

const meeting = { id: 'F25-2AAAA', forum: 'grcm', date: '2025-06-12', venue: 'San José', version: 1 };
const decision = {
  id: 'D25-2AAAA',
  source: meeting.id,
  number: '1',
  text: 'Actualizar la guía de retorno',
  version: 1,
};
const target = { id: 'M23-2AAAA', indicator: 'R1', plan: null, kind: 'year', year: 2025, value: 4, version: 1 };
const measured = {
  id: 'V25-2AAAA',
  indicator: 'R1',
  date: '2025-05-05',
  country: 'CR',
  value: 70,
  verification: 'Censo',
  version: 1,
};
const all: Tables = {
  ForumMeeting: [meeting],
  Decision: [decision],
  Target: [target],
  Measurement: [measured],
};
const tables = ['ForumMeeting', 'Decision', 'Target', 'Measurement'] as const;

const fromCopy = (copy: Matrix): ImportRequest => ({
  notes: [],
  copies: [{ source: 'copia.xlsx', matrix: copy }],
  assigned: new Map(),
});
let made = 0;
const writing = { who: 'Ana', now: '2025-07-15T10:00:00', makeId: (letter: string) => `${letter}25-N${made++}` };

function imported(matrix: Matrix, copy: Matrix) {
  const preview = plannedImport(matrix, fromCopy(copy));
  const { changes } = changesOf(preview, proposedChoices, writing);
  return { ...preview, changes, after: withChanges(matrix, changes) };
}
const statesOf = (items: readonly ImportItem[]) => items.map(({ table, state }) => [table, state]);
const codesOf = ({ problems }: ImportItem) => problems.map(({ code }) => code);

describe('meetings, decisions, targets and measurements of a copy', () => {
  it.each<Language>(['es', 'en'])('are added, each under the name that people know it by (%s)', (language) => {
    const { items, after, leftAlone } = imported(matrixOf({}, language), matrixOf(all, language));
    expect(statesOf(items)).toEqual(tables.map((table) => [table, 'new']));
    expect(items.map(({ title }) => title)).toEqual(
      language === 'es'
        ? [
            'GRCM, 12 de junio de 2025',
            '1 · Actualizar la guía de retorno',
            'Hojas de ruta consensuadas · Meta del año · 2025',
            'Hojas de ruta consensuadas · Costa Rica · 5 de mayo de 2025',
          ]
        : [
            'RCGM, 12 June 2025',
            '1 · Actualizar la guía de retorno',
            'Road maps agreed · Target of the year · 2025',
            'Road maps agreed · Costa Rica · 5 May 2025',
          ],
    );
    for (const table of tables) {
      const rows = (all[table] ?? []).map((record) => ({ ...record, version: 2 }));
      expect(after.tables[table].rows.map(({ record }) => record)).toMatchObject(rows);
    }
    expect(leftAlone).toEqual([]);
  });

  it('are compared field by field, and what both changed is asked', () => {
    const ours = matrixOf({ ...all, Target: [{ ...target, value: 5, version: 2, updatedAt: '2025-03-01T09:00:00' }] });
    const theirs = matrixOf({
      ...all,
      ForumMeeting: [{ ...meeting, venue: 'Panamá', version: 2, updatedAt: '2025-04-01T09:00:00' }],
      Target: [{ ...target, value: 6, version: 1, updatedAt: '2025-02-01T09:00:00' }],
    });
    const { items, changes, after } = imported(ours, theirs);
    expect(statesOf(items)).toEqual([
      ['ForumMeeting', 'changed'],
      ['Decision', 'unchanged'],
      ['Target', 'changed'],
      ['Measurement', 'unchanged'],
    ]);
    expect(items[2]?.records[0]?.differences).toMatchObject([{ field: 'value', before: 5, proposed: null }]);
    expect(after.tables.ForumMeeting.rows[0]?.record).toMatchObject({ venue: 'Panamá', version: 3 });
    expect(after.tables.Target.rows[0]?.record.value).toBe(5);
    expect(changes.rows.map(({ record }) => [record['record'], record['before'], record['after']])).toEqual([
      [meeting.id, 'San José', 'Panamá'],
    ]);
  });

  it('are the same records under the code of another office, and what names them names ours', () => {
    const own = { ...meeting, id: 'F25-9ZZZZ' };
    const theirs = matrixOf({
      ForumMeeting: [own],
      Decision: [{ ...decision, id: 'D25-9ZZZZ', source: own.id, due: '2025-12-01', version: 2 }],
      Target: [{ ...target, id: 'M23-9ZZZZ', plan: '2023-2026' }],
      Measurement: [{ ...measured, id: 'V25-9ZZZZ', indicator: 'r1' }],
      Activity: [{ id: 'A25-2AAAA', title: 'Taller', decisions: ['D25-9ZZZZ'], version: 1 }],
    });
    const { items, after } = imported(matrixOf(all), theirs);
    expect(items.map(({ id }) => id)).toEqual(['A25-2AAAA', meeting.id, decision.id, target.id, measured.id]);
    expect(items.slice(1).map(codesOf)).toEqual([['sameRecord'], ['sameRecord'], ['sameRecord'], ['sameRecord']]);
    for (const table of tables) expect(after.tables[table].rows).toHaveLength(1);
    expect(after.tables.Decision.rows[0]?.record).toMatchObject({ source: meeting.id, due: '2025-12-01' });
    expect(after.tables.Activity.rows[0]?.record.decisions).toEqual([decision.id]);
  });

  it('that were typed without a code are known by what they are, and are not added twice', () => {
    const typed = matrixOf({
      ForumMeeting: [{ ...meeting, id: null }],
      Target: [
        { ...target, id: null, version: null },
        { ...target, id: null, version: null, year: 2026 },
      ],
    });
    const first = imported(matrixOf({ Target: [target] }), typed);
    expect(statesOf(first.items)).toEqual([
      ['ForumMeeting', 'new'],
      ['Target', 'unchanged'],
      ['Target', 'new'],
    ]);
    expect(first.after.tables.Target.rows.map(({ record }) => record.year)).toEqual([2025, 2026]);
    const second = imported(first.after, typed);
    expect(second.items.map(({ state }) => state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(second.changes).toEqual({ fields: [], rows: [] });
  });

  it('of which a part of what they are is missing are refused, not guessed', () => {
    const { items } = imported(matrixOf(all), matrixOf({ Target: [{ kind: 'year', year: 2025, value: 9 }] }));
    expect(items.map((item) => [item.state, codesOf(item)])).toEqual([['refused', ['missingId']]]);
  });

  it('are left and told where the workbook does not have their sheets', () => {
    const raw = rawTables({ Activity: [{ id: 'A25-2AAAA', title: 'Taller', version: 1 }] }, 'es');
    const older = readMatrix(
      raw.filter(({ name }) => name !== 'Reuniones'),
      { lists: listsFrom(), date1904: false },
    );
    const { items, notRead, changes } = imported(older, matrixOf({ ForumMeeting: [meeting], Target: [target] }));
    expect(statesOf(items)).toEqual([['Target', 'new']]);
    expect(notRead).toMatchObject([
      { source: 'copia.xlsx', problems: [{ code: 'tableNotHere', table: 'ForumMeeting' }] },
    ]);
    expect(changes.rows.some(({ table }) => table === 'ForumMeeting')).toBe(false);
  });

  it('of the same code that are something else get another code', () => {
    const other = { ...target, indicator: 'R2', value: 9 };
    const { items, after } = imported(matrixOf({ Target: [target] }), matrixOf({ Target: [other] }));
    expect(items.map(codesOf)).toEqual([['renumbered']]);
    expect(after.tables.Target.rows.map(({ record }) => [record.indicator, record.value])).toEqual([
      ['R1', 4],
      ['R2', 9],
    ]);
  });
});
