import { foldText } from '../../../../src/domain/foldText';
import { activity } from '../../../../src/domain/records/activity';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import {
  emptyFilter,
  filterActivities,
  foldInSteps,
  orderActivities,
  pickedFilters,
  searchableRows,
} from '../../../../src/taskpane/views/activities/activityFilter';
import { matchingMembers } from '../../../../src/taskpane/fields/ListPicker';

jest.mock('../../../../src/domain/foldText', () => {
  const real = jest.requireActual<{ foldText: typeof foldText }>('../../../../src/domain/foldText');
  return { foldText: jest.fn(real.foldText) };
});

const lists = listsFrom();
const row = (index: number, values: object) => ({
  index,
  sheetRow: index + 2,
  unreadable: {},
  record: { ...blankRecord(activity), ...values },
});
const rows = searchableRows(
  [
    row(0, {
      id: 'A25-2222A',
      title: 'Taller sobre niñez migrante',
      type: 'workshop',
      leadGroup: 'GT-PRO',
      status: 'held',
      actualEnd: '2025-03-04',
      pillar: 'PIL3',
    }),
    row(1, {
      id: 'A25-2222B',
      title: 'Reunión de datos',
      type: 'meeting',
      leadGroup: 'GT-LAB',
      jointGroups: ['GT-PRO'],
      status: 'approved',
      plannedStart: '2024-09-01',
      pillar: 'PIL1',
    }),
    row(2, { id: null, title: null, planYear: 2026 }),
  ],
  lists,
);
const found = (filter: object) =>
  filterActivities(rows, { ...emptyFilter, ...filter }).map(({ row: { index } }) => index);

describe('search', () => {
  it('finds every word whatever its case, accents and order', () => {
    expect(found({ words: 'NINEZ taller' })).toEqual([0]);
    expect(found({ words: 'niñez  datos' })).toEqual([]);
  });

  it('finds by code, and by labels in either language', () => {
    expect(found({ words: '2222b' })).toEqual([1]);
    expect(found({ words: 'workshop' })).toEqual([0]);
  });

  it('does not mind full stops at the end of words', () => {
    const abroad = searchableRows([row(0, { title: 'Taller en EE.UU.', city: 'Washington D.C.' })], lists);
    const among = (words: string) => filterActivities(abroad, { ...emptyFilter, words });
    expect(among('ee.uu. washington')).toHaveLength(1);
    expect(among('d.c. taller.')).toHaveLength(1);
  });

  it('shows everything, rows without a title too, when nothing is asked for', () => {
    expect(found({})).toEqual([0, 1, 2]);
  });
});

describe('the texts that are searched', () => {
  const folded = jest.mocked(foldText);
  const foldedTexts = () => folded.mock.calls.map(([text]) => text);
  const many = Array.from({ length: 600 }, (_, index) => row(index, { title: `Reunión ${index}` }));

  it('are folded neither for a list without a search nor for rows that a filter leaves out', () => {
    const searchable = searchableRows(many, lists);
    folded.mockClear();
    expect(filterActivities(searchable, emptyFilter)).toHaveLength(600);
    expect(filterActivities(searchable, { ...emptyFilter, words: 'reunion', status: 'held' })).toEqual([]);
    expect(foldedTexts()).toEqual(['', 'reunion']);
  });

  it('are folded ahead in steps, each once, though the list is made again', () => {
    const steps = foldInSteps(searchableRows(many, lists));
    folded.mockClear();
    steps.next();
    const afterOne = folded.mock.calls.length;
    expect(afterOne).toBeLessThan(600);
    while (!steps.next().done);
    expect(folded.mock.calls.length).toBeGreaterThanOrEqual(600);
    folded.mockClear();
    expect(filterActivities(searchableRows(many, lists), { ...emptyFilter, words: 'reunion 7' })).not.toEqual([]);
    expect(foldedTexts()).toEqual(['reunion', '7']);
  });
});

describe('filters', () => {
  it('take the lead and the joint groups', () => expect(found({ group: 'GT-PRO' })).toEqual([0, 1]));
  it('join with and', () => expect(found({ group: 'GT-PRO', status: 'held', pillar: 'PIL3' })).toEqual([0]));
  it('know the semester of the date that counts', () => expect(found({ semester: '2024-S2' })).toEqual([1]));
  it('know the year, that of the plan where there is no date', () => {
    expect(found({ year: '2025' })).toEqual([0]);
    expect(found({ year: '2026' })).toEqual([2]);
  });
});

describe('the filters that are set', () => {
  it('are those that say something, neither the words nor the order', () => {
    expect(pickedFilters({ ...emptyFilter, words: 'taller', order: 'code' })).toEqual([]);
    expect(pickedFilters({ ...emptyFilter, year: '2025', status: 'held' })).toEqual(['status', 'year']);
  });
});

describe('the order', () => {
  const order = (name: 'sheet' | 'newest' | 'code') => orderActivities(rows, name).map(({ row: { index } }) => index);

  it('is that of the sheet unless another is asked for', () => expect(order('sheet')).toEqual([0, 1, 2]));
  it('puts the newest date first and what has none last', () => expect(order('newest')).toEqual([0, 1, 2]));
  it('puts codes in their order and what has none last', () => expect(order('code')).toEqual([0, 1, 2]));

  it('keeps the order of the sheet among equals', () => {
    const twins = searchableRows(
      [
        row(0, { id: 'B', plannedStart: '2024-01-01' }),
        row(1, { id: null }),
        row(2, { id: 'A', plannedStart: '2024-01-01' }),
        row(3, { id: null }),
      ],
      lists,
    );
    expect(orderActivities(twins, 'newest').map(({ row: { index } }) => index)).toEqual([0, 2, 1, 3]);
    expect(orderActivities(twins, 'code').map(({ row: { index } }) => index)).toEqual([2, 0, 1, 3]);
  });
});

describe('pickers', () => {
  it('offer members that hold every typed word without accents', () => {
    const labels = matchingMembers(lists.themes.members, 'gestion FRONTERAS').map(({ code }) => code);
    expect(labels).toContain('T1-02');
    expect(labels.length).toBeLessThan(lists.themes.members.length);
  });

  it('offer all members while nothing is typed', () => {
    expect(matchingMembers(lists.themes.members, ' ')).toEqual(lists.themes.members);
  });
});
